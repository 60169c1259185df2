"""A story in short lines, for whoever runs the building: local times, plain words."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta, tzinfo

from panel.config.rules_of_place import BUILT_IN
from panel.domain.check_in import CheckedInBy
from panel.domain.decision import Decision, Testimony
from panel.domain.moments import LONG_AGO, NOT_YET
from panel.domain.record import Course, MeetingRecord
from panel.journal.base import NotKnown, RulesInForce
from panel.journal.tables import WriteRow
from panel.why.stories import Near, Story, Unrecorded

ALWAYS_TOLD = ("release.enabled", "release.shadow", "release.window_minutes")
WIDE = 13  # columns of a line's title
MINUTE = timedelta(minutes=1)

COURSES: Mapping[Course, str] = {
    Course.CAME: "held: its people came",
    Course.ENDED_EARLY: "held, and ended early by somebody",
    Course.LEFT: "held; its people had gone, so the panel ended it",
    Course.NOT_NEEDED: "given back by somebody before anybody came",
    Course.RELEASED: "given back: nobody came",
    Course.WOULD_RELEASE: "kept in shadow mode: it would have been given back",
    Course.KEPT: "kept, though nobody checked in",
    Course.EXEMPT: "kept: it needed no check-in",
    Course.VANISHED: "vanished from the calendar while it ran, and not through this panel",
    Course.UNASKED: "kept: the panel learned of it too late to ask",
}
WAYS: Mapping[CheckedInBy, str] = {
    CheckedInBy.DOOR: "at the door",
    CheckedInBy.TOUCH: "by a touch of the screen during the warning",
    CheckedInBy.PHONE: "by phone",
    CheckedInBy.BADGE: "by badge",
    CheckedInBy.PRESENCE: "by people who were seen",
    CheckedInBy.MAIL: "by the link in the notice",
    CheckedInBy.FLEET: "by a button pressed from afar",
    CheckedInBy.ELSEWHERE: "at another panel of the room",
    CheckedInBy.EXEMPTION: "nobody had to",
}


class Telling:
    """Tells stories in the time of one door."""

    def __init__(self, zone: tzinfo, *, all_rules: bool = False) -> None:
        self._zone = zone
        self._all_rules = all_rules

    def story(self, story: Story) -> Iterator[str]:
        record = story.record
        yield self._headline(story)
        yield _line("Meeting", story.key.event_id)
        if isinstance(record, MeetingRecord):
            seen = self._clock(record.noticed, story)
            yield _line("First seen", f"{seen}, in the room's calendar")
        yield _line("Check-in", self._check_in(story))
        for check_in in story.check_ins:
            if check_in.by is not CheckedInBy.EXEMPTION:
                at = self._clock(check_in.at, story)
                yield _line("Came", f"{at}, {WAYS[check_in.by]}")
        if isinstance(record, MeetingRecord) and record.seen_at != NOT_YET:
            at = self._clock(record.seen_at, story)
            yield _line("Seen", f"{at}: sensors had seen people in three different minutes")
        yield from self._decisions(story)
        for write in story.writes:
            title = "Notice" if write.kind == "notify" else "Written"
            yield from _lines(title, *self._write(write, story))
        for contest in story.contests:
            at = self._clock(contest.at, story)
            yield _line("Taken back", f"{at}, {WAYS[contest.by]}")
        yield from self._rules(story)

    def near(self, near: Near) -> Iterator[str]:
        for title, meeting in (("Before", near.before), ("After", near.after)):
            if meeting is not None:
                hours = f"{self.day(meeting.key.start)}, {self._hours(meeting)}"
                yield _line(title, f"{hours}: {COURSES[meeting.course]}")

    def day(self, moment: datetime) -> str:
        return f"{moment.astimezone(self._zone):%A %Y-%m-%d}"

    def _headline(self, story: Story) -> str:
        if isinstance(story.record, Unrecorded):
            return (
                f"{self._short(story.key.start)}: not over yet, "
                "or the panel was off when it ended; its end is not known"
            )
        return f"{self._hours(story.record)}: {COURSES[story.record.course]}"

    def _hours(self, meeting: MeetingRecord) -> str:
        return f"{self._short(meeting.key.start)}–{self._short(meeting.end)}"

    def _short(self, moment: datetime) -> str:
        return f"{moment.astimezone(self._zone):%H:%M}"

    def _clock(self, moment: datetime, story: Story) -> str:
        """With the day, where it is not that of the meeting."""
        local = moment.astimezone(self._zone)
        same = local.date() == story.key.start.astimezone(self._zone).date()
        return f"{local:%H:%M:%S}" if same else f"{local:%Y-%m-%d %H:%M:%S}"

    def _check_in(self, story: Story) -> str:
        record = story.record
        if isinstance(record, MeetingRecord) and record.exempt is not None:
            return f"not needed: {record.exempt.value}"
        decided = [d.decision for d in story.decisions if isinstance(d.decision, Decision)]
        if decided:
            opened, closed = decided[-1].opened_at, decided[-1].closed_at
            return f"open from {self._clock(opened, story)} to {self._clock(closed, story)}"
        if isinstance(record, Unrecorded):
            return "not known"
        closed = max(story.key.start, record.noticed) + record.window
        window = f"{record.window // MINUTE} min"
        if opens := _minutes(story.rules, "release.opens_before_minutes"):
            since = self._clock(max(story.key.start - opens, record.noticed), story)
            return f"open from {since} to {self._clock(closed, story)}"
        return f"closed at {self._clock(closed, story)}, a window of {window}"

    def _decisions(self, story: Story) -> Iterator[str]:
        for told in story.decisions:
            yield _line("Decision", told.sentence)
            if isinstance(told.decision, Decision):
                yield from _lines("Evidence", *self._evidence(told.decision, story))
            else:
                yield _line("Evidence", "was recorded in a form that this version cannot read")

    def _evidence(self, decision: Decision, story: Story) -> Iterator[str]:
        if not decision.sensors:
            yield "no sensors fitted: check-in alone decided"
        else:
            minutes = decision.minutes_seen
            yield f"people seen in {minutes} different {'minute' if minutes == 1 else 'minutes'}"
        for sensor in decision.sensors:
            yield self._testimony(sensor, story)
        if decision.called_at != LONG_AGO:
            yield f"somebody of it was last in a call at {self._clock(decision.called_at, story)}"
        elif decision.called:
            yield "nobody could tell whether its people were in a call"
        yield f"agenda {decision.agenda_age.total_seconds():.0f} s old"
        if decision.uncancelled is not None:
            yield f"declined, not cancelled for everybody: {decision.uncancelled.value}"

    def _testimony(self, sensor: Testimony, story: Story) -> str:
        seen = "never" if sensor.seen_at == LONG_AGO else self._clock(sensor.seen_at, story)
        said = f"{sensor.name} ({sensor.kind.value}): {sensor.health.value}"
        if sensor.why:
            said += f" ({sensor.why})"
        if sensor.sure_since not in (NOT_YET, LONG_AGO):
            said += f" since {self._clock(sensor.sure_since, story)}"
        return f"{said}, last saw somebody: {seen}"

    def _write(self, write: WriteRow, story: Story) -> Iterator[str]:
        owed = self._clock(write.owed_at, story)
        yield f"{write.kind}, owed {owed}, {self._became(write, story)}"
        yield f"client-request-id {write.id}"

    def _became(self, write: WriteRow, story: Story) -> str:
        if write.outcome is None:
            return "and owed still"
        why = f": {write.why}" if write.why else ""
        return f"{write.outcome.value} {self._clock(write.settled_at, story)}{why}"

    def _rules(self, story: Story) -> Iterator[str]:
        rules = story.rules
        if isinstance(rules, NotKnown):
            yield _line("Rules", f"{rules.value}: its panel had not recorded any")
            return
        told = [
            s
            for s in rules.settings
            if self._all_rules or s.origin != BUILT_IN or s.key in ALWAYS_TOLD
        ]
        left = len(rules.settings) - len(told)
        more = f"; {left} others are as built in, see --all-rules" if left else ""
        wide = max((len(f"{s.key} = {s.value}") for s in told if len(s.value) < 30), default=0)
        yield from _lines(
            "Rules",
            f"as recorded {self._clock(rules.at, story)}{more}",
            *(f"{f'{s.key} = {s.value}':<{wide}}  ({s.origin})" for s in told),
        )


def _minutes(rules: RulesInForce | NotKnown, key: str) -> timedelta:
    if isinstance(rules, NotKnown):
        return timedelta(0)
    value = next((s.value for s in rules.settings if s.key == key), "")
    return timedelta(minutes=int(value)) if value.isdecimal() else timedelta(0)


def _line(title: str, text: str) -> str:
    return f"  {title:<{WIDE}}{text}"


def _lines(title: str, *texts: str) -> Iterator[str]:
    """The title once."""
    for number, text in enumerate(texts):
        yield _line("" if number else title, text)
