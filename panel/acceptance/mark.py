"""How a test meeting is told from everybody else's: by a subject that nobody types."""

import re
from dataclasses import dataclass

_MARK = re.compile(r"Room Panel acceptance (?P<run>[0-9a-f]{8}) for (?P<room>\S+): [a-z -]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Of one run at one room."""

    run: str  # eight hexadecimal digits
    room: str

    def subject(self, item: str) -> str:
        return f"Room Panel acceptance {self.run} for {self.room.lower()}: {item}"


def is_test_of(room: str, subject: str) -> bool:
    """Whether some run has made it for this room; another room's run may be under way."""
    found = _MARK.fullmatch(subject)
    return found is not None and found["room"] == room.lower()
