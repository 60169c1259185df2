"""What the panel itself writes, and that the organizer's side sees it."""

from datetime import timedelta
from uuid import uuid4

from panel.acceptance.meetings import DECIDED
from panel.acceptance.outcome import Failed, LeftOut
from panel.acceptance.trial import Trial, shortened
from panel.domain.effects import Book, Cancel, EndEarly, Extend, Release, ReleasedFor, Write
from panel.domain.meeting import Meeting, MeetingKey, Slot

_HALF_AN_HOUR = (0, 30)
_A_QUARTER = timedelta(minutes=15)


async def walk_up(t: Trial) -> None:
    slot = t.times.part(*_HALF_AN_HOUR)
    booked = await _booked(t, slot)
    if not await _others_see(t, slot):
        raise Failed(
            "The organizer's side does not see that the room is taken.",
            t.slow("look whether the organizer may see the room's free/busy times"),
        )
    t.note("The organizer's side sees that the room is taken.")
    ends = slot.start + _A_QUARTER
    early = EndEarly(id=str(uuid4()), key=booked.key, at=ends, useful_until=slot.end)
    await _written(t, early, f"ends it at {t.moment(ends)}")
    await _ends_at(t, booked.key, Slot(start=slot.start, end=ends))
    await _taken_away(t, booked.key, slot)


async def extension(t: Trial) -> None:
    slot = t.times.part(*_HALF_AN_HOUR)
    booked = await _booked(t, slot)
    until = slot.end + _A_QUARTER
    longer = Extend(id=str(uuid4()), key=booked.key, until=until, useful_until=slot.end)
    await _written(t, longer, f"extends it to {t.moment(until)}")
    await _ends_at(t, booked.key, Slot(start=slot.start, end=until))
    await _taken_away(t, booked.key, slot)


async def release(t: Trial) -> None:
    if not t.bench.releases:
        raise LeftOut("The organizer would get a mail: ask for it with --release.")
    slot = t.times.part(*_HALF_AN_HOUR)
    event = await t.invited(slot)
    meeting = await t.stands(event, slot)
    if await t.answers(event, *DECIDED) != "accepted":
        raise Failed(
            f"The room has not accepted it within {t.patience}.",
            t.slow(f"Set-CalendarProcessing {t.bench.room} -AutomateProcessing AutoAccept"),
        )
    await _written(
        t,
        Release(
            id=str(uuid4()),
            key=meeting.key,
            why=ReleasedFor.NO_SHOW,
            useful_until=slot.end,
            organizer=meeting.organizer_address,
        ),
        "declines it, as nobody came",
    )
    await t.goes(event, slot)
    answer = await t.answers(event, "declined")
    if answer != "declined":
        raise Failed(
            f"The organizer still sees “{answer or 'nothing'}” of the room.",
            t.slow("the room's answers do not reach the organizer: look at the message trace"),
        )
    t.note(f"The comment lies in the inbox of {t.bench.organizer.address}: look at it there.")


async def _booked(t: Trial, slot: Slot) -> Meeting:
    wish = Book(id=str(uuid4()), slot=slot, extends=False, useful_until=slot.end, title=t.subject)
    (made,) = await t.bench.calendar.write(wish)
    t.note(f"The panel books {t.clock(made.slot)}: {shortened(made.event_id)}.")
    await _ends_at(t, made.key, slot)
    return made


async def _written(t: Trial, write: Write, what: str) -> None:
    await t.bench.calendar.write(write)
    t.note(f"The panel {what}.")


async def _ends_at(t: Trial, key: MeetingKey, slot: Slot) -> None:
    async def look() -> bool | None:
        found = await t.at_the_door(slot)
        return True if any((m.key, m.slot) == (key, slot) for m in found) else None

    if await t.until(look) is None:
        raise Failed(
            f"It does not stand at the door at {t.clock(slot)} after {t.patience}.",
            t.slow("look at the room's calendar: something changes what the panel writes"),
        )
    t.note(f"It stands at the door at {t.clock(slot)}.")


async def _others_see(t: Trial, slot: Slot) -> bool:
    async def look() -> bool | None:
        told = await t.bench.organizer.sees_taken(t.bench.room, slot)
        return True if told is True else None

    return await t.until(look) is True


async def _taken_away(t: Trial, key: MeetingKey, slot: Slot) -> None:
    gone = Cancel(id=str(uuid4()), key=key, useful_until=slot.end)
    await _written(t, gone, "takes it away")

    async def look() -> bool | None:
        found = await t.at_the_door(slot)
        return None if any(m.event_id == key.event_id for m in found) else True

    if await t.until(look) is None:
        raise Failed(
            f"It still stands at the door {t.patience} after it was taken away.",
            t.slow("look at the room's calendar: something brings back what the panel deletes"),
        )
    t.note("It no longer stands at the door.")
