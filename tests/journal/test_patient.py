"""A disk that breaks and mends while the panel runs."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from panel.journal.base import Damaged, ReadOnly
from panel.journal.patient import PatientJournal
from panel.journal.sqlite import SqliteJournal

from .records import NOON, check_in

PARIS = ZoneInfo("Europe/Paris")


def test_a_journal_that_cannot_be_opened_is_opened_when_its_place_is_free(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    file.mkdir()  # something stands in its place
    journal = PatientJournal(lambda: SqliteJournal(file, PARIS))
    with pytest.raises((Damaged, ReadOnly)):
        journal.record_check_in(check_in())
    file.rmdir()
    journal.record_check_in(check_in())
    assert journal.remember(NOON).check_ins == (check_in(),)
    journal.close()


def test_a_journal_found_damaged_is_begun_anew(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "journal.sqlite"
    journal = PatientJournal(lambda: SqliteJournal(file, PARIS))
    journal.record_check_in(check_in("before"))
    journal.close()
    file.write_bytes(b"the disk wrote something else here" * 400)
    journal.record_check_in(check_in("after"))
    assert [c.key.event_id for c in journal.remember(NOON).check_ins] == ["after"]
    assert "broken" in caplog.text
    journal.close()
