"""What `room-panel policy check sites.toml` prints: what holds for all, each site and each room."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import asdict

from panel.config.rules import Presence, Release
from panel.config.sentences import ConfigError, quoted, shown
from panel.config.sites import BUILT_IN, Rules, Sites


def main_policy_check(argv: list[str]) -> int:
    """0 and the rules, or 2 and what is wrong with them."""
    parser = argparse.ArgumentParser(
        prog="room-panel policy check", description="Check sites.toml and print what holds where."
    )
    parser.add_argument("sites", type=Path, help="the path of sites.toml")
    path: Path = parser.parse_args(argv).sites
    try:
        sites = Sites.read(path)
    except ConfigError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write(policy_table(sites))
    return 0


def policy_table(sites: Sites) -> str:
    places = [_place(_anywhere(sites), sites.rules(), in_full=True)]
    for site in sites.file.sites:
        rooms = _count(len(sites.mailboxes_at(site)), "room")
        places.append(_place(f"site {site} ({rooms})", sites.rules(site=site)))
    for mailbox, room in sites.file.rooms.items():
        where = f"site {room.site}" if room.site else "no site"
        rules = sites.rules(site=room.site, mailbox=mailbox)
        places.append(_place(f"room {mailbox} ({where})", rules))
    return "\n".join(places)


def _anywhere(sites: Sites) -> str:
    there = f"{_count(len(sites.file.sites), 'site')}, {_count(len(sites.file.rooms), 'room')}"
    return f"{sites.path} ({there}): where no site or room says otherwise"


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _place(title: str, rules: Rules, *, in_full: bool = False) -> str:
    lines = [title, *(f"  {sentence}" for sentence in _sentences(rules))]
    lines.append(f"  The door speaks {quoted(rules.language)} and shows {quoted(rules.show)}.")
    for key, value in _settings(rules):
        level = rules.set_by(key)
        if in_full or level != BUILT_IN:
            # the site's rooms are near unless a level says otherwise
            said = "its site's" if value == [] and level == BUILT_IN else _shown(key, value)
            lines.append(f"    {key:<36} = {said}  ({level})")
    return "\n".join(lines) + "\n"


def _shown(key: str, value: object) -> str:
    return shown((key,), value) if value else shown((), value)  # there is no secret in nothing


def _sentences(rules: Rules) -> Iterator[str]:
    """The rules as one would tell them."""
    yield from of_release(rules.release)
    yield from of_presence(rules.presence, rules.release)


def of_release(release: Release) -> Iterator[str]:
    if not release.enabled:
        yield "Nothing is released, and no check-in is asked for."
        return
    yield (
        f"Check-in opens {release.opens_before_minutes} min before the start. Nobody checked "
        f"in {release.window_minutes} min after it: released, {_warned(release)}."
    )
    yield f"No check-in needed: {', '.join(_exempt(release))}."
    yield (
        f"No release later than {release.gives_up_after_minutes} min after that, on an agenda "
        f"{release.stale_after_minutes} min old, or until all was well for "
        f"{release.settles_for_minutes} min."
    )
    if release.undo_minutes:
        yield f"Released, its time may be taken back for {release.undo_minutes} min, if still free."


def of_presence(presence: Presence, release: Release) -> Iterator[str]:
    """What sensors add, where there are any."""
    if release.enabled:
        yield f"Where there are sensors: {', '.join(_seen(presence))}."
    if release.enabled and presence.ends_when_empty_minutes:
        yield (
            f"A room that people have left is given back {presence.ends_when_empty_minutes} min "
            f"after the last was seen, {_warned(release)}; a PIR alone never does that."
        )
    if presence.walk_in_minutes:
        yield f"People who sit down in a free room book it for {presence.walk_in_minutes} min."


def _seen(presence: Presence) -> Iterator[str]:
    if presence.checks_in:
        yield "people seen in three different minutes count as checked in"
    else:
        yield "people seen keep the room, but are not checked in"
    if presence.on_fault == "keep":
        yield "and a required sensor that is not well keeps it too"
    else:
        yield "and while a required sensor is not well, check-in alone decides"


def _warned(release: Release) -> str:
    if not release.warning_minutes:
        return "without a warning"
    return f"after a warning of {release.warning_minutes} min in which any tap keeps the room"


def _exempt(release: Release) -> Iterator[str]:
    yield "booked at the door"
    if release.exempt_all_day:
        yield "all day"
    yield f"longer than {release.exempt_longer_than_hours:g} h"
    if release.exempt_booked_within_minutes:
        yield f"booked less than {release.exempt_booked_within_minutes} min before the start"


def _settings(rules: Rules) -> Iterator[tuple[str, object]]:
    yield "language", rules.language
    yield "show", rules.show
    tables = {
        "release": rules.release,
        "presence": rules.presence,
        "words": rules.words,
        "phone": rules.phone,
        "wifi": rules.wifi,
    }
    for name, table in tables.items():
        for key, value in asdict(table).items():
            yield f"{name}.{key}", value
