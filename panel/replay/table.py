"""Readings in a table: CSV with a header, a row for each moment."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path

from panel.replay.gathered import Column, Count, Gathered, Place
from sensors.base import Evidence, Kind, Link, NoRecording, Reading, Unsaid

TIMES = ("time", "at")  # columns that need no --time
WORDS: Mapping[str, int] = {"on": 1, "true": 1, "yes": 1, "off": 0, "false": 0, "no": 0}

Row = Mapping[str, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Which columns mean what."""

    time: tuple[str, ...]
    sensors: Sequence[Column]
    truth: str
    zone: tzinfo  # of times that say none


def read_table(path: Path, columns: Columns, into: Gathered) -> None:
    """Raises NoRecording, naming file and line."""
    if not columns.sensors:
        raise NoRecording(
            f"{path} is a table: say which of its columns are sensors, such as --sensor PIR:event."
        )
    for place, row in _rows(path, columns):
        at = _time(place, row, columns)
        for sensor in columns.sensors:
            if text := _cell(row, sensor.column):
                number = _number(place, sensor.column, text)
                into.readings.append((place, _reading(sensor, at, number)))
        if columns.truth and (text := _cell(row, columns.truth)):
            people = _number(place, columns.truth, text)
            into.truth.append((place, Count(at=at, people=people)))


def _rows(path: Path, columns: Columns) -> Iterator[tuple[Place, Row]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file, strict=True)
            _check(path, rows.fieldnames or (), columns)
            for row in rows:
                yield Place(path, rows.line_num), row
    except OSError as error:
        why = error.strerror or str(error)
        raise NoRecording(
            f"{path} cannot be read: {why}. Check the path and its rights."
        ) from error
    except UnicodeDecodeError as error:
        raise NoRecording(f"{path} is not UTF-8: save it with that encoding.") from error
    except csv.Error as error:
        raise NoRecording(f"{path} is no table of CSV ({error}): correct it.") from error


def _check(path: Path, header: Sequence[str], columns: Columns) -> None:
    there = ", ".join(header) or "none: its first line must name them"
    if not columns.time and not any(name in header for name in TIMES):
        raise NoRecording(
            f"{path} has no column time or at: say which, such as --time Date,Time. "
            f"Its columns: {there}."
        )
    wanted = (*columns.time, *(sensor.column for sensor in columns.sensors), columns.truth)
    for name in wanted:
        if name and name not in header:
            raise NoRecording(f"{path} has no column {name}: name one of these: {there}.")


def _time(place: Place, row: Row, columns: Columns) -> datetime:
    names = columns.time or next((name,) for name in TIMES if name in row)
    text = " ".join(_cell(row, name) for name in names)
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise place.wrong(
            f"{' '.join(names)} = {text!r} is no time: write it like 2026-03-02 09:58:10"
        ) from error
    return place.utc(at if at.tzinfo else at.replace(tzinfo=columns.zone))


def _cell(row: Row, column: str) -> str:
    return (row.get(column) or "").strip()


def _number(place: Place, column: str, text: str) -> int:
    """How many; of a sensor that does not count, more than none is somebody."""
    said = WORDS.get(text.casefold())
    if said is not None:
        return said
    try:
        number = float(text)
        if 0 <= number < 1_000_000:
            return max(round(number), int(number > 0))
    except ValueError:
        pass
    raise place.wrong(f"{column} = {text!r} is no reading: write 0, 1, on, off or a number")


def _reading(sensor: Column, at: datetime, number: int) -> Reading:
    return Reading(
        sensor=sensor.name,
        at=at,
        evidence=Evidence.PRESENT if number else Evidence.ABSENT,
        link=Link.UP,
        count=number if sensor.kind is Kind.COUNT else Unsaid.UNSAID,
    )
