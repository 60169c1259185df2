"""PURE: a list of rooms, and what is wrong in which line and column."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from panel.config.sentences import closest, either, quoted
from panel.provision.naming import Scheme

# The column, and where its value goes in a panel's file.
COLUMNS: Mapping[str, tuple[str, str]] = {
    "mailbox": ("room", "mailbox"),
    "name": ("room", "name"),
    "detail": ("room", "detail"),
    "capacity": ("room", "capacity"),
    "site": ("room", "site"),
    "timezone": ("room", "timezone"),
    "serial": ("enrol", "serial"),
    "hostname": ("network", "hostname"),
    "address": ("network", "address"),
    "gateway": ("network", "gateway"),
}
ONCE = ("serial", "hostname", "address")
ONCE_A_ROOM = ("mailbox", "name")
_NUMBERS = ("capacity",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A room. Empty cells are not there."""

    line: int
    cells: Mapping[str, str]

    def of(self, column: str) -> str:
        return self.cells.get(column, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """A sentence that lacks only the file and the line."""

    line: int
    sentence: str
    column: str = ""  # none in particular


def column_of(sentence: str) -> str:
    """What a panel says of its file begins with a key: the column that it came from."""
    for column, (table, key) in COLUMNS.items():
        if sentence.startswith(f"{table}.{key} "):
            return column
    return ""


def read(data: bytes) -> tuple[tuple[Row, ...], tuple[Wrong, ...]]:
    """The rows of a CSV file, as Excel and others write it."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        wrong = Wrong(line=line, sentence="is not UTF-8: save it as CSV UTF-8.")
        return (), (wrong,)
    head = text.partition("\n")[0]
    delimiter = max(",;\t", key=head.count)  # Excel takes what the country uses
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        header = [name.strip().casefold() for name in next(lines, [])]
        rows = [(lines.line_num, cells) for cells in lines if any(map(str.strip, cells))]
    except csv.Error as error:
        return (), (Wrong(line=lines.line_num, sentence=f"is no CSV ({error}): correct it."),)
    if wrongs := [*_wrongs_of_header(header)]:
        return (), tuple(wrongs)
    found = tuple(
        Row(
            line=line,
            cells={
                name: cell.strip()
                for name, cell in zip(header, cells, strict=False)
                if cell.strip()
            },
        )
        for line, cells in rows
    )
    return found, tuple(
        Wrong(
            line=line,
            sentence=f"has {len(cells)} cells, but there are {len(header)} columns: correct it.",
        )
        for line, cells in rows
        if len(cells) != len(header)
    )


def _wrongs_of_header(header: Sequence[str]) -> Iterator[Wrong]:
    for name in header:
        if name not in COLUMNS:
            near = closest(name, COLUMNS)
            remedy = f"did you mean {near}?" if near else f"remove it, or use {either(COLUMNS)}."
            yield Wrong(line=1, sentence=f"column {quoted(name)} is not known: {remedy}")
        elif header.count(name) > 1:
            yield Wrong(line=1, sentence=f"column {name} stands there twice: remove one.")
    if "mailbox" not in header:
        yield Wrong(line=1, sentence="has no column mailbox: name each column in the first line.")


def wrongs(rows: Sequence[Row], scheme: Scheme, *, two_panels: bool = False) -> Iterator[Wrong]:
    """What is wrong with the list by itself. `two_panels`: a room may have several."""
    once = ONCE if two_panels else (*ONCE_A_ROOM, *ONCE)
    if not rows:
        yield Wrong(line=1, sentence="is followed by no room: write one in each line.")
    seen: dict[tuple[str, str], int] = {}
    for row in rows:
        if not row.of("mailbox"):
            said = "column mailbox is empty: write the room's address."
            yield Wrong(line=row.line, sentence=said, column="mailbox")
        for column in once:
            value = row.of(column)
            first = seen.setdefault((column, value.casefold()), row.line)
            if value and first != row.line:
                said = f"column {column}: {quoted(value)} stands in line {first} too"
                yield Wrong(line=row.line, sentence=f"{said}: give each panel its own.")
        if wrong := scheme.wrong(row.of("name")):
            said = f"column name: {quoted(row.of('name'))}"
            yield Wrong(line=row.line, sentence=f"{said} {wrong}")
        for column in _NUMBERS:
            if row.of(column) and not row.of(column).isdecimal():
                said = f"column {column}: {quoted(row.of(column))}"
                told = f"{said} is no number: write digits."
                yield Wrong(line=row.line, sentence=told, column=column)


def as_csv(rows: Sequence[Row]) -> str:
    """To be completed in a spreadsheet."""
    columns = ["mailbox", "name", "capacity", "site", "serial"]
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([row.of(column) for column in columns] for row in rows)
    return out.getvalue()
