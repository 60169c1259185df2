"""What one room comes to: counters, and no meeting that was counted."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from panel.domain.check_in import CheckedInBy
from panel.domain.coverage import Coverage
from panel.domain.meeting import MeetingKey
from panel.domain.moments import LONG_AGO, NOT_YET
from panel.domain.record import Contest, Course, MeetingRecord
from panel.journal.base import Place
from panel.report.figures import (
    Giver,
    Share,
    Turnout,
    came_too_late,
    given_back,
    given_back_by,
    released_after,
    turnout,
)
from panel.report.kept import Reason
from panel.report.periods import Comparison, History, Period

MINUTE = timedelta(minutes=1)
WEEK = timedelta(days=7)


class Shown(NamedTuple):
    """What turnouts are counted by: weekday from Monday, hour at the door."""

    period: Period
    weekday: int
    hour: int
    turnout: Turnout


@dataclass(slots=True)
class Watch:
    """One sensor: how long it was well, and what meetings showed of it."""

    well: timedelta = timedelta(0)
    told: timedelta = timedelta(0)  # for so long it is known whether it was
    coverage: Coverage = field(default_factory=Coverage)
    outcomes: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True)
class Tally:
    """One room. `place` is the last one recorded; `zone` is UTC where none was."""

    place: Place
    zone: ZoneInfo
    history: History
    comparison: Comparison
    turnouts: Counter[Shown] = field(default_factory=Counter)
    courses: Counter[Course] = field(default_factory=Counter)
    weeks: dict[Giver, set[int]] = field(default_factory=lambda: {g: set() for g in Giver})
    hours: Counter[tuple[str, Giver]] = field(default_factory=Counter)  # seconds, by month
    delays: Counter[tuple[Giver, int]] = field(default_factory=Counter)  # whole minutes
    kept: Counter[Reason] = field(default_factory=Counter)
    released: int = 0  # by the panel itself
    contested: Counter[CheckedInBy] = field(default_factory=Counter)
    would_release: int = 0
    came_too_late: int = 0
    sensors: dict[str, Watch] = field(default_factory=dict)
    first: datetime = NOT_YET
    last: datetime = LONG_AGO  # when the last meeting counted began

    def count(
        self, meeting: MeetingRecord, contest: Contest | None, kept: Reason = Reason.NOT_TOLD
    ) -> None:
        """One more meeting; `kept`: why, if it was."""
        contested_at = contest.at if contest else NOT_YET
        start = meeting.key.start
        local = start.astimezone(self.zone)
        period = self.comparison.period(self.history, start, local.date())
        came = turnout(meeting, contested_at)
        self.turnouts[Shown(period, local.weekday(), local.hour, came)] += 1
        self.courses[meeting.course] += 1
        self.first, self.last = min(self.first, start), max(self.last, start)
        if meeting.course is Course.KEPT and came is Turnout.NO_SHOW:
            self.kept[kept] += 1
        giver = given_back_by(meeting, contested_at)
        self.weeks[self._mode(start, giver)].add((start - LONG_AGO) // WEEK)
        if giver is Giver.NOBODY:
            return
        seconds = round(given_back(meeting, contested_at).total_seconds())
        self.hours[f"{local:%Y-%m}", giver] += seconds
        if giver is Giver.PANEL:
            self.released += 1
            if contest:
                self.contested[contest.by] += 1
        if giver is Giver.SHADOW:
            self.would_release += 1
            self.came_too_late += came_too_late(meeting)
        if giver is not Giver.PEOPLE and meeting.course is not Course.LEFT:
            self.delays[giver, released_after(meeting) // MINUTE] += 1

    def _mode(self, start: datetime, giver: Giver) -> Giver:
        """Whether the panel acted then, or would have."""
        shadow = giver is Giver.SHADOW or self.history.was_shadow(start) is Period.BEFORE
        return Giver.SHADOW if shadow else Giver.PANEL

    def no_shows(self, period: Period) -> Share:
        """Of the meetings of a period that needed a check-in."""
        of = {shown: n for shown, n in self.turnouts.items() if shown.period is period}
        return share(of)

    def hours_by(self, giver: Giver) -> float:
        return sum(s for (_, by), s in self.hours.items() if by is giver) / 3600

    @property
    def meetings(self) -> int:
        return self.turnouts.total()

    @property
    def asked(self) -> int:
        return sum(n for shown, n in self.turnouts.items() if shown.turnout.asked)

    @property
    def contests(self) -> Share:
        return Share(self.contested.total(), self.released)

    @property
    def late_comers(self) -> Share:
        return Share(self.came_too_late, self.would_release)


def share(turnouts: dict[Shown, int]) -> Share:
    """No-shows of those that were asked."""
    missed = sum(n for shown, n in turnouts.items() if shown.turnout.missed)
    return Share(missed, sum(n for shown, n in turnouts.items() if shown.turnout.asked))


Contests = dict[MeetingKey, Contest]
Reasons = dict[MeetingKey, Reason]
