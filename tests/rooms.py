"""Rooms in words: a meeting, a room at a moment, and the same room later."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from panel.domain.engine import next_wake, step
from panel.domain.events import AgendaFetched, ClockChanged, SensorTold, Started, Tick
from panel.domain.meeting import Agenda, Created, Meeting, Slot
from panel.domain.person import NOBODY, Person
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Fitted, Health, Kind, Presence, Sees, Sensor, Word
from panel.domain.room import NO_AGENDA, Booking, Room

MIDNIGHT = datetime(2026, 6, 10, tzinfo=UTC)  # of the day on which every test plays
POLL = timedelta(seconds=30)
DEFAULT = ReleasePolicy()
AN_HOUR = timedelta(hours=1)
CEILING = Fitted(name="ceiling", kind=Kind.LEVEL)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def at(clock: str | datetime) -> datetime:
    """A moment of the day: "10:00", "10:00:30"; "25:00" is one in the night after."""
    if isinstance(clock, datetime):
        return clock
    hours, minute, *seconds = (int(part) for part in clock.split(":"))
    return MIDNIGHT + timedelta(hours=hours, minutes=minute, seconds=sum(seconds))


def slot(start: str | datetime, end: str | datetime) -> Slot:
    return Slot(start=at(start), end=at(end))


def meeting(
    start: str | datetime,
    end: str | datetime,
    name: str = "",
    *,
    at_the_door: bool = False,
    booked_ahead: bool = False,
    host: Person = NOBODY,
    all_day: bool = False,
    private: bool = False,
    readable: bool = True,
    created: str | Created = Created.UNKNOWN,
    subject: str | None = None,
    by: str = "ada@contoso.example",
    attendees: int = 0,
    series: str = "",
) -> Meeting:
    """A meeting in the room's calendar; unnamed, it goes by its start."""
    return Meeting(
        event_id=name or str(start),
        slot=slot(start, end),
        subject=name if subject is None else subject,
        organizer="Ada Lovelace",
        organizer_address=by,
        attendees=tuple(f"guest{number}@contoso.example" for number in range(attendees)),
        series=series,
        uid=f"uid of {name or start}",
        at_the_door=at_the_door or booked_ahead,
        booked_ahead=booked_ahead,
        host=host,
        all_day=all_day,
        private=private,
        readable=readable,
        created=created if isinstance(created, Created) else at(created),
    )


def word(presence: Presence, sensor: str = CEILING.name) -> Word:
    """What the ceiling's sensor says when this is so."""
    says = {Presence.OCCUPIED: Sees.SOMEBODY, Presence.VACANT: Sees.NOBODY}
    if presence not in says:
        why = "the cable is out"
        return Word(sensor=sensor, sees=Sees.CANNOT_TELL, health=Health.OFFLINE, why=why)
    return Word(sensor=sensor, sees=says[presence], health=Health.OK)


def fitted(presence: Presence) -> tuple[Sensor, ...]:
    return () if presence is Presence.NOT_FITTED else (Sensor(fitted=CEILING),)


def agenda(*meetings: Meeting, at_clock: str | datetime) -> Agenda:
    """What the calendar answers when it is asked at this moment."""
    now = at(at_clock)
    return Agenda(
        meetings=tuple(sorted(meetings, key=lambda m: (m.slot.start, m.event_id))),
        covers=Slot(start=now - timedelta(days=1), end=now + timedelta(days=2)),
        fetched_at=now,
    )


def a_room(
    *meetings: Meeting,
    now: str | datetime,
    policy: ReleasePolicy = DEFAULT,
    presence: Presence = Presence.NOT_FITTED,
    trusted_for: timedelta = AN_HOUR,
) -> Room:
    """The room as it is now, on a panel that has been well for some time."""
    since = at(now) - trusted_for
    room = Room(policy=policy, sensors=fitted(presence))
    for event in (
        Started(agenda=NO_AGENDA),
        ClockChanged(synchronised=True),
        SensorTold(word=word(presence)),
        AgendaFetched(agenda=agenda(*meetings, at_clock=since)),
    ):
        room, _ = step(room, event, since)
    return later(room, now)


def later(room: Room, clock: str | datetime) -> Room:
    """The same room then: its timer served, its calendar polled and unchanged, nobody near."""
    end, moment = at(clock), room.agenda.fetched_at
    while moment < end:
        poll = room.agenda.fetched_at + POLL
        moment = min(end, poll, next_wake(room, moment))
        covers = Slot(start=moment - timedelta(days=1), end=moment + timedelta(days=2))
        fresh = replace(room.agenda, fetched_at=moment, covers=covers)
        event = AgendaFetched(agenda=fresh) if moment in (poll, end) else Tick()
        room, _ = step(room, event, moment)
    return room


def is_called(which: str, meeting: Meeting) -> bool:
    return which == meeting.event_id or (":" in which and meeting.slot.start == at(which))


def find(bookings: Iterable[Booking], which: str) -> Booking:
    """The booking of this name, or the one that starts then."""
    return next(b for b in bookings if is_called(which, b.meeting))


def booking(room: Room, which: str) -> Booking:
    return find(room.bookings, which)
