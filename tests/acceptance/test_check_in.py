"""When a door would ask for a check-in, by the engine itself."""

from datetime import timedelta

from panel.acceptance.check_in import Asked, asks
from panel.domain.exemption import Exemption
from panel.domain.moments import NOT_YET
from panel.domain.policy import ReleasePolicy
from tests.rooms import at, meeting


def test_by_default_the_door_asks_ten_minutes_before_and_gives_back_ten_minutes_after() -> None:
    asked = asks(meeting("20:00", "20:30"), ReleasePolicy())
    assert asked == Asked(opens=at("19:50"), gives_back=at("20:10"))


def test_the_rules_of_the_room_move_both() -> None:
    rules = ReleasePolicy(opens_before=timedelta(minutes=5), window=timedelta(minutes=15))
    asked = asks(meeting("20:00", "20:30"), rules)
    assert asked == Asked(opens=at("19:55"), gives_back=at("20:15"))


def test_in_shadow_mode_the_room_is_never_given_back() -> None:
    asked = asks(meeting("20:00", "20:30"), ReleasePolicy(shadow=True))
    assert asked == Asked(opens=at("19:50"), gives_back=NOT_YET)


def test_where_nobody_is_asked_the_reason_is_told() -> None:
    assert asks(meeting("20:00", "20:30"), ReleasePolicy(enabled=False)) is Exemption.RELEASE_OFF
    walk_up = meeting("20:00", "20:30", at_the_door=True)
    assert asks(walk_up, ReleasePolicy()) is Exemption.AT_THE_DOOR
