"""Reads the journals of many rooms into one tally for each site."""

import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from panel.domain.meeting import MeetingKey
from panel.domain.moments import NOT_YET
from panel.journal.base import JournalError
from panel.journal.reading import Reading, open_for_reading
from panel.tune.judging import judged
from panel.tune.modes import Modes
from panel.tune.tally import Tally

FEW = 8  # journals: not worth a second process
AT_ONCE = 2


class NothingToTune(Exception):
    """There is no journal, or none that tells anything. Its text is one plain sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One journal."""

    mailbox: str
    site: str
    tally: Tally
    lacks: str = ""  # one sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """All sites by name, and what could not be read of them."""

    sites: Mapping[str, Tally]
    said: tuple[str, ...] = ()  # one sentence each


def gather(files: Sequence[Path]) -> Gathered:
    """Raises NothingToTune where not one of them can be read."""
    rooms: dict[str, Heard] = {}
    said: list[str] = []
    for heard in _each(files):
        if isinstance(heard, str):
            said.append(heard)
            continue
        said += [heard.lacks] if heard.lacks else []
        other = rooms.get(heard.mailbox.casefold())
        if other:
            said.append(f"{heard.mailbox} has more than one journal: the fullest one counts")
        rooms[heard.mailbox.casefold()] = max(other or heard, heard, key=_fullness)
    if not rooms:
        raise NothingToTune(said[0] if said else "no journal was named")
    sites: dict[str, Tally] = {}
    for room in rooms.values():
        tally = sites.setdefault(room.site, Tally())
        tally += room.tally
    return Gathered(sites=dict(sorted(sites.items())), said=tuple(said))


def hear(path: Path) -> Heard | str:
    """A journal that cannot be read becomes one sentence."""
    try:
        with open_for_reading(path) as journal:
            return _heard(journal)
    except JournalError as error:
        return str(error)


def _each(files: Sequence[Path]) -> Iterator[Heard | str]:
    if len(files) < FEW or (os.cpu_count() or 1) < AT_ONCE:
        yield from map(hear, files)
        return
    with ProcessPoolExecutor(AT_ONCE) as side_by_side:
        yield from side_by_side.map(hear, files, chunksize=4)


def _heard(journal: Reading) -> Heard:
    rules = tuple(journal.rules())
    place = rules[-1].place if rules else None
    contests: dict[MeetingKey, datetime] = {}
    for contest in journal.contests():
        contests.setdefault(contest.key, contest.at)
    tally = Tally(rooms=1)
    for meeting, mode in Modes(rules).of_each(journal.meetings()):
        found = judged(meeting, contests.get(meeting.key, NOT_YET))
        tally.add(found, mode, meeting.key.start.date())
    return Heard(
        mailbox=place.mailbox if place else str(journal.path.resolve()),
        site=place.site if place else "",
        tally=tally,
        lacks=journal.lacks,
    )


def _fullness(heard: Heard) -> int:
    return heard.tally.shadow + heard.tally.acted.total() + heard.tally.left.total()
