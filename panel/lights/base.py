"""The port of every light, and its errors.

LightError        its text is one plain sentence, with the remedy
├── NoLight       it is not there, or may not be used
└── Lost          it was there, and takes nothing any more
"""

from typing import NamedTuple, Protocol


class LightError(Exception):
    """A light cannot be used. Its text is one plain sentence, with the remedy."""


class NoLight(LightError):
    pass


class Lost(LightError):
    pass


class Colour(NamedTuple):
    """Each from 0 to 1, as a share of the light's full power."""

    red: float
    green: float
    blue: float

    def at(self, level: float) -> "Colour":
        return Colour(self.red * level, self.green * level, self.blue * level)


DARK = Colour(0, 0, 0)


class Light(Protocol):
    """One light. Calls may block for some milliseconds: they are made in a thread."""

    def show(self, colour: Colour) -> None:
        """Show it from now on, steadily. Raises LightError; after that a light is made anew."""

    def close(self) -> None:
        """Go dark, as far as that is still possible, and let go of it. Raises nothing."""
