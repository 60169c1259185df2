"""`room-panel policy check` and `room-panel policy diff`."""

import argparse
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from panel.config.kept import kept_holidays
from panel.config.policy_diff import changes
from panel.config.policy_table import places_of, policy_table
from panel.config.sentences import ConfigError, quoted
from panel.config.sites import Sites


def main_policy_check(argv: list[str]) -> int:
    """0 and the rules, or 2 and what is wrong with them."""
    parser = argparse.ArgumentParser(
        prog="room-panel policy check", description="Check sites.toml and print what holds where."
    )
    parser.add_argument("sites", type=Path, help="the path of sites.toml")
    parser.add_argument("--was", type=Path, metavar="OLD", help="tell what changed since this one")
    asked = parser.parse_args(argv)
    try:
        sites, remarked = _read(asked.sites)
        was = Sites.read(asked.was) if asked.was else None
    except ConfigError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write(policy_table(sites))
    sys.stdout.writelines(f"\n{remark}\n" for remark in remarked)
    if was is not None:
        sys.stdout.write(f"\nSince {was.where}:\n{_lines([*changes(was, sites)])}")
    return 0


def main_policy_diff(argv: list[str]) -> int:
    """0: the same rules; 1: others; 2: a file cannot be used."""
    parser = argparse.ArgumentParser(
        prog="room-panel policy diff",
        description="Tell what another sites.toml changes, and for whom. Exit code 0: nothing, "
        "1: something, 2: a file cannot be used.",
    )
    parser.add_argument("old", type=Path)
    parser.add_argument("new", type=Path)
    asked = parser.parse_args(argv)
    try:
        old, (new, _) = Sites.read(asked.old), _read(asked.new)
    except ConfigError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    told = [*changes(old, new)]
    sys.stdout.write(_lines(told))
    return 1 if told else 0


def _read(path: Path) -> tuple[Sites, list[str]]:
    """And remarks on the files of holidays, which a panel would have to read too."""
    sites = Sites.read(path)
    places = (sites.rules(), *(rules for _, rules in places_of(sites)))
    files: dict[str, str] = {}
    for rules in places:
        files.setdefault(rules.release.holidays, rules.place("release.holidays"))
    wrongs: list[str] = []
    remarked: list[str] = []
    for given, key in files.items():
        try:
            found = kept_holidays(given, path.parent, f"{path}: {key}", UTC, path.parent)
        except ConfigError as error:
            wrongs.extend(error.sentences)
            continue
        if found.files and found.known and max(found.dates, default=date.min) < _today():
            said = f"{key} = {quoted(given)} names no holiday from today on"
            remarked.append(f"Remark: {said}: give a newer calendar.")
    if wrongs:
        raise ConfigError(*wrongs)
    return sites, remarked


def _today() -> date:
    return datetime.now(UTC).date()


def _lines(told: list[str]) -> str:
    return "".join(f"{line}\n" for line in told) or "Nothing has changed.\n"
