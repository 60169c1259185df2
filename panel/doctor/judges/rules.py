"""The rules: whether they are known, where they come from, and what becomes of no-shows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from panel.doctor.lines import Line, Unknown, fail, ok, skip, warn


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An https address, asked just now; `why` it is no good, empty: it is."""

    what: str  # rules, holidays
    host: str
    why: str
    kept: datetime | Unknown  # when its copy came; there may be none


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    known: bool
    faults: tuple[str, ...]  # why not
    enabled: bool
    halted: bool
    shadow: bool
    sources: Sequence[Source]


def rules(facts: Rules | Unknown) -> Iterator[Line]:
    line = "rules.known", "rules"
    if isinstance(facts, Unknown):
        yield skip(*line, "Where they are stands in panel.toml, which cannot be used.")
        return
    if facts.faults:
        yield fail(*line, f"Nothing is released: {' '.join(facts.faults)}")
    elif not facts.known:
        yield fail(*line, "They are not known yet, and nothing is released until they are.")
    else:
        yield ok(*line, "They are known, and hold together.")
    for source in facts.sources:
        yield _source(source)
    yield _releases(facts)


def _source(source: Source) -> Line:
    line = f"rules.{source.what}", f"{source.what} at"
    kept = "" if isinstance(source.kept, Unknown) else f"{source.kept:%Y-%m-%d %H:%M} UTC"
    if not source.why:
        since = f"; the last change is of {kept}" if kept else ""
        return ok(*line, f"{source.host} serves what can be used{since}.")
    if not kept:
        return fail(*line, f"There is no copy, so nothing is released: {source.why}")
    return warn(*line, f"The copy of {kept} holds: {source.why}")


def _releases(facts: Rules) -> Line:
    line = "rules.releases", "releases"
    if facts.halted:
        return warn(*line, "Halted: nothing is released until `release.halted` is taken away.")
    if not facts.enabled:
        return ok(*line, "Off: `release.enabled` is false for this room.")
    if facts.shadow:
        return ok(*line, "In shadow mode: decided and kept in the journal, never done.")
    return ok(*line, "On: meetings nobody comes to are given back.")
