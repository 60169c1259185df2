"""rest(): whether the screen is awake, dim or dark at a moment, and until when that holds."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from panel.domain.protected import A_DAY, Protected

AWAKE_FOR = timedelta(minutes=1)  # after a touch: as long as one stands before a door
NEVER = datetime.max.replace(tzinfo=UTC)
WEEK = 8  # days, the last one being today's of next week


@dataclass(frozen=True, slots=True)
class Awake:
    """As bright as it is by day."""


@dataclass(frozen=True, slots=True)
class Dim:
    """Readable still."""

    percent: int


@dataclass(frozen=True, slots=True)
class Dark:
    """Nothing is shown."""


Level = Awake | Dim | Dark


@dataclass(frozen=True, slots=True, kw_only=True)
class Stirring:
    """What goes on before the screen and in the room."""

    touched: datetime  # last
    seen: datetime  # last; now, while somebody is in there
    busy: bool  # a meeting is under way, about to begin, or not to be ruled out
    changes: datetime = NEVER  # when a meeting may make it busy


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """What the site wants."""

    office: Protected  # in whose hours it does not rest; without any it never does
    dim_percent: int
    dark_after: timedelta  # none: it only dims
    wakes_by_presence: bool


def rest(now: datetime, stirring: Stirring, habits: Habits) -> tuple[Level, datetime]:
    """The level, and when it has to be asked for again at the latest."""
    if not habits.office.hours:
        return Awake(), NEVER
    if habits.office.holds(now):
        return Awake(), habits.office.lifted_at(now)
    soon = min(stirring.changes, opens_after(now, habits.office))
    if stirring.busy:
        return Awake(), soon
    heard = stirring.touched
    if habits.wakes_by_presence:
        heard = max(heard, stirring.seen)
    dims, darkens = heard + AWAKE_FOR, heard + max(habits.dark_after, AWAKE_FOR)
    if now < dims:  # or long before: the clock went back
        return Awake(), min(soon, dims)
    if not habits.dark_after:
        return Dim(habits.dim_percent), soon
    if now < darkens:
        return Dim(habits.dim_percent), min(soon, darkens)
    return Dark(), soon


def opens_after(now: datetime, office: Protected) -> datetime:
    """When the next of its hours begin."""
    today = now.astimezone(office.zone).date()
    begins = (
        # of hours that the clock leaves out in spring: as the clock before goes on
        datetime.combine(day, hours.start, tzinfo=office.zone).astimezone(UTC)
        for day in (today + n * A_DAY for n in range(WEEK))
        for hours in office.hours
        if day.weekday() in hours.days
    )
    return min((begin for begin in begins if begin > now), default=NEVER)
