"""A meeting at every minute of recorded days, to which nobody checks in."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from panel.domain.meeting import Meeting, Slot
from panel.domain.moments import LONG_AGO
from panel.domain.policy import ReleasePolicy
from panel.replay.gathered import Column, Gathered
from panel.replay.playback import at_the_beginning, happenings
from panel.replay.recorded import Recorded
from panel.replay.study import Choice, Tally, study
from panel.replay.table import Columns, read_table
from sensors.base import Kind
from tests.replay.days import at, begins, fitted, people, recorded, replay, says, written

HOUR = timedelta(hours=1)
BOTH = ("S6", "S7")


@pytest.fixture(scope="session")
def uci(shared: Path) -> Recorded:
    """The first day of UCI 864."""
    file = shared / "presence" / "uci864_dec22.csv"
    if not file.exists():
        pytest.skip(f"no {file}")
    sensors = [Column(name=name, column=f"{name}_PIR", kind=Kind.EVENT) for name in BOTH]
    gathered = Gathered(sensors={sensor.name: sensor.installed() for sensor in sensors})
    columns = Columns(
        time=("Date", "Time"), sensors=sensors, truth="Room_Occupancy_Count", zone=UTC
    )
    read_table(file, columns, gathered)
    return gathered.recorded()


def booked_every_minute(days: Recorded, *sensors: str, window: int = 10) -> Tally:
    choice = Choice(title="", sensors=sensors)
    return study(days, choice, ReleasePolicy(window=timedelta(minutes=window)), HOUR, UTC)


@pytest.fixture(scope="session")
def with_both(uci: Recorded) -> Tally:
    return booked_every_minute(uci, *BOTH)


def outcome(tally: Tally) -> dict[str, int]:
    return {
        "judged": tally.meetings - tally.unjudged,
        "released": len(tally.released),
        "false": len(tally.false),
        "late": len(tally.latecomers),
        "back": len(tally.returned),
        "empty": tally.empty,
        "missed": len(tally.missed),
    }


def test_two_pirs_release_nobody_who_was_there(with_both: Tally) -> None:
    assert with_both.false == []
    assert with_both.latecomers == []
    assert outcome(with_both) == {
        "judged": 699,
        "released": 287,
        "false": 0,
        "late": 0,
        "back": 5,
        "empty": 270,
        "missed": 5,
    }


def test_the_better_pir_alone_does_as_well(uci: Recorded) -> None:
    assert booked_every_minute(uci, "S6").false == []


def test_a_pir_that_looks_elsewhere_must_not_be_alone(uci: Recorded) -> None:
    tally = booked_every_minute(uci, "S7")
    assert len(tally.false) == 76
    assert tally.false[0] == (
        datetime(2017, 12, 22, 10, 55, tzinfo=UTC),
        datetime(2017, 12, 22, 11, 6, 47, tzinfo=UTC),
    )


@pytest.mark.parametrize("clock", ["11:40", "14:16", "14:21", "15:11", "16:00", "19:45", "21:07"])
def test_it_decides_as_a_replay_of_the_whole_day_does(
    uci: Recorded, with_both: Tally, clock: str
) -> None:
    start = datetime.fromisoformat(f"2017-12-22T{clock}:00").replace(tzinfo=UTC)
    slot = Slot(start=start, end=start + HOUR)
    day = replace(uci, meetings=(Meeting(event_id="study", slot=slot, created=LONG_AGO),))
    playback = at_the_beginning(day, ReleasePolicy())
    for _ in playback.live(happenings(day, UTC), slot.end):
        pass
    released = [at for begun, at in with_both.released if begun == start]
    assert released == list(playback.room.released.values())


def a_day(folder: Path, *lines: str) -> Recorded:
    """From 9 to 13 o'clock, a row each minute."""
    rows = (says(f"{9 + n // 60:02}:{n % 60:02}", "absent", "pir") for n in range(240))
    return recorded(written(folder, fitted("pir", "event"), people("09:00", 0), *rows, *lines))


def test_in_an_empty_room_all_is_given_back(tmp_path: Path) -> None:
    tally = booked_every_minute(a_day(tmp_path), "pir")
    assert (tally.meetings, tally.unjudged) == (239, 29)  # too near the end
    assert tally.missed == [at(f"09:0{n}") for n in range(5)]  # heard for too short a time
    assert len(tally.released) == 239 - 29 - 5
    assert (tally.false, tally.latecomers, tally.returned) == ([], [], [])


def test_people_whom_no_sensor_sees_are_told_by_the_truth(tmp_path: Path) -> None:
    day = a_day(tmp_path, people("10:00", 2), people("10:30", 0))
    tally = booked_every_minute(day, "pir")
    assert tally.false[0] == (at("10:00"), at("10:10"))
    assert [start for start, _ in tally.latecomers] == [at(f"09:{n}") for n in range(50, 60)]
    assert [start for start, _ in tally.returned] == [at(f"09:{n}") for n in range(45, 50)]


def test_those_who_left_again_are_no_reason_to_complain(tmp_path: Path) -> None:
    tally = booked_every_minute(a_day(tmp_path, people("10:00", 2), people("10:05", 0)), "pir")
    assert tally.false == []
    assert (at("10:00"), at("10:10")) in tally.released


def test_a_hole_in_the_recording_is_not_judged(tmp_path: Path) -> None:
    day = a_day(tmp_path)
    holed = replace(
        day,
        readings=tuple(r for r in day.readings if not at("10:00") < r.at < at("10:30")),
    )
    assert booked_every_minute(holed, "pir").unjudged > booked_every_minute(day, "pir").unjudged


def test_a_sensor_that_died_misses_every_no_show(tmp_path: Path) -> None:
    day = recorded(
        written(
            tmp_path,
            fitted(),
            begins("09:00"),
            *(people(f"09:{minute:02}", 0) for minute in range(60)),
            f'{{"at": "{at("09:01").isoformat()}", "sensor": "radar", "link": "lost"}}',
        )
    )
    tally = booked_every_minute(day, "radar")
    assert tally.released == []
    assert len(tally.missed) == tally.empty > 20


def test_the_same_seed_loses_the_same_hits(tmp_path: Path) -> None:
    day = a_day(tmp_path, *(says(f"10:{n}", "present", "pir") for n in range(10, 60)))
    once, again, other = (
        Choice(title="", sensors=("pir",), drops=seed).of(day).readings for seed in (7, 7, 8)
    )
    assert once == again != other


def test_the_table_has_a_line_for_each_choice_and_window(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = (f"2026-03-02 {9 + n // 60:02}:{n % 60:02},0,0,0" for n in range(120))
    file = written(tmp_path, "time,A,B,Truth", *rows, name="day.csv")
    words = ("--sensor", "A:event", "--sensor", "B:event", "--truth", "Truth")
    study_words = ("--book-every-minute", "30", "--windows", "5,10", "--drop-half", "7")
    assert replay(file, *words, *study_words) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()[-8:]]
    assert [" ".join(line[:-9]) for line in lines] == [
        *["A + B"] * 2,
        *["A"] * 2,
        *["B"] * 2,
        *["A + B, half lost"] * 2,
    ]
    assert [line[-9] for line in lines] == ["5", "10"] * 4
    assert lines[0][-8:] == ["95", "24", "90", "0", "0", "0", "95", "5"]
