"""Journals of small buildings, written as a panel writes them."""

from collections.abc import Iterable
from contextlib import AbstractContextManager, closing
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from panel.domain.check_in import CheckedInBy
from panel.domain.coverage import Outcome
from panel.domain.decision import Decision, Doubt, Verdict
from panel.domain.effects import RecordCoverage, RecordHealth
from panel.domain.meeting import MeetingKey
from panel.domain.presence import Health, Presence
from panel.domain.record import Contest, MeetingRecord
from panel.journal.base import Place, RulesInForce, Setting
from panel.journal.sqlite import SqliteJournal

from .meetings import MINUTE, at


class Building:
    """A folder with one journal for each of its rooms."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def room(self, name: str, *, floor: str = "1", building: str = "A", panel: str = "") -> "Door":
        file = self.folder / (panel or name).replace("/", "-") / "journal.sqlite"
        place = Place(
            mailbox=f"{name.casefold()}@example.com",
            name=name,
            site="lyon",
            building=building,
            floor=floor,
            timezone="Europe/Paris",
        )
        return Door(file, place)


class Door:
    """One room's panel, as far as its journal goes."""

    def __init__(self, file: Path, place: Place) -> None:
        self.file = file
        self.place = place

    def has(self, *meetings: MeetingRecord) -> "Door":
        with self._journal() as journal:
            for meeting in meetings:
                journal.record_meeting(meeting)
        return self

    def follows(
        self,
        since: datetime,
        *,
        shadow: bool = False,
        window: int = 10,
        exempt: str = "[]",
        wifi: str = "Guests",
    ) -> "Door":
        settings = (
            Setting(key="release.shadow", value=str(shadow).lower(), origin="defaults"),
            Setting(key="release.window_minutes", value=str(window), origin="sites.lyon"),
            Setting(key="release.exempt_organizers", value=exempt, origin="defaults"),
            Setting(key="wifi.name", value=wifi, origin="defaults"),
        )
        rules = RulesInForce(at=since, place=self.place, settings=settings)
        with self._journal() as journal:
            journal.record_rules(rules)
        return self

    def is_taken_back(self, meeting: MeetingRecord, clock: datetime) -> "Door":
        contest = Contest(key=meeting.key, at=clock, by=CheckedInBy.PHONE)
        with self._journal() as journal:
            journal.record_contest(contest)
        return self

    def keeps(self, meeting: MeetingRecord, *doubts: Doubt) -> "Door":
        start = meeting.key.start
        decision = Decision(
            verdict=Verdict.KEPT,
            key=meeting.key,
            at=start + 30 * MINUTE,
            opened_at=start - 10 * MINUTE,
            closed_at=start + 10 * MINUTE,
            steady_since=start,
            agenda_age=MINUTE,
            presence=Presence.UNKNOWN,
            doubts=frozenset(doubts),
        )
        with self._journal() as journal:
            journal.record_decision(decision)
        return self.has(meeting)

    def hears(self, sensor: str, health: Health, clock: datetime) -> "Door":
        told = RecordHealth(sensor=sensor, health=health, at=clock)
        with self._journal() as journal:
            journal.record_health(told)
        return self

    def learns(self, sensor: str, outcomes: Iterable[Outcome]) -> "Door":
        for day, outcome in enumerate(outcomes):
            key = MeetingKey(f"learnt {day}", at("09:00", day))
            told = RecordCoverage(sensor=sensor, key=key, outcome=outcome, at=at("10:00", day))
            with self._journal() as journal:
                journal.record_coverage(told)
        return self

    def _journal(self) -> AbstractContextManager[SqliteJournal]:
        return closing(SqliteJournal(self.file, ZoneInfo("Europe/Paris")))
