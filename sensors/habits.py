"""What a sensor's words show of it over hours: whether it is stuck, or flaps. Pure."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from sensors.base import Evidence

# Far enough from both ends of datetime that adding a wait never overflows.
LONG_AGO = datetime(1000, 1, 1, tzinfo=UTC)
NEVER = datetime(9000, 1, 1, tzinfo=UTC)

STUCK_AFTER = timedelta(hours=4)
STUCK_HITTING = timedelta(hours=12)  # of hits: meetings back to back are no fault of a PIR
STUCK_AT_NIGHT = timedelta(hours=1)
LOOKS_FOR_NIGHT = timedelta(minutes=5)  # is_night is asked no more often: it has no next change
HITS_APART = timedelta(minutes=10)  # hits as close as this go on saying present
CHANGES, WITHIN = 20, timedelta(minutes=10)

IsNight = Callable[[datetime], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """Of one sensor. LONG_AGO and NEVER: it has not happened."""

    present_since: datetime = NEVER  # through doubt and silence, until it says absent
    present_until: datetime = LONG_AGO
    last_said: Evidence = Evidence.NONE  # present or absent, whatever came since
    changes: tuple[datetime, ...] = ()  # the latest of them
    flapped_at: datetime = LONG_AGO
    stuck_after: timedelta = STUCK_AFTER

    def hit(self, at: datetime) -> "Habits":
        """After a hit of an event sensor, which has no other word."""
        since = self.present_since if at <= self.present_until else at
        until = at + HITS_APART
        return replace(self, present_since=since, present_until=until, stuck_after=STUCK_HITTING)

    def said(self, evidence: Evidence, at: datetime, *, over: bool) -> "Habits":
        """After present or absent of a level or count. `over`: it can be relied on to be absent."""
        since, until = min(self.present_since, at), NEVER
        if evidence is Evidence.ABSENT:
            since, until = self.present_since, self.present_until
        if over:
            since, until = NEVER, LONG_AGO
        habits = replace(self, present_since=since, present_until=until, last_said=evidence)
        changed = self.last_said not in (Evidence.NONE, evidence)
        return habits._changed(at) if changed else habits

    def not_ahead_of(self, at: datetime) -> "Habits":
        """After the clock was set back."""
        ahead = self.present_since != NEVER and self.present_since > at
        until = self.present_until
        return replace(
            self,
            present_since=at if ahead else self.present_since,
            present_until=until if until == NEVER else min(until, at + HITS_APART),
            changes=tuple(min(change, at) for change in self.changes),
            flapped_at=min(self.flapped_at, at),
        )

    def stuck(self, now: datetime, is_night: IsNight) -> str:
        """Why it counts as stuck; empty if it does not."""
        if now > self.present_until:
            return ""
        looks = (moment for moment in self._night_looks() if moment <= now)
        if any(is_night(moment) and is_night(moment - STUCK_AT_NIGHT) for moment in looks):
            return f"present for over {in_words(STUCK_AT_NIGHT)} at night"
        if now >= self.present_since + self.stuck_after:
            return f"present for over {in_words(self.stuck_after)}"
        return ""

    def flapping(self, now: datetime) -> str:
        flaps = now < self.flapped_at + WITHIN
        return f"changed {CHANGES} times within {in_words(WITHIN)}" if flaps else ""

    def turns(self) -> Iterator[datetime]:
        """Every moment at which time alone makes a difference."""
        yield self.flapped_at + WITHIN
        if self.present_since != NEVER:
            yield from self._night_looks()
            yield self.present_until + timedelta.resolution

    def _night_looks(self) -> Iterator[datetime]:
        """When is_night is asked; the last is also when it no longer matters."""
        moment = self.present_since + STUCK_AT_NIGHT
        while moment <= self.present_since + self.stuck_after:
            yield moment
            moment += LOOKS_FOR_NIGHT

    def _changed(self, at: datetime) -> "Habits":
        changes = (*self.changes, at)[-CHANGES:]
        flaps = len(changes) == CHANGES and at - changes[0] <= WITHIN
        return replace(self, changes=changes, flapped_at=at if flaps else self.flapped_at)


def in_words(span: timedelta) -> str:
    """4 h, 10 min, 90 s."""
    for unit, name in ((timedelta(hours=1), "h"), (timedelta(minutes=1), "min")):
        if span >= unit and not span % unit:
            return f"{span // unit} {name}"
    return f"{span.total_seconds():g} s"
