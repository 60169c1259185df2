"""The rules to replay by: those of sites.toml, and single ones given as options."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import FieldInfo, fields

from panel.config import ConfigError
from panel.config.addresses import is_address
from panel.config.contradictions import contradictions
from panel.config.kept import Holidays, kept_holidays
from panel.config.kinds import bare, description, in_words, item_of
from panel.config.release_rules import Release
from panel.config.rules import Presence, policy
from panel.config.rules_of_place import Rules
from panel.config.sites import Sites
from panel.domain.policy import ReleasePolicy

TABLES: dict[str, type[msgspec.Struct]] = {"release": Release, "presence": Presence}


def add_options(parser: argparse.ArgumentParser) -> None:
    """One for each rule: --window for window_minutes, --on-fault for on_fault."""
    group = parser.add_argument_group("rules", "each wins over sites.toml")
    group.add_argument("--sites", type=Path, metavar="FILE", help="a sites.toml")
    group.add_argument("--room", default="", metavar="MAILBOX", help="whose rules of it hold")
    for table, definition in TABLES.items():
        for field in fields(definition):
            _add(group, f"{table}.{field.name}", field)


def chosen_policy(asked: argparse.Namespace) -> ReleasePolicy:
    """Raises ConfigError."""
    sites = Sites.read(asked.sites) if asked.sites else Sites.none("sites.toml")
    rules = sites.rules(site=sites.site_of(asked.room), mailbox=asked.room)
    if asked.room and asked.room.casefold() not in map(str.casefold, sites.file.rooms):
        where = f"{asked.sites} has" if asked.sites else "without --sites there is"
        raise ConfigError(f"{where} no room {asked.room}: give it there, or leave --room out.")
    given = {table: _given(asked, table) for table in TABLES}
    rules = replace(
        rules,
        release=msgspec.structs.replace(rules.release, **given["release"]),
        presence=msgspec.structs.replace(rules.presence, **given["presence"]),
        origin={**rules.origin, **_origins(given)},
    )
    if wrongs := tuple(contradictions(rules)):
        raise ConfigError(*wrongs)
    return policy(
        rules.release,
        rules.presence,
        rules.notice,
        rules.booking,
        zone=asked.zone,
        holidays=_holidays(asked, rules).dates,
    )


def _holidays(asked: argparse.Namespace, rules: Rules) -> Holidays:
    key, given = "release.holidays", rules.release.holidays
    of_sites = asked.sites and rules.set_by(key) != "options"
    beside = asked.sites.parent if of_sites else Path()
    if is_address(given):
        raise ConfigError("a replay fetches no holidays: give a file by --holidays.")
    return kept_holidays(given, beside, rules.place(key), asked.zone, beside)


def _add(group: argparse._ArgumentGroup, place: str, field: FieldInfo) -> None:
    counts = bare(field.type) in (int, float)
    option = f"--{(_bare_name(field.name) if counts else field.name).replace('_', '-')}"
    said = description(field.type)
    if bare(field.type) is bool:
        group.add_argument(option, dest=place, action=argparse.BooleanOptionalAction, help=said)
        return
    unit = field.name.rpartition("_")[2]
    item = item_of(field.type)
    group.add_argument(
        option,
        dest=place,
        action="append" if item else "store",
        type=_reader(item or field.type),
        metavar=unit.upper() if counts and unit in ("minutes", "hours") else "WORD",
        help=said,
    )


def _reader(kind: Any) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        try:
            return msgspec.convert(text, kind, strict=False)
        except msgspec.ValidationError:
            raise argparse.ArgumentTypeError(f"{text!r}: give {in_words(kind)}") from None

    return read


def _given(asked: argparse.Namespace, table: str) -> dict[str, Any]:
    every = {field.name: getattr(asked, f"{table}.{field.name}") for field in fields(TABLES[table])}
    return {name: value for name, value in every.items() if value is not None}


def _origins(given: dict[str, dict[str, Any]]) -> dict[str, str]:
    return {f"{table}.{name}": "options" for table, values in given.items() for name in values}


def _bare_name(name: str) -> str:
    return name.removesuffix("_minutes").removesuffix("_hours")
