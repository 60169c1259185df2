"""A journal on a disk that can fill up, and an account of what was written when."""

from collections.abc import Callable
from datetime import UTC, datetime

from panel.domain.decision import Decision
from panel.domain.effects import CheckIn, Write
from panel.journal.base import Full, Outcome
from panel.journal.memory import MemoryJournal


class DiskJournal(MemoryJournal):
    """Takes records while there is room. Forgetting needs none, as in SQLite's log."""

    def __init__(self, account: Callable[[str], None] = lambda _: None) -> None:
        super().__init__(UTC)
        self._account = account
        self._full = False
        self.outcomes: dict[str, tuple[Outcome, str]] = {}

    def fill(self) -> None:
        self._full = True

    def free(self) -> None:
        self._full = False

    def record_check_in(self, check_in: CheckIn) -> None:
        self._needs_room()
        super().record_check_in(check_in)

    def record_decision(self, decision: Decision) -> None:
        self._needs_room()
        super().record_decision(decision)

    def owe(self, write: Write, at: datetime) -> None:
        self._needs_room()
        super().owe(write, at)
        self._account("owed")

    def settle(self, write_id: str, outcome: Outcome, why: str, at: datetime) -> None:
        self._needs_room()
        super().settle(write_id, outcome, why, at)
        self.outcomes[write_id] = (outcome, why)
        self._account(outcome.value)

    def _needs_room(self) -> None:
        if self._full:
            raise Full("the journal failed: the disk is full")
