"""The random year: every distribution it is drawn from, and every number in it.

Time is in minutes, and of people relative to the start of their meeting. All draws are
independent of each other, but for what is said here.

Day        Monday to Friday, 08:00 to 18:00 UTC. From each half-hour that is not taken, a meeting
           begins with probability `busy`; else the room stays empty for half an hour.
Length     30, 60, 90 or 120 minutes, by `lengths`; it may run past 18:00.
Noticed    a week before; with probability `found_late` 1 to 10 whole minutes after the start,
           each as likely as the other.
Exempt     with probability `exempt`.
No-show    with probability `no_show` times a factor of its room (drawn once: uniform from 0.5
           to 1.5), of its weekday (WEEKDAYS) and of its hour (HOURS), 0.9 at the most.
Vanished   with probability `vanishes` of the no-shows: cancelled while it runs.
Not needed with probability `given_up` of the no-shows: a finger says so 5 minutes after the start.
Arrival    of the others: one of three ways to come, by weight. Early: normal(-4, 2). Around the
           start: normal(1.5, 1.5). Late: 3 + exponential(`late_by`). Who would come after the end
           does not come.
Check-in   with probability `checks_in` at arrival + exponential(`dawdles`), never before -10,
           and not after the end. The others just sit down.
Sensors    in a room with probability `sensors`. They see whoever comes from the arrival on, of
           this meeting from -5 on, and are sure when the third minute begins in which they did.
Doubts     with probability `doubts` a meeting without a sign of people when its release is due is
           kept, because the panel is in doubt.
Ends early with probability `ends_early` of those that were checked in: 10 minutes before the end.
Shadow     for the first `shadow_days` working days, under the window `window`; nobody heeds a
           warning then. After them the panel acts, with the same window.
Warning    where the panel acts, and only in rooms without sensors: of people who sit there a
           minute before the release, and would not have checked in, a share of `heeds` touches
           the screen then.
Contest    where people come to a room that was given back, or sit in it, a share of `contests`
           takes it back: a minute after both have happened, within 10 minutes of the release.

Places     site, then building A or B, then floor 1 to 3, rooms in turn.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta

WEEKDAYS = (0.8, 0.9, 1.0, 1.1, 1.5)  # Friday afternoon is everybody's no-show
HOURS = {8: 1.4, 9: 1.0, 10: 0.8, 11: 0.9, 12: 1.3, 13: 1.1, 14: 0.8, 15: 0.9, 16: 1.1, 17: 1.5}
OPENS, CLOSES = 8 * 60, 18 * 60  # of the day
HALF_HOUR = 30
CHECK_IN_OPENS = -10.0
SEEN_FROM = -5.0
NO_SHOWS_AT_MOST = 0.9
FOUND = range(1, 11)  # minutes after the start


@dataclass(frozen=True, kw_only=True)
class Site:
    """One site and its people."""

    name: str
    rooms: int
    busy: float = 0.4
    lengths: tuple[tuple[int, float], ...] = ((30, 0.45), (60, 0.4), (90, 0.1), (120, 0.05))
    found_late: float = 0.03
    exempt: float = 0.08
    no_show: float = 0.15
    vanishes: float = 0.02
    given_up: float = 0.03
    early: float = 0.45  # weights of the three ways to come
    around: float = 0.45
    late: float = 0.10
    late_by: float = 4.0
    checks_in: float = 0.8
    dawdles: float = 1.0
    sensors: float = 0.5
    doubts: float = 0.02
    ends_early: float = 0.1
    shadow_days: int = 30
    window: int = 10
    margin: int = 0
    heeds: float = 0.5
    contests: float = 0.6


LYON = Site(name="lyon", rooms=80)
OSLO = Site(name="oslo", rooms=80, late=0.05, late_by=2.5, no_show=0.08, checks_in=0.9)
AUSTIN = Site(name="austin", rooms=40, late=0.2, late_by=5.0, no_show=0.25, sensors=0.2, window=15)


@dataclass(frozen=True, kw_only=True)
class Year:
    """All sites, from a day on, for so many working days."""

    seed: int = 1
    sites: tuple[Site, ...] = (LYON, OSLO, AUSTIN)
    days: int = 250
    begins: date = field(default=date(2025, 1, 6))  # a Monday

    def day(self, number: int) -> date:
        """The working day of that number, the first being 0."""
        return self.begins + timedelta(days=number // 5 * 7 + number % 5)


@dataclass(frozen=True, kw_only=True)
class Room:
    """One room of it, with what was drawn for all its days."""

    site: Site
    number: int
    factor: float  # of its no-shows
    sensors: bool

    @property
    def mailbox(self) -> str:
        return f"{self.site.name}-{self.number}@example.com"

    def no_show(self, weekday: int, hour: int) -> float:
        chance = self.site.no_show * self.factor * WEEKDAYS[weekday] * HOURS[min(hour, 17)]
        return min(chance, NO_SHOWS_AT_MOST)
