"""What the door must see of a series."""

from panel.acceptance.mailbox import Event
from panel.acceptance.meetings import keeps_its_key
from panel.acceptance.organizer import later
from panel.acceptance.outcome import Failed
from panel.acceptance.times import IN_A_ROW, Times
from panel.acceptance.trial import Trial
from panel.domain.meeting import Slot

_SLOT = (60, 90)


async def series(t: Trial) -> None:
    slots, times = await _series(t)
    await t.bench.organizer.moves(times[1], later(slots[1], 15))
    t.note("The organizer moves the second by 15 minutes.")
    await t.stands(times[1], later(slots[1], 15))
    await t.goes(times[1], slots[1])
    await t.bench.organizer.cancels(times[2])
    t.note("The organizer cancels the third.")
    await t.goes(times[2], slots[2])
    for number in (0, 3):
        await t.stands(times[number], slots[number])


async def exception(t: Trial) -> None:
    slots, times = await _series(t)
    before = await t.stands(times[1], slots[1])
    await t.bench.organizer.has_with_them(times[1], [t.bench.participant])
    t.note("The organizer adds a participant to the second.")
    await keeps_its_key(t, times[1], before, [t.bench.participant])


async def _series(t: Trial) -> tuple[list[Slot], tuple[Event, ...]]:
    """Every evening's, as asked for and as the organizer has them, all at the door."""
    slots = [t.times.part(*_SLOT, evening=number) for number in range(IN_A_ROW)]
    master = await t.invited(slots[0], times=IN_A_ROW)
    whole = _span(t.times)
    times = await t.bench.organizer.mailbox.times_of(master.id, whole)
    if [event.begins for event in times] != [slot.start for slot in slots]:
        raise Failed(
            f"The series has {len(times)} times, and not at the hours that were asked for.",
            "Report it, with the series as the organizer's mailbox has it.",
        )
    for event, slot in zip(times, slots, strict=True):
        await t.stands(event, slot)
    return slots, times


def _span(times: Times) -> Slot:
    return Slot(start=times.evenings[0].start, end=times.evenings[-1].end)
