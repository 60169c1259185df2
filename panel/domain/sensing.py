"""A sensor's word, taken in; and what a meeting shows of the sensors."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from panel.domain import evidence
from panel.domain.coverage import NOTHING_LEARNT, Attended, Coverage, Outcome
from panel.domain.effects import CheckedInBy, Effect, RecordCoverage, RecordHeadCount, RecordHealth
from panel.domain.events import (
    CheckInTapped,
    EndTapped,
    Event,
    ExtendTapped,
    ScreenTouched,
    SensorTold,
)
from panel.domain.moments import NOT_YET
from panel.domain.presence import Sees, Sensor, Word
from panel.domain.room import Booking, Phase, Room
from panel.domain.sightings import Sightings, with_sighting

LIVES = (Phase.CHECK_IN_OPEN, Phase.CHECKED_IN, Phase.KEPT)
TAPS = (CheckInTapped, EndTapped, ExtendTapped, ScreenTouched)


def hear(room: Room, word: Word, now: datetime) -> tuple[Room, tuple[Effect, ...]]:
    """A word of a sensor that is not fitted here is nobody's."""
    old = next((s for s in room.sensors if s.fitted.name == word.sensor), None)
    if old is None:
        return room, ()
    new = old.hears(word, now)
    heard = replace(
        room,
        sensors=tuple(new if sensor is old else sensor for sensor in room.sensors),
        sightings=_sighted(room, old, word, now),
    )
    if new.health.is_well == old.health.is_well:
        return heard, ()
    return heard, (RecordHealth(sensor=word.sensor, health=new.health, at=now),)


def learned(outcomes: Iterable[tuple[str, Outcome]]) -> Mapping[str, Coverage]:
    """What was learned of each sensor, the oldest first."""
    coverage: dict[str, Coverage] = {}
    for sensor, outcome in outcomes:
        coverage[sensor] = coverage.get(sensor, NOTHING_LEARNT).and_then(outcome)
    return MappingProxyType(coverage)


def attend(room: Room, event: Event, now: datetime) -> tuple[Room, tuple[Effect, ...]]:
    """Follow the sensors through a meeting whose people have checked in; at its end, learn."""
    if not room.sensors:
        return room, ()
    learnt: tuple[RecordCoverage, ...] = ()
    running = next((b for b in room.bookings if _teaches(room, b, now)), None)
    attended = room.attended
    if attended is not None and (running is None or running.meeting.key != attended.key):
        outcomes = attended.outcomes(room.sensors, now).items()
        learnt = tuple(
            RecordCoverage(sensor=sensor, key=attended.key, outcome=outcome, at=now)
            for sensor, outcome in outcomes
        )
        attended = None
    if running is not None and attended is None:
        attended = Attended.begun(running.meeting.key, room.sensors, now)
    elif attended is not None and isinstance(event, SensorTold | CheckInTapped | ExtendTapped):
        attended = attended.at(room.sensors, tapped=isinstance(event, TAPS), now=now)
    if attended is room.attended:
        return room, ()
    coverage = dict(room.coverage)
    for record in learnt:
        known = coverage.get(record.sensor, NOTHING_LEARNT)
        coverage[record.sensor] = known.and_then(record.outcome)
    return replace(room, attended=attended, coverage=MappingProxyType(coverage)), learnt


def note(room: Room, now: datetime) -> Room:
    """Remember when sensors had first seen enough to say that a meeting's people had come."""
    if not room.sensors:
        return room

    def came(booking: Booking) -> bool:
        return (
            booking.phase in LIVES
            and booking.seen_at == NOT_YET
            and evidence.people_were_seen(room, booking, now)
        )

    seen = {b.meeting.key for b in room.bookings if came(b)}
    if not seen:
        return room
    bookings = (replace(b, seen_at=now) if b.meeting.key in seen else b for b in room.bookings)
    return replace(room, bookings=tuple(bookings))


def _teaches(room: Room, booking: Booking, now: datetime) -> bool:
    """Whether people are known to be at this meeting: by a finger, not by the sensors."""
    check_in = room.check_ins.get(booking.meeting.key)
    return (
        booking.phase is Phase.CHECKED_IN
        and booking.meeting.slot.holds(now)
        and check_in is not None
        and check_in.by not in (CheckedInBy.PRESENCE, CheckedInBy.EXEMPTION)
    )


def _sighted(room: Room, old: Sensor, word: Word, now: datetime) -> Sightings:
    """With the hit it tells, or the stretch that ends with this word."""
    if not evidence.is_sure(room, old):
        return room.sightings
    hit = word.sees is Sees.SOMEBODY and word.fresh and word.health.is_well
    if old.attests:
        return with_sighting(room.sightings, min(old.sees_since, now), now)
    return with_sighting(room.sightings, now, now) if hit else room.sightings


def count(room: Room, now: datetime) -> tuple[Room, tuple[Effect, ...]]:
    """How many came to what is running; those who sat there before it began are among them."""
    people = evidence.people(room)
    if not isinstance(people, int):
        return room, ()
    more = {
        b.meeting.key: people
        for b in room.bookings
        if b.meeting.slot.holds(now)
        and evidence.counts_from(room, b) <= now
        and b.phase in (Phase.CHECK_IN_OPEN, Phase.CHECKED_IN, Phase.KEPT)
        and people > room.head_counts.get(b.meeting.key, 0)
    }
    if not more:
        return room, ()
    counts = MappingProxyType({**room.head_counts, **more})
    records = (RecordHeadCount(key=key, people=people, at=now) for key in more)
    return replace(room, head_counts=counts), tuple(records)
