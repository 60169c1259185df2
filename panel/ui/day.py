"""The timeline of today and tomorrow: blocks to scale, as facts without words."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import Enum

from panel.domain import trust
from panel.domain.meeting import Meeting, MeetingKey
from panel.domain.room import Booking, Phase, Room

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
LOOKS_BACK = HOUR  # of what is over, this much is still of interest
OFFICE_OPENS = time(8)  # tomorrow is drawn at least from here on
OFFICE_CLOSES = time(18)  # and each day at least until here


class Show(Enum):
    """What the door may tell of a meeting; of a private one, never more than that it is there."""

    RESERVED = "reserved"
    ORGANIZER = "organizer"
    SUBJECT = "subject"


class Kind(Enum):
    """What sort of title a meeting has at the door."""

    NAMED = "named"
    RESERVED = "reserved"
    AT_THE_DOOR = "at-the-door"


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    kind: Kind
    text: str = ""


class Tone(Enum):
    """How a block stands to the present."""

    PAST = "past"
    WAITING = "waiting"
    IN_USE = "in-use"
    COMING = "coming"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One meeting on the timeline; minutes count from the top of its day as drawn."""

    key: MeetingKey
    title: Title
    start: datetime
    end: datetime
    from_minute: int
    minutes: int
    tone: Tone
    all_day: bool = False
    lane: int = 0  # of `lanes` side by side, where meetings overlap
    lanes: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day as drawn: `minutes` long, from `start`."""

    start: datetime
    minutes: int
    blocks: tuple[Block, ...]


def title(meeting: Meeting, show: Show) -> Title:
    """What the door may call a meeting."""
    if meeting.private:
        return Title(kind=Kind.RESERVED)
    theirs = meeting.booked_ahead or not meeting.at_the_door  # else its subject is the panel's own
    text = {
        Show.RESERVED: "",
        Show.ORGANIZER: meeting.host.name if meeting.at_the_door else meeting.organizer,
        Show.SUBJECT: meeting.subject if theirs else "",
    }[show].strip()
    if text:
        return Title(kind=Kind.NAMED, text=text)
    return Title(kind=Kind.AT_THE_DOOR if meeting.at_the_door else Kind.RESERVED)


def days_of(room: Room, now: datetime, zone: tzinfo, show: Show) -> tuple[Day, ...]:
    """Today from an hour ago on, and tomorrow. DST days are as long as they are."""
    today = now.astimezone(zone).date()
    shown = [b for b in room.bookings if trust.occupies(room, b) and b.meeting.slot.length]
    return (
        _day(shown, today, now, zone, show),
        _day(shown, today + timedelta(days=1), now, zone, show),
    )


def _day(
    bookings: list[Booking],
    day: date,
    now: datetime,
    zone: tzinfo,
    show: Show,
) -> Day:
    midnight = _utc(day, time(0), zone)
    next_midnight = _utc(day + timedelta(days=1), time(0), zone)
    minute = now.replace(second=0, microsecond=0)  # a day as drawn grows on the minute only
    is_today = midnight <= now < next_midnight
    earliest = max(midnight, _hour(now - LOOKS_BACK, zone)) if is_today else midnight
    mine = [
        b
        for b in bookings
        if b.meeting.slot.start < next_midnight and b.meeting.slot.end > earliest
    ]
    timed = [b for b in mine if not b.meeting.all_day]
    first = min([b.meeting.slot.start for b in timed] + [_utc(day, OFFICE_OPENS, zone)])
    start = earliest if is_today else max(midnight, _hour(first, zone))
    ends = [b.meeting.slot.end for b in timed]
    office = [_utc(day, OFFICE_CLOSES, zone), *([minute + HOUR] if is_today else [])]
    end = min(next_midnight, max(_hour_after(moment, zone) for moment in (*ends, *office)))
    return Day(
        start=start,
        minutes=(end - start) // MINUTE,
        blocks=_side_by_side([_block(b, start, end, now, show) for b in mine]),
    )


def _block(
    booking: Booking,
    start: datetime,
    end: datetime,
    now: datetime,
    show: Show,
) -> Block:
    meeting = booking.meeting
    top = max(meeting.slot.start, start)
    return Block(
        key=meeting.key,
        title=title(meeting, show),
        start=meeting.slot.start,
        end=meeting.slot.end,
        from_minute=(top - start) // MINUTE,
        minutes=max((min(meeting.slot.end, end) - top) // MINUTE, 1),
        tone=_tone(booking, now),
        all_day=meeting.all_day,
    )


def _side_by_side(blocks: list[Block]) -> tuple[Block, ...]:
    """Give meetings that overlap, one after the other, the first lane that is free."""
    placed: list[Block] = []
    group: list[Block] = []
    busy_until: list[datetime] = []
    for block in sorted(blocks, key=lambda block: (block.start, block.end)):
        if block.all_day:
            placed.append(block)
            continue
        if all(block.start >= end for end in busy_until):
            placed += (replace(member, lanes=len(busy_until)) for member in group)
            group, busy_until = [], []
        lane = next((n for n, end in enumerate(busy_until) if block.start >= end), len(busy_until))
        busy_until[lane : lane + 1] = [block.end]
        group.append(replace(block, lane=lane))
    return (*placed, *(replace(member, lanes=len(busy_until)) for member in group))


def _tone(booking: Booking, now: datetime) -> Tone:
    slot = booking.meeting.slot
    if now >= slot.end:
        return Tone.PAST
    if now < slot.start:
        return Tone.COMING
    return Tone.WAITING if booking.phase is Phase.CHECK_IN_OPEN else Tone.IN_USE


def _utc(day: date, at: time, zone: tzinfo) -> datetime:
    return datetime.combine(day, at, tzinfo=zone).astimezone(UTC)


def _hour(moment: datetime, zone: tzinfo) -> datetime:
    """The full local hour at or before a moment; half-hour zones have theirs."""
    local = moment.astimezone(zone)
    return moment - timedelta(
        minutes=local.minute, seconds=local.second, microseconds=local.microsecond
    )


def _hour_after(moment: datetime, zone: tzinfo) -> datetime:
    whole = _hour(moment, zone)
    return whole if whole == moment else whole + HOUR
