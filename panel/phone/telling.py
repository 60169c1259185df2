"""What the page says of a door: its facts, as texts in one language."""

from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from panel.phone import wire
from panel.phone.words import Words

MINUTE, HOUR = 60, 60  # seconds, minutes


class Telling:
    """All that is shown of one door, in one language."""

    def __init__(self, door: wire.Door, words: Words) -> None:
        self._door = door
        self._words = words
        self.doubtful = door.face in ("unsure", "fault")

    def time(self, moment: wire.Moment) -> str:
        return f"{self._local(moment):%H:%M}"

    def moment(self, then: wire.Moment) -> str:
        """A time of today, or one of another day with its name."""
        local, today = self._local(then), self._local(self._door.at)
        if local.date() == today.date():
            return self.time(then)
        weekday = self._words.weekdays[local.weekday()]
        return self._words.times.day.format(weekday=weekday, time=self.time(then))

    def hours(self, start: wire.Moment, end: wire.Moment) -> str:
        return self._words.times.range.format(start=self.time(start), end=self.time(end))

    def span(self, minutes: int) -> str:
        times = self._words.times
        hours, rest = divmod(minutes, HOUR)
        if not hours:
            return times.minutes.format(minutes=minutes)
        if not rest:
            return times.hours.format(hours=hours)
        return times.hours_minutes.format(hours=hours, minutes=f"{rest:02}")

    @property
    def word(self) -> str:
        return self._words.face.of(self._door.face)

    @property
    def tells(self) -> str:
        """What stands under the word."""
        door, status = self._door, self._words.status
        closes = self.time(door.closes) if door.closes is not None else ""
        match door.face:
            case "free" if door.until is None:
                return status.free_all_day
            case "free":
                return self._until(status.free_until)
            case "soon":
                return self._until(status.soon_until)
            case "waiting" if closes:
                return status.or_given_back.format(time=closes)
            case "waiting":
                return status.of(f"please-{door.inside}") or status.please
            case "in-use" if closes:
                return status.given_back.format(time=closes)
            case "in-use":
                return self._until(status.left)
            case _:
                return self._words.trouble.of(door.trouble)

    @property
    def share(self) -> int:
        """How much of the time to check in is left, in hundredths: the ring."""
        door = self._door
        if door.face != "waiting" or door.closes is None or door.closes <= door.start:
            return 100
        left = 100 * (door.closes - door.at) // (door.closes - door.start)
        return min(100, max(0, left))

    @property
    def whose(self) -> str:
        """Empty: there is no meeting to name."""
        door = self._door
        return door.title_text if door.title_kind == "named" else self._named(door.title_kind)

    @property
    def leads(self) -> str:
        """Before the meeting's name, where it is not the one that has the room."""
        status = self._words.status
        if self.doubtful:
            return status.last_known
        return status.next if self._door.face in ("free", "soon") else ""

    @property
    def inside(self) -> str:
        door, status = self._door, self._words.status
        if door.people:
            return status.person if door.people == 1 else status.people.format(count=door.people)
        if door.face not in ("free", "soon"):
            return ""
        return {"now": status.inside_now, "lately": status.inside_lately}.get(door.inside, "")

    @property
    def pending(self) -> str:
        return self._words.pending.of(self._door.pending)

    @property
    def urgent(self) -> list[str]:
        """What went wrong, and what has to be done at once."""
        return list(self._urgent())

    @property
    def notes(self) -> list[str]:
        return [note for note in self._notes() if note]

    @property
    def usable(self) -> str:
        return self._words.section.usable.format(time=self.time(self._door.visit_ends))

    def near(self, room: wire.Near) -> str:
        section = self._words.section
        if room.until is None:
            return section.near_all_day
        return section.near_until.format(time=self.moment(room.until))

    def _urgent(self) -> Iterator[str]:
        door, words = self._door, self._words
        if wish := words.refused.of(door.refused_wish):
            yield f"{wish} {words.why.of(door.refused_why) or words.why.otherwise}"
        if door.warning:
            note = words.note
            yield note.still_here if door.face == "in-use" else note.check_in_to_keep

    def _notes(self) -> Iterator[str]:
        door, words = self._door, self._words
        if not self.doubtful and door.trouble != "none":
            yield words.trouble.of(door.trouble)
        if door.as_of is not None:
            yield words.note.as_of.format(time=self.moment(door.as_of))
        if door.came_early:
            yield words.note.came_early
        yield words.remark.of(door.remark)

    def _until(self, text: str) -> str:
        door = self._door
        if door.until is None:
            return ""
        minutes = -((door.at - door.until) // MINUTE)  # rounded up, as the door does
        return text.format(until=self.moment(door.until), span=self.span(max(0, minutes)))

    def _named(self, kind: str) -> str:
        return self._words.status.of(kind) if kind in ("reserved", "at-the-door") else ""

    def _local(self, moment: wire.Moment) -> datetime:
        return local(moment, self._door.zone)


def local(moment: wire.Moment, zone: str) -> datetime:
    """At the door; without the name of its zone, the machine's own."""
    return datetime.fromtimestamp(moment, UTC).astimezone(ZoneInfo(zone) if zone else None)
