"""What may be done at the door: only what fits."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from panel.domain import effects as ef
from panel.domain.faults import Fault
from panel.ui.offers import OFFERED
from tests.door import Door
from tests.rooms import a_room, at, find, meeting, minutes
from tests.ui.eyes import seen, seen_at


@given(st.integers(1, 300))
def test_only_what_fits_is_offered_and_the_last_fits_exactly(gap: int) -> None:
    now = at("10:00")
    view = seen(a_room(meeting(now + minutes(gap), now + minutes(gap + 60)), now=now), now)
    lengths = [offer.minutes for offer in view.book]
    assert all(offer.until <= now + minutes(gap) for offer in view.book)
    assert lengths == sorted(set(lengths))
    assert {length // minutes(1) for length in OFFERED if length <= minutes(gap)} <= set(lengths)
    assert (gap in lengths) == (5 <= gap < 240)


def test_no_room_to_extend_into_is_no_offer_to_extend() -> None:
    room = a_room(
        meeting("10:00", "11:00", at_the_door=True), meeting("11:00", "12:00"), now="10:03"
    )
    view = seen(room, "10:03")
    assert (view.extend, view.end) == ((), find(room.bookings, "10:00").meeting.key)


def test_an_extension_counts_from_the_end_of_the_meeting() -> None:
    room = a_room(
        meeting("10:00", "11:00", at_the_door=True), meeting("11:35", "12:00"), now="10:03"
    )
    offered = [(offer.until, offer.minutes, offer.to_next) for offer in seen(room, "10:03").extend]
    assert offered == [
        (at("11:15"), 15, False),
        (at("11:30"), 30, False),
        (at("11:35"), 35, True),
    ]


def test_a_wish_under_way_and_one_refused_are_told() -> None:
    door = Door(now="10:00")
    door.calendar_refuses_writes(Fault.BUSY)
    door.tap_book("10:15")
    assert seen_at(door).pending is ef.Book
    door.wait(timedelta(seconds=2))
    assert seen_at(door).pending is None
    assert seen_at(door).refused == (ef.Book, Fault.BUSY)
    door.wait(timedelta(seconds=30))
    assert seen_at(door).refused is None
