"""What was found at a site: one plain sentence first, then what it rests on."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from panel.tune.advice import Acted, Advice, Bound, Point, Unfound
from panel.tune.judging import Left
from panel.tune.tally import WINDOWS, Tally

LONGEST = WINDOWS[-1]
SHOWN = (5, 10, 15, 20, 25, LONGEST)
HEADER = ("window", "wrong", "rate", "98% sure", "hours back in 100 meetings")


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One site."""

    site: str
    headline: str
    lines: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]  # below HEADER; none: there is nothing to show


def say(site: str, tally: Tally, advice: Advice) -> Said:
    name = site or "rooms that tell no site"
    return Said(
        site=name,
        headline=f"{name}: {_headline(tally, advice)}",
        lines=tuple(_lines(tally, advice)),
        rows=tuple(_rows(tally, advice)) if tally.shadow else (),
    )


def percent(rate: float) -> str:
    """Two figures, and no more than hundredths."""
    if 0 < rate < 0.0001:
        return "under 0.01%"
    return f"{round(100 * rate, 2):.2g}%" if rate < 0.1 else f"{100 * rate:.0f}%"


def _headline(tally: Tally, advice: Advice) -> str:
    most = percent(advice.at_most)
    match advice.window:
        case Unfound.NO_SHADOW:
            return (
                "nothing can be recommended, because no week was in shadow mode; "
                f"{_more(tally, advice)} in shadow mode are needed to speak of {most}."
            )
        case Unfound.TOO_LITTLE:
            return (
                f"too little data to recommend a window: {tally.shadow:,} "
                f"{_meetings(tally.shadow)} in shadow mode; "
                f"{_more(tally, advice)} are needed to speak of {most}."
            )
        case Unfound.NONE_IS_ENOUGH:
            last = advice.points[-1]
            return (
                f"no window up to {LONGEST} min is long enough: even then "
                f"{percent(last.wrong / tally.shadow)} of meetings would be released wrongly "
                f"(98% sure: {percent(last.low)} to {percent(last.high)}), and {most} was asked "
                "for."
            )
        case int(window):
            return f"take {window} min. {_surely(advice, most)}"


def _surely(advice: Advice, most: str) -> str:
    shortest = f"The shortest window that wrongs at most {most} of meetings"
    if advice.most is Bound.OPEN:
        return (
            f"{shortest} is no shorter than {advice.least} min, but may be longer than "
            f"{LONGEST} (98% sure)."
        )
    if advice.least == advice.most:
        return f"{shortest} is that one (98% sure)."
    return f"{shortest} is one of {advice.least} to {advice.most} min (98% sure)."


def _lines(tally: Tally, advice: Advice) -> Iterator[str]:
    rooms = f"{tally.rooms:,} {'room' if tally.rooms == 1 else 'rooms'}"
    if tally.shadow:
        yield (
            f"{rooms}; {tally.shadow:,} {_meetings(tally.shadow)} in shadow mode needed a "
            "check-in, and tell of every window."
        )
    else:
        yield f"{rooms}; no meeting in shadow mode."
    if isinstance(advice.window, int) and advice.more:
        yield f"{_more(tally, advice)} in shadow mode would tell how long is long enough."
    for acted in advice.acted:
        yield from _acted(acted)
    if advice.acted:
        longest = max(acted.window for acted in advice.acted)
        yield f"Only the shadow weeks can tell of windows longer than {longest} min."
    if left := ", ".join(f"{tally.left[why]:,} ({why.value})" for why in Left if tally.left[why]):
        yield f"Left out: {left}."


def _acted(acted: Acted) -> Iterator[str]:
    told = (
        f"Where panels acted with {acted.window} min, {acted.taken_back:,} of "
        f"{acted.meetings:,} {_meetings(acted.meetings)} were taken back"
    )
    least = percent(acted.least)
    yield f"{told}: at least {least} were released wrongly." if acted.least > 1e-4 else f"{told}."
    if acted.unseen:
        yield (
            "That is more than the shadow weeks show: people sit there whom neither a check-in "
            "nor a sensor tells of. A longer window does not help them; sensors do."
        )


def _more(tally: Tally, advice: Advice) -> str:
    judged = tally.shadow + tally.acted.total()
    more = f"about {advice.more:,} more meetings"
    if not judged:
        return more
    days = ceil(advice.more * len(tally.days) / judged)
    return (
        f"{more} (at the pace so far, {days:,} more {'day' if days == 1 else 'days'} with meetings)"
    )


def _rows(tally: Tally, advice: Advice) -> Iterator[tuple[str, ...]]:
    told = {advice.window, advice.least, advice.most, *SHOWN}
    told |= {advice.window - 1, advice.window + 1} if isinstance(advice.window, int) else set()
    for point in advice.points:
        if point.window in told:
            yield _row(point, tally, is_it=point.window == advice.window)


def _row(point: Point, tally: Tally, *, is_it: bool) -> tuple[str, ...]:
    return (
        f"{point.window} min{' <' if is_it else ''}",
        f"{point.wrong:,}",
        percent(point.wrong / tally.shadow),
        f"{percent(point.low)} to {percent(point.high)}",
        f"{100 * point.hours / tally.shadow:.1f}",
    )


def _meetings(count: int) -> str:
    return "meeting" if count == 1 else "meetings"
