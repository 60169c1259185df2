"""Small recorded days, and every sentence and figure that comes out."""

from pathlib import Path

import pytest

from tests.replay.days import (
    SENSORS_DAY,
    begins,
    dies,
    fitted,
    meeting,
    people,
    replay,
    says,
    stamp,
    written,
)

SENSORS_RULES = ("--checks-in", "--ends-when-empty", "20", "--walk-in", "15")
Said = pytest.CaptureFixture[str]


def figures(said: str) -> dict[str, int]:
    """What was counted, by its words."""
    lines = (line.split(maxsplit=1) for line in said.split("\n\n")[1].splitlines())
    return {what: int(count) for count, what in lines}


def decided(said: str) -> list[str]:
    return [line.strip() for line in said.split("\n\n")[0].splitlines()]


def test_a_no_show_is_given_back_with_its_evidence(tmp_path: Path, capsys: Said) -> None:
    day = written(tmp_path, fitted(), begins("09:00"), meeting("10:00", "10:30"))
    assert replay(day) == 0
    assert decided(capsys.readouterr().out) == [
        "2026-03-02",
        "standup: Released 10:10:00: no check-in from 09:50:00 to 10:10:00, nobody seen since "
        "09:00:00, the sensor healthy, agenda 0 s old, everything trusted since 09:00:00.",
    ]


def test_times_are_told_in_the_zone_of_the_door(tmp_path: Path, capsys: Said) -> None:
    day = written(tmp_path, fitted(), begins("09:00"), meeting("10:00", "10:30"))
    replay(day, "--zone", "Europe/Paris")
    assert "standup: Released 11:10:00" in capsys.readouterr().out


def test_a_room_whose_sensor_died_is_kept_and_the_sensor_is_named(
    tmp_path: Path, capsys: Said
) -> None:
    day = written(
        tmp_path,
        fitted(),
        begins("09:00"),
        dies("09:40", "its plug was pulled"),
        meeting("10:00", "11:00"),
    )
    replay(day)
    said = capsys.readouterr().out
    assert decided(said)[1] == (
        "standup: Kept 10:30:00: no check-in from 09:50:00 to 10:10:00, but the sensors cannot "
        "tell (radar offline: its plug was pulled)."
    )
    assert figures(said)["a sensor was not well"] == 1


def test_a_sensor_that_was_never_heard_keeps_the_room(tmp_path: Path, capsys: Said) -> None:
    replay(written(tmp_path, fitted(), meeting("10:00", "11:00")))
    assert "the sensors cannot tell (radar offline: not heard from yet)" in capsys.readouterr().out


def test_a_day_with_everything_in_it(capsys: Said) -> None:
    assert replay(SENSORS_DAY, *SENSORS_RULES) == 0
    said = capsys.readouterr().out
    assert decided(said)[:9] == [
        "2026-11-20",
        "stand-up: Checked in 09:00:00: people were seen in three different minutes.",
        "budget: Released 10:10:00: no check-in from 09:50:00 to 10:10:00, nobody seen since "
        "09:44:20, both sensors healthy, agenda 0 s old, everything trusted since 08:00:00.",
        "walk-in: Booked 10:33:00 until 10:48:00: people sat down.",
        "interview: Checked in 11:33:00: people were seen in three different minutes.",
        "interview: Ended 12:25:00: its people had come, nobody seen since 12:05:00, both "
        "sensors healthy, agenda 0 s old, everything trusted since 08:00:00.",
        "suppliers: Kept 14:30:00: no check-in from 13:50:00 to 14:10:00, but the sensors cannot "
        "tell (radar offline: its plug was pulled).",
        "review: Checked in 15:11:00: people were seen in three different minutes.",
        "planning: Checked in 16:28:00: somebody tapped Check in.",
    ]
    assert figures(said) == {
        "meetings": 6,
        "released": 1,
        "kept though nobody checked in": 1,
        "a sensor was not well": 1,
        "ended when their people had left": 1,
        "checked in by hand": 1,
        "checked in by presence": 3,
        "walk-ins": 1,
        "minutes of room time won back": 85,
        "false releases: somebody was there": 0,
        "missed: nobody came, and not released (suppliers)": 1,
    }


def test_other_rules_decide_otherwise(capsys: Said) -> None:
    replay(SENSORS_DAY, "--window", "15", "--on-fault", "checkin_only")
    said = capsys.readouterr().out
    assert "budget: Released 10:15:00" in said
    assert "suppliers: Released 14:15:00" in said
    assert "Ended" not in said
    assert "walk-in:" not in said


def test_the_rules_of_a_room_are_those_of_sites_toml(tmp_path: Path, capsys: Said) -> None:
    sites = tmp_path / "sites.toml"
    sites.write_text(
        "[sites.lyon.release]\nwindow_minutes = 20\n"
        '[rooms."a@example.com"]\nsite = "lyon"\n'
        '[rooms."b@example.com".release]\nenabled = false\n',
        encoding="utf-8",
    )
    replay(SENSORS_DAY, "--sites", sites, "--room", "A@example.com")
    assert "budget: Released 10:20:00" in capsys.readouterr().out
    replay(SENSORS_DAY, "--sites", sites, "--room", "b@example.com")
    assert "Released" not in capsys.readouterr().out


def test_one_sensor_alone_may_be_tried(capsys: Said) -> None:
    replay(SENSORS_DAY, "--only", "motion", "--quiet", "5")
    said = capsys.readouterr().out
    assert "no motion since 09:43:50, the sensor healthy" in said
    assert "stand-up: Released 09:10:00" in said  # they sit still, and a PIR is blind to that
    assert figures(said)["false releases: somebody was there (stand-up, interview, review)"] == 3


def test_a_touch_in_the_last_minutes_keeps_the_room(tmp_path: Path, capsys: Said) -> None:
    touch = f'{{"at": "{stamp("10:09:00")}", "touch": true}}'
    replay(written(tmp_path, meeting("10:00", "10:30"), touch))
    said = capsys.readouterr().out
    assert decided(said)[1:] == [
        "standup: Checked in 10:09:00: somebody touched the screen during the warning."
    ]


def test_a_meeting_is_not_there_before_it_was_booked(tmp_path: Path, capsys: Said) -> None:
    late = f', "booked": "{stamp("10:05:00")}"'
    replay(written(tmp_path, meeting("09:40", "11:00", more=late)))
    assert "standup: Released" not in capsys.readouterr().out  # noticed after its window


def test_people_who_kept_a_room_are_a_reason(tmp_path: Path, capsys: Said) -> None:
    day = written(
        tmp_path,
        fitted(),
        begins("09:00"),
        meeting("10:00", "11:00"),
        people("09:00", 0),
        people("10:01", 2),
        says("10:01", "present"),
    )
    replay(day)
    said = capsys.readouterr().out
    assert figures(said)["people were seen"] == 1
    assert figures(said)["missed: nobody came, and not released"] == 0
