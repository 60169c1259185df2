"""The rules as the panel knows them, and their addresses, asked now."""

import tempfile
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

from panel.config import GraphAccess, PanelSettings
from panel.config.fetched import NO_NOTES, Fetched
from panel.config.fetching import Failed
from panel.config.fetching import Source as Address
from panel.config.following import Line
from panel.doctor.judges.rules import Rules, Source
from panel.doctor.lines import Unknown
from panel.doctor.looks.reaching import unusable_proxy


async def look_at_rules(settings: PanelSettings) -> Rules:
    policy = settings.policy
    return Rules(
        known=policy.rules_known,
        faults=settings.faults,
        enabled=policy.enabled,
        halted=policy.halted,
        shadow=policy.shadow,
        sources=[] if unusable_proxy() else [source async for source in _sources(settings)],
    )


async def _sources(settings: PanelSettings) -> AsyncIterator[Source]:
    graph = settings.graph
    line = Line(graph.ca_file if isinstance(graph, GraphAccess) else None)
    try:
        for what, some in (
            ("rules", settings.fetched_rules),
            ("holidays", settings.fetched_holidays),
        ):
            for fetched in some:
                yield await _ask(what, fetched, line)
    finally:
        await line.close()


async def _ask(what: str, fetched: Fetched, line: Line) -> Source:
    """Into a folder of our own: the copy that the panel lives by stays as it is."""
    with tempfile.TemporaryDirectory(prefix="room-panel-") as folder:
        outcome = await line.refresh(Address(replace(fetched, folder=Path(folder))))
    notes = fetched.notes()
    return Source(
        what=what,
        host=fetched.host,
        why=outcome.sentence if isinstance(outcome, Failed) else "",
        kept=notes.fetched_at if notes != NO_NOTES else Unknown.UNKNOWN,
    )
