"""The table as people read it, and the object that programs read."""

import io
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from panel.doctor.case import Case
from panel.doctor.command import exit_code, main, show
from panel.doctor.lines import Line, Unknown, fail, ok, skip, warn
from panel.doctor.paper import Paper, as_json, summary, worst

from .clinic import Clinic
from .read import FAIL, OK, WARN

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LINES = [
    skip("screen.backlight", "backlight", "This screen has no backlight of its own."),
    ok("clock.zone", "time zone", "The door is in Europe/Paris."),
    warn(
        "room.conflicts",
        "conflicts",
        "Two meetings overlap on 2026-03-02 at 09:00 UTC: have the room decline the second.",
        "Set-CalendarProcessing a-rather-long-name@example.com -AllowConflicts $false",
    ),
    fail("room.outside", "other mailboxes", "The app may read the calendar of ceo@example.com."),
]
PLAIN = """lyon-1

Clock
  ok    time zone       The door is in Europe/Paris.

Room
  warn  conflicts       Two meetings overlap on 2026-03-02 at 09:00 UTC: have
                        the room decline the second.
                        Set-CalendarProcessing a-rather-long-name@example.com -AllowConflicts $false
  fail  other           The app may read the calendar of ceo@example.com.
        mailboxes

Screen
  skip  backlight       This screen has no backlight of its own.

1 failed, 1 to be looked at, 1 ok, 1 not told."""


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def case(tmp_path: Path, *wrongs: str) -> Case:
    return Case(config=tmp_path / "panel.toml", settings=Unknown.UNKNOWN, wrongs=wrongs)


def test_the_table_fits_eighty_columns_and_commands_are_of_one_piece() -> None:
    assert "\n".join(Paper(columns=80, coloured=False).table(LINES, "lyon-1")) == PLAIN


@pytest.mark.parametrize("columns", [1, 40, 74, 80, 100, 300])
def test_no_sentence_is_wider_than_the_terminal_or_than_one_reads(columns: int) -> None:
    lines = [line for line in LINES if not line.command]
    table = [*Paper(columns=columns, coloured=False).table(lines, "")]
    assert max(map(len, table)) <= max(50, min(columns, 100))


def test_an_address_is_never_broken() -> None:
    long = f"{'x' * 90}@example.com"
    table = [*Paper(columns=80, coloured=False).table([ok("clock.zone", "zone", long)], "")]
    assert any(long in row for row in table)


def test_colours_are_for_terminals_and_for_those_who_want_them(tmp_path: Path) -> None:
    here = case(tmp_path)
    for out, environment, coloured in (
        (Terminal(), {}, True),
        (Terminal(), {"NO_COLOR": "1"}, False),
        (Terminal(), {"NO_COLOR": ""}, True),  # no-color.org: present and not empty
        (io.StringIO(), {}, False),
    ):
        show(here, LINES, out, environment, json=False)
        assert ("\x1b[" in out.getvalue()) is coloured


def test_the_object_for_programs_keeps_its_keys() -> None:
    said = json.loads(as_json(LINES, room="lyon-1@example.com", at=NOON))
    assert list(said) == ["schema", "at", "room", "status", "lines"]
    assert said["schema"] == "room-panel doctor 1"
    assert said["at"] == "2026-03-02T12:00:00+00:00"
    assert said["status"] == "fail"
    assert said["lines"][0]["id"] == "clock.zone"
    keys = {"id", "group", "what", "status", "sentence", "command"}
    assert {frozenset(line) for line in said["lines"]} == {frozenset(keys)}


def test_what_is_not_told_makes_nothing_worse() -> None:
    assert [worst(LINES), worst(LINES[:3]), worst(LINES[:2])] == [FAIL, WARN, OK]
    assert summary(LINES[:1]) == "1 not told."


@pytest.mark.parametrize(
    ("lines", "wrongs", "code"),
    [
        (LINES[:3], (), 0),
        (LINES, (), 1),
        ([fail("configuration.file", "panel.toml", "It is wrong.")], ("It is wrong.",), 2),
    ],
)
def test_the_exit_code_tells_a_failure_from_a_wrong_file(
    tmp_path: Path, lines: list[Line], wrongs: tuple[str, ...], code: int
) -> None:
    assert exit_code(case(tmp_path, *wrongs), lines) == code


def test_the_command_examines_the_rotation_of_a_real_file(
    clinic: Clinic, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--config", str(clinic.config), "--rotation"]) == 0
    assert "Entra takes ./secret" in capsys.readouterr().out
    clinic.graph.expire_secret()
    assert main(["--config", str(clinic.config), "--rotation", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["status"] == "fail"


def test_a_file_that_is_not_there_is_the_first_failing_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--config", str(tmp_path / "panel.toml"), "--rotation", "--json"]) == 2
    (first, *_) = json.loads(capsys.readouterr().out)["lines"]
    assert (first["id"], first["status"]) == ("configuration.file", "fail")
    assert str(tmp_path / "panel.toml") in first["sentence"]


def test_wrong_words_are_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--colour"])
    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err
