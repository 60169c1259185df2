"""The checklist: its items in order, one after the other, and what becomes of each."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass

from panel.acceptance import at_the_door, meetings, series
from panel.acceptance.outcome import Finding, Step, Stopped, Verdict
from panel.acceptance.telling import step_line
from panel.acceptance.times import Times
from panel.acceptance.trial import Bench, Trial
from panel.calendars.base import Busy, CalendarError, Taken, Unreachable, Unreadable

_SAYS_NOTHING = (Unreachable, Busy, Unreadable, Taken)  # of the item itself


@dataclass(frozen=True, slots=True)
class Item:
    name: str
    title: str
    run: Callable[[Trial], Awaitable[None]]


ITEMS = (
    Item("simple", "A simple meeting appears at the door", meetings.simple),
    Item("moved", "Moved by 15 minutes, it moves at the door", meetings.moved),
    Item("other-room", "Moved to another room, it leaves this door", meetings.other_room),
    Item(
        "participants",
        "Participants come and go, and nothing changes at the door",
        meetings.participants,
    ),
    Item("cancelled", "Cancelled, it leaves the door", meetings.cancelled),
    Item("series", "Of a series one is moved, one cancelled, the others stay", series.series),
    Item("exception", "One of a series is changed, and is the same at the door", series.exception),
    Item("all-day", "A whole day is a whole day at the door", meetings.all_day),
    Item("private", "Of a private meeting strangers read no subject", meetings.private),
    Item("check-in", "The door asks for a check-in at the right minute", meetings.check_in),
    Item("walk-up", "A walk-up is seen by others, and can be ended", at_the_door.walk_up),
    Item("extension", "A walk-up is extended by a quarter of an hour", at_the_door.extension),
    Item("release", "A release reaches the organizer", at_the_door.release),
    Item(
        "double-booking", "Of two meetings at once the room declines one", meetings.double_booking
    ),
)


async def go_through(
    items: Iterable[Item],
    bench: Bench,
    times: Times,
    clear: Callable[[], Awaitable[object]],
    tell: Callable[[str], None],
) -> AsyncIterator[Finding]:
    """`clear` takes an item's meetings away, so that the next finds the room free."""

    def tell_step(step: Step) -> None:
        tell(step_line(step, bench.zone))

    for item in items:
        tell(item.title)
        trial = Trial(bench=bench, item=item.name, times=times, tell=tell_step)
        yield await _finding(item, trial)
        await clear()


async def _finding(item: Item, trial: Trial) -> Finding:
    begun = trial.bench.now()
    verdict, reason, remedy = Verdict.PASSED, "", ""
    try:
        await item.run(trial)
    except Stopped as stopped:
        verdict, reason, remedy = stopped.verdict, str(stopped), stopped.remedy
    except CalendarError as error:  # a refusal's sentence names its remedy
        verdict = Verdict.UNTOLD if isinstance(error, _SAYS_NOTHING) else Verdict.FAILED
        reason = str(error)
        remedy = f"Try it again: --only {item.name}." if verdict is Verdict.UNTOLD else ""
    return Finding(
        name=item.name,
        title=item.title,
        verdict=verdict,
        reason=reason,
        remedy=remedy,
        begun=begun,
        took=trial.bench.now() - begun,
        steps=tuple(trial.steps),
    )
