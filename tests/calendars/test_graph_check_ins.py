"""What Graph's users see of a check-in: a mark, and, from a panel that signed in, a claim."""

import pytest

from panel.calendars.base import Unreachable
from panel.domain.effects import CheckedInBy
from panel.domain.meeting import MeetingKey
from panel.simulator import Processing

from .doors import ROOM, GraphDoor
from .wishes import NINE, at, release, report

CLAIM = "POST .*/checkIns"


@pytest.fixture
def key(door: GraphDoor) -> MeetingKey:
    return door.others_book("9:00", "10:00")


def categories(door: GraphDoor, key: MeetingKey) -> tuple[str, ...]:
    copy = door.world.room_copy(door.booked(key))
    return copy.categories if copy else ()


def test_the_other_categories_stay(door: GraphDoor, key: MeetingKey) -> None:
    copy = door.world.room_copy(door.booked(key))
    assert copy is not None
    door.world.exchange.update(copy, {"categories": ("Blue category",)})
    door.write(report(key))
    assert categories(door, key) == ("Blue category", "Checked in")


def test_the_mark_is_made_once_and_nobody_elses_copy_bears_it(
    door: GraphDoor, key: MeetingKey
) -> None:
    for _ in range(2):
        door.write(report(key))
    assert categories(door, key) == ("Checked in",)
    hers = door.world.organizer_copy(door.booked(key))
    assert hers is not None
    assert hers.categories == ()


def test_where_check_ins_are_not_shared_no_mark_is_made_nor_minded(
    door: GraphDoor, key: MeetingKey
) -> None:
    door.change_panel(door.another_panel(shares_check_ins=False))
    (told,) = door.write(report(key))
    assert not told.checked_in_elsewhere
    door.check_in_elsewhere(key)
    door.write(release(key))
    assert door.shown() == []


def test_a_mark_whose_answer_was_lost_is_made_once(door: GraphDoor, key: MeetingKey) -> None:
    door.graph.cut(method="PATCH", effect=True, times=3)
    with pytest.raises(Unreachable):
        door.write(report(key))
    (told,) = door.write(report(key))
    assert told.checked_in_elsewhere
    assert categories(door, key) == ("Checked in",)


def test_an_app_alone_never_claims(door: GraphDoor, key: MeetingKey) -> None:
    door.write(report(key))
    assert not door.asked(CLAIM)


@pytest.mark.parametrize(
    ("by", "method"),
    [
        (CheckedInBy.DOOR, "manual"),
        (CheckedInBy.PHONE, "manual"),
        (CheckedInBy.MAIL, "manual"),
        (CheckedInBy.PRESENCE, "inferred"),
        (CheckedInBy.BADGE, "verified"),
    ],
)
def test_a_panel_that_signed_in_claims_the_room(
    door: GraphDoor, key: MeetingKey, by: CheckedInBy, method: str
) -> None:
    door.sign_in()
    door.write(report(key, by))
    (claim,) = door.world.check_ins(ROOM)
    assert (claim.uid, claim.method) == (door.booked(key).uid, method)


def test_a_second_claim_is_no_failure(door: GraphDoor, key: MeetingKey) -> None:
    door.sign_in()
    for _ in range(2):
        assert len(door.write(report(key))) == 1
    assert len(door.world.check_ins(ROOM)) == 1


def test_exchange_leaves_the_room_to_those_who_checked_in_at_the_panel(door: GraphDoor) -> None:
    releases = Processing(allow_conflicts=True, enable_auto_release=True)
    door.world.configure(ROOM, releases)
    key = door.others_book("9:00", "10:00")
    other = door.others_book("8:30", "9:30")
    door.sign_in()
    door.write(report(key))
    assert door.world.room_copy(door.booked(other)) is None
    assert [m.key for m in door.agenda().meetings] == [key]
    assert at("9:10") > NINE
