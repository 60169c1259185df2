"""Lets sources run and shows what they tell: in place on a terminal, else a line per change."""

import asyncio
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from textwrap import wrap
from typing import Protocol, TextIO

from sensors.base import NoRecording, Reading, Source, Tell
from sensors.recording import to_line
from sensors.table import HEADINGS, Cells, Table, lines

PAUSE = 0.25  # seconds between two looks at what changed
LOOKS_EVERY = 1.0  # seconds: silence changes things too

_UP, _CLEAR_BELOW = "\x1b[{}F", "\x1b[J"
_UNDER = " " * 14  # a reason that takes more than a line


class Paper(Protocol):
    def show(self, rows: Mapping[str, Cells], now: datetime) -> None: ...


class InPlace:
    """On a terminal: the same table, over and over, where it was."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._shown: tuple[str, ...] = ()

    def show(self, rows: Mapping[str, Cells], now: datetime) -> None:
        size = shutil.get_terminal_size()
        every = lines([HEADINGS, *rows.values()])
        # The terminal's own wrapping, or a table higher than it, would not be found again.
        wrapped = [
            part
            for line in every
            for part in wrap(line, size.columns - 1, subsequent_indent=_UNDER)
        ]
        shown = tuple(wrapped[: size.lines - 1])
        if shown == self._shown:
            return
        back = _UP.format(len(self._shown)) + _CLEAR_BELOW if self._shown else ""
        self._out.write(back + "".join(f"{line}\n" for line in shown))
        self._out.flush()
        self._shown = shown


class LineByLine:
    """Into a pipe or a file: a line for each row that changed, and when."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._shown: Mapping[str, Cells] = {}

    def show(self, rows: Mapping[str, Cells], now: datetime) -> None:
        every = dict(zip(rows, lines(list(rows.values())), strict=True))
        for name, line in every.items():
            if self._shown.get(name) != rows[name]:
                self._out.write(f"{now.astimezone():%H:%M:%S}  {line}\n")
        self._out.flush()
        self._shown = rows


async def watch(sources: Sequence[Source], table: Table, paper: Paper, record: Tell) -> None:
    """Until cancelled. Raises a group of SensorError if a source cannot begin."""
    changed = asyncio.Event()

    def tell(reading: Reading) -> None:
        record(reading)
        table.hear(reading)
        changed.set()

    async with asyncio.TaskGroup() as running:
        for source in sources:
            running.create_task(source.run(tell))
        while True:
            now = datetime.now(UTC)
            paper.show(table.cells(now), now)
            changed.clear()
            await asyncio.sleep(PAUSE)
            await _soon(changed)


@contextmanager
def recorder(path: Path | None) -> Iterator[Tell]:
    """Appends every reading to a recording. Raises NoRecording."""
    if path is None:
        yield lambda _: None
        return
    try:
        file = path.open("a", encoding="utf-8", buffering=1)
    except OSError as error:
        msg = f"{path} cannot be written: {error.strerror}: choose another file for --record."
        raise NoRecording(msg) from error
    latest = datetime.min.replace(tzinfo=UTC)

    def record(reading: Reading) -> None:
        nonlocal latest
        latest = max(latest, reading.at)  # a recording is in order, whatever the clock does
        file.write(f"{to_line(replace(reading, at=latest))}\n")

    with file:
        yield record


async def _soon(changed: asyncio.Event) -> None:
    try:
        async with asyncio.timeout(LOOKS_EVERY):
            await changed.wait()
    except TimeoutError:
        return
