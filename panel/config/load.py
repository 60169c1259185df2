"""PanelSettings, read from files and environment. No network is asked: see `fetched`."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from panel.config import toml_file
from panel.config.addresses import is_address, wrong_address
from panel.config.admin import Admin, admin
from panel.config.fetched import Fetched
from panel.config.fleet import fleet
from panel.config.graph_access import graph_access
from panel.config.here import Here, here
from panel.config.kept import Holidays, kept_holidays, kept_sites
from panel.config.light import light
from panel.config.panel_settings import PanelSettings, Place, Screen
from panel.config.phone import NotFitted, Phone, phone, reader
from panel.config.pictures import pictures
from panel.config.rules import policy
from panel.config.rules_of_place import Rules
from panel.config.sentences import ConfigError, quoted, shown
from panel.config.settings import PanelFile, RoomTable, ScreenTable
from panel.config.sites import Sites
from panel.config.words import WORDS
from panel.zone import zone_named


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesCheck:
    """Raises ConfigError for rules that this panel could not live by."""

    path: Path
    file: PanelFile
    folder: Path
    where: str

    def __call__(self, data: bytes) -> None:
        found = here(self.path, self.file, Sites.of(data, self.where))
        _holidays(found, self.where, self.path.parent, self.folder)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rules:
    """sites.toml, and where it came from."""

    sites: Sites
    file: Path
    beside: Path  # what it names lies here
    fetched: tuple[Fetched, ...] = ()
    fault: str = ""


def load_panel(path: Path, environment: Mapping[str, str] = os.environ) -> PanelSettings:
    """Everything, checked; or a ConfigError, and nothing."""
    file = toml_file.checked(path, toml_file.read(path), PanelFile)
    state = _folder(path, "state", file.panel.state, environment)
    read = _rules(path, file, state / "fetched")
    found = here(path, file, read.sites)
    holidays = _holidays(found, read.sites.where, read.beside, state / "fetched")
    graph, secrets = graph_access(
        path, file.graph, environment, mailbox=file.room.mailbox, state=state
    )
    kept = admin(path, file.admin, environment)
    pins = (kept.file,) if isinstance(kept, Admin) else ()
    room, rules = found.room, found.rules
    shown_there = pictures(rules, read.sites.where, read.beside)
    return PanelSettings(
        room=room,
        place=_place(room, read.sites),
        graph=graph,
        screen=_screen(path, file.screen, rules),
        state=state,
        cache=_folder(path, "cache", file.panel.cache, environment),
        log_level=file.panel.log_level,
        clock_trust=file.clock.trust,
        policy=policy(
            rules.release,
            rules.presence,
            rules.notice,
            rules.booking,
            zone=zone_named(room.timezone),
            holidays=holidays.dates,
            known=read.sites.known and holidays.known,
        ),
        words=rules.words,
        letters=MappingProxyType({one: rules.said.or_those_of(one) for one in WORDS}),
        sensors=found.sensors,
        climate=file.climate,
        phone=phone(path, file.phone),
        reader=reader(path, file.reader),
        light=light(path, file.light),
        fleet=fleet(path, file.fleet),
        doctor=file.doctor,
        codes=rules.phone,
        wifi=rules.wifi,
        booking=rules.booking,
        look=rules.look,
        pictures=shown_there,
        rest=rules.rest,
        admin=kept,
        near=found.near,
        origin=rules.origin,
        rules=tuple(rules.told()),
        files=(path, read.file, *holidays.files, *shown_there.files, *secrets, *pins),
        fetched_rules=read.fetched,
        fetched_holidays=holidays.fetched,
        faults=tuple(said for said in (read.fault, holidays.fault) if said),
    )


def load_phone(path: Path) -> Phone | NotFitted:
    """What the page needs to know: no secret, and nothing that only the panel may read."""
    return phone(path, toml_file.checked(path, toml_file.read(path), PanelFile).phone)


def _rules(path: Path, file: PanelFile, folder: Path) -> _Rules:
    given, key = file.panel.sites, f"{path}: panel.sites"
    if is_address(given):
        if wrong := wrong_address(given):
            raise ConfigError(f"{key} = {shown(('sites',), given)} {wrong}")
        return _fetched_rules(path, file, folder)
    if given:
        named = path.parent / given
        toml_file.content(named, toml_file.WRITE_IT, f"{key} = {quoted(given)} leads to ")
        return _Rules(sites=Sites.read(named), file=named, beside=named.parent)
    beside = path.parent / "sites.toml"
    sites = Sites.read(beside) if os.path.lexists(beside) else Sites.none(str(beside))
    return _Rules(sites=sites, file=beside, beside=path.parent)


def _fetched_rules(path: Path, file: PanelFile, folder: Path) -> _Rules:
    fetched = Fetched(address=file.panel.sites, folder=folder, check=bytes)
    check = RulesCheck(path=path, file=file, folder=folder, where=fetched.host)
    sites, fault = kept_sites(fetched)
    return _Rules(
        sites=sites,
        file=fetched.path,
        beside=path.parent,
        fetched=(replace(fetched, check=check),),
        fault=fault,
    )


def _holidays(found: Here, where: str, beside: Path, folder: Path) -> Holidays:
    given, key = found.rules.release.holidays, f"{where}: {found.rules.place('release.holidays')}"
    return kept_holidays(given, beside, key, zone_named(found.room.timezone), folder)


def _place(room: RoomTable, sites: Sites) -> Place:
    theirs = sites.room_of(room.mailbox)
    return Place(
        mailbox=room.mailbox,
        name=room.name,
        site=room.site,
        building=theirs.building,
        floor=theirs.floor,
        timezone=room.timezone,
        capacity=room.capacity or theirs.capacity,
    )


def _screen(path: Path, screen: ScreenTable, rules: Rules) -> Screen:
    if bool(screen.width) != bool(screen.height):
        raise ConfigError(
            f"{path}: screen.width = {screen.width} and screen.height = {screen.height}: "
            "give both, or neither for the full screen."
        )
    return Screen(
        language=rules.language,
        show=rules.show,
        width=screen.width,
        height=screen.height,
        scale=screen.scale,
        inches=screen.inches,
        rotate=screen.rotate,
        cursor=screen.cursor,
        backlight=screen.backlight,
        ambient=screen.ambient,
    )


def _folder(path: Path, key: str, said: str, environment: Mapping[str, str]) -> Path:
    """As said; else what systemd gave; else in the user's home."""
    if said:
        return path.parent / said
    if given := environment.get(f"{key.upper()}_DIRECTORY", ""):
        return Path(given.partition(":")[0])  # systemd joins several with colons
    if home := environment.get("HOME", ""):
        return Path(home) / (".local/state" if key == "state" else ".cache") / "room-panel"
    raise ConfigError(
        f'{path}: panel.{key} is missing, and so is $HOME: write {key} = "/a/folder".'
    )
