"""A day in the demo's room, led by the real engine into each state worth seeing."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from types import MappingProxyType

from panel.domain.effects import Send
from panel.domain.engine import step
from panel.domain.events import (
    AgendaFetched,
    AgendaLost,
    CheckInTapped,
    ClockChanged,
    Event,
    SensorTold,
    Started,
    TakeBackTapped,
    WriteSucceeded,
)
from panel.domain.faults import Fault
from panel.domain.meeting import Agenda, Meeting, Slot
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Fitted, Health, Kind, People, Sees, Sensor, Word
from panel.domain.room import NO_AGENDA, Phase, Room
from panel.domain.taking_back import offer

DAY = datetime(2026, 11, 20, tzinfo=UTC)  # a Friday
POLL = timedelta(seconds=30)
STARTS_WATCHING = timedelta(hours=8, minutes=30)
CABLE_OUT = timedelta(hours=9, minutes=52)
# (start, end, organizer, on which day)
MEETINGS = (
    ("09:00", "09:45", "Tom Okafor", 0),
    ("10:00", "11:30", "Claire Fontaine", 0),
    ("12:00", "13:00", "Karim Benali", 0),
    ("14:00", "15:30", "Margaux Lefèvre", 0),
    ("16:00", "16:30", "Tom Okafor", 0),
    ("09:30", "10:30", "Karim Benali", 1),
    ("11:00", "12:00", "Claire Fontaine", 1),
    ("14:00", "16:00", "Margaux Lefèvre", 1),
)
RIGHT_BEHIND = (("11:30", "12:00", "Tom Okafor"),)
CEILING = Fitted(name="ceiling", kind=Kind.COUNT)
DEFAULT = ReleasePolicy()
UNCOUNTED = People.NOT_COUNTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """When to look, whose meetings were checked in, who was seen, what has gone wrong by then."""

    at: str
    checked_in: frozenset[str] = frozenset({"Tom Okafor"})
    fault: Fault = Fault.NONE
    seen: tuple[tuple[str, int | People], ...] = ()  # from when on, how many; none: no sensor
    policy: ReleasePolicy = DEFAULT
    taken_back: bool = False  # as soon as it was given back
    more: tuple[tuple[str, str, str], ...] = ()  # start, end, organizer; none: booked at the door
    sheet: tuple[str, Mapping[str, object]] | None = None  # that is open, and what it is about
    rotate: int = 0  # degrees clockwise, of a screen that hangs on its side


BUSY = Scenario(at="10:42", checked_in=frozenset({"Claire Fontaine"}))
LATER = Scenario(at="13:10", checked_in=frozenset({"Tom Okafor", "Karim Benali"}))
UNSIGNED = Scenario(at="13:10", fault=Fault.NOT_SIGNED_IN)
SCENARIOS: Mapping[str, Scenario] = MappingProxyType(
    {
        "free": Scenario(at="13:10", checked_in=frozenset({"Tom Okafor", "Karim Benali"})),
        "soon": Scenario(at="11:48", checked_in=frozenset({"Claire Fontaine"})),
        "waiting": Scenario(at="10:03"),
        "in-use": Scenario(at="10:42", checked_in=frozenset({"Claire Fontaine"})),
        "ending": Scenario(at="11:26", checked_in=frozenset({"Claire Fontaine"})),
        "ending-next-waits": Scenario(
            at="11:26", checked_in=frozenset({"Claire Fontaine"}), more=RIGHT_BEHIND
        ),
        "next-is-here": Scenario(
            at="11:27", checked_in=frozenset({"Claire Fontaine", "Tom Okafor"}), more=RIGHT_BEHIND
        ),
        "can-start": Scenario(at="11:52", checked_in=frozenset({"Claire Fontaine"})),
        "early": Scenario(
            at="11:53",
            checked_in=frozenset({"Claire Fontaine", "Karim Benali"}),
            more=(("11:50", "12:00", ""),),
        ),
        "last-minute": Scenario(at="10:08:46"),
        "released": Scenario(at="10:12"),
        "taken-back": Scenario(at="10:13", taken_back=True),
        "shadow": Scenario(at="10:08:46", policy=ReleasePolicy(shadow=True)),
        "offline": Scenario(
            at="10:18", checked_in=frozenset({"Claire Fontaine"}), fault=Fault.UNREACHABLE
        ),
        "unsure": Scenario(at="10:18", fault=Fault.UNREACHABLE),
        "seen": Scenario(at="10:03", seen=(("08:30", 0), ("10:01", UNCOUNTED))),
        "people": Scenario(
            at="10:42",
            checked_in=frozenset({"Claire Fontaine"}),
            seen=(("08:30", 0), ("09:58", 3)),
        ),
        "crowded": Scenario(
            at="10:42",
            checked_in=frozenset({"Claire Fontaine"}),
            seen=(("08:30", 0), ("09:58", 9)),
        ),
        "comfort": Scenario(at="10:42", checked_in=frozenset({"Claire Fontaine"})),
        "emptied": Scenario(
            at="10:40:14",
            checked_in=frozenset({"Claire Fontaine"}),
            seen=(("08:30", 0), ("09:58", UNCOUNTED), ("10:21", 0)),
            policy=ReleasePolicy(ends_when_empty_for=timedelta(minutes=20)),
        ),
        "kept-by-sensors": Scenario(at="10:42", seen=(("08:30", 0), ("09:58", UNCOUNTED))),
        "released-by-sensors": Scenario(
            at="10:12", seen=(("08:30", 0), ("09:56", UNCOUNTED), ("09:57", 0))
        ),
        "code": Scenario(at="10:03", sheet=("Code", {"kind": "phone"})),
        "slot-picked": LATER,
        "book-later": replace(LATER, sheet=("Slot", {})),
        "book-typing": replace(LATER, sheet=("Slot", {"typing": "title", "title": "Budget"})),
        "book-host": replace(LATER, sheet=("Slot", {"typing": "host", "sought": "cla"})),
        "booked": replace(LATER, sheet=("Slot", {})),
        "taken": replace(LATER, sheet=("Slot", {})),
        "meeting": replace(LATER, sheet=("Meeting", {})),
        "code-wifi": Scenario(
            at="13:10",
            checked_in=frozenset({"Tom Okafor", "Karim Benali"}),
            sheet=("Code", {"kind": "wifi"}),
        ),
        "options": Scenario(at="10:03", sheet=("Options", {})),
        "rooms": replace(BUSY, sheet=("Rooms", {})),
        "rooms-chosen": replace(BUSY, sheet=("Rooms", {"chosen": "jupiter"})),
        "rooms-booked": replace(BUSY, sheet=("Rooms", {"chosen": "jupiter"})),
        "rooms-taken": replace(BUSY, sheet=("Rooms", {"chosen": "jupiter"})),
        "rooms-unknown": replace(BUSY, sheet=("Rooms", {})),
        "rooms-lost": replace(BUSY, sheet=("Rooms", {})),
        "dim": Scenario(at="19:10"),
        "pin": Scenario(at="13:10", sheet=("Pin", {})),
        "pin-locked": Scenario(at="13:10", sheet=("Pin", {})),
        "admin": Scenario(
            at="10:42",
            checked_in=frozenset({"Claire Fontaine"}),
            seen=(("08:30", 0), ("09:58", 3)),
            sheet=("Admin", {}),
        ),
        "admin-ending": replace(LATER, sheet=("Admin", {})),
        "sign-in": replace(UNSIGNED, sheet=("SignIn", {})),
        "sign-in-asking": replace(UNSIGNED, sheet=("SignIn", {})),
        "sign-in-declined": replace(UNSIGNED, sheet=("SignIn", {})),
        "sign-in-wrong-account": replace(UNSIGNED, sheet=("SignIn", {})),
        "sign-in-blocked": replace(UNSIGNED, sheet=("SignIn", {})),
        "signed-in": replace(LATER, sheet=("SignIn", {})),
        "not-signed-in": UNSIGNED,
        "secret-expired": Scenario(at="13:10", fault=Fault.SECRET_EXPIRED),
        "certificate-expired": Scenario(at="13:10", fault=Fault.CERTIFICATE_EXPIRED),
        "account-blocked": Scenario(at="13:10", fault=Fault.ACCOUNT_BLOCKED),
        "conditional-access": Scenario(at="13:10", fault=Fault.CONDITIONAL_ACCESS),
        "turned": Scenario(at="10:03", rotate=90),
        "not-configured": Scenario(at="09:00"),
        "set-up-waiting": Scenario(at="09:00"),
        "set-up-asking": Scenario(at="09:00"),
        "set-up-wrong": Scenario(at="09:00"),
    }
)


def agenda(asked: datetime, more: tuple[tuple[str, str, str], ...] = ()) -> Agenda:
    today = tuple((start, end, organizer, 0) for start, end, organizer in more)
    meetings = (
        Meeting(
            event_id=f"demo-{number}",
            slot=Slot(start=_moment(start, day), end=_moment(end, day)),
            organizer=organizer,
            subject=organizer,
            at_the_door=not organizer,
        )
        for number, (start, end, organizer, day) in enumerate((*MEETINGS, *today))
        if organizer or _moment(start, day) <= asked
    )
    covers = Slot(start=DAY - timedelta(days=1), end=DAY + timedelta(days=2))
    return Agenda(meetings=tuple(meetings), covers=covers, fetched_at=asked)


def led_to(scenario: Scenario, at: time | None = None) -> tuple[Room, datetime]:
    """The room as the day has made it by then: polls, check-ins and answers, one by one."""
    end = _moment(at.isoformat() if at else scenario.at, 0)
    now = min(DAY + STARTS_WATCHING, end)
    fitted = (Sensor(fitted=CEILING),) if scenario.seen else ()
    room, unsaid = Room(policy=scenario.policy, sensors=fitted), list(scenario.seen)
    first: tuple[Event, ...] = (Started(agenda=NO_AGENDA), ClockChanged(synchronised=True))
    for event in first:
        room, _ = step(room, event, now)
    while True:
        lost = scenario.fault is not Fault.NONE and now > DAY + CABLE_OUT
        room = _told(
            room,
            AgendaLost(fault=scenario.fault)
            if lost
            else AgendaFetched(agenda=agenda(now, scenario.more)),
            now,
        )
        while unsaid and now >= _moment(unsaid[0][0], 0):
            room = _told(room, SensorTold(word=_word(unsaid.pop(0)[1])), now)
        for booking in room.bookings:
            came = booking.meeting.organizer in scenario.checked_in
            if came and booking.phase is Phase.CHECK_IN_OPEN:
                room = _told(room, CheckInTapped(key=booking.meeting.key), now)
        back = offer(room, now)
        if scenario.taken_back and back is not None:
            room = _told(room, TakeBackTapped(key=back.key, press="demo"), now)
        if now >= end:
            return room, now
        now = min(now + POLL, end)


def _told(room: Room, event: Event, now: datetime) -> Room:
    room, effects = step(room, event, now)
    for effect in effects:
        if isinstance(effect, Send):
            room, _ = step(room, WriteSucceeded(write_id=effect.write.id), now)
    return room


def _word(people: int | People) -> Word:
    sees = Sees.SOMEBODY if people else Sees.NOBODY
    return Word(sensor=CEILING.name, sees=sees, health=Health.OK, people=people)


def _moment(clock: str, day: int) -> datetime:
    at = time.fromisoformat(clock)
    return datetime.combine(DAY.date() + timedelta(days=day), at, tzinfo=UTC)
