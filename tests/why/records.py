"""A journal with a release and all around it."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from panel.domain.check_in import CheckedInBy
from panel.domain.decision import Decision, Testimony, Verdict
from panel.domain.effects import NoticeOf, Notify, Release, ReleasedFor
from panel.domain.exemption import Exemption
from panel.domain.meeting import Meeting, MeetingKey, Slot
from panel.domain.presence import Health, Kind, Presence
from panel.domain.record import Contest, Course, MeetingRecord
from panel.journal.base import Outcome, Place, RulesInForce, Setting
from panel.journal.sqlite import SqliteJournal

PARIS = ZoneInfo("Europe/Paris")
MINUTE = timedelta(minutes=1)
TEN = datetime(2026, 3, 2, 9, tzinfo=UTC)  # at the door
KEY = MeetingKey("standup", TEN)
SLOT = Slot(start=TEN, end=TEN + 60 * MINUTE)
PLACE = Place(
    mailbox="lyon-1@example.com", name="Salle Ampère", site="lyon", building="A", floor="1",
    timezone="Europe/Paris",
)  # fmt: skip


def follow_rules(journal: SqliteJournal, at: datetime = TEN - 48 * 60 * MINUTE) -> None:
    settings = (
        Setting(key="release.window_minutes", value="10", origin="sites.lyon"),
        Setting(key="release.opens_before_minutes", value="5", origin="built in"),
        Setting(key="release.strikes", value="0", origin="built in"),
    )
    journal.record_rules(RulesInForce(at=at, place=PLACE, settings=settings))


def went(course: Course, key: MeetingKey = KEY, exempt: Exemption | None = None) -> MeetingRecord:
    return MeetingRecord(
        key=key,
        end=key.start + 60 * MINUTE,
        noticed=key.start - 24 * 60 * MINUTE,
        course=course,
        over_at=key.start + 60 * MINUTE,
        window=10 * MINUTE,
        margin=0 * MINUTE,
        exempt=exempt,
    )


def decision(verdict: Verdict = Verdict.RELEASED) -> Decision:
    ceiling = Testimony(
        name="ceiling",
        kind=Kind.LEVEL,
        health=Health.OK,
        why="",
        seen_at=TEN - 20 * MINUTE,
        sure_since=TEN - 90 * MINUTE,
    )
    return Decision(
        verdict=verdict,
        key=KEY,
        at=TEN + 12 * MINUTE,
        opened_at=TEN - 10 * MINUTE,
        closed_at=TEN + 10 * MINUTE,
        steady_since=TEN - 60 * MINUTE,
        agenda_age=timedelta(seconds=12),
        presence=Presence.VACANT,
        sensors=(ceiling,),
        called_at=TEN - 4 * MINUTE,
        noticed_at=TEN + 5 * MINUTE,
    )


def a_release_and_all_around_it(journal: SqliteJournal) -> None:
    follow_rules(journal)
    letter = Notify(
        id="0000-1", meeting=Meeting(event_id="standup", slot=SLOT), of=NoticeOf.RELEASE,
        at=TEN + 5 * MINUTE, useful_until=SLOT.end,
    )  # fmt: skip
    release = Release(id="0000-2", key=KEY, why=ReleasedFor.NO_SHOW, useful_until=SLOT.end)
    journal.owe(letter, TEN + 5 * MINUTE)
    journal.settle("0000-1", Outcome.DONE, "", TEN + 6 * MINUTE)
    journal.record_decision(decision())
    journal.owe(release, TEN + 12 * MINUTE)
    journal.settle("0000-2", Outcome.FAILED, "busy", TEN + 13 * MINUTE)
    journal.record_contest(Contest(key=KEY, at=TEN + 20 * MINUTE, by=CheckedInBy.PHONE))
    journal.record_meeting(went(Course.RELEASED))
