"""How the post between mailboxes goes: at once and whole, unless somebody says otherwise."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from panel.simulator.mailbox import Item

Letter = Literal["invitation", "update", "cancellation", "answer"]


def as_it_is(copy: Item) -> Item:
    return copy


@dataclass(slots=True, kw_only=True)
class Post:
    """What is carried, and in which state it arrives."""

    takes: timedelta = timedelta(0)  # Exchange's own: up to a minute
    loses: set[Letter] = field(default_factory=set)
    renews: bool = False  # an update lies in a room as another item, under another id
    alters: Callable[[Item], Item] = as_it_is  # what a room makes of what it receives
    _bag: list[tuple[datetime, Callable[[], None]]] = field(default_factory=list)

    def carry(self, letter: Letter, deed: Callable[[], None], now: datetime) -> None:
        """Do at the other end, when it arrives, what the letter asks for."""
        if letter in self.loses:
            return
        if self.takes or self._bag:  # none overtakes another
            self._bag.append((now + self.takes, deed))
        else:
            deed()

    def arrive(self, now: datetime) -> None:
        """What is due by now; an answer to it may be under way then."""
        while self._bag and self._bag[0][0] <= now:
            _, deed = self._bag.pop(0)
            deed()
