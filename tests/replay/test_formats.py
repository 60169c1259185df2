"""What files may hold, and the one sentence where they hold something else."""

from datetime import UTC
from pathlib import Path

import pytest

from panel.replay.gathered import Column, Gathered
from panel.replay.recorded import Recorded
from panel.replay.table import Columns, read_table
from sensors.base import Evidence, Kind, Unsaid
from tests.replay.days import at, begins, fitted, meeting, people, recorded, replay, says, written

HEADER = "Date,Time,PIR,Count,Truth"
Said = pytest.CaptureFixture[str]


def table(folder: Path, *rows: str, header: str = HEADER) -> Path:
    return written(folder, header, *rows, name="day.csv")


def read(path: Path) -> Recorded:
    pir = Column(name="pir", column="PIR", kind=Kind.EVENT)
    counter = Column(name="counter", column="Count", kind=Kind.COUNT)
    gathered = Gathered()
    for sensor in (pir, counter):
        gathered.sensors[sensor.name] = sensor.installed()
    columns = Columns(time=("Date", "Time"), sensors=(pir, counter), truth="Truth", zone=UTC)
    read_table(path, columns, gathered)
    return gathered.recorded()


def test_each_row_of_a_table_is_a_reading_of_each_sensor(tmp_path: Path) -> None:
    day = read(table(tmp_path, "2026-03-02,10:00:00,1,3,2", "2026-03-02,10:00:30,off,0,0"))
    pir = [r for r in day.readings if r.sensor == "pir"]
    counter = [r for r in day.readings if r.sensor == "counter"]
    assert [r.evidence for r in pir] == [Evidence.PRESENT, Evidence.ABSENT]
    assert [r.count for r in pir] == [Unsaid.UNSAID, Unsaid.UNSAID]
    assert [r.count for r in counter] == [3, 0]
    assert day.truth.moments == (at("10:00:00"), at("10:00:30"))
    assert day.truth.somebody_at(at("10:00:10"))
    assert not day.truth.somebody_at(at("10:00:40"))


@pytest.mark.parametrize(
    ("cell", "evidence"),
    [
        ("1", Evidence.PRESENT),
        ("on", Evidence.PRESENT),
        ("TRUE", Evidence.PRESENT),
        ("0.4", Evidence.PRESENT),
        ("0", Evidence.ABSENT),
        ("Off", Evidence.ABSENT),
        ("0.0", Evidence.ABSENT),
    ],
)
def test_a_cell_may_be_written_in_several_ways(
    tmp_path: Path, cell: str, evidence: Evidence
) -> None:
    (reading,) = read(table(tmp_path, f"2026-03-02,10:00:00,{cell},,")).readings
    assert reading.evidence is evidence


def test_an_empty_cell_is_no_reading(tmp_path: Path) -> None:
    day = read(table(tmp_path, "2026-03-02,10:00:00,,,", "2026-03-02,10:00:30, ,"))
    assert day.readings == ()
    assert not day.truth


def test_lines_may_stand_in_any_order_between_comments(tmp_path: Path) -> None:
    day = recorded(
        written(
            tmp_path,
            "# a day",
            says("10:01", "present"),
            "",
            people("10:01", 2),
            says("10:00", "absent"),
            meeting("11:00", "12:00", "second"),
            meeting("10:00", "11:00", "first"),
            fitted(more=', "quiet_minutes": 7, "interval_minutes": 5, "required": false'),
        )
    )
    (radar,) = day.fitted()
    assert [r.at for r in day.readings] == [at("10:00"), at("10:01")]
    assert [m.event_id for m in day.meetings] == ["first", "second"]
    assert (radar.quiet.total_seconds(), radar.required) == (420, False)
    assert day.sensors[0].expected.stale_after.total_seconds() == 900


@pytest.mark.parametrize(
    ("kinds", "minutes"), [(["event"], 12), (["level"], 10), (["event", "event"], 10)]
)
def test_a_pir_alone_waits_longer(tmp_path: Path, kinds: list[str], minutes: int) -> None:
    lines = [fitted(f"sensor {n}", kind) for n, kind in enumerate(kinds)]
    day = recorded(written(tmp_path, *lines))
    assert {sensor.quiet.total_seconds() / 60 for sensor in day.fitted()} == {minutes}


def test_several_files_are_one_recording(tmp_path: Path, capsys: Said) -> None:
    rows = (f"2026-03-02 09:{minute:02},0" for minute in range(0, 60, 5))
    more = (f"2026-03-02 10:{minute:02},0" for minute in range(0, 60, 5))
    readings = written(tmp_path, "time,PIR", *rows, *more, name="readings.csv")
    meetings = written(tmp_path, meeting("10:00", "11:00"))
    assert replay(meetings, readings, "--sensor", "PIR:event") == 0
    assert "standup: Released 10:10:00" in capsys.readouterr().out


