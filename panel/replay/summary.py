"""What a replay comes to, in figures; with the truth, what it got wrong."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from panel.domain import effects as ef
from panel.domain.decision import Decision, Doubt, Verdict
from panel.domain.meeting import Meeting
from panel.domain.policy import ReleasePolicy
from panel.domain.sightings import ENOUGH
from panel.replay.playback import Playback
from panel.replay.recorded import MINUTE, Recorded


def summary(recorded: Recorded, playback: Playback) -> Iterator[str]:
    """Line by line: a number and what it counts."""
    effects = [effect for _, effect in playback.log]
    decisions = [e.decision for e in effects if isinstance(e, ef.RecordDecision)]
    by = {verdict: [d for d in decisions if d.verdict is verdict] for verdict in Verdict}
    check_ins = Counter(e.check_in.by for e in effects if isinstance(e, ef.RecordCheckIn))
    walk_ins = sum(isinstance(e, ef.Send) and _is_walk_in(e.write) for e in effects)
    yield _line(len(recorded.meetings), "meetings")
    yield _line(len(by[Verdict.RELEASED]), "released")
    yield _line(len(by[Verdict.KEPT]), "kept though nobody checked in")
    for reason, count in Counter(_reason(d) for d in by[Verdict.KEPT]).most_common():
        yield _line(count, reason, of_those=True)
    yield _line(len(by[Verdict.ENDED]), "ended when their people had left")
    yield _line(
        check_ins[ef.CheckedInBy.DOOR] + check_ins[ef.CheckedInBy.TOUCH], "checked in by hand"
    )
    yield _line(check_ins[ef.CheckedInBy.PRESENCE], "checked in by presence")
    yield _line(walk_ins, "walk-ins")
    yield _line(_won_back(recorded.meetings, decisions), "minutes of room time won back")
    if recorded.truth:
        yield from _judged(recorded, by[Verdict.RELEASED], playback.room.policy)


def _judged(
    recorded: Recorded, released: Iterable[Decision], policy: ReleasePolicy
) -> Iterator[str]:
    truth, at = recorded.truth, {d.key: d.at for d in released}
    known = [m for m in recorded.meetings if truth.knows(m.slot.start)]
    false = [m for m in known if m.key in at and truth.somebody_at(at[m.key])]
    missed = [m for m in known if m.key not in at and _nobody_came(m, recorded, policy)]
    yield _line(len(false), "false releases: somebody was there", names=false)
    yield _line(len(missed), "missed: nobody came, and not released", names=missed)


def _nobody_came(meeting: Meeting, recorded: Recorded, policy: ReleasePolicy) -> bool:
    """As long as a release was possible."""
    start, end = meeting.slot.start, meeting.slot.end
    last = min(end, start + policy.window + policy.gives_up_after)
    return not recorded.truth.somebody_within(start, last)


def _reason(decision: Decision) -> str:
    """In the order in which the decision's sentence gives them."""
    if decision.minutes_seen >= ENOUGH or decision.doubts == {Doubt.SOMEBODY_THERE}:
        return "people were seen"
    if decision.unwatched or Doubt.PRESENCE_UNKNOWN in decision.doubts:
        return "a sensor was not well"
    if decision.doubts:
        return ", ".join(sorted(doubt.value for doubt in decision.doubts))
    if decision.beside:
        return "a meeting beside it was checked in"
    return "seen or trusted too lately to be sure"


def _won_back(meetings: Iterable[Meeting], decisions: Iterable[Decision]) -> int:
    """From each release, and each early end, to the booked end."""
    ends: dict[object, datetime] = {m.key: m.slot.end for m in meetings}
    spans = (
        ends[d.key] - d.at for d in decisions if d.verdict is not Verdict.KEPT and d.key in ends
    )
    return sum(spans, timedelta(0)) // MINUTE


def _is_walk_in(write: ef.Write) -> bool:
    return isinstance(write, ef.Book) and write.by_itself


def _line(count: int, what: str, *, of_those: bool = False, names: Iterable[Meeting] = ()) -> str:
    which = ", ".join(meeting.event_id for meeting in names)
    return f"{count:>6}  {'  ' * of_those}{what}{f' ({which})' if which else ''}"
