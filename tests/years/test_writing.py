"""A year's journals are journals: read by the panel's own reader, with what was drawn."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from panel.domain.decision import Decision
from panel.journal.reading import open_for_reading
from panel.journal.sqlite import SqliteJournal
from tests.years.lives import life, rooms
from tests.years.model import LYON, Year
from tests.years.writing import write_year

WEEKS = Year(sites=(replace(LYON, rooms=2, shadow_days=10),), days=20)


def test_each_room_has_a_journal_of_what_was_drawn(tmp_path: Path) -> None:
    paths = write_year(tmp_path / "year", WEEKS, processes=1)
    for path, room in zip(paths, rooms(WEEKS), strict=True):
        lived = list(life(WEEKS, room))
        with open_for_reading(path) as journal:
            assert list(journal.meetings()) == [record for record, _ in lived]
            assert list(journal.contests()) == [contest for _, contest in lived if contest]


def test_its_rules_say_where_it_is_and_when_the_panel_began_to_act(tmp_path: Path) -> None:
    (path, _) = write_year(tmp_path, WEEKS, processes=1)
    with open_for_reading(path) as journal:
        watching, acting = journal.rules()
    assert (watching.place.site, watching.place.building) == ("lyon", "B")
    assert acting.at == datetime(2025, 1, 20, tzinfo=UTC)
    shadow = [{s.key: s.value for s in r.settings}["release.shadow"] for r in (watching, acting)]
    assert shadow == ["true", "false"]


def test_its_decisions_can_be_read(tmp_path: Path) -> None:
    (path, _) = write_year(tmp_path, WEEKS, processes=1)
    with open_for_reading(path) as journal:
        decisions = list(journal.decisions())
    assert decisions
    assert all(isinstance(told.decision, Decision) for told in decisions)


def test_a_panel_would_go_on_with_it(tmp_path: Path) -> None:
    (path, _) = write_year(tmp_path, WEEKS, processes=1)
    journal = SqliteJournal(path, UTC)
    assert journal.remember(datetime(2025, 1, 31, 18, tzinfo=UTC)).check_ins
    journal.close()


def test_a_year_begins_on_a_monday_and_leaves_weekends_out() -> None:
    (room, _) = rooms(WEEKS)
    days = {record.key.start.date() for record, _ in life(WEEKS, room)}
    assert len(days) == WEEKS.days
    assert {day.weekday() for day in days} == set(range(5))
    assert max(days) == WEEKS.begins + timedelta(days=25)
