"""What is asked for: a moment at a door, and the journal of its room."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from panel.journal.base import Place
from panel.journal.reading import open_for_reading

ANY_ROOM = "-"


class CannotTell(Exception):
    """There is no answer. Its text is one plain sentence."""


def moments(text: str, zone: tzinfo, now: datetime) -> tuple[datetime, ...]:
    """That local time, of today where no day is given; two in the hour that comes twice."""
    for pattern, has_day in (
        ("%H:%M", False),
        ("%H:%M:%S", False),
        ("%Y-%m-%d %H:%M", True),
        ("%Y-%m-%dT%H:%M", True),
        ("%Y-%m-%d %H:%M:%S", True),
    ):
        try:
            said = datetime.strptime(text, pattern)  # noqa: DTZ007  the zone is added below
        except ValueError:
            continue
        local = said if has_day else datetime.combine(now.astimezone(zone).date(), said.time())
        both = {local.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)}
        return tuple(sorted(both))
    raise CannotTell(f'{text!r} is no time: write one as "10:00" or "2026-03-02 10:00"')


def journals_in(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        files = sorted(path.rglob("*.sqlite")) if path.is_dir() else [path]
        if not files:
            raise CannotTell(f"the folder {path} holds no journal: no file ends in .sqlite")
        yield from files


def journals_of(room: str, files: list[Path]) -> list[Path]:
    """Those of that room; raises CannotTell where it is none, or not only one."""
    if room == ANY_ROOM:
        if len(files) > 1:
            raise CannotTell(f'"-" stands for a room where one journal is given, not {len(files)}')
        return files
    known = {file: places_in(file) for file in files}
    found = [file for file, places in known.items() if any(is_called(room, p) for p in places)]
    mailboxes = {p.mailbox for file in found for p in known[file] if is_called(room, p)}
    if len(mailboxes) > 1:
        named = ", ".join(sorted(mailboxes))
        raise CannotTell(f"several rooms are called {room!r}: name the mailbox, one of {named}")
    if not found:
        raise CannotTell(_not_here(room, files, {p.name for ps in known.values() for p in ps}))
    return found


def _not_here(room: str, files: list[Path], names: set[str]) -> str:
    one = len(files) == 1
    where = f"the journal {files[0]}" if one else f"none of these {len(files)} journals"
    if not names:
        return f'{where} has {"not " if one else ""}recorded whose it is: write "-" for the room'
    shown = ", ".join(sorted(names)[:5]) + (", …" if len(names) > 5 else "")
    knows = f"{where} is of {shown}, not of" if one else f"{where} knows"
    return f"{knows} a room {room!r}: name " + ("that" if one else f"one such as {shown}")


def places_in(file: Path) -> tuple[Place, ...]:
    """Where its panel has ever been; the last comes last."""
    with open_for_reading(file) as journal:
        return tuple(rules.place for rules in journal.rules())


def is_called(room: str, place: Place) -> bool:
    return room.casefold() in (place.mailbox.casefold(), place.name.casefold())
