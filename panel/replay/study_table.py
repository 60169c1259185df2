"""A study as a table, and the moments behind its figures."""

from collections.abc import Iterable, Iterator
from datetime import datetime, tzinfo

from panel.replay.recorded import MINUTE
from panel.replay.study import Tally

HEADER = (
    "A meeting starts at each minute, and nobody checks in. Released:",
    "false: they had been there from the start on; late: they had come later;",
    "back: nobody was there, but somebody within 5 minutes.",
    "Empty: nobody came while a release was possible; missed: yet it was not released.",
    "",
    f"{'sensors':<28}{'window':>7}{'judged':>8}{'left out':>9}{'released':>9}{'false':>7}"
    f"{'late':>6}{'back':>6}{'empty':>7}{'missed':>8}",
)


def row(tally: Tally) -> str:
    return (
        f"{tally.title:<28}{tally.window // MINUTE:>7}{tally.meetings - tally.unjudged:>8}"
        f"{tally.unjudged:>9}{len(tally.released):>9}{len(tally.false):>7}{len(tally.latecomers):>6}"
        f"{len(tally.returned):>6}{tally.empty:>7}{len(tally.missed):>8}"
    )


def moments(tally: Tally, zone: tzinfo) -> Iterator[str]:
    """Start and release of each that went wrong."""

    def clock(moment: datetime) -> str:
        return moment.astimezone(zone).strftime("%m-%d %H:%M:%S")

    kinds: dict[str, Iterable[tuple[datetime, datetime]]] = {
        "false": tally.false,
        "late": tally.latecomers,
        "back": tally.returned,
    }
    for what, pairs in kinds.items():
        for start, released in pairs:
            begins = f"{tally.title}, window {tally.window // MINUTE}: {what}"
            yield f"{begins}: start {clock(start)}, released {clock(released)}"
    for start in tally.missed:
        yield f"{tally.title}, window {tally.window // MINUTE}: missed: start {clock(start)}"
