"""One mail 30, 14, 7 and 1 days before a credential ends, and not one more."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from panel.calendars.credential import Ending
from panel.signing_in.told_ahead import FILE, Told, due, noted, remember, remembered

END = datetime(2026, 4, 1, tzinfo=UTC)


def ending(days: int, name: str = "graph-secret") -> Ending:
    return Ending(name=name, kind="secret", at=END, days=days)


def mails(*days: int) -> list[int]:
    """On which of these days one goes out."""
    told: Told = {}
    sent = []
    for day in days:
        news = due([ending(day)], told)
        told = noted([ending(day)], told, news)
        sent += [one.days for one in news]
    return sent


def test_four_mails_go_out_in_a_month() -> None:
    assert mails(*range(40, -5, -1)) == [30, 14, 7, 1]


def test_many_looks_on_one_day_send_one() -> None:
    assert mails(30, 30, 30, 29, 29) == [30]


def test_days_that_were_slept_through_are_not_made_up_for() -> None:
    assert mails(30, 5, 4, 0) == [30, 5, 0]


def test_a_panel_that_is_new_on_the_last_day_says_so_once() -> None:
    assert mails(0, 0, -1) == [0]


def test_what_has_ended_needs_no_mail() -> None:
    assert mails(-1, -30) == []


def test_a_new_end_is_another_story() -> None:
    told = noted([ending(1)], {}, [ending(1)])
    later = Ending(name="graph-secret", kind="secret", at=END + timedelta(days=365), days=30)
    assert due([later], told) == (later,)
    assert noted([later], told, [later]) == {"secret graph-secret 2027-04-01": 30}


def test_each_is_counted_by_itself() -> None:
    both = [ending(14), ending(14, "other")]
    told = noted(both, {}, both[:1])
    assert due(both, told) == (both[1],)


def test_a_restart_forgets_nothing(tmp_path: Path) -> None:
    remember(tmp_path, {"secret graph-secret 2026-04-01": 14})
    assert remembered(tmp_path) == {"secret graph-secret 2026-04-01": 14}
    assert [file.name for file in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize("torn", [b"", b"{", b'{"a": "b"}', b"[]", b"\xff"])
def test_a_torn_memory_costs_one_mail(tmp_path: Path, torn: bytes) -> None:
    (tmp_path / FILE).write_bytes(torn)
    assert remembered(tmp_path) == {}


def test_a_full_disk_is_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    remember(tmp_path / "gone", {"a": 1})
    assert "which mails have gone out cannot be noted" in caplog.text
