"""What the meetings of one site come to: counts for each window, and never a row."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from panel.tune.judging import LONGEST, Judged, Left
from panel.tune.modes import Mode

WINDOWS = range(1, LONGEST + 1)


@dataclass(slots=True)
class Tally:
    """Each list is by window: its last index is the longest."""

    rooms: int = 0
    days: set[date] = field(default_factory=set)
    left: Counter[Left] = field(default_factory=Counter)
    windows: Counter[int] = field(default_factory=Counter)  # that the panels acted with
    shadow: int = 0  # meetings of weeks in which nothing was released
    late: list[int] = field(default_factory=lambda: [0] * (LONGEST + 1))
    surely: list[int] = field(default_factory=lambda: [0] * (LONGEST + 1))
    absent: list[int] = field(default_factory=lambda: [0] * (LONGEST + 1))
    minutes: list[float] = field(default_factory=lambda: [0.0] * (LONGEST + 1))
    acted: list[int] = field(default_factory=lambda: [0] * (LONGEST + 1))
    acted_surely: list[int] = field(default_factory=lambda: [0] * (LONGEST + 1))

    def add(self, meeting: Judged | Left, mode: Mode, day: date) -> None:
        if isinstance(meeting, Left):
            self.left[meeting] += 1
        elif mode is Mode.SHADOW:
            self._add_shadow(meeting, day)
        elif mode is Mode.ACTING:
            self._add_acted(meeting)
            self.days.add(day)
        else:
            self.left[Left.UNDER_BOTH] += 1

    def _add_shadow(self, meeting: Judged, day: date) -> None:
        self.days.add(day)
        self.shadow += 1
        self.late[meeting.late] += 1
        self.surely[meeting.surely] += 1
        if meeting.span > 0:
            last = min(int(meeting.span), LONGEST)
            self.absent[last] += 1
            self.minutes[last] += meeting.span

    def _add_acted(self, meeting: Judged) -> None:
        """It tells of no window longer than its own: whoever came later was seen by nobody."""
        window = min(meeting.window, LONGEST)
        self.windows[meeting.window] += 1
        self.acted[window] += 1
        self.acted_surely[min(meeting.surely, window)] += 1

    def __iadd__(self, other: "Tally") -> "Tally":
        self.rooms += other.rooms
        self.days |= other.days
        self.left += other.left
        self.windows += other.windows
        self.shadow += other.shadow
        for mine, theirs in (
            (self.late, other.late),
            (self.surely, other.surely),
            (self.absent, other.absent),
            (self.acted, other.acted),
            (self.acted_surely, other.acted_surely),
        ):
            mine[:] = map(sum, zip(mine, theirs, strict=True))
        self.minutes[:] = map(sum, zip(self.minutes, other.minutes, strict=True))
        return self

    @property
    def acting(self) -> int:
        """Meetings of weeks in which the panels acted."""
        return sum(self.acted)

    def wrong(self, window: int) -> int:
        """Of the shadow's meetings, those to which somebody came after the release."""
        return sum(self.late[window:])

    def hours(self, window: int) -> float:
        """That the shadow's no-shows would have given back."""
        minutes = sum(self.minutes[window:]) - window * sum(self.absent[window:])
        return minutes / 60

    def surely_wrong(self, window: int) -> tuple[int, int]:
        """At the least, of how many: those of weeks that acted with at least that window too."""
        events = sum(self.surely[window:]) + sum(self.acted_surely[window:])
        return events, self.shadow + sum(self.acted[window:])
