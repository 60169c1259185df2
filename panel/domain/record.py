"""One meeting as it went: the row that reports and tuning are made of. It names nobody."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from panel.domain.check_in import CheckedInBy
from panel.domain.exemption import Exemption
from panel.domain.meeting import MeetingKey
from panel.domain.moments import NOT_YET


class Course(Enum):
    """What became of it."""

    CAME = "came"  # checked in, and held
    ENDED_EARLY = "ended early"  # by somebody
    LEFT = "left"  # its people came, and went: the panel ended it
    NOT_NEEDED = "not needed"  # somebody gave it back before anybody came
    RELEASED = "released"  # nobody came
    WOULD_RELEASE = "would have been released"  # in shadow mode
    KEPT = "kept"  # nobody checked in, but a release could not be trusted
    EXEMPT = "exempt"
    VANISHED = "vanished"  # from the calendar while it ran, and not through this panel
    UNASKED = "unasked"  # the panel learned of it too late to ask


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRecord:
    """How one meeting went. Moments that never came are NOT_YET."""

    key: MeetingKey
    end: datetime  # as it was booked
    noticed: datetime  # when it first stood in the panel's agenda
    course: Course
    over_at: datetime  # when the room was free of it
    window: timedelta  # the rules that held at its end
    margin: timedelta
    exempt: Exemption | None = None
    at_the_door: bool = False
    series: bool = False
    attendees: int = 0
    came_at: datetime = NOT_YET  # the check-in
    came_by: CheckedInBy | None = None
    seen_at: datetime = NOT_YET  # when sensors had seen enough to say that somebody had come
    decided_at: datetime = NOT_YET  # when the panel gave it back, or would have


@dataclass(frozen=True, slots=True, kw_only=True)
class Contest:
    """Somebody said that a release was wrong, by taking the room back."""

    key: MeetingKey  # whose it was
    at: datetime
    by: CheckedInBy
