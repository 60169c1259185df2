"""Signs of life: who has given none since the last look is named."""

from panel.alive import Alive


class Somebody:
    """Gives a sign whenever asked, until it has died."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.asked = 0
        self._gave = True
        self.lives = True

    def ask(self) -> None:
        self.asked += 1
        self._gave = self.lives

    def given(self) -> bool:
        return self._gave

    def wakes(self) -> None:
        self.lives = self._gave = True


def test_who_lives_is_never_named() -> None:
    alive = Alive([Somebody("the room"), Somebody("the screen")])
    assert [alive.look() for _ in range(5)] == [()] * 5


def test_who_has_died_is_named_by_the_second_look() -> None:
    room, screen = Somebody("the room"), Somebody("the screen")
    alive = Alive([room, screen])
    alive.look()
    screen.lives = False
    assert [alive.look(), alive.look(), alive.look()] == [(), ("the screen",), ("the screen",)]


def test_all_who_have_died_are_named() -> None:
    room, screen = Somebody("the room"), Somebody("the screen")
    room.lives = screen.lives = False
    alive = Alive([room, screen])
    assert [alive.look(), alive.look()] == [(), ("the room", "the screen")]


def test_who_was_only_slow_is_forgiven() -> None:
    room = Somebody("the room")
    alive = Alive([room])
    room.lives = False
    assert [alive.look(), alive.look()] == [(), ("the room",)]
    room.wakes()
    assert alive.look() == ()


def test_who_has_not_answered_is_not_asked_again() -> None:
    room = Somebody("the room")
    room.lives = False
    alive = Alive([room])
    for _ in range(4):
        alive.look()
    assert room.asked == 1
