"""The journal: whether it can be read, is whole, and is still written."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from panel.doctor.lines import Line, Unknown, fail, ok, skip, warn

QUIET = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    path: str
    why: str = ""  # it cannot be read; empty: it can
    missing: bool = False
    damage: str = ""  # empty: none
    latest: datetime | Unknown = Unknown.UNKNOWN  # what was last written into it
    moved_aside: tuple[str, ...] = ()  # damaged ones, by name
    vanished: tuple[datetime, ...] = ()  # meetings, while they ran


def journal(facts: Journal | Unknown, now: datetime) -> Iterator[Line]:
    line = "panel.journal", "journal"
    if isinstance(facts, Unknown):
        yield skip(*line, "Where it lies stands in panel.toml, which cannot be used.")
        return
    if facts.missing:
        yield warn(*line, f"There is no {facts.path} yet: start the panel once.")
    elif facts.why:
        yield fail(*line, facts.why)
    elif facts.damage:
        yield fail(
            *line,
            f"{facts.path} is damaged ({facts.damage}): restart the panel, which moves it aside, "
            "and look at the card.",
        )
    else:
        yield ok(*line, f"{facts.path} can be read, and is whole.")
        yield _latest(facts, now)
    if facts.moved_aside:
        names = ", ".join(facts.moved_aside)
        yield warn(
            "panel.journal_moved",
            "moved aside",
            f"A damaged journal was moved aside ({names}): the card may be failing; remove the "
            "file once you have looked.",
        )


def _latest(facts: Journal, now: datetime) -> Line:
    line = "panel.journal_latest", "last entry"
    if isinstance(facts.latest, Unknown):
        return skip(*line, "Nothing has been written into it yet.")
    said = f"The last entry is of {facts.latest:%Y-%m-%d %H:%M} UTC"
    if facts.latest > now + timedelta(minutes=5):
        return warn(*line, f"{said}, which is still to come: the clock was wrong, or is.")
    if now - facts.latest > QUIET:
        return warn(*line, f"{said}: if there were meetings since, restart the panel.")
    return ok(*line, f"{said}.")
