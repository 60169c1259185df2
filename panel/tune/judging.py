"""What one recorded meeting tells of other windows than the one it had."""

from datetime import datetime, timedelta
from enum import Enum
from math import ceil
from typing import NamedTuple

from panel.domain.check_in import CheckedInBy
from panel.domain.moments import NOT_YET
from panel.domain.policy import ReleasePolicy
from panel.domain.record import Course, MeetingRecord

LONGEST = 30  # minutes: no window longer than this is tried
MINUTE = timedelta(minutes=1)
# Three different minutes in which people were seen take one at least: they came that much
# earlier, and with the first of them in sight nothing is released any more.
FIRST_SEEN = MINUTE
USUAL = ReleasePolicy()  # a record has no warning and no giving up of its own
PROMPTED = (CheckedInBy.TOUCH, CheckedInBy.MAIL)  # by the panel: a shorter window asks sooner


class Left(Enum):
    """Why a meeting tells nothing."""

    EXEMPT = "needed no check-in"
    DOUBTED = "nobody checked in, and the panel was in doubt"
    UNCLEAR = "cancelled, ended or noticed in a way that tells nothing"
    UNDER_BOTH = "it cannot be told whether the panel acted"


class Judged(NamedTuple):
    """A meeting that needed a check-in, in whole minutes of windows."""

    window: int  # that held
    late: int  # the longest window that would have released it wrongly; 0: none
    surely: int  # likewise, without those whom the panel itself may have prompted
    span: float  # minutes from the start to where a no-show ends; 0: somebody came


def judged(record: MeetingRecord, contested_at: datetime = NOT_YET) -> Judged | Left:
    """As the engine has it: released under a window iff nobody had come when it was due."""
    if record.exempt is not None or record.course is Course.EXEMPT:
        return Left.EXEMPT
    came = _came_at(record, contested_at)
    if record.course in (Course.UNASKED, Course.VANISHED) or _was_ended_unseen(record, came):
        return Left.UNCLEAR
    if record.course is Course.KEPT and came == NOT_YET:
        return Left.DOUBTED
    window = ceil(record.window / MINUTE)
    if record.noticed >= record.key.start + USUAL.gives_up_after:
        return Judged(window, 0, 0, 0.0)  # found too late for any window
    since = max(record.key.start, record.noticed) + record.margin
    if came == NOT_YET:
        end = record.over_at if record.course is Course.NOT_NEEDED else record.end
        return Judged(window, 0, 0, max((end - since) / MINUTE, 0.0))
    late = min(max(ceil((came - since) / MINUTE) - 1, 0), LONGEST)
    return Judged(window, late, 0 if _may_be_prompted(record, came, since) else late, 0.0)


def _came_at(record: MeetingRecord, contested_at: datetime) -> datetime:
    """The first sign of people; NOT_YET where there was none."""
    seen_at = record.seen_at
    came_at = record.came_at
    if record.came_by is CheckedInBy.PRESENCE:
        seen_at, came_at = min(seen_at, came_at), NOT_YET
    if seen_at != NOT_YET:
        seen_at -= FIRST_SEEN
    return min(came_at, seen_at, contested_at)


def _was_ended_unseen(record: MeetingRecord, came: datetime) -> bool:
    """By a finger before its end, though nobody had come: a passer-by's, or that of its people."""
    ended = record.course is Course.ENDED_EARLY or (
        record.course is Course.WOULD_RELEASE and record.over_at < record.end
    )
    return ended and came == NOT_YET


def _may_be_prompted(record: MeetingRecord, came: datetime, since: datetime) -> bool:
    """By the mail or by the warning: under a shorter window they may have come in time too."""
    due = since + record.window
    return came < due and (record.came_by in PROMPTED or came > due - USUAL.warning)
