"""What holds at this panel's own room, by both files together."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from panel.config.contradictions import contradictions
from panel.config.neighbours import Neighbour, neighbours
from panel.config.rules_of_place import BUILT_IN, Rules
from panel.config.sentences import ConfigError, dotted, quoted
from panel.config.settings import PanelFile, RoomTable
from panel.config.sites import Sites
from sensors.build import contradictions as contradictions_of_sensors
from sensors.climate import wrongs as wrongs_of_climate
from sensors.settings import SensorSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """The room, what holds for it, and what is near."""

    room: RoomTable  # with its name, and its site
    rules: Rules
    sensors: SensorSettings
    near: tuple[Neighbour, ...]


def here(path: Path, file: PanelFile, sites: Sites) -> Here:
    """Raises ConfigError for what only shows when both files are seen together."""
    room = _room(path, file.room, sites)
    asked = {"language": file.screen.language, "show": file.screen.show}
    rules = sites.rules(
        site=room.site,
        mailbox=room.mailbox,
        panel={key: value for key, value in asked.items() if not isinstance(value, UnsetType)},
    )
    for wrong in contradictions(rules):
        raise ConfigError(f"{sites.where}: {wrong}")
    return Here(
        room=room,
        rules=rules,
        sensors=_sensors(path, file, rules),
        near=neighbours(sites.file.rooms, room.mailbox, _near(sites, rules, room.site)),
    )


def _room(path: Path, room: RoomTable, sites: Sites) -> RoomTable:
    """With its name, and the site that either file gives it."""
    theirs = sites.site_of(room.mailbox)
    if room.site and room.site not in sites.file.sites and sites.known:
        wrong = sites.unknown_site(room.site)
        raise ConfigError(f"{path}: room.site = {quoted(room.site)} {wrong}")
    if room.site and theirs and theirs != room.site:
        raise ConfigError(
            f"{path}: room.site = {quoted(room.site)}, but {sites.where} puts {room.mailbox} "
            f"at {quoted(theirs)}: remove one of them."
        )
    if room.timezone and not _is_timezone(room.timezone):
        raise ConfigError(
            f"{path}: room.timezone = {quoted(room.timezone)} is no IANA time zone: "
            'write one such as "Europe/Paris".'
        )
    name = room.name or room.mailbox.partition("@")[0]
    return replace(room, name=name, site=room.site or theirs)


def _is_timezone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown; not a name at all; a folder of them
        return False
    return True


def _near(sites: Sites, rules: Rules, site: str) -> tuple[str, ...]:
    """As told, which may be none; else the rooms of the site."""
    if rules.set_by("phone.near") != BUILT_IN:
        return tuple(rules.phone.near)
    return sites.mailboxes_at(site) if site else ()


def _sensors(path: Path, file: PanelFile, rules: Rules) -> SensorSettings:
    sensors = SensorSettings(mqtt=file.mqtt, sensors=file.sensors)
    if wrongs := [
        *_too_soon_quiet(sensors, rules),
        *contradictions_of_sensors(sensors),
        *wrongs_of_climate(file.climate, broker=file.mqtt is not UNSET),
    ]:
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
