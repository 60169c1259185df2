"""`room-panel why`: what a room did with a meeting, when, and what it rested on."""

import argparse
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from panel.config import ConfigError, load_panel
from panel.journal.base import JournalError, Place
from panel.journal.reading import open_for_reading
from panel.why.asked import CannotTell, journals_in, journals_of, moments, places_in
from panel.why.stories import nearest, stories_at
from panel.why.telling import Telling
from panel.zone import zone_named

CONFIG = Path("/etc/room-panel/panel.toml")


def main(argv: list[str], now: datetime | None = None) -> int:
    """0 and the story, or 2 and why there is none. `now` tells which day is today."""
    asked = _arguments(argv)
    try:
        for line in _told(asked, now or datetime.now(UTC)):
            sys.stdout.write(f"{line}\n")
    except (CannotTell, ConfigError, JournalError) as error:
        sys.stderr.write(f"room-panel why: {error}\n")
        return 2
    except BrokenPipeError:  # whoever was reading has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _told(asked: argparse.Namespace, now: datetime) -> Iterator[str]:
    files = list(journals_in(asked.journal)) if asked.journal else [_configured(asked.config)]
    for number, file in enumerate(journals_of(asked.room, files)):
        if number:
            yield ""
        yield from _of_one(file, asked, now)


def _configured(config: Path) -> Path:
    return load_panel(config).state / "journal.sqlite"


def _of_one(file: Path, asked: argparse.Namespace, now: datetime) -> Iterator[str]:
    places = places_in(file)
    zone = asked.zone or _zone_of(places, asked)
    wanted = moments(asked.time, zone, now)
    telling = Telling(zone, all_rules=asked.all_rules)
    with open_for_reading(file) as journal:
        room = f"{places[-1].name} ({places[-1].mailbox})" if places else str(file)
        stories = stories_at(wanted, journal)
        clock = f"{wanted[0].astimezone(zone):%H:%M}"
        yield f"{room}, {telling.day(wanted[0])}, {clock}; times are those of {zone}"
        if journal.lacks:
            yield journal.lacks
        for story in stories:
            yield ""
            yield from telling.story(story)
        if not stories:
            yield from _nothing(list(telling.near(nearest(wanted[0], journal))))


def _nothing(near: list[str]) -> Iterator[str]:
    if near:
        yield "The journal tells of no meeting then. Near it:"
        yield from near
    else:
        yield "The journal tells of no meeting then, nor within a week before or after."


def _zone_of(places: tuple[Place, ...], asked: argparse.Namespace) -> tzinfo:
    """The door's, as its journal has it; else as panel.toml says; else this machine's."""
    if places and places[-1].timezone:
        return _zone(places[-1].timezone)
    if not asked.journal:
        return zone_named(load_panel(asked.config).room.timezone)
    return zone_named("")


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown; not a name at all; a folder of them
        raise CannotTell(f"this machine knows no time zone {name!r}: give one by --zone") from None


def _arguments(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="room-panel why",
        description="Tell what a room did with the meeting at that time, and why.",
        allow_abbrev=False,
    )
    parser.add_argument("room", help='its mailbox or its name; "-" where one journal is given')
    parser.add_argument("time", help='at the door: "10:00" today, or "2026-03-02 10:00"')
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--journal", type=Path, action="append", default=[], help="or a folder of them"
    )
    where.add_argument("--config", type=Path, default=CONFIG, help=f"{CONFIG}")
    parser.add_argument("--zone", type=_asked_zone, help="left out: that of the door")
    parser.add_argument("--all-rules", action="store_true", help="also those as built in")
    return parser.parse_args(argv)


def _asked_zone(text: str) -> ZoneInfo:
    try:
        return _zone(text)
    except CannotTell:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no IANA time zone; write one such as Europe/Paris"
        ) from None
