"""What sensors add to a door: who is inside, why a room was kept, how it gave itself back."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from panel.domain import evidence, trust
from panel.domain.decision import Decision, Doubt, Verdict
from panel.domain.moments import LONG_AGO
from panel.domain.presence import Health, Kind, Presence
from panel.domain.room import Booking, Phase, Room
from panel.domain.sightings import ENOUGH

LEFT_STAYS = timedelta(minutes=30)  # news, even past the end that the meeting had


class Inside(Enum):
    """Whether somebody is in the room, for those who stand before it."""

    NOBODY = ""
    LATELY = "lately"  # seen not long ago: they may sit still, or have left
    NOW = "now"


class Remark(Enum):
    """What sensors give reason to say of the room as it is."""

    NONE = ""
    KEPT_SEEN = "kept-seen"  # nobody checked in, but somebody was there
    KEPT_UNWELL = "kept-unwell"  # nobody checked in, but a sensor could not be believed
    SILENT = "silent"  # a sensor does not answer, or not yet; until then nothing is given back
    UNWELL = "unwell"  # a sensor cannot be believed; likewise


class How(Enum):
    """How a room gave itself back."""

    NO_SHOW = "no-show"  # nobody checked in; no sensor had anything to say
    UNSEEN = "unseen"  # nobody checked in, nor had been seen for long
    NEVER_SEEN = "never-seen"
    LEFT = "left"  # its people had come, and gone


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenBack:
    """A room that gave itself back."""

    how: How
    at: datetime  # of a no-show without sensors: when it should have begun
    last_seen: datetime | None = None


def inside(room: Room, now: datetime) -> Inside:
    if any(sensor.attests and evidence.is_sure(room, sensor) for sensor in room.sensors):
        return Inside.NOW
    lately = evidence.presence(room, now) is Presence.OCCUPIED
    return Inside.LATELY if lately else Inside.NOBODY


def people(room: Room) -> int:
    """As many as were counted; none where nobody counts."""
    count = evidence.people(room)
    return count if isinstance(count, int) else 0


def remark(room: Room, live: Booking | None) -> Remark:
    kept = _kept(room.decision, live)
    return _trouble(room) if kept is Remark.NONE else kept


def given_back(room: Room, now: datetime) -> GivenBack | None:
    """The last thing that the room did by itself, while that is news."""
    if room.gave_back is None:
        return None
    slot, decision = room.gave_back.slot, room.gave_back.decision
    if decision.verdict is Verdict.ENDED:
        left = _was_left(room, decision, now)
        return GivenBack(how=How.LEFT, at=decision.at) if left else None
    if not slot.holds(now):
        return None
    if not _was_unseen(decision):
        return GivenBack(how=How.NO_SHOW, at=slot.start)
    seen = max(testimony.seen_at for testimony in decision.sensors)
    if seen == LONG_AGO:
        return GivenBack(how=How.NEVER_SEEN, at=decision.at)
    return GivenBack(how=How.UNSEEN, at=decision.at, last_seen=seen)


def turns(room: Room) -> Iterator[datetime]:
    """The moments at which any of this changes by itself."""
    yield evidence.quiet_at(room)
    for sensor in room.sensors:
        yield sensor.seen_at + evidence.quiet(room, sensor)
    if room.gave_back is not None:
        yield room.gave_back.slot.end
        yield room.gave_back.decision.at + LEFT_STAYS


def _kept(decision: Decision | None, live: Booking | None) -> Remark:
    """As `panel.domain.sentence` has it; what has nothing to do with sensors is left unsaid."""
    if decision is None or live is None or live.phase is not Phase.KEPT:
        return Remark.NONE
    if (decision.verdict, decision.key) != (Verdict.KEPT, live.meeting.key):
        return Remark.NONE
    if decision.minutes_seen >= ENOUGH or Doubt.SOMEBODY_THERE in decision.doubts:
        return Remark.KEPT_SEEN
    if decision.doubts:
        cannot_tell = Doubt.PRESENCE_UNKNOWN in decision.doubts
        return Remark.KEPT_UNWELL if cannot_tell else Remark.NONE
    if _had_another_reason(decision):
        return Remark.NONE
    if decision.unwatched:
        return Remark.KEPT_UNWELL
    seen = max((testimony.seen_at for testimony in decision.sensors), default=LONG_AGO)
    in_time = decision.closed_at < decision.at
    return Remark.KEPT_SEEN if in_time and seen > decision.steady_since else Remark.NONE


def _had_another_reason(decision: Decision) -> bool:
    """One that no sensor gave."""
    return (
        decision.capped
        or decision.called
        or decision.unnoticed
        or decision.protected
        or decision.beside
        or decision.forgotten
    )


def _trouble(room: Room) -> Remark:
    """What keeps all bookings, unless it will be over in a minute."""
    required = [sensor for sensor in room.sensors if sensor.fitted.required]
    found = {evidence.health(room, sensor) for sensor in required} - {Health.WARMING_UP}
    ill = {health for health in found if not health.is_well}
    if not ill or not evidence.cannot_tell(room):
        return Remark.NONE
    return Remark.SILENT if ill & {Health.OFFLINE, Health.STALE} else Remark.UNWELL


def _was_left(room: Room, decision: Decision, now: datetime) -> bool:
    """Whether people were found gone, and nobody has had the room since."""
    return timedelta(0) <= now - decision.at < LEFT_STAYS and not any(
        booking.meeting.slot.start <= now
        and booking.meeting.slot.end > decision.at
        and booking.meeting.key != decision.key
        and trust.occupies(room, booking)
        for booking in room.bookings
    )


def _was_unseen(decision: Decision) -> bool:
    """Whether there were sensors, and all of them could be believed."""
    return all(testimony.health.is_well for testimony in decision.sensors) and any(
        testimony.kind is not Kind.CONTACT for testimony in decision.sensors
    )
