"""The words a French door says: what the room is, and what a tap will do."""

from tests.ui.conftest import OpenGlass
from tests.ui.test_taps import free, in_use, waiting


def test_a_waiting_room_is_to_be_confirmed_and_the_tap_confirms(glass: OpenGlass) -> None:
    door = glass(waiting(), language="fr")
    assert "À\N{NO-BREAK SPACE}confirmer" in door.said()
    assert {"Confirmer", "Libérer"} <= door.buttons().keys()


def test_a_room_in_use_can_be_kept_longer_or_left(glass: OpenGlass) -> None:
    door = glass(in_use(), language="fr")
    assert "Occupée" in door.said()
    assert {"Prolonger", "Terminer"} <= door.buttons().keys()


def test_a_free_room_says_so(glass: OpenGlass) -> None:
    assert "Libre" in glass(free(), language="fr").said()
