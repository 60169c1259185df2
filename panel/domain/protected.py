"""Holidays and protected hours: local times in which nothing is given back."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

A_DAY = timedelta(days=1)
A_WEEK_OF_HOURS = 15  # two a day, and one more: after so many in a row there is no outside


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """Every week on these days, from `start` to `end`; an end not after it is of the next day."""

    days: frozenset[int]  # 0: Monday
    start: time
    end: time

    def around(self, local: datetime) -> tuple[datetime, datetime] | None:
        """The stretch that holds this moment, if one does. All local."""
        for day in (local.date(), local.date() - A_DAY):
            if day.weekday() not in self.days:
                continue
            begin = datetime.combine(day, self.start)
            end = datetime.combine(day, self.end)
            end = end if end > begin else end + A_DAY
            if begin <= local < end:
                return begin, end
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Protected:
    """What a site has protected, in the room's own time."""

    zone: tzinfo = UTC
    holidays: frozenset[date] = frozenset()
    hours: tuple[Hours, ...] = ()

    def is_holiday(self, moment: datetime) -> bool:
        return bool(self.holidays) and moment.astimezone(self.zone).date() in self.holidays

    def holds(self, moment: datetime) -> bool:
        """Whether it lies in protected hours."""
        return self.lifted_at(moment) != moment

    def lifted_at(self, moment: datetime) -> datetime:
        """The first moment from this one on that is outside of them."""
        if not self.hours:
            return moment
        for _ in range(A_WEEK_OF_HOURS):
            local = moment.astimezone(self.zone).replace(tzinfo=None)
            found = [around for hours in self.hours if (around := hours.around(local))]
            if not found:
                return moment
            end = max(end for _, end in found)
            # Twice a year the local clock repeats an hour or leaves one out: never go back.
            after = end.replace(tzinfo=self.zone).astimezone(UTC)
            moment = after if after > moment else moment + timedelta(hours=1)
        return moment


NOTHING_PROTECTED = Protected()
