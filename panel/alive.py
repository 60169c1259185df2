"""Whether a panel is alive: whatever was asked for a sign has given one by the next look."""

from collections.abc import Iterable
from typing import Protocol


class Sign(Protocol):
    """One thing without which a door is dead."""

    @property
    def name(self) -> str:
        """In a sentence: "the screen"."""

    def ask(self) -> None:
        """Give a sign of life, soon."""

    def given(self) -> bool:
        """Whether it has been given since it was asked for, or was not to be expected."""


class Alive:
    """Looks at all signs together. What looks must turn itself: if it hangs, it looks no more."""

    def __init__(self, signs: Iterable[Sign]) -> None:
        self._signs = tuple(signs)

    def look(self) -> tuple[str, ...]:
        """Who has given no sign since the last look; nobody: all is well. Asks again."""
        silent = tuple(sign.name for sign in self._signs if not sign.given())
        for sign in self._signs:
            if sign.name not in silent:
                sign.ask()
        return silent
