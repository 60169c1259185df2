"""What a meeting's row says of it, and how sure a rate is: every definition of the report.

A no-show is a meeting that needed a check-in, and to which nobody had come when its room was given
back, or would have been in shadow mode: nobody had checked in, and no sensor had seen enough to say
that somebody had come. Of a meeting that was kept: to which nobody came at all. People who come
later, or sat there unseen, do not undo it: they are LATE, and told beside it as releases that were
wrong. Were they counted as come, acting would seem to cure no-shows: people who sit there without
a tap take their room back when it is taken, and in shadow mode nobody ever hears of them.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from math import sqrt
from statistics import NormalDist

from panel.domain.check_in import CheckedInBy
from panel.domain.exemption import Exemption
from panel.domain.moments import NOT_YET
from panel.domain.record import Course, MeetingRecord

Z = NormalDist().inv_cdf(0.975)  # intervals hold the truth in 95 of 100
SMALL = 30  # fewer meetings than this are said to be few
NOTHING = timedelta(0)


class Turnout(Enum):
    """Whether the people of a meeting came."""

    CAME = "came"
    NO_SHOW = "no-show"
    LATE = "late"  # a no-show all the same: they came, or said so, after the release
    RETURNED = "returned"  # somebody gave the room back before anybody came
    NOT_ASKED = "not asked"  # it needed no check-in, or the panel learned of it too late
    CANNOT_TELL = "cannot tell"  # it left the calendar while it ran

    @property
    def asked(self) -> bool:
        """Whether it is one of those that a rate is of."""
        return self not in (Turnout.NOT_ASKED, Turnout.CANNOT_TELL)

    @property
    def missed(self) -> bool:
        return self in (Turnout.NO_SHOW, Turnout.LATE)


class Giver(Enum):
    """Who gave the rest of a meeting's time back."""

    PANEL = "panel"
    PEOPLE = "people"
    SHADOW = "shadow"  # nobody: the panel would have
    NOBODY = "nobody"


def people_came_at(meeting: MeetingRecord) -> datetime:
    """When somebody had come, by check-in or by sensors; NOT_YET: nobody did."""
    checked_in = meeting.came_by not in (None, CheckedInBy.EXEMPTION)
    return min(meeting.came_at if checked_in else NOT_YET, meeting.seen_at)


def turnout(meeting: MeetingRecord, contested_at: datetime = NOT_YET) -> Turnout:
    if meeting.exempt is not None or meeting.course in (Course.EXEMPT, Course.UNASKED):
        return Turnout.NOT_ASKED
    came_at = people_came_at(meeting)
    if came_too_late(meeting) or (contested_at != NOT_YET and came_at >= meeting.decided_at):
        return Turnout.LATE
    if came_at != NOT_YET:
        return Turnout.CAME
    if meeting.course is Course.VANISHED:
        return Turnout.CANNOT_TELL
    if meeting.course is Course.NOT_NEEDED:
        return Turnout.RETURNED
    return Turnout.NO_SHOW


def given_back_by(meeting: MeetingRecord, contested_at: datetime = NOT_YET) -> Giver:
    """What is taken back may have lived again, and is then told as it ended."""
    if contested_at != NOT_YET or meeting.course in (Course.RELEASED, Course.LEFT):
        return Giver.PANEL
    if meeting.course in (Course.ENDED_EARLY, Course.NOT_NEEDED):
        return Giver.PEOPLE
    return Giver.SHADOW if meeting.course is Course.WOULD_RELEASE else Giver.NOBODY


def given_back(meeting: MeetingRecord, contested_at: datetime = NOT_YET) -> timedelta:
    """How much of its booked time others could have: until it was taken back, or people came."""
    match given_back_by(meeting, contested_at):
        case Giver.PANEL:
            lived_again = meeting.course not in (Course.RELEASED, Course.LEFT)
            since = meeting.decided_at if lived_again else meeting.over_at
            return _between(meeting, since, contested_at)
        case Giver.PEOPLE:
            return _between(meeting, meeting.over_at, NOT_YET)
        case Giver.SHADOW:
            return _between(meeting, meeting.decided_at, people_came_at(meeting))
        case Giver.NOBODY:
            return NOTHING


def released_after(meeting: MeetingRecord) -> timedelta:
    """How long after its start it was given back, or would have been."""
    decided = meeting.decided_at if meeting.decided_at != NOT_YET else meeting.over_at
    return max(decided - meeting.key.start, NOTHING)


def came_too_late(meeting: MeetingRecord) -> bool:
    """In shadow mode: whether people came after it would have been given back."""
    shadow = meeting.course is Course.WOULD_RELEASE
    return shadow and meeting.decided_at < people_came_at(meeting) < NOT_YET


def is_off(meeting: MeetingRecord) -> bool:
    """Whether releases were switched off for its room."""
    return meeting.exempt is Exemption.RELEASE_OFF


def _between(meeting: MeetingRecord, since: datetime, until: datetime) -> timedelta:
    return max(min(until, meeting.end) - max(since, meeting.key.start), NOTHING)


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, and the Wilson interval of the rate behind them."""

    count: int
    of: int

    def __add__(self, other: "Share") -> "Share":
        return Share(self.count + other.count, self.of + other.of)

    @property
    def rate(self) -> float:
        """Ask `of` first: of nothing there is no rate."""
        return self.count / self.of

    @property
    def low(self) -> float:
        return self.interval()[0]

    @property
    def high(self) -> float:
        return self.interval()[1]

    def interval(self, z: float = Z) -> tuple[float, float]:
        """Wilson's; a larger `z` where many are looked at for the one that stands out."""
        centre = (self.count + z * z / 2) / (self.of + z * z)
        reach = z * sqrt(self.rate * (1 - self.rate) * self.of + z * z / 4) / (self.of + z * z)
        low = max(0.0, centre - reach) if self.count else 0.0
        return low, min(1.0, centre + reach) if self.count < self.of else 1.0

    @property
    def is_small(self) -> bool:
        return self.of < SMALL


NONE = Share(0, 0)


def change(before: Share, after: Share) -> tuple[float, float]:
    """The interval of after minus before (Newcombe 1998, method 10). Neither may be of nothing."""
    difference = after.rate - before.rate
    low = sqrt((after.rate - after.low) ** 2 + (before.high - before.rate) ** 2)
    high = sqrt((after.high - after.rate) ** 2 + (before.rate - before.low) ** 2)
    return difference - low, difference + high


def surely_above(share: Share, rate: float, looked_at: int) -> bool:
    """Whether it is above that rate, and not only the highest of so many by chance (Bonferroni)."""
    if not share.of:
        return False
    z = NormalDist().inv_cdf(1 - 0.025 / max(looked_at, 1))
    return share.interval(z)[0] > rate
