"""One panel's file from its room and the template, checked as the panel itself would check it."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from panel.config import ConfigError, toml_file
from panel.enrol.cutting import without
from panel.enrol.device import Device
from panel.enrol.trial import read, try_out
from panel.provision.rooms import COLUMNS, Row, Wrong, column_of
from panel.provision.toml_text import Value, table

_MERGED = ("room", "network", "enrol")


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A panel's file."""

    row: Row
    file: str  # its name
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """What all panels have in common. A path may hold columns, {serial} above all."""

    text: str
    secrets: Mapping[str, str]  # name -> path
    files: Mapping[str, str]
    rest: str  # of its text, without the tables that rows have their say in

    @classmethod
    def read(
        cls, path: Path | None, secrets: Mapping[str, str], files: Mapping[str, str]
    ) -> "Template":
        where = str(path) if path else "no template"
        data = toml_file.content(path, toml_file.WRITE_IT) if path else b""
        toml_file.parsed(where, data)
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
        rest = without(where, text, [*_MERGED, "secrets", "files"]).strip()
        return cls(text=text, secrets=secrets, files=files, rest=rest)

    def made(self, row: Row) -> Made:
        """Raises ConfigError for a secret or file that is not there."""
        common = tomllib.loads(self.text)
        tables: dict[str, dict[str, Value]] = {}
        for column, (name, key) in COLUMNS.items():
            if cell := row.of(column):
                number = column == "capacity" and cell.isdecimal()
                tables.setdefault(name, {})[key] = int(cell) if number else cell
        for name in _MERGED:  # the room's own keys come first, and win
            if both := {**tables.get(name, {}), **common.get(name, {}), **tables.get(name, {})}:
                tables[name] = both
        parts = [table(name, tables[name]) for name in _MERGED if name in tables]
        parts += [f"{self.rest}\n\n"] if self.rest else []
        for name, given in (("files", self.files), ("secrets", self.secrets)):
            values = {**common.get(name, {}), **_contents(given, row)}
            parts += [table(name, values)] if values else []
        return Made(row=row, file=file_of(row), text="".join(parts).rstrip() + "\n")


def file_of(row: Row) -> str:
    """By its serial number, as its panel asks for it; else to be copied as room-panel.toml."""
    if serial := row.of("serial"):
        return f"{serial}.toml"
    plain = unicodedata.normalize("NFKD", row.of("name") or row.of("mailbox"))
    ascii_only = plain.encode("ascii", "ignore").decode()
    return f"{re.sub(r'[^A-Za-z0-9]+', '-', ascii_only).strip('-') or 'room'}.toml"


def wrongs(made: Sequence[Made], scratch: Path) -> Iterator[Wrong]:
    """What a panel would say of its file."""
    nothing_yet, files = scratch / "etc", dict[str, int]()
    for one in made:
        first = files.setdefault(one.file.casefold(), one.row.line)
        if first != one.row.line and not one.row.of("serial"):  # those are told by their column
            said = f"gets the same file name as line {first} ({one.file}): give it a serial number."
            yield Wrong(line=one.row.line, sentence=said)
        if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", one.file):
            said = "column serial: holds more than letters, digits, dots and hyphens: correct it."
            yield Wrong(line=one.row.line, sentence=said)
        try:
            its = Device(serial=one.row.of("serial"), cards=())
            enrolment = read(_HERE, one.text.encode(), its)
            try_out(enrolment, etc=nothing_yet, scratch=scratch / "draft", credentials={})
        except ConfigError as error:
            for sentence in error.sentences:
                told = sentence.removeprefix(f"{_HERE}: ")
                if column := column_of(told):
                    told = f"column {column}: {told}"
                yield Wrong(line=one.row.line, sentence=told, column=column)


_HERE = "its file"


def _contents(paths: Mapping[str, str], row: Row) -> dict[str, Value]:
    return {name: _content(name, path, row) for name, path in paths.items()}


def _content(name: str, path: str, row: Row) -> str:
    for column in COLUMNS:
        path = path.replace(f"{{{column}}}", row.of(column))
    data = toml_file.content(Path(path), "put it there, or correct the path", f"{name} leads to ")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise ConfigError(
            f"{name} leads to {path}, which is not text: give it as PEM or UTF-8."
        ) from error
    # One line stays one line, whatever the editor has put behind it.
    return text if "\n" in text.strip() else text.strip()
