"""Recordings: what is written is read again; what is wrong is told with line and remedy."""

import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensors.base import Evidence, Link, NoRecording, Reading, Unsaid
from sensors.recording import as_reading, lines, read_recording, to_line

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)

readings = st.builds(
    Reading,
    sensor=st.text(min_size=1),
    at=st.datetimes(timezones=st.just(UTC)),
    evidence=st.sampled_from(Evidence),
    fresh=st.booleans(),
    link=st.sampled_from(Link),
    watched=st.booleans(),
    count=st.just(Unsaid.UNSAID) | st.integers(0, 10_000),
    battery=st.just(Unsaid.UNSAID) | st.integers(0, 100),
    battery_low=st.just(Unsaid.UNSAID) | st.booleans(),
    why=st.text(),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "day.jsonl"


def _line(**said: object) -> str:
    return json.dumps({"at": "2026-03-02T10:00:00+01:00", "sensor": "pir"} | said)


@given(readings)
def test_every_reading_is_read_again_as_it_was(reading: Reading) -> None:
    line = to_line(reading)
    assert "\n" not in line
    assert as_reading(json.loads(line)) == reading


def test_a_line_says_no_more_than_the_reading() -> None:
    seen = Reading(sensor="pir", at=NINE, evidence=Evidence.PRESENT)
    assert to_line(seen) == '{"at":"2026-03-02T09:00:00Z","sensor":"pir","sees":"present"}'
    alive = Reading(sensor="pir", at=NINE)
    assert to_line(alive) == '{"at":"2026-03-02T09:00:00Z","sensor":"pir","sees":"none"}'


def test_a_recording_is_read_in_order(file: Path) -> None:
    file.write_text(
        "# the boardroom\n\n"
        '{"at": "2026-03-02T10:00:00+01:00", "sensor": "pir", "sees": "present"}\n'
        "   \n"
        '  {"at": "2026-03-02T09:00:00Z", "sensor": "radar", "link": "lost", "why": "no power"}\n'
        "  # nothing from here on\n"
        '{"at": "2026-03-02T09:01:00Z", "sensor": "count", "people": 0, "battery": 80}'
    )
    assert list(read_recording(file)) == [
        Reading(sensor="pir", at=NINE, evidence=Evidence.PRESENT),
        Reading(sensor="radar", at=NINE, link=Link.LOST, why="no power"),
        Reading(
            sensor="count",
            at=NINE + timedelta(minutes=1),
            evidence=Evidence.ABSENT,
            count=0,
            battery=80,
        ),
    ]


def test_times_are_kept_in_utc() -> None:
    reading = as_reading(json.loads(_line(sees="present")))
    assert reading.at == NINE
    assert reading.at.tzinfo == UTC != timezone(timedelta(hours=1))


@pytest.mark.parametrize(
    ("people", "evidence"), [(0, Evidence.ABSENT), (1, Evidence.PRESENT), (7, Evidence.PRESENT)]
)
def test_people_alone_are_evidence(people: int, evidence: Evidence) -> None:
    assert as_reading(json.loads(_line(people=people))).evidence is evidence


WRONG = [
    ("{", "it is no JSON object: write "),
    ("[1]", "it is no JSON object: write "),
    ('"present"', "it is no JSON object: write "),
    ("\ufffe\x00", "it is no JSON object: write "),
    ('{"sensor": "pir", "sees": "present"}', "object missing required field `at`: write it like"),
    (_line(at="10:00", sees="present"), "`at`: invalid RFC3339 encoded datetime: write it like"),
    (
        _line(at="2026-03-02T10:00:00", sees="present"),
        "`at`: expected `datetime` with a timezone component: write it like",
    ),
    (_line(at="0001-01-01T00:00:00+10:00", sees="absent"), "`at` is beyond the calendar: write a"),
    (_line(sensor="", sees="present"), "`sensor`: expected `str` of length >= 1: write it like"),
    (_line(sees="somebody"), "`sees`: invalid enum value 'somebody': write it like"),
    (_line(saw="present"), "object contains unknown field `saw`: write it like"),
    (_line(people="3"), "`people`: expected `int`, got `str`: write it like"),
    (_line(people=-1), "`people`: expected `int` >= 0: write it like"),
    (_line(battery=101), "`battery`: expected `int` <= 100: write it like"),
    (_line(fresh=1, sees="present"), "`fresh`: expected `bool`, got `int`: write it like"),
    (_line(link="unsaid"), "`link`: invalid enum value 'unsaid': write it like"),
    (_line(), "it says nothing: add at least one of sees, people, link, battery, battery_low"),
    (_line(fresh=False, why="it is late"), "it says nothing: add at least one of sees, people"),
    (_line(at="2026-03-02T08:59:59Z", sees="absent"), "it is earlier than the line before: sort"),
]


@pytest.mark.parametrize(("line", "what"), WRONG)
def test_a_wrong_line_is_named_with_its_remedy(file: Path, line: str, what: str) -> None:
    file.write_text(f"# one\n{_line(sees='present')}\n{line}\n", encoding="utf-8")
    reading = read_recording(file)
    assert next(reading).evidence is Evidence.PRESENT
    with pytest.raises(NoRecording) as told:
        next(reading)
    assert str(told.value).startswith(f"{file}, line 3: {what}")
    assert str(told.value).endswith(".")


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, raw: bytes
) -> None:
    file = tmp_path_factory.getbasetemp() / "junk.jsonl"
    file.write_bytes(raw)
    told = ""
    try:
        list(read_recording(file))
    except NoRecording as error:
        told = str(error)
    assert not told or told.startswith(f"{file}, line ")


def test_a_file_that_is_not_there_is_told(file: Path) -> None:
    with pytest.raises(NoRecording, match=r"day\.jsonl cannot be read: No such file.* Check the"):
        list(read_recording(file))


def test_lines_about_other_things_are_handed_on(file: Path) -> None:
    file.write_text(f'# a day\n{{"meeting": "Board"}}\n{_line(sees="absent")}\n')
    (number, meeting), (_, reading) = lines(file)
    assert (number, meeting) == (2, {"meeting": "Board"})
    assert as_reading(reading).evidence is Evidence.ABSENT
