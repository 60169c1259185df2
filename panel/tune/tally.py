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
    acted: Counter[int] = field(default_factory=Counter)  # meetings, by the window that held
    taken_back: Counter[int] = field(default_factory=Counter)  # those that were wrongly released
    shadow: int = 0  # meetings of weeks in which nothing was released
    late: list[int] = field(default_factory=lambda: [0] * (LONGEST + 1))
    surely: list[int] = field(default_factory=lambda: [0] * (LONGEST + 1))
    absent: list[int] = field(default_factory=lambda: [0] * (LONGEST + 1))
    minutes: list[float] = field(default_factory=lambda: [0.0] * (LONGEST + 1))

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
        """Of those who came after the release, only who took the room back is known."""
        self.acted[meeting.window] += 1
        if meeting.late >= min(meeting.window, LONGEST):
            self.taken_back[meeting.window] += 1

    def __iadd__(self, other: "Tally") -> "Tally":
        self.rooms += other.rooms
        self.days |= other.days
        self.left += other.left
        self.acted += other.acted
        self.taken_back += other.taken_back
        self.shadow += other.shadow
        for mine, theirs in (
            (self.late, other.late),
            (self.surely, other.surely),
            (self.absent, other.absent),
        ):
            mine[:] = map(sum, zip(mine, theirs, strict=True))
        self.minutes[:] = map(sum, zip(self.minutes, other.minutes, strict=True))
        return self

    def wrong(self, window: int) -> int:
        """Of the shadow's meetings, those to which somebody came after the release."""
        return sum(self.late[window:])

    def surely_wrong(self, window: int) -> int:
        """Likewise, without those whom the panel itself may have prompted."""
        return sum(self.surely[window:])

    def hours(self, window: int) -> float:
        """That the shadow's no-shows would have given back."""
        minutes = sum(self.minutes[window:]) - window * sum(self.absent[window:])
        return minutes / 60
