"""Who may act: whoever stands at the door, for five minutes, and each button once."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from panel.codes.admission import (
    REMEMBERS,
    Action,
    Does,
    Pressed,
    Visiting,
    digest_of,
)
from panel.domain.meeting import MeetingKey

from .door import a_door, a_visit

END = Action(does=Does.END, meeting=b"12345678")
BOOK = Action(does=Does.BOOK, until=datetime(2026, 11, 21, 10, 30, tzinfo=UTC))


def test_a_code_is_short_enough_for_coarse_squares() -> None:
    assert len(a_door().code(4_000_000)) <= 36


def test_whoever_scans_the_code_may_act_for_five_minutes() -> None:
    door = a_door()
    visiting = door.admit(door.code(1000), 1040)
    assert isinstance(visiting, Visiting)
    assert visiting.ends == 1340
    assert isinstance(door.visiting(visiting.visit, 1339.9), Visiting)
    assert door.visiting(visiting.visit, 1340) == "expired"


def test_a_slow_phone_is_let_in_and_a_photo_of_the_code_soon_no_more() -> None:
    door = a_door()
    code = door.code(1000)
    assert isinstance(door.admit(code, 1090), Visiting)
    assert door.admit(code, 1091) == "expired"


def test_a_photo_of_yesterdays_code_opens_nothing() -> None:
    door = a_door()
    assert door.admit(door.code(1000), 1000 + 86_400) == "expired"


def test_a_photo_from_before_the_machine_was_started_anew_opens_nothing() -> None:
    yesterday = a_door(boot="another boot")
    assert a_door().admit(yesterday.code(1000), 1010) == "forged"


def test_a_code_of_another_door_is_known_for_one() -> None:
    venus = a_door(room="venus@contoso.example", key=b"v" * 32)
    assert a_door().admit(venus.code(1000), 1000) == "foreign"


def test_the_same_key_at_another_door_makes_other_tokens() -> None:
    venus = a_door(room="venus@contoso.example")
    assert a_door().visiting(a_visit(venus).visit, 1000) == "forged"


def test_two_colleagues_scan_the_same_code_and_have_a_visit_each() -> None:
    door = a_door()
    code = door.code(1000)
    one, other = door.admit(code, 1010), door.admit(code, 1010)
    assert isinstance(one, Visiting)
    assert isinstance(other, Visiting)
    assert one.visit != other.visit


def test_a_code_is_no_visit_and_a_visit_is_no_code() -> None:
    door = a_door()
    assert door.visiting(door.code(1000), 1000) == "forged"
    assert door.admit(a_visit(door).visit, 1000) == "forged"


def test_nothing_is_of_a_later_time() -> None:
    door = a_door()
    assert door.admit(door.code(1001), 1000) == "forged"


def test_a_button_does_what_it_was_made_for() -> None:
    door = a_door()
    visiting = a_visit(door)
    for action in (END, BOOK):
        pressed = door.press(visiting, door.button(visiting, action, 1001), 1002)
        assert isinstance(pressed, Pressed)
        assert pressed.action.does is action.does
        assert pressed.action.meeting == action.meeting
    assert isinstance(pressed, Pressed)
    assert pressed.action.until == BOOK.until
    assert UUID(pressed.press).version == 4


def test_a_button_is_pressed_once() -> None:
    door = a_door()
    visiting = a_visit(door)
    button = door.button(visiting, END, 1001)
    assert isinstance(door.press(visiting, button, 1002), Pressed)
    assert door.press(visiting, button, 1003) == "used"


def test_a_button_that_was_pressed_is_the_same_write_after_a_restart() -> None:
    door, again = a_door(), a_door()
    visiting = a_visit(door)
    button = door.button(visiting, END, 1001)
    assert door.press(visiting, button, 1002) == again.press(visiting, button, 1003)


def test_a_button_of_one_visit_is_nothing_in_another() -> None:
    door = a_door()
    one, other = a_visit(door), a_visit(door)
    assert door.press(other, door.button(one, END, 1001), 1002) == "forged"


def test_two_buttons_for_the_same_are_two_presses() -> None:
    door = a_door()
    visiting = a_visit(door)
    presses = {
        door.press(visiting, door.button(visiting, BOOK, 1001), 1002).press  # type: ignore[union-attr]  # it is one
        for _ in range(3)
    }
    assert len(presses) == 3


def test_as_many_presses_as_nobody_makes_are_not_remembered_for_ever() -> None:
    door = a_door()
    visiting = a_visit(door)
    for _ in range(REMEMBERS):
        door.press(visiting, door.button(visiting, END, 1001), 1002)
    button = door.button(visiting, END, 1001)
    assert door.press(visiting, button, 1002) == "busy"
    later = a_visit(door, 2000)
    assert isinstance(door.press(later, door.button(later, END, 2001), 2002), Pressed)


def test_a_meeting_that_moved_is_another_on_a_button() -> None:
    start = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
    moved = start + timedelta(minutes=15)
    assert digest_of(MeetingKey("id", start)) != digest_of(MeetingKey("id", moved))
    assert digest_of(MeetingKey("id", start)) != digest_of(MeetingKey("other", start))
