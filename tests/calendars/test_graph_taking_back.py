"""What Graph's users see when a room is taken back: whoever invited it, rivals, retries."""

import pytest

from panel.calendars.base import Taken, Unreachable
from panel.domain.meeting import MeetingKey
from panel.simulator.mailbox import Answer

from .doors import ROOM, WORDING, GraphDoor
from .rivals import with_a_rival
from .wishes import ADA, NINE, at, end_early, release, slot, take_back


@pytest.fixture
def given_away(door: GraphDoor) -> MeetingKey:
    """A meeting that the room has declined, in a calendar that keeps what is declined."""
    door.keep_declined()
    key = door.others_book("9:00", "10:00")
    door.write(release(key))
    return key


def answers(door: GraphDoor) -> list[str]:
    """What the room has told organizers since it was invited."""
    return [mail.says for mail in door.world.mail if mail.sender == ROOM][1:]


def test_a_kept_meeting_is_accepted_again(door: GraphDoor, given_away: MeetingKey) -> None:
    (back,) = door.write(take_back(given_away, "9:12", "10:00"))
    assert (back.key, back.slot) == (given_away, slot("9:00", "10:00"))
    assert door.shown() == ["09:00-10:00"]
    assert door.world.room_answer(door.booked(given_away)) is Answer.ACCEPTED
    assert answers(door) == ["declined", "accepted"]
    assert door.world.mail[-1].comment == ""


def test_it_is_accepted_once(door: GraphDoor, given_away: MeetingKey) -> None:
    press = take_back(given_away, "9:12", "10:00")
    assert door.write(press) == door.write(press)
    assert answers(door) == ["declined", "accepted"]


def test_only_todays_meeting_of_a_series_is_accepted_again(door: GraphDoor) -> None:
    door.keep_declined()
    series = door.world.series("Ada Lovelace", ROOM, NINE, at("10:00"), count=3)
    keys = [
        door.remember(door.world.occurrence(series, day), at("9:00", days=day)) for day in (0, 1)
    ]
    for key in keys:
        door.write(release(key))
    door.write(take_back(keys[0], "9:12", "10:00"))
    assert [meeting.slot.start.day for meeting in door.agenda().meetings] == [2]


def test_a_kept_meeting_stays_declined_when_somebody_else_has_its_time(
    door: GraphDoor, given_away: MeetingKey
) -> None:
    door.world.book_at_the_door(ROOM, at("9:30"), at("9:45"))
    with pytest.raises(Taken):
        door.write(take_back(given_away, "9:12", "10:00"))
    assert door.shown() == ["09:30-09:45 at the door"]
    assert not door.asked("POST .*/accept")


def test_a_kept_meeting_gives_way_to_a_booking_made_in_the_same_moment(
    door: GraphDoor, given_away: MeetingKey
) -> None:
    press = take_back(given_away, "9:12", "10:00")
    with pytest.raises(Taken):
        with_a_rival(door, press, "POST", ("9:30", "9:45"), effect=False, path="/accept")
    assert door.shown() == ["09:30-09:45 at the door"]
    assert answers(door) == ["declined", "accepted", "declined"]


def test_a_meeting_accepted_first_stays(door: GraphDoor, given_away: MeetingKey) -> None:
    press = take_back(given_away, "9:12", "10:00")
    with_a_rival(door, press, "POST", ("9:30", "9:45"), effect=True, path="/accept")
    assert door.shown() == ["09:00-10:00", "09:30-09:45 at the door"]


def test_an_acceptance_whose_answer_was_lost_is_made_once(
    door: GraphDoor, given_away: MeetingKey
) -> None:
    press = take_back(given_away, "9:12", "10:00")
    door.graph.cut(path="/accept", effect=True, times=3)
    with pytest.raises(Unreachable):
        door.write(press)
    door.write(press)
    assert door.shown() == ["09:00-10:00"]


def test_a_cancelled_meeting_is_booked_not_accepted(
    door: GraphDoor, given_away: MeetingKey
) -> None:
    door.others_cancel(given_away)
    door.write(take_back(given_away, "9:12", "10:00"))
    assert door.shown() == ["09:12-10:00 at the door"]
    assert not door.asked("POST .*/accept")


def test_the_organizer_is_invited_to_what_was_taken_back(door: GraphDoor) -> None:
    key = door.others_book("9:00", "10:00")
    door.write(release(key))
    door.write(take_back(key, "9:12", "10:00"))
    (hers,) = (item for item in door.world.agenda(ADA) if item.start == at("9:12"))
    assert (hers.subject, hers.organizer.address) == (WORDING.taken_back_subject, ROOM)


def test_a_booking_that_gives_way_is_called_off_for_the_organizer_too(door: GraphDoor) -> None:
    key = door.others_book("9:00", "10:00")
    door.write(release(key))
    with pytest.raises(Taken):
        with_a_rival(door, take_back(key, "9:12", "10:00"), "POST", ("9:30", "9:45"), effect=False)
    assert door.shown() == ["09:30-09:45 at the door"]
    assert [i.cancelled for i in door.world.agenda(ADA) if i.start == at("9:12")] == [True]


def test_a_press_to_take_back_replayed_after_a_power_cut_books_once(door: GraphDoor) -> None:
    key = door.others_book("9:00", "10:00")
    door.write(release(key))
    press = take_back(key, "9:12", "10:00")
    door.graph.cut(method="POST", path="/events", effect=True, times=3)
    with pytest.raises(Unreachable):
        door.write(press)
    door.change_panel(door.another_panel())
    door.write(press)
    assert door.shown() == ["09:12-10:00 at the door"]


def test_a_meeting_made_whole_gives_way_to_a_booking_made_in_the_same_moment(
    door: GraphDoor,
) -> None:
    key = door.others_book("9:00", "10:00")
    door.write(end_early(key, "9:20"))
    press = take_back(key, "9:21", "10:00")
    with pytest.raises(Taken):
        with_a_rival(door, press, "PATCH", ("9:45", "10:15"), effect=True)
    assert door.shown() == ["09:00-09:20", "09:45-10:15 at the door"]
