"""PanelSettings: all that one panel is told, read from its files and its environment."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from msgspec import UnsetType
from msgspec.structs import replace

from panel.config import toml_file
from panel.config.graph_access import GraphAccess, NotConfigured, graph_access
from panel.config.phone import Neighbour, NotFitted, Phone, Reader, neighbours, phone, reader
from panel.config.phone_tables import Phones, Wifi
from panel.config.rules import Words, policy
from panel.config.sentences import ConfigError, dotted, quoted
from panel.config.settings import (
    Language,
    PanelFile,
    PanelTable,
    RoomTable,
    ScreenTable,
    Show,
)
from panel.config.sites import BUILT_IN, Rules, Sites, contradictions
from panel.domain.policy import ReleasePolicy
from sensors.build import contradictions as contradictions_of_sensors
from sensors.settings import SensorSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """How the door looks."""

    language: Language
    show: Show
    width: int  # 0 with height 0: the full screen
    height: int
    scale: float
    cursor: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelSettings:
    """What holds for one panel. `origin` tells which level set a key; see `Rules`."""

    room: RoomTable
    graph: GraphAccess | NotConfigured
    screen: Screen
    state: Path
    cache: Path
    log_level: Literal["debug", "info", "warning", "error"]
    clock_trust: Literal["kernel", "always"]
    policy: ReleasePolicy
    words: Words
    sensors: SensorSettings
    phone: Phone | NotFitted
    reader: Reader | NotFitted
    codes: Phones
    wifi: Wifi  # without a name: none
    near: tuple[Neighbour, ...]
    origin: Mapping[str, str]
    files: tuple[Path, ...]  # whose change may change this; some may not be there


def load_panel(path: Path, environment: Mapping[str, str] = os.environ) -> PanelSettings:
    """Everything, checked; or a ConfigError, and nothing."""
    file = toml_file.checked(path, toml_file.read(path), PanelFile)
    sites = _sites(path, file.panel)
    room = _room(path, file.room, sites)
    asked = {"language": file.screen.language, "show": file.screen.show}
    rules = sites.rules(
        site=room.site,
        mailbox=room.mailbox,
        panel={key: value for key, value in asked.items() if not isinstance(value, UnsetType)},
    )
    for wrong in contradictions(rules):
        raise ConfigError(f"{sites.path}: {wrong}")
    graph, secrets = graph_access(path, file.graph, environment)
    return PanelSettings(
        room=room,
        graph=graph,
        screen=_screen(path, file.screen, rules),
        state=_folder(path, "state", file.panel.state, environment),
        cache=_folder(path, "cache", file.panel.cache, environment),
        log_level=file.panel.log_level,
        clock_trust=file.clock.trust,
        policy=policy(rules.release, rules.presence),
        words=rules.words,
        sensors=_sensors(path, file, rules),
        phone=phone(path, file.phone),
        reader=reader(path, file.reader),
        codes=rules.phone,
        wifi=rules.wifi,
        near=neighbours(
            sites.room_names(),
            room.mailbox,
            _near(sites, rules, room.site),
        ),
        origin=rules.origin,
        files=(path, sites.path, *secrets),
    )


def load_phone(path: Path) -> Phone | NotFitted:
    """What the page needs to know: no secret, and nothing that only the panel may read."""
    return phone(path, toml_file.checked(path, toml_file.read(path), PanelFile).phone)


def _sites(path: Path, panel: PanelTable) -> Sites:
    if panel.sites:
        named = path.parent / panel.sites
        toml_file.content(
            named,
            "write it, or correct the path",
            whose=f"{path}: panel.sites = {quoted(panel.sites)} leads to ",
        )
        return Sites.read(named)
    beside = path.parent / "sites.toml"
    return Sites.read(beside) if os.path.lexists(beside) else Sites.none(beside)


def _room(path: Path, room: RoomTable, sites: Sites) -> RoomTable:
    """With its name, and the site that either file gives it."""
    theirs = sites.site_of(room.mailbox)
    if room.site and room.site not in sites.file.sites:
        wrong = sites.unknown_site(room.site)
        raise ConfigError(f"{path}: room.site = {quoted(room.site)} {wrong}")
    if room.site and theirs and theirs != room.site:
        raise ConfigError(
            f"{path}: room.site = {quoted(room.site)}, but {sites.path} puts {room.mailbox} "
            f"at {quoted(theirs)}: remove one of them."
        )
    if room.timezone and not _is_timezone(room.timezone):
        raise ConfigError(
            f"{path}: room.timezone = {quoted(room.timezone)} is no IANA time zone: "
            'write one such as "Europe/Paris".'
        )
    name = room.name or room.mailbox.partition("@")[0]
    return replace(room, name=name, site=room.site or theirs)


def _near(sites: Sites, rules: Rules, site: str) -> tuple[str, ...]:
    """As told, which may be none; else the rooms of the site."""
    if rules.set_by("phone.near") != BUILT_IN:
        return tuple(rules.phone.near)
    return sites.mailboxes_at(site) if site else ()


def _is_timezone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown; not a name at all; a folder of them
        return False
    return True


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
        cursor=screen.cursor,
    )


def _sensors(path: Path, file: PanelFile, rules: Rules) -> SensorSettings:
    sensors = SensorSettings(mqtt=file.mqtt, sensors=file.sensors)
    if wrongs := [*_too_soon_quiet(sensors, rules), *contradictions_of_sensors(sensors)]:
        raise ConfigError(*(f"{path}: {wrong}" for wrong in wrongs))
    return sensors


def _too_soon_quiet(sensors: SensorSettings, rules: Rules) -> Iterator[str]:
    """The warning is the last part of the quiet time, so it must fit into it."""
    warning = rules.release.warning_minutes
    for name, sensor in sensors.sensors.items():
        quiet = sensor.quiet_minutes
        if not isinstance(quiet, UnsetType) and quiet < warning:
            key, level = "release.warning_minutes", rules.set_by("release.warning_minutes")
            yield (
                f"{dotted(('sensors', name, 'quiet_minutes'))} = {quiet} is shorter than "
                f"{key} = {warning} ({level}): give {warning} or more, or lower {key}."
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
