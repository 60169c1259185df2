"""Reads the journals of many rooms, one room after the other, and holds no more than one."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from panel.domain.decision import Decision, Verdict
from panel.domain.effects import RecordHealth
from panel.domain.meeting import MeetingKey
from panel.domain.record import Course, MeetingRecord
from panel.journal.base import JournalError, Place
from panel.journal.reading import Reading, open_for_reading
from panel.report.figures import people_came_at
from panel.report.kept import Reason, why_kept
from panel.report.periods import Comparison, History, comparison
from panel.report.tally import Contests, Reasons, Tally, Watch

# Where two panels of one room tell of a meeting, the one that knows most is believed.
TELLING = (
    Course.RELEASED,
    Course.LEFT,
    Course.ENDED_EARLY,
    Course.NOT_NEEDED,
    Course.WOULD_RELEASE,
    Course.CAME,
    Course.KEPT,
    Course.EXEMPT,
    Course.UNASKED,
    Course.VANISHED,
)


class NothingToReport(Exception):
    """There is no journal, or none that can be read. Its text is one plain sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """All rooms, and what is compared with what."""

    rooms: tuple[Tally, ...]
    comparison: Comparison
    journals: int
    unread: tuple[str, ...] = ()  # one sentence each
    lacks: tuple[str, ...] = ()  # likewise, of journals that hold only a part


@dataclass(slots=True)
class _Journals:
    """Those of one room: mostly one."""

    place: Place
    files: list[Path] = field(default_factory=list)
    history: History = field(default_factory=lambda: History(()))


def journals_in(paths: Iterable[Path]) -> list[Path]:
    """The files, and those below the folders; each once."""
    found: dict[Path, Path] = {}
    for path in paths:
        files = sorted(path.rglob("*.sqlite")) if path.is_dir() else [path]
        if not files:
            raise NothingToReport(f"the folder {path} holds no journal: no file ends in .sqlite")
        for file in files:
            found.setdefault(file.resolve(), file)
    return list(found.values())


def gather(files: Sequence[Path], day: date | None = None) -> Gathered:
    """Raises NothingToReport where not one of them can be read."""
    rooms: dict[str, _Journals] = {}
    unread, lacks = [], []
    for file in files:
        try:
            with open_for_reading(file) as journal:
                _add(rooms, journal)
                lacks += [journal.lacks] if journal.lacks else []
        except JournalError as error:
            unread.append(str(error))
    compared = comparison((room.history for room in rooms.values()), day)
    tallies = []
    for room in rooms.values():
        try:
            tallies.append(_tallied(room, compared))
        except JournalError as error:
            unread.append(str(error))
    if not tallies:
        raise NothingToReport(unread[0] if unread else "no journal was named")
    return Gathered(
        rooms=tuple(sorted(tallies, key=lambda t: (t.place.name.casefold(), t.place.mailbox))),
        comparison=compared,
        journals=len(files),
        unread=tuple(unread),
        lacks=tuple(lacks),
    )


def _add(rooms: dict[str, _Journals], journal: Reading) -> None:
    rules = tuple(journal.rules())
    place = rules[-1].place if rules else _nowhere(journal.path)
    known = rooms.setdefault(place.mailbox.casefold(), _Journals(place))
    known.files.append(journal.path)
    known.history = History((*known.history.rules, *rules))


def _nowhere(path: Path) -> Place:
    """Of a journal that tells no place: named by its folder, or by its own name."""
    name = path.absolute().parent.name if path.stem == "journal" else path.stem
    mailbox = str(path.resolve())
    return Place(mailbox=mailbox, name=name, site="", building="", floor="", timezone="")


def _tallied(room: _Journals, compared: Comparison) -> Tally:
    tally = Tally(room.place, _zone(room.place.timezone), room.history, compared)
    with ExitStack() as opened:
        journals = [opened.enter_context(open_for_reading(file)) for file in room.files]
        contests: Contests = {}
        kept: Reasons = {}
        for journal in journals:
            kept.update(_kept(journal))
            for contest in journal.contests():
                contests.setdefault(contest.key, contest)  # the first: from then on it was theirs
        for meeting in _meetings(journals):
            key = meeting.key
            tally.count(meeting, contests.get(key), kept.get(key, Reason.NOT_TOLD))
        for journal in journals:
            _watch(tally, journal)
    return tally


def _kept(journal: Reading) -> Iterator[tuple[MeetingKey, Reason]]:
    for told in journal.decisions():
        if isinstance(told.decision, Decision) and told.decision.verdict is Verdict.KEPT:
            yield told.key, why_kept(told.decision)


def _meetings(journals: Sequence[Reading]) -> Iterable[MeetingRecord]:
    if len(journals) == 1:
        return journals[0].meetings()
    known: dict[MeetingKey, MeetingRecord] = {}
    for journal in journals:
        for meeting in journal.meetings():
            other = known.setdefault(meeting.key, meeting)
            known[meeting.key] = min(other, meeting, key=_telling)
    return known.values()


def _telling(meeting: MeetingRecord) -> tuple[datetime, int]:
    return people_came_at(meeting), TELLING.index(meeting.course)


def _watch(tally: Tally, journal: Reading) -> None:
    """A sensor is as it last said, until the last meeting ends or it says something else."""
    standing: dict[str, RecordHealth] = {}
    for told in journal.health():
        _stood(tally, standing.get(told.sensor), told.at)
        standing[told.sensor] = told
    for told in standing.values():
        _stood(tally, told, max(tally.last, told.at))
    for record in journal.coverage():
        watch = tally.sensors.setdefault(record.sensor, Watch())
        watch.coverage = watch.coverage.and_then(record.outcome)
        watch.outcomes[record.outcome.value] += 1


def _stood(tally: Tally, told: RecordHealth | None, until: datetime) -> None:
    if told is None:
        return
    watch = tally.sensors.setdefault(told.sensor, Watch())
    watch.told += until - told.at
    if told.health.is_well:
        watch.well += until - told.at


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name or "UTC")
    except (KeyError, ValueError, OSError):  # unknown to this machine; not a name; a folder
        return ZoneInfo("UTC")
