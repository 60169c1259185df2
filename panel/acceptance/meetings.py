"""What the door must see of single meetings."""

from panel.acceptance.check_in import asks
from panel.acceptance.mailbox import Event
from panel.acceptance.organizer import later
from panel.acceptance.outcome import Failed, LeftOut, Untold
from panel.acceptance.trial import Trial
from panel.calendars.base import NotTold
from panel.domain.exemption import Exemption
from panel.domain.meeting import Meeting
from panel.ui.day import Show, title

DECIDED = ("accepted", "declined", "tentativelyAccepted")  # by a room
_HALF_AN_HOUR = (0, 30)
_NOT_OF_A_PLAIN_MEETING = {
    Exemption.AT_THE_DOOR,
    Exemption.UNREADABLE,
    Exemption.NO_LENGTH,
    Exemption.ALL_DAY,
}


async def simple(t: Trial) -> None:
    slot = t.times.part(*_HALF_AN_HOUR)
    event = await t.invited(slot)
    meeting = await t.stands(event, slot)
    answer = await t.answers(event, *DECIDED)
    if answer != "accepted":
        raise Failed(
            f"The room holds it, but answers “{answer or 'nothing'}”.",
            f"Set-CalendarProcessing {t.bench.room} -AutomateProcessing AutoAccept",
        )
    _is_titled(t, meeting)


def _is_titled(t: Trial, meeting: Meeting) -> None:
    shown = title(meeting, t.bench.show).text
    if t.bench.show is Show.SUBJECT and t.bench.mark.run not in shown:
        raise Failed(
            f"The door is to show subjects, and has “{shown}”: the room's mailbox hides them.",
            f"Set-CalendarProcessing {t.bench.room} -DeleteSubject $false "
            '-AddOrganizerToSubject $false; or write show = "organizer".',
        )
    if t.bench.show is Show.ORGANIZER and not shown:
        raise Failed(
            "The door is to show organizers, and finds none in the room's mailbox.",
            'Look at the meeting in the room\'s calendar; or write show = "reserved".',
        )


async def moved(t: Trial) -> None:
    slot = t.times.part(*_HALF_AN_HOUR)
    event = await t.invited(slot)
    await t.stands(event, slot)
    await t.bench.organizer.moves(event, later(slot, 15))
    t.note("The organizer moves it by 15 minutes.")
    await t.stands(event, later(slot, 15))
    await t.goes(event, slot)


async def other_room(t: Trial) -> None:
    slot = t.times.part(*_HALF_AN_HOUR)
    other = await _free_room(t)
    event = await t.invited(slot)
    await t.stands(event, slot)
    await t.bench.organizer.moves_to_room(event, other)
    t.note(f"The organizer moves it to {other or 'somewhere else, for want of a free room'}.")
    await t.goes(event, slot)
    if other and await t.answers(event, *DECIDED, room=other) == "declined":
        t.note(f"That {other} declines it says nothing about this door.")


async def _free_room(t: Trial) -> str:
    """The other room, where it is known to be free; else none."""
    other = t.bench.other_room
    if not other:
        return ""
    told = (await t.bench.calendar.availability([other], t.times.evenings[0]))[other]
    return "" if told is NotTold.UNKNOWN or told else other


async def participants(t: Trial) -> None:
    slot = t.times.part(*_HALF_AN_HOUR)
    event = await t.invited(slot)
    before = await t.stands(event, slot)
    for people in ([t.bench.participant], []):
        await t.bench.organizer.has_with_them(event, people)
        t.note(f"The organizer {'adds' if people else 'removes'} a participant.")
        await keeps_its_key(t, event, before, people)


async def keeps_its_key(t: Trial, event: Event, before: Meeting, people: list[str]) -> None:
    """Once the change has arrived: a check-in hangs on the id and the start."""

    async def look() -> Meeting | None:
        found = await t.at_the_door(before.slot)
        mine = (m for m in found if t.is_it(m, event) and m.slot == before.slot)
        return next((m for m in mine if _has_arrived(m)), None)

    def _has_arrived(meeting: Meeting) -> bool:
        return (t.bench.participant.lower() in meeting.attendees) is bool(people)

    after = await t.until(look)
    if after is None:
        raise Failed(
            f"The change does not reach the room within {t.patience}.",
            t.slow("the room's mailbox has not been told"),
        )
    if after.key != before.key:
        raise Failed(
            "It is another meeting in the room's mailbox now, so a check-in would be lost.",
            "Report it: the panel takes the immutable id and the start for what stays the same.",
        )
    t.note("It is the same at the door: same id, same start, its check-in would stand.")


async def cancelled(t: Trial) -> None:
    slot = t.times.part(*_HALF_AN_HOUR)
    event = await t.invited(slot)
    await t.stands(event, slot)
    await t.bench.organizer.cancels(event)
    t.note("The organizer cancels it.")
    await t.goes(event, slot)


async def all_day(t: Trial) -> None:
    slot = t.times.whole_day
    event = await t.invited(slot, all_day=True)
    meeting = await t.stands(event, slot)
    if not meeting.all_day:
        raise Failed(
            "The door does not take it for a whole day, and would ask for a check-in at midnight.",
            "Report it, with the meeting as the room's mailbox has it.",
        )


async def private(t: Trial) -> None:
    slot = t.times.part(*_HALF_AN_HOUR)
    event = await t.invited(slot, private=True)
    meeting = await t.stands(event, slot)
    if t.bench.mark.run in title(meeting, t.bench.show).text:
        raise Failed(
            "Its subject stands at the door: the room's mailbox takes the private mark off.",
            'Write show = "organizer" or "reserved"; or have the mailbox keep the mark, by '
            f"Set-CalendarProcessing {t.bench.room} -RemovePrivateProperty $false.",
        )


async def check_in(t: Trial) -> None:
    slot = t.times.part(*_HALF_AN_HOUR)
    event = await t.invited(slot)
    meeting = await t.stands(event, slot)
    asked = asks(meeting, t.bench.policy)
    if isinstance(asked, Exemption):
        _is_meant(t, asked)
        raise LeftOut(f"By the rules of this room nobody has to check in to it: {asked.value}.")
    opens = slot.start - t.bench.policy.opens_before
    if asked.opens != opens:
        raise Failed(
            f"The door would ask at {t.moment(asked.opens)}, not at {t.moment(opens)}.",
            "Report it, with the meeting as the room's mailbox has it.",
        )
    t.note(f"The door would ask for a check-in at {t.moment(asked.opens)}.")
    t.note(f"If nobody came, it would give the room back: {t.moment(asked.gives_back)}.")


def _is_meant(t: Trial, exempt: Exemption) -> None:
    """A plain half hour: some reasons can only come from what the mailbox makes of it."""
    if exempt in _NOT_OF_A_PLAIN_MEETING:
        raise Failed(
            f"The door would ask nobody to check in, for it takes the meeting for: {exempt.value}.",
            "Report it, with the meeting as the room's mailbox has it.",
        )


async def double_booking(t: Trial) -> None:
    slot = t.times.part(*_HALF_AN_HOUR)
    first = await t.invited(slot)
    await t.stands(first, slot)
    second = await t.invited(slot)
    answer = await t.answers(second, *DECIDED)
    found = await t.at_the_door(slot)
    if any(m.uid == second.uid for m in found):
        raise Failed(
            "Both stand at the door: the room lets itself be booked twice.",
            f"Set-CalendarProcessing {t.bench.room} -AllowConflicts $false",
        )
    if answer != "declined":
        raise Untold(
            f"The room has not answered the second within {t.patience}.",
            t.slow("look at the room's calendar processing"),
        )
