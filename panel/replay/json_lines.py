"""Recorded days as JSON lines; `panel.replay` says what they may hold."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, Literal, TypeVar

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from panel.domain.events import ScreenTouched
from panel.domain.meeting import Meeting, Slot
from panel.domain.moments import LONG_AGO
from panel.replay.gathered import Arrival, Count, Gathered, Place
from panel.replay.recorded import Happening, Installed, Usual
from sensors.base import Kind, NoRecording
from sensors.health import Expected
from sensors.recording import Json, as_reading, lines
from sensors.settings import IntervalMinutes, QuietMinutes, WarmUpSeconds

INTERVALS = 3

Moment = Annotated[datetime, Meta(tz=True)]
Name = Annotated[str, Meta(min_length=1)]


class _Line(Struct, kw_only=True, forbid_unknown_fields=True):
    """A line of any sort."""

    like: ClassVar[str]  # how it is written


T = TypeVar("T", bound=_Line)


class _Fitted(_Line, kw_only=True):
    like: ClassVar[str] = '{"fitted": "pir", "kind": "event"}'
    fitted: Name
    kind: Kind = Kind.EVENT
    quiet_minutes: QuietMinutes | UnsetType = UNSET
    required: bool = True
    interval_minutes: IntervalMinutes | UnsetType = UNSET
    warm_up_seconds: WarmUpSeconds = 0


class _Meeting(_Line, kw_only=True):
    like: ClassVar[str] = (
        '{"meeting": "standup", "start": "2026-03-02T10:00:00Z", "end": "2026-03-02T10:30:00Z"}'
    )
    meeting: Name
    start: Moment
    end: Moment
    booked: Moment = LONG_AGO
    organizer: str = ""
    at_the_door: bool = False
    all_day: bool = False


class _CheckIn(_Line, kw_only=True):
    like: ClassVar[str] = '{"at": "2026-03-02T10:01:00Z", "check_in": "standup"}'
    at: Moment
    check_in: Name


class _Touch(_Line, kw_only=True):
    like: ClassVar[str] = '{"at": "2026-03-02T10:01:00Z", "touch": true}'
    at: Moment
    touch: Literal[True]


class _People(_Line, kw_only=True):
    like: ClassVar[str] = '{"at": "2026-03-02T10:00:40Z", "people": 3}'
    at: Moment
    people: Annotated[int, Meta(ge=0)]


def read_json_lines(path: Path, into: Gathered) -> None:
    """Raises NoRecording, naming file and line."""
    for number, line in lines(path):
        place = Place(path, number)
        put = next((put for key, put in _SORTS.items() if key in line), None)
        if put is None:
            raise place.wrong(f"it has none of these keys: {', '.join(_SORTS)}; add one")
        put(place, line, into)


def _put_sensor(place: Place, line: Json, into: Gathered) -> None:
    said = _as(_Fitted, place, line)
    usual = Expected(sensor=said.fitted, kind=said.kind)
    stale_after, quiet = usual.stale_after, said.quiet_minutes
    if not isinstance(said.interval_minutes, UnsetType):
        stale_after = INTERVALS * timedelta(minutes=said.interval_minutes)
    into.put_sensor(
        place,
        Installed(
            expected=Expected(
                sensor=said.fitted,
                kind=said.kind,
                stale_after=stale_after,
                warm_up=timedelta(seconds=said.warm_up_seconds),
            ),
            quiet=Usual.USUAL if isinstance(quiet, UnsetType) else timedelta(minutes=quiet),
            required=said.required,
        ),
    )


def _put_meeting(place: Place, line: Json, into: Gathered) -> None:
    said = _as(_Meeting, place, line)
    meeting = Meeting(
        event_id=said.meeting,
        slot=Slot(start=place.utc(said.start), end=place.utc(said.end)),
        subject=said.meeting,
        organizer=said.organizer or said.meeting,
        at_the_door=said.at_the_door,
        all_day=said.all_day,
        created=said.booked if said.booked == LONG_AGO else place.utc(said.booked),
    )
    into.put_meeting(place, meeting)


def _put_reading(place: Place, line: Json, into: Gathered) -> None:
    try:
        reading = as_reading(line)
    except NoRecording as error:
        raise place.wrong(str(error)) from error
    place.utc(reading.at)
    into.readings.append((place, reading))


def _put_check_in(place: Place, line: Json, into: Gathered) -> None:
    said = _as(_CheckIn, place, line)
    into.taps.append((place, Arrival(at=place.utc(said.at), meeting=said.check_in)))


def _put_touch(place: Place, line: Json, into: Gathered) -> None:
    said = _as(_Touch, place, line)
    into.taps.append((place, Happening(at=place.utc(said.at), event=ScreenTouched())))


def _put_people(place: Place, line: Json, into: Gathered) -> None:
    said = _as(_People, place, line)
    into.truth.append((place, Count(at=place.utc(said.at), people=said.people)))


# The first key that a line has tells its sort.
_SORTS: Mapping[str, Callable[[Place, Json, Gathered], None]] = MappingProxyType(
    {
        "sensor": _put_reading,
        "fitted": _put_sensor,
        "meeting": _put_meeting,
        "check_in": _put_check_in,
        "touch": _put_touch,
        "people": _put_people,
    }
)


def _as(sort: type[T], place: Place, line: Mapping[str, Any]) -> T:
    try:
        return msgspec.convert(line, sort)
    except msgspec.ValidationError as error:
        what, _, where = str(error).partition(" - at ")
        key = where.strip("`").removeprefix("$.")
        what = f"{what[:1].lower()}{what[1:]}: write it like {sort.like}"
        raise place.wrong(f"`{key}`: {what}" if key else what) from error
