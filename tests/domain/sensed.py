"""A door with sensors of its own choosing, driven in words of the world."""

from collections.abc import Iterable
from datetime import datetime

from panel.domain import effects as ef
from panel.domain import events as ev
from panel.domain import evidence
from panel.domain.meeting import Meeting
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Fitted, Health, Kind, People, Presence, Sees, Sensor, Word
from tests.door import Door
from tests.rooms import DEFAULT, minutes

PIR = Fitted(name="pir", kind=Kind.EVENT, quiet=minutes(12))
RADAR = Fitted(name="radar", kind=Kind.LEVEL)
COUNTER = Fitted(name="counter", kind=Kind.COUNT)
CONTACT = Fitted(name="contact", kind=Kind.CONTACT)


class Sensed(Door):
    """All its sensors are well, and see nobody, until they are told otherwise."""

    def __init__(
        self,
        *meetings: Meeting,
        sensors: Iterable[Fitted],
        now: str | datetime,
        policy: ReleasePolicy = DEFAULT,
        ill: Iterable[str] = (),
    ) -> None:
        self._fitted = tuple(sensors)
        self._ill = set(ill)
        self._there: set[str] = set()
        super().__init__(*meetings, now=now, policy=policy, presence=Presence.VACANT)

    def sensors(self) -> tuple[Sensor, ...]:
        return tuple(Sensor(fitted=fitted) for fitted in self._fitted)

    def sensors_begin(self) -> None:
        for fitted in self._fitted:
            self._tell(fitted.name)

    def motion(self, sensor: str = "pir", health: Health = Health.OK) -> None:
        """Somebody moves, or a door does."""
        self.happens(ev.SensorTold(word=Word(sensor=sensor, sees=Sees.SOMEBODY, health=health)))

    def somebody_comes(self, sensor: str = "radar") -> None:
        self._there.add(sensor)
        self._tell(sensor)

    def everybody_leaves(self, sensor: str = "radar") -> None:
        self._there.discard(sensor)
        self._tell(sensor)

    def counts(self, people: int, sensor: str = "counter") -> None:
        sees = Sees.SOMEBODY if people else Sees.NOBODY
        self.happens(
            ev.SensorTold(word=Word(sensor=sensor, sees=sees, health=Health.OK, people=people))
        )

    def dies(self, sensor: str, health: Health = Health.OFFLINE, why: str = "unplugged") -> None:
        self._ill.add(sensor)
        self.happens(
            ev.SensorTold(word=Word(sensor=sensor, sees=Sees.CANNOT_TELL, health=health, why=why))
        )

    def recovers(self, sensor: str) -> None:
        self._ill.discard(sensor)
        self._tell(sensor)

    def remembers(self, sensor: str) -> None:
        """The broker repeats what was said before: somebody, of whom nobody knows when."""
        old = Word(sensor=sensor, sees=Sees.SOMEBODY, health=Health.OK, fresh=False)
        self.happens(ev.SensorTold(word=old))

    def _tell(self, sensor: str) -> None:
        if sensor in self._ill:
            self.dies(sensor)
            return
        sees = Sees.SOMEBODY if sensor in self._there else Sees.NOBODY
        people = People.NOT_COUNTED
        self.happens(
            ev.SensorTold(word=Word(sensor=sensor, sees=sees, health=Health.OK, people=people))
        )

    def head_counts(self) -> list[tuple[str, int]]:
        """Each that was kept: of which meeting, how many."""
        kept = (effect for _, effect in self.log if isinstance(effect, ef.RecordHeadCount))
        return [(record.key.event_id, record.people) for record in kept]

    def outcomes(self) -> list[tuple[str, str]]:
        """What each meeting showed of each sensor."""
        kept = (effect for _, effect in self.log if isinstance(effect, ef.RecordCoverage))
        return [(record.sensor, record.outcome.value) for record in kept]

    def people(self) -> int | str:
        count = evidence.people(self.room)
        return count if isinstance(count, int) else count.value
