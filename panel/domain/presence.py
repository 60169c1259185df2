"""What one presence sensor says, and since when it can be believed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from panel.domain.moments import LONG_AGO, NOT_YET


class Presence(Enum):
    """Whether somebody is in the room, as all sensors together have it."""

    NOT_FITTED = "not fitted"  # no sensor at this door: check-in alone decides
    OCCUPIED = "occupied"
    VACANT = "vacant"
    UNKNOWN = "unknown"  # fitted, but silent or doubtful: never a reason to release


class Kind(Enum):
    """How a sensor's words are to be taken."""

    EVENT = "event"  # a hit counts for the moment: a PIR
    LEVEL = "level"  # what it said last stands: mmWave
    COUNT = "count"  # how many, and that stands
    CONTACT = "contact"  # a door that moves is somebody; one that does not is nothing

    @property
    def stands(self) -> bool:
        """Whether its last word holds until the next."""
        return self in (Kind.LEVEL, Kind.COUNT)


class Sees(Enum):
    SOMEBODY = "somebody"
    NOBODY = "nobody"
    CANNOT_TELL = "cannot tell"


class Health(Enum):
    """Whether a sensor can be believed; worked out where its readings are heard."""

    OK = "ok"
    LOW_BATTERY = "low battery"
    WARMING_UP = "warming up"
    STALE = "stale"
    OFFLINE = "offline"
    STUCK_ON = "stuck on"
    FLAPPING = "flapping"
    DEAF = "deaf"  # saw nobody in meetings whose people had checked in

    @property
    def is_well(self) -> bool:
        return self in (Health.OK, Health.LOW_BATTERY)


# Worked out on labelled data of one meeting room (UCI 864): `room-panel replay` shows it.
QUIET = timedelta(minutes=10)
QUIET_OF_A_LONE_PIR = timedelta(minutes=12)  # the better of two was silent for 11 min


def usual_quiet(kinds: Iterable[Kind]) -> timedelta:
    """How long nobody must have been seen where such sensors are fitted, and nothing is set."""
    return QUIET_OF_A_LONE_PIR if list(kinds) == [Kind.EVENT] else QUIET


class People(Enum):
    """Stands in where nobody has counted."""

    NOT_COUNTED = "not counted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """One sensor as the site has set it."""

    name: str
    kind: Kind
    quiet: timedelta = QUIET  # nobody seen for so long, before a release
    required: bool = True  # while it is not well, nothing is released


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word of one sensor, and how it stands with it."""

    sensor: str
    sees: Sees
    health: Health
    why: str = ""  # of a health that is not OK: one clause for people
    fresh: bool = True  # False: retained or late; it may keep a room, and proves nothing
    people: int | People = People.NOT_COUNTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Sensor:
    """One sensor as the room knows it."""

    fitted: Fitted
    sees: Sees = Sees.CANNOT_TELL  # of one whose word stands
    fresh: bool = False
    health: Health = Health.OFFLINE
    why: str = "not heard from yet"
    people: int | People = People.NOT_COUNTED
    sees_since: datetime = NOT_YET  # since when its word is what it is
    sure_since: datetime = NOT_YET  # since when it has been well, and could tell
    seen_at: datetime = LONG_AGO  # when it last saw somebody, however doubtfully
    proven_at: datetime = LONG_AGO  # when its word last proved it; no step of the clock between

    @property
    def is_sure(self) -> bool:
        return self.sure_since != NOT_YET

    @property
    def sees_somebody_now(self) -> bool:
        """Stuck or not: whoever calls it broken may be the one who is wrong."""
        return self.sees is Sees.SOMEBODY and self.fitted.kind.stands

    @property
    def attests(self) -> bool:
        """Whether its standing word proves that somebody is there."""
        return self.sees_somebody_now and self.fresh and self.health.is_well

    def hears(self, word: Word, now: datetime) -> "Sensor":
        """After one more word."""
        tells = word.health.is_well and word.sees is not Sees.CANNOT_TELL
        repeated = self.fitted.kind.stands and not word.fresh  # who knows how old it is
        seen = word.sees is Sees.SOMEBODY or self.sees_somebody_now
        same = (word.sees, word.fresh) == (self.sees, self.fresh)
        return replace(
            self,
            sees=word.sees if self.fitted.kind.stands else Sees.NOBODY,
            fresh=word.fresh,
            health=word.health,
            why=word.why,
            people=word.people,
            sees_since=self.sees_since if same else now,
            sure_since=(self.sure_since if self.is_sure else now)
            if tells and not repeated
            else NOT_YET,
            seen_at=now if seen else self.seen_at,
            proven_at=now if self.attests else self.proven_at,
        )

    def counted_anew(self, now: datetime) -> "Sensor":
        """After a step of the clock: no age can be told across it."""
        return replace(
            self,
            sees_since=now if self.sees_since != NOT_YET else NOT_YET,
            sure_since=now if self.is_sure else NOT_YET,
            seen_at=now if self.seen_at != LONG_AGO else LONG_AGO,
            proven_at=LONG_AGO,
        )