STANDUP = meeting("10:00", "11:00")


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (["nonsense"], "line 1: it is no JSON object: write {"),
        (["# fine", "", '{"at": 1}'], "line 3: it has none of these keys: sensor, fitted,"),
        ([fitted(kind="radar")], "line 1: `kind`: invalid enum value 'radar': write it like {"),
        ([fitted(), fitted()], "line 2: sensor radar is fitted already: keep one of the lines."),
        ([fitted(more=', "colour": 1')], "line 1: object contains unknown field `colour`: write"),
        ([begins("10:00")], 'line 1: sensor radar is not fitted: write {"fitted": "radar",'),
        ([fitted(), says("10:00", "ghosts")], "line 2: `sees`: invalid enum value 'ghosts': write"),
        ([STANDUP, STANDUP], "line 2: there is a meeting standup already: name it differently."),
        ([meeting("11:00", "10:00")], "line 1: it ends before it starts: correct start or end."),
        (
            ['{"meeting": "m", "start": "10:00", "end": "11:00"}'],
            "line 1: `start`: invalid RFC3339 encoded datetime: write it like {",
        ),
        (
            [STANDUP, '{"at": "2026-03-02T10:00:00Z", "check_in": "lunch"}'],
            "line 2: there is no meeting lunch: name one of these (standup).",
        ),
        (['{"at": "2026-03-02T10:00:00Z", "touch": 3}'], "line 1: `touch`: expected `bool`, got"),
        (['{"at": "2026-03-02T10:00:00Z", "people": -1}'], "line 1: `people`: expected `int` >= 0"),
        ([people("10:00", 1).replace("2026", "0001")], "line 1: the year 1 is none of ours: write"),
        (
            [people("10:00", 1), people("10:00", 1).replace("2026", "2028")],
            "the files tell of 731 days: give at most 400 days at once, and look for a wrong year.",
        ),
        (["# nothing"], "there is nothing to replay: the files hold no reading and no meeting."),
    ],
)
def test_a_wrong_line_is_named_with_what_and_remedy(
    tmp_path: Path, capsys: Said, lines: list[str], sentence: str
) -> None:
    assert replay(written(tmp_path, *lines)) == 2
    (said,) = capsys.readouterr().err.splitlines()
    assert said.startswith("room-panel replay: ")
    assert sentence in said


@pytest.mark.parametrize(
    ("row", "words", "sentence"),
    [
        ("", ["--time", "Date,Time"], "is a table: say which of its columns are sensors"),
        ("", ["--sensor", "PIR:event"], "has no column time or at: say which, such as --time"),
        ("", ["--sensor", "IR:event", "--time", "Date"], "has no column IR: name one of these: "),
        (
            "2026-03-02,25:00,1,1,1",
            ["--sensor", "PIR:event", "--time", "Date,Time"],
            "line 2: Date Time = '2026-03-02 25:00' is no time: write it like 2026-03-02 09:58:10",
        ),
        (
            "2026-03-02,10:00,maybe,1,1",
            ["--sensor", "PIR:event", "--time", "Date,Time"],
            "line 2: PIR = 'maybe' is no reading: write 0, 1, on, off or a number",
        ),
        (
            '2026-03-02,10:00,"1,1,1',
            ["--sensor", "PIR:event", "--time", "Date,Time"],
            "is no table of CSV (unexpected end of data): correct it",
        ),
    ],
)
def test_a_wrong_table_is_told_too(
    tmp_path: Path, capsys: Said, row: str, words: list[str], sentence: str
) -> None:
    assert replay(table(tmp_path, row), *words) == 2
    (said,) = capsys.readouterr().err.splitlines()
    assert sentence in said


def test_bytes_that_are_no_text_are_told(tmp_path: Path, capsys: Said) -> None:
    path = tmp_path / "day.csv"
    path.write_bytes(b"time,PIR\n\xff\xfe,1\n")
    assert replay(path, "--sensor", "PIR:event") == 2
    assert "is not UTF-8: save it with that encoding." in capsys.readouterr().err


def test_a_file_that_is_not_there_is_told(tmp_path: Path, capsys: Said) -> None:
    for name in ("none.csv", "none.jsonl"):
        assert replay(tmp_path / name, "--sensor", "PIR:event") == 2
        said = capsys.readouterr().err
        assert f"{name} cannot be read: No such file or directory. Check the path" in said


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--window", "99"], "argument --window: '99': give a whole number from 1 to 60"),
        (["--on-fault", "panic"], "argument --on-fault: 'panic': give \"keep\" or"),
        (["--sensor", "PIR"], "argument --sensor: 'PIR': write COLUMN:KIND or NAME=COLUMN:KIND;"),
        (["--zone", "Mars"], "argument --zone: 'Mars' is no IANA time zone; write one such as"),
        (["--quiet", "soon"], "argument --quiet: 'soon': give minutes, from 1 to 1440"),
        (["--windows", "5,99"], "argument --windows: '5,99': no window is longer than 60 minutes"),
    ],
)
def test_an_option_that_cannot_be_is_refused(capsys: Said, words: list[str], sentence: str) -> None:
    with pytest.raises(SystemExit) as end:
        replay("day.jsonl", *words)
    assert end.value.code == 2
    assert sentence in capsys.readouterr().err.splitlines()[-1]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--warning", "15"], "is longer than window_minutes = 10 (built in)"),
        (["--quiet", "1"], "--quiet 1 is shorter than the warning of 2 min: give 2 or more."),
        (["--room", "a@example.com"], "without --sites there is no room a@example.com"),
        (["--only", "nose"], "--only nose: no such sensor; name one of these: radar."),
        (["--book-every-minute"], "a study needs the number of people truly there: give --truth"),
    ],
)
def test_what_contradicts_the_rules_or_the_files_is_told(
    tmp_path: Path, capsys: Said, words: list[str], sentence: str
) -> None:
    day = written(tmp_path, fitted(), begins("10:00"))
    assert replay(day, *words) == 2
    assert sentence in capsys.readouterr().err


def test_help_tells_the_formats(capsys: Said) -> None:
    with pytest.raises(SystemExit):
        replay("--help")
    assert '{"fitted": "pir", "kind": "event"}' in capsys.readouterr().out
