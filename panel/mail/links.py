"""What the buttons of a letter lead to."""

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Addresses on the page for phones; opened, they do nothing until their button is pressed."""

    coming: str  # keeps the room
    free: str  # gives it back


class NoLinks(Enum):
    """Stands in where a letter can only tell."""

    NO_PAGE = "no page"  # phones are not fitted, or their page is not there yet
