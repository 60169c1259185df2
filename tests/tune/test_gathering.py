"""Journals of a year at random become the tallies that its meetings make by hand."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from panel.domain.meeting import MeetingKey
from panel.domain.moments import NOT_YET
from panel.domain.record import Course
from panel.journal.reading import open_for_reading
from panel.tune.gathering import FEW, NothingToTune, gather
from panel.tune.judging import judged
from panel.tune.modes import Mode
from panel.tune.tally import Tally
from tests.tune.records import journal, meeting, rules
from tests.years.lives import life, rooms
from tests.years.model import LYON, OSLO, Year
from tests.years.writing import write_year

YEAR = Year(
    sites=(
        replace(LYON, rooms=FEW, shadow_days=10, margin=1),
        replace(OSLO, rooms=2, shadow_days=5),
    ),
    days=20,
)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return write_year(tmp_path_factory.mktemp("year"), YEAR, processes=1)


def by_hand() -> Iterator[tuple[str, Tally]]:
    for room in rooms(YEAR):
        tally, acts = Tally(rooms=1), YEAR.day(room.site.shadow_days)
        for record, contest in life(YEAR, room):
            day = record.key.start.date()
            mode = Mode.SHADOW if day < acts else Mode.ACTING
            tally.add(judged(record, contest.at if contest else NOT_YET), mode, day)
        yield room.site.name, tally


def test_every_site_is_the_sum_of_its_rooms(files: list[Path]) -> None:
    sites = {"lyon": Tally(), "oslo": Tally()}
    for site, tally in by_hand():
        sites[site] += tally
    found = gather(files).sites
    for site, tally in sites.items():
        told = found[site]
        assert told.hours(1) == pytest.approx(tally.hours(1))
        told.minutes = tally.minutes = []  # a sum of fractions depends on its order
        assert told == tally


def test_two_processes_find_what_one_does(files: list[Path]) -> None:
    lyon = files[: FEW - 1]
    assert gather(lyon).sites["lyon"].rooms == FEW - 1
    assert gather(files).sites["lyon"].rooms == FEW


def test_who_takes_a_room_back_is_found_by_the_meeting(files: list[Path]) -> None:
    contested: set[MeetingKey] = set()
    for path in files:
        with open_for_reading(path) as kept:
            contested |= {contest.key for contest in kept.contests()}
    assert contested
    assert sum(t.taken_back.total() for t in gather(files).sites.values()) > 0


@pytest.mark.parametrize("order", [("one", "two"), ("two", "one")])
def test_of_two_copies_the_fuller_one_counts(tmp_path: Path, order: tuple[str, str]) -> None:
    day, next_day = meeting(came="10:01"), meeting(days=1, came="10:01")
    journal(tmp_path / "one", rules(shadow=True), day)
    journal(tmp_path / "two", rules(shadow=True), day, next_day)
    assert gather([tmp_path / name for name in order]).sites["lyon"].shadow == 2


def test_a_journal_that_cannot_be_read_hides_no_other(tmp_path: Path) -> None:
    good = journal(tmp_path / "good.sqlite", rules(shadow=True), meeting(Course.WOULD_RELEASE))
    found = gather([tmp_path / "missing.sqlite", good])
    assert found.sites["lyon"].shadow == 1
    (said,) = found.said
    assert "missing.sqlite" in said


def test_where_none_can_be_read_the_first_fault_is_told(tmp_path: Path) -> None:
    with pytest.raises(NothingToTune, match=r"missing\.sqlite"):
        gather([tmp_path / "missing.sqlite"])
