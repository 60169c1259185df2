"""Releases that would be wrong, end to end: what keeps them from happening, or undoes them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from panel.domain.policy import OnNoShow, ReleasePolicy
from panel.domain.room import Phase
from panel.journal.reading import open_for_reading
from panel.simulator import Answer, Booked, Processing
from panel.ui.view import Face
from tests.rooms import DEFAULT, at

from .day import Day
from .graph import ROOM, Office
from .live import LivePanel

READABLE = Processing(delete_subject=False, add_organizer_to_subject=False)
CANCEL = ReleasePolicy(on_no_show=OnNoShow.CANCEL, own_domains=("contoso.example",))


@pytest.fixture
def day() -> Iterator[Day]:
    """From a quarter to ten on: a panel trusts what it knows after ten minutes."""
    day = Day("9:45")
    yield day
    day.close()


@pytest.fixture
def door(tmp_path: Path) -> Path:
    return tmp_path / "panel"


@pytest.mark.parametrize("preserved", [True, False], ids=["accepted again", "booked anew"])
def test_people_late_by_seventeen_minutes_take_their_room_back_at_the_door(
    day: Day,
    office: Office,
    panel: LivePanel,
    preserved: bool,
) -> None:
    if preserved:
        office.preserve_declined()
    booked = office.ada_books("10:00", "11:00")
    day.wait_until("10:17")
    assert office.what_ada_sees(booked) is Answer.DECLINED
    panel.tap_take_back()
    day.wait(seconds=10)
    assert panel.view().face is Face.IN_USE
    day.wait_until("10:40")
    if preserved:
        assert office.what_ada_sees(booked) is Answer.ACCEPTED
        assert office.in_the_room() == ["10:00-11:00 Ada Lovelace"]
    else:
        assert office.in_the_room() == ["10:17-11:00 Saturne"]
        (room,) = [item for item in office.world.agenda(ROOM) if item.occupies]
        assert [a.who.address for a in room.attendees] == ["ada.lovelace@contoso.example"]
    assert office.declines() == ["ada.lovelace@contoso.example"], "and it is not released again"


def test_the_contest_stands_in_the_journal(
    day: Day, office: Office, panel: LivePanel, door: Path
) -> None:
    office.ada_books("10:00", "11:00")
    day.wait_until("10:15")
    panel.tap_take_back()
    day.wait(seconds=10)
    with open_for_reading(door / "journal.sqlite") as journal:
        (contest,) = journal.contests()
    assert contest.key.start == at("10:00")


@pytest.mark.parametrize(
    "policy",
    [
        replace(DEFAULT, exempt_organizers=("ada.lovelace@contoso.example",)),
        replace(DEFAULT, exempt_keywords=("engines",)),
        replace(DEFAULT, only_keywords=("AUTO-CANCEL OK",)),
    ],
    ids=["a VIP organizes it", "a keyword keeps it", "nobody opted in"],
)
def test_whom_the_rules_exempt_never_loses_the_room(
    day: Day, office: Office, door: Path, policy: ReleasePolicy
) -> None:
    office.world.configure(ROOM, READABLE)
    panel = office.hang_a_panel(door, policy=policy)
    booked = office.ada_books("10:00", "11:00")
    day.wait_until("11:05")
    assert office.what_ada_sees(booked) is Answer.ACCEPTED
    assert panel.phase("10:00") is Phase.ENDED


def test_a_mailbox_that_hides_its_subjects_hides_no_keyword_from_the_rules(
    day: Day, office: Office, door: Path
) -> None:
    """Exchange's default: Ada's "VIP" arrives as "Ada Lovelace"."""
    office.hang_a_panel(door, policy=replace(DEFAULT, exempt_keywords=("VIP",)))
    booked = office.ada_books("10:00", "11:00")
    day.wait_until("11:05")
    assert office.what_ada_sees(booked) is Answer.ACCEPTED


def three_days(office: Office) -> Booked:
    return office.world.series("Ada Lovelace", ROOM, at("10:00"), at("11:00"), count=3)


@pytest.mark.parametrize("policy", [DEFAULT, CANCEL], ids=["declined", "cancelled"])
def test_of_a_series_only_the_one_time_nobody_came_to_is_given_back(
    day: Day, office: Office, door: Path, policy: ReleasePolicy
) -> None:
    series = three_days(office)
    today, later = office.world.occurrence(series, 0), office.world.occurrence(series, 2)
    office.world.organizer_moves(today, at("10:30"), at("11:30"))  # an exception of the series
    office.hang_a_panel(door, policy=policy)
    day.wait_until("10:45")
    assert [item.start.day for item in office.world.agenda(ROOM) if item.occupies] == [11, 12]
    assert office.what_ada_sees(later) is Answer.ACCEPTED
    copy = office.world.organizer_copy(today)
    if policy is CANCEL:
        assert copy is None or copy.cancelled
    else:
        assert office.what_ada_sees(today) is Answer.DECLINED


def test_a_no_show_is_cancelled_in_every_calendar_and_told_to_all(
    day: Day, office: Office, door: Path
) -> None:
    office.hang_a_panel(door, policy=CANCEL)
    office.world.book("Ada Lovelace", ROOM, at("10:00"), at("11:00"), invited=("Mary Somerville",))
    day.wait_until("10:12")
    for calendar in ("Ada Lovelace", "Mary Somerville", ROOM):
        assert [i for i in office.world.agenda(calendar) if i.occupies] == [], calendar


def test_a_meeting_organized_elsewhere_is_only_declined(
    day: Day, office: Office, door: Path
) -> None:
    office.world.guest("Eve", "eve@fabrikam.example")
    office.hang_a_panel(door, policy=CANCEL)
    booked = office.world.book("Eve", ROOM, at("10:00"), at("11:00"))
    day.wait_until("10:12")
    assert office.world.room_answer(booked) is Answer.DECLINED
    with open_for_reading(door / "journal.sqlite") as journal:
        (told,) = [row.sentence for row in journal.decisions()]
    assert "declined only, for its organizer is not one of ours" in told


def test_where_the_organizers_mailbox_may_not_be_touched_it_is_declined_instead(
    day: Day, office: Office, door: Path, caplog: pytest.LogCaptureFixture
) -> None:
    office.graph.confine_app(ROOM)
    office.hang_a_panel(door, policy=CANCEL)
    booked = office.ada_books("10:00", "11:00")
    day.wait_until("10:12")
    assert office.what_ada_sees(booked) is Answer.DECLINED
    assert "failed" in caplog.text


def test_a_meeting_without_attendees_is_released_like_any_other(
    day: Day, office: Office, door: Path
) -> None:
    office.hang_a_panel(door, policy=CANCEL)
    booked = office.ada_books("10:00", "11:00")
    day.wait_until("10:12")
    copy = office.world.organizer_copy(booked)
    assert copy is None or copy.cancelled


def test_the_emergency_switch_stops_a_release_that_waits_for_its_turn(
    day: Day, office: Office, panel: LivePanel
) -> None:
    office.ada_books("9:47", "9:59")
    booked = office.ada_books("10:00", "11:00")
    day.wait_until("9:48")
    panel.tap_check_in("9:47")
    day.wait_until("9:58")
    panel.line.loose.clear()
    panel.tap_end("9:47")  # and whatever comes after it waits
    day.wait_until("10:10:30")
    assert panel.phase("10:00") is Phase.RELEASING
    panel.rules_change(replace(DEFAULT, halted=True))
    day.wait(seconds=1)
    panel.line.loose.set()
    day.wait_until("10:20")
    assert office.what_ada_sees(booked) is Answer.ACCEPTED
    assert panel.phase("10:00") is Phase.CHECK_IN_OPEN


def test_thrown_in_the_middle_of_the_warning_it_keeps_the_room(
    day: Day, office: Office, panel: LivePanel
) -> None:
    booked = office.ada_books("10:00", "11:00")
    day.wait_until("10:09")
    assert panel.view().countdown is not None
    panel.rules_change(replace(DEFAULT, halted=True))
    day.wait_until("10:45")
    assert panel.view().countdown is None
    assert office.what_ada_sees(booked) is Answer.ACCEPTED
