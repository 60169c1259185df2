"""`room-panel policy check` and `room-panel policy diff`."""

import argparse
import sys
from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

from panel.config.addresses import is_address
from panel.config.kept import kept_holidays
from panel.config.policy_diff import changes
from panel.config.policy_table import places_of, policy_table
from panel.config.rules_of_place import Rules
from panel.config.sentences import ConfigError
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
        sites = _read(asked.sites)
        was = Sites.read(asked.was) if asked.was else None
    except ConfigError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write(policy_table(sites))
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
        old, new = Sites.read(asked.old), _read(asked.new)
    except ConfigError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    told = [*changes(old, new)]
    sys.stdout.write(_lines(told))
    return 1 if told else 0


def _read(path: Path) -> Sites:
    """With a look at the files of holidays, which a panel would have to read too."""
    sites = Sites.read(path)
    wrongs = dict.fromkeys(
        wrong
        for rules in (sites.rules(), *(rules for _, rules in places_of(sites)))
        for wrong in _wrong_holidays(sites, rules, path.parent)
    )
    if wrongs:
        raise ConfigError(*wrongs)
    return sites


def _wrong_holidays(sites: Sites, rules: Rules, beside: Path) -> Iterator[str]:
    given, key = rules.release.holidays, rules.place("release.holidays")
    if is_address(given):
        return
    try:
        kept_holidays(given, beside, f"{sites.where}: {key}", UTC, beside)
    except ConfigError as error:
        yield from error.sentences


def _lines(told: list[str]) -> str:
    return "".join(f"{line}\n" for line in told) or "Nothing has changed.\n"
