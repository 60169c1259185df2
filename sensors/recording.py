"""Readings in a file, as JSON lines: {"at": "2026-03-02T09:00:00+01:00", "sensor": "pir", ...}.

at            ISO 8601 with its offset from UTC, never earlier than in the line before
sensor        its name
sees          "present", "absent", "unknown", or "none": only a sign of life
people        how many; without `sees`, some are present and 0 is absent
fresh         false: retained, repeated or late; left out: true
link          "up" or "lost"
watched       true: the link itself is watched, silence is no loss; left out: false
battery       percent
battery_low   true or false
why           of "lost" or "unknown": one short clause

Besides `at` and `sensor` a line says at least one of sees, people, link, battery, battery_low.
Blank lines and lines that begin with # say nothing.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from sensors.base import Evidence, Link, NoRecording, Reading, Unsaid

_EXAMPLE = '{"at": "2026-03-02T09:00:00+01:00", "sensor": "pir", "sees": "present"}'

Json = Mapping[str, Any]
T = TypeVar("T", bound=int)


class _Line(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    at: Annotated[datetime, Meta(tz=True)]
    sensor: Annotated[str, Meta(min_length=1)]
    sees: Evidence | UnsetType = UNSET
    people: Annotated[int, Meta(ge=0)] | UnsetType = UNSET
    fresh: bool = True
    link: Literal["up", "lost"] | UnsetType = UNSET
    watched: bool = False
    battery: Annotated[int, Meta(ge=0, le=100)] | UnsetType = UNSET
    battery_low: bool | UnsetType = UNSET
    why: str = ""

    def evidence(self) -> Evidence:
        if not isinstance(self.sees, UnsetType):
            return self.sees
        if isinstance(self.people, UnsetType):
            return Evidence.NONE
        return Evidence.PRESENT if self.people > 0 else Evidence.ABSENT

    def says_nothing(self) -> bool:
        words = (self.sees, self.people, self.link, self.battery, self.battery_low)
        return all(word is UNSET for word in words)


def read_recording(path: Path) -> Iterator[Reading]:
    """In order. Raises NoRecording on the way, naming file and line."""
    before = datetime.min.replace(tzinfo=UTC)
    for number, line in lines(path):
        try:
            reading = as_reading(line)
        except NoRecording as error:
            raise wrong_line(path, number, str(error)) from error
        if reading.at < before:
            raise wrong_line(path, number, "it is earlier than the line before: sort by `at`")
        before = reading.at
        yield reading


def lines(path: Path) -> Iterator[tuple[int, Json]]:
    """Every line that says something, decoded, with its number; of readings or of other things."""
    try:
        with path.open("rb") as file:
            for number, raw in enumerate(file, start=1):
                text = raw.strip()
                if text and not text.startswith(b"#"):
                    yield number, _decoded(path, number, text)
    except OSError as error:
        why = error.strerror or str(error)
        raise NoRecording(
            f"{path} cannot be read: {why}. Check the path and its rights."
        ) from error


def as_reading(line: Json) -> Reading:
    """What one decoded line says. Raises NoRecording with what is wrong, and the remedy."""
    try:
        said = msgspec.convert(line, _Line)
        at = said.at.astimezone(UTC)
    except msgspec.ValidationError as error:
        raise NoRecording(f"{_plainly(error)}: write it like {_EXAMPLE}") from error
    except OverflowError as error:
        raise NoRecording("`at` is beyond the calendar: write a year from 2 to 9998") from error
    if said.says_nothing():
        raise NoRecording(
            "it says nothing: add at least one of sees, people, link, battery, battery_low"
        )
    return Reading(
        sensor=said.sensor,
        at=at,
        evidence=said.evidence(),
        fresh=said.fresh,
        link=Link.UNSAID if said.link is UNSET else Link(said.link),
        watched=said.watched,
        count=_number(said.people),
        battery=_number(said.battery),
        battery_low=_number(said.battery_low),
        why=said.why,
    )


def to_line(reading: Reading) -> str:
    """Without its line break. `as_reading` makes the same reading of it again."""
    line = _Line(
        at=reading.at,
        sensor=reading.sensor,
        people=_set(reading.count),
        fresh=reading.fresh,
        link=UNSET if reading.link is Link.UNSAID else reading.link.value,
        watched=reading.watched,
        battery=_set(reading.battery),
        battery_low=_set(reading.battery_low),
        why=reading.why,
    )
    if line.says_nothing() or line.evidence() is not reading.evidence:
        line.sees = reading.evidence
    return msgspec.json.encode(line).decode()


def wrong_line(path: Path, number: int, what: str) -> NoRecording:
    return NoRecording(f"{path}, line {number}: {what}.")


def _decoded(path: Path, number: int, text: bytes) -> Json:
    try:
        return msgspec.json.decode(text, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise wrong_line(path, number, f"it is no JSON object: write {_EXAMPLE}") from error


def _plainly(error: msgspec.ValidationError) -> str:
    """msgspec says "Expected `int`, got `str` - at `$.people`"."""
    what, _, where = str(error).partition(" - at ")
    what = what[:1].lower() + what[1:]
    return f"`{where.strip('`').removeprefix('$.')}`: {what}" if where else what


def _number(said: T | UnsetType) -> T | Unsaid:
    return Unsaid.UNSAID if isinstance(said, UnsetType) else said


def _set(said: T | Unsaid) -> T | UnsetType:
    return UNSET if isinstance(said, Unsaid) else said
