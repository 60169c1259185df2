"""What the directory says of a meeting's people: whether they are in a call."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from panel.domain.moments import LONG_AGO, NOT_YET


class Call(Enum):
    """What the directory says of a meeting's people, all together."""

    SOMEBODY = "somebody is in a call"
    NOBODY = "nobody is in a call"
    CANNOT_TELL = "nobody can tell"


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """What was heard of one meeting's people."""

    says: Call
    clear_since: datetime = NOT_YET  # since when nobody has been in a call
    seen_at: datetime = LONG_AGO  # when somebody last was

    def hears(self, says: Call, now: datetime) -> "Called":
        if says is not Call.NOBODY:
            seen = now if says is Call.SOMEBODY else self.seen_at
            return Called(says=says, seen_at=seen)
        return replace(self, says=says, clear_since=min(self.clear_since, now))


NOT_ASKED = Called(says=Call.CANNOT_TELL)
