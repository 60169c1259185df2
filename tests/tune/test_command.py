"""`room-panel tune` as it is called: what it says of small journals, and of what is wrong."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from panel.__main__ import main
from panel.domain.record import Course, MeetingRecord
from tests.tune.records import journal, meeting, rules


def tune(*words: str | Path) -> int:
    return main(["tune", *map(str, words)])


def weeks(*, late: int = 0) -> Iterator[MeetingRecord]:
    """A thousand meetings: a no-show every tenth, the last ones late by seven minutes."""
    for day in range(1000):
        if day % 10 == 0:
            yield meeting(Course.WOULD_RELEASE, days=day)
        else:
            yield meeting(days=day, came="10:07" if day >= 1000 - late else "9:58")


def test_it_says_which_window_to_take(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = journal(tmp_path / "journal.sqlite", rules(shadow=True), *weeks(late=60))
    assert tune(path) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == (
        "lyon: take 7 min. The shortest window that wrongs at most 1% of meetings is that one "
        "(98% sure)."
    )
    assert said[1] == (
        "  1 room; 1,000 meetings in shadow mode needed a check-in, and tell of every window."
    )
    # of the last 60, 54 came, at 10:07; after 7 min, 100 no-shows give back 53 minutes each
    rows = [line.split() for line in said if " min " in line]
    assert next(row[:4] for row in rows if row[0] == "6") == ["6", "min", "54", "5.4%"]
    assert next(row for row in rows if row[0] == "7")[-1] == "8.8"


def test_a_tolerance_is_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = journal(tmp_path / "journal.sqlite", rules(shadow=True), *weeks(late=60))
    assert tune(path, "--at-most", "10%") == 0
    assert capsys.readouterr().out.startswith("lyon: take 1 min. ")


def test_too_little_data_says_how_much_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    few = [meeting(days=day, came="10:01") for day in range(59)]
    assert tune(journal(tmp_path / "journal.sqlite", rules(shadow=True), *few)) == 0
    assert capsys.readouterr().out.startswith(
        "lyon: too little data to recommend a window: 59 meetings in shadow mode; about 400 more "
        "meetings (at the pace so far, 400 more days with meetings) are needed to speak of 1%.\n"
    )


def test_a_panel_that_always_acted_is_told_to_watch_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    acted = [meeting(Course.RELEASED, days=day) for day in range(20)]
    assert tune(journal(tmp_path / "journal.sqlite", rules(shadow=False), *acted)) == 0
    said = capsys.readouterr().out
    assert said.startswith("lyon: nothing can be recommended, because no week was in shadow mode;")
    assert "Only the shadow weeks can tell of windows longer than 10 min." in said


def test_sites_are_told_apart_and_chosen(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for site in ("lyon", "oslo"):
        journal(tmp_path / f"{site}.sqlite", rules(shadow=True, site=site), meeting(came="10:01"))
    assert tune(tmp_path) == 0
    assert [
        line.partition(":")[0] for line in capsys.readouterr().out.splitlines() if "too" in line
    ] == ["lyon", "oslo"]
    assert tune(tmp_path, "--sites", "oslo") == 0
    assert capsys.readouterr().out.startswith("oslo: ")


def test_two_copies_of_one_room_count_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("one", "other"):
        journal(tmp_path / f"{name}.sqlite", rules(shadow=True), meeting(came="10:01"))
    assert tune(tmp_path) == 0
    said = capsys.readouterr()
    assert "1 meeting in shadow mode" in said.out
    assert said.err == (
        "room-panel tune: lyon-1@example.com has more than one journal: the fullest one counts\n"
    )


def test_a_journal_that_tells_no_site_is_told_of_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tune(journal(tmp_path / "journal.sqlite", *weeks())) == 0
    assert capsys.readouterr().out.startswith("rooms that tell no site: take 1 min.")


def test_an_empty_journal_tells_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert tune(journal(tmp_path / "journal.sqlite")) == 0
    assert "about 459 more meetings in shadow mode" in capsys.readouterr().out


def wrong(capsys: pytest.CaptureFixture[str], *words: str | Path) -> str:
    assert tune(*words) == 2
    said = capsys.readouterr()
    assert not said.out
    (line,) = said.err.splitlines()
    return line


def test_no_such_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = tmp_path / "journal.sqlite"
    assert str(missing) in wrong(capsys, missing)
    assert not missing.exists()


def test_an_empty_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "holds no journal" in wrong(capsys, tmp_path)


def test_a_journal_of_a_later_version(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = journal(tmp_path / "journal.sqlite")
    with sqlite3.connect(path) as file:
        file.execute("PRAGMA user_version = 99")
    file.close()
    assert "later room-panel" in wrong(capsys, path)


def test_a_file_that_is_no_journal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "journal.sqlite"
    path.write_text("not a database, but long enough to be looked at")
    assert str(path) in wrong(capsys, path)


def test_a_site_nobody_tells_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = journal(tmp_path / "journal.sqlite", rules(shadow=True), meeting(came="10:01"))
    said = wrong(capsys, path, "--sites", "paris")
    assert said.endswith("--sites paris: no journal tells of it; they tell of lyon.")


@pytest.mark.parametrize("share", ["0", "1", "51%", "nothing%", "nan%"])
def test_a_tolerance_is_a_share(share: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        tune("journal.sqlite", "--at-most", share)
    assert ended.value.code == 2
    assert "write a share from 0.01% to 50%, such as 1%" in capsys.readouterr().err
