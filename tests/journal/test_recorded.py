"""What is kept for those who ask later: how meetings went, and under which rules."""

from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest

from panel.journal.base import Journal, NotKnown, Place, Setting
from panel.journal.sqlite import AGE, SPARES, SqliteJournal

from .neighbour import ask, tamper
from .records import DAY, HOUR, NOON, check_in, missed, rules, went


def test_before_any_rules_are_recorded_none_are_known(journal: Journal) -> None:
    assert journal.rules_at(NOON) is NotKnown.RULES


def test_rules_hold_from_when_they_were_recorded_until_others_are(journal: Journal) -> None:
    early, late = rules("15"), rules("10", at=NOON + DAY)
    journal.record_rules(early)
    journal.record_rules(late)
    assert journal.rules_at(NOON - HOUR) is NotKnown.RULES
    assert journal.rules_at(NOON) == journal.rules_at(NOON + DAY - HOUR) == early
    assert journal.rules_at(NOON + DAY) == journal.rules_at(NOON + 9 * DAY) == late


def test_the_same_rules_again_hold_since_the_first_time(journal: Journal) -> None:
    journal.record_rules(rules())
    journal.record_rules(rules(at=NOON + DAY))
    assert journal.rules_at(NOON + 2 * DAY) == rules()


def test_rules_that_return_hold_anew(journal: Journal) -> None:
    for day, window in enumerate(("15", "10", "15")):
        journal.record_rules(rules(window, at=NOON + day * DAY))
    assert journal.rules_at(NOON + 3 * DAY) == rules("15", at=NOON + 2 * DAY)


def test_a_room_that_moved_has_other_rules(journal: Journal) -> None:
    moved = replace(rules(at=NOON + DAY), place=replace(rules().place, floor="3"))
    journal.record_rules(rules())
    journal.record_rules(moved)
    assert journal.rules_at(NOON + DAY) == moved


def test_rules_from_elsewhere_are_others_even_with_the_same_value(journal: Journal) -> None:
    by_room = Setting(key="release.window_minutes", value="15", origin="room.curie")
    own = replace(rules(at=NOON + DAY), settings=(by_room,))
    journal.record_rules(rules())
    journal.record_rules(own)
    assert journal.rules_at(NOON + DAY) == own


def test_after_a_clock_was_set_back_the_last_recorded_rules_hold(journal: Journal) -> None:
    journal.record_rules(rules("15", at=NOON + DAY))
    journal.record_rules(rules("10"))
    assert journal.rules_at(NOON + 2 * DAY) == rules("10")


# --- on the disk -----------------------------------------------------------------------------


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal.sqlite"


def test_the_same_rules_are_written_once(path: Path) -> None:
    journal = SqliteJournal(path, UTC)
    for day in range(3):
        journal.record_rules(rules(at=NOON + day * DAY))
    assert ask(path, "SELECT count(*) FROM rules") == 1
    journal.close()


@pytest.mark.parametrize("column", ["place", "settings"])
def test_rules_that_cannot_be_read_any_more_are_not_known(path: Path, column: str) -> None:
    journal = SqliteJournal(path, UTC)
    journal.record_rules(rules())
    tamper(path, f"UPDATE rules SET {column} = '7'")
    assert journal.rules_at(NOON) is NotKnown.RULES
    journal.close()


def test_rules_are_kept_whole(path: Path) -> None:
    place = Place(
        mailbox="é@contoso.com", name="Salle « É »", site="", building="", floor="", timezone="UTC"
    )
    odd = replace(rules(), place=place, settings=())
    journal = SqliteJournal(path, UTC)
    journal.record_rules(odd)
    assert journal.rules_at(NOON) == odd
    journal.close()


def test_all_of_it_is_forgotten_after_four_hundred_days(path: Path) -> None:
    journal = SqliteJournal(path, UTC)
    for number in range(SPARES + 2):
        journal.record_meeting(went(f"meeting {number}"))
        journal.record_series(missed(name=f"meeting {number}"))
        journal.record_rules(rules(str(number)))
    journal.record_check_in(check_in("much later", at=NOON + 401 * DAY))
    journal.prune(NOON + 401 * DAY)
    for table in ("meeting", "strike", "rules"):
        assert ask(path, f"SELECT count(*) FROM {table}") == SPARES
    journal.close()


def test_a_journal_of_every_kind_of_record_forgets_every_kind(path: Path) -> None:
    """No table is left to grow without end."""
    SqliteJournal(path, UTC).close()
    tables = "SELECT group_concat(name) FROM (SELECT name FROM sqlite_schema WHERE type = 'table')"
    assert set(str(ask(path, tables)).split(",")) == {*AGE, "begun"}
