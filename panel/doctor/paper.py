"""The lines as people read them, and as programs do."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from textwrap import wrap
from types import MappingProxyType

import msgspec

from panel.doctor.lines import GROUPS, Line, Status, in_order

SCHEMA = "room-panel doctor 1"
WIDEST = 100  # columns: longer lines are not read
NARROWEST = 50
WHAT = 14  # columns for what was looked at
MARGIN = 2 + 4 + 2 + WHAT + 2

_COLOURS: Mapping[Status, str] = MappingProxyType(
    {Status.OK: "32", Status.WARN: "33", Status.FAIL: "1;31", Status.SKIP: "2"}
)
_BOLD = "1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """Where it is written: how wide, and whether in colours."""

    columns: int
    coloured: bool

    def table(self, lines: Sequence[Line], heading: str) -> Iterator[str]:
        yield self._in(_BOLD, heading)
        for group, some in groupby(in_order([*lines]), lambda line: line.group):
            yield ""
            yield self._in(_BOLD, GROUPS[group])
            for line in some:
                yield from self._row(line)
        yield ""
        yield summary(lines)

    def _row(self, line: Line) -> Iterator[str]:
        width = max(NARROWEST, min(self.columns, WIDEST)) - MARGIN
        # An address is of one piece, and so is a command: to be copied, not to be read.
        first, *more = wrap(
            line.sentence, width, break_long_words=False, break_on_hyphens=False
        ) or [""]
        status = self._in(_COLOURS[line.status], f"{line.status.value:<4}")
        what, *rest = wrap(line.what, WHAT) or [""]
        yield f"  {status}  {what:<{WHAT}}  {first}"
        for number in range(max(len(more), len(rest))):
            name = rest[number] if number < len(rest) else ""
            text = more[number] if number < len(more) else ""
            yield f"  {'':<4}  {name:<{WHAT}}  {text}".rstrip()
        if line.command:
            yield f"{'':<{MARGIN}}{self._in(_BOLD, line.command)}"

    def _in(self, colour: str, text: str) -> str:
        return f"\x1b[{colour}m{text}\x1b[0m" if self.coloured else text


def summary(lines: Sequence[Line]) -> str:
    """How many of each, the worst first."""
    words = {
        Status.FAIL: "failed",
        Status.WARN: "to be looked at",
        Status.OK: "ok",
        Status.SKIP: "not told",
    }
    counts = {status: sum(line.status is status for line in lines) for status in words}
    return ", ".join(f"{n} {words[status]}" for status, n in counts.items() if n) + "."


def as_json(lines: Sequence[Line], *, room: str, at: datetime) -> bytes:
    """One object; ids and keys stay what they are."""
    return msgspec.json.encode(
        {
            "schema": SCHEMA,
            "at": at.isoformat(timespec="seconds"),
            "room": room,
            "status": worst(lines).value,
            "lines": [
                {
                    "id": line.id,
                    "group": line.group,
                    "what": line.what,
                    "status": line.status.value,
                    "sentence": line.sentence,
                    "command": line.command,
                }
                for line in in_order([*lines])
            ],
        }
    )


def worst(lines: Sequence[Line]) -> Status:
    """A line that cannot be told makes nothing worse."""
    found = {line.status for line in lines}
    return next((s for s in (Status.FAIL, Status.WARN) if s in found), Status.OK)
