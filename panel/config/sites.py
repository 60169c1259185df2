"""Which level of sites.toml sets what in one place: the most specific wins, key by key."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

import msgspec

from panel.config import toml_file
from panel.config.phone_tables import Phones, Wifi
from panel.config.rules import Level, Presence, Release, RoomLevel, SitesFile, Words
from panel.config.sentences import ConfigError, closest, dotted, quoted
from panel.config.settings import Language, Show

BUILT_IN = "built in"
SHORTEST_EMPTY = 5  # people fetch coffee
SHORTEST_WALK_IN = 5  # the domain books no less
LONGEST_SSID = 32  # bytes; IEEE 802.11


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What holds in one place. `origin` tells the level that set a key, if one did."""

    language: Language
    show: Show
    release: Release
    presence: Presence
    words: Words
    phone: Phones
    wifi: Wifi
    origin: Mapping[str, str]

    def set_by(self, key: str) -> str:
        return self.origin.get(key, BUILT_IN)

    def place(self, key: str) -> str:
        """Where it is set, for the start of a sentence."""
        level = self.set_by(key)
        return key if level == BUILT_IN else f"{level}.{key}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sites:
    """sites.toml: its checked form to look things up, its table to know what was left out."""

    path: Path
    file: SitesFile
    table: Mapping[str, Any]

    @classmethod
    def none(cls, path: Path) -> "Sites":
        """Where there is no sites.toml, everything is built in."""
        return cls(path=path, file=SitesFile(), table={})

    @classmethod
    def read(cls, path: Path) -> "Sites":
        table = toml_file.read(path)
        sites = cls(path=path, file=toml_file.checked(path, table, SitesFile), table=table)
        if sentences := [f"{path}: {wrong}" for wrong in sites._wrongs()]:
            raise ConfigError(*dict.fromkeys(sentences))
        return sites

    def site_of(self, mailbox: str) -> str:
        """The site a room names; empty if it names none."""
        name = self._room_named(mailbox)
        return self.file.rooms[name].site if name else ""

    def room_names(self) -> Mapping[str, str]:
        """What each room is called; empty where it is not told."""
        return {mailbox: room.name for mailbox, room in self.file.rooms.items()}

    def mailboxes_at(self, site: str) -> tuple[str, ...]:
        return tuple(name for name, room in self.file.rooms.items() if room.site == site)

    def rules(
        self,
        *,
        site: str = "",
        mailbox: str = "",
        panel: Mapping[str, str] = MappingProxyType({}),
    ) -> Rules:
        """What holds for a room of a site; without a room, for the site; without both, for all.

        `panel` is what panel.toml itself sets, and wins.
        """
        values: dict[str, Any] = {}
        origin: dict[str, str] = {}
        room = self._room_named(mailbox)
        for level in (("defaults",), ("sites", site), ("rooms", room)):
            for key, value in self._settings(level):
                _put(values, key, value)
                origin[dotted(key)] = dotted(level)
        values.update(panel)
        origin.update(dict.fromkeys(panel, "panel.toml"))
        held = msgspec.convert(values, Level)
        return Rules(
            language=held.language,
            show=held.show,
            release=held.release,
            presence=held.presence,
            words=held.words.or_those_of(held.language),
            phone=held.phone,
            wifi=held.wifi,
            origin=MappingProxyType(origin),
        )

    def unknown_site(self, site: str) -> str:
        """The end of a sentence about a site that is not there."""
        near = closest(site, self.file.sites)
        remedy = (
            f"did you mean {near}?" if near else f"add [{dotted(('sites', site))}] to {self.path}."
        )
        return f"is no site: {remedy}"

    def _settings(self, level: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
        """Every key that this level sets, and its value."""
        table: Any = self.table
        for name in level:
            table = table.get(name, {})
        for name, value in table.items():
            if isinstance(value, dict):
                yield from (((name, inner), held) for inner, held in value.items())
            elif name not in ("site", "name"):
                yield (name,), value

    def _room_named(self, mailbox: str) -> str:
        """Addresses are the same in either case."""
        wanted = mailbox.casefold()
        return next((name for name in self.file.rooms if name.casefold() == wanted), "")

    def _wrongs(self) -> Iterator[str]:
        """What only shows when the levels are seen together."""
        seen: set[str] = set()
        yield from contradictions(self.rules())
        for name in self.file.sites:
            yield from contradictions(self.rules(site=name))
        for name, room in self.file.rooms.items():
            yield from self._wrongs_of_room(name, room)
            if name.casefold() in seen:
                yield f"[{dotted(('rooms', name))}] is there twice, in other letters: keep one."
            seen.add(name.casefold())

    def _wrongs_of_room(self, name: str, room: RoomLevel) -> Iterator[str]:
        if room.site and room.site not in self.file.sites:
            key = dotted(("rooms", name, "site"))
            yield f"{key} = {quoted(room.site)} {self.unknown_site(room.site)}"
        else:
            yield from contradictions(self.rules(site=room.site, mailbox=name))
        if any(other.casefold() == name.casefold() for other in room.phone.near):
            key = dotted(("rooms", name, "phone", "near"))
            yield f"{key} names the room itself: remove it."


def contradictions(rules: Rules) -> Iterator[str]:
    """A warning that could not be shown in full; times too short to mean anything; two ways
    where there can be one."""
    yield from _too_long_a_warning(rules)
    yield from _too_soon_empty(rules)
    yield from _wrong_codes(rules)
    walk_in = rules.presence.walk_in_minutes
    if 0 < walk_in < SHORTEST_WALK_IN:
        yield (
            f"{rules.place('presence.walk_in_minutes')} = {walk_in} is too short to book: "
            f"give {SHORTEST_WALK_IN} or more, or 0 for no such bookings."
        )


def _too_long_a_warning(rules: Rules) -> Iterator[str]:
    warning = rules.release.warning_minutes
    limits = {
        "window_minutes": rules.release.window_minutes,
        "settles_for_minutes": rules.release.settles_for_minutes,
    }
    key = "release.warning_minutes"
    unset = " (built in)" if rules.set_by(key) == BUILT_IN else ""
    for name, limit in limits.items():
        if warning > limit:
            yield (
                f"{rules.place(key)} = {warning}{unset} is longer than "
                f"{name} = {limit} ({rules.set_by(f'release.{name}')}): "
                f"give {limit} or less, or raise {name}."
            )


def _too_soon_empty(rules: Rules) -> Iterator[str]:
    quiet = rules.presence.ends_when_empty_minutes
    warning = rules.release.warning_minutes
    if not quiet:
        return
    said = f"{rules.place('presence.ends_when_empty_minutes')} = {quiet}"
    if quiet < SHORTEST_EMPTY:
        least = max(SHORTEST_EMPTY, warning)
        yield f"{said} is too soon to call a room empty: give {least} or more, or 0 for never."
    elif quiet < warning:
        level = rules.set_by("release.warning_minutes")
        yield (
            f"{said} is shorter than warning_minutes = {warning} ({level}): "
            f"give {warning} or more, or lower warning_minutes."
        )


def _wrong_codes(rules: Rules) -> Iterator[str]:
    if rules.phone.report_mail and rules.phone.report_url:
        yield (
            f"{rules.place('phone.report_url')} stands beside "
            f'{rules.place("phone.report_mail")}: keep one, and write "" for the other.'
        )
    counted = Counter(mailbox.casefold() for mailbox in rules.phone.near)
    for mailbox in (one for one, times in counted.items() if times > 1):
        yield f"{rules.place('phone.near')} names {quoted(mailbox)} twice: keep one."
    name = rules.wifi.name
    if len(name.encode()) > LONGEST_SSID:
        yield (
            f"{rules.place('wifi.name')} = {quoted(name)} is longer than {LONGEST_SSID} bytes: "
            "give the network's own name, in which accents count twice."
        )
    nameless = rules.set_by("wifi.name") == BUILT_IN  # an empty one may be meant: no code here
    if nameless and (rules.wifi.password or rules.wifi.hidden):
        key = "wifi.password" if rules.wifi.password else "wifi.hidden"
        yield f'{rules.place(key)} stands without a name: write name = "Guests" beside it.'


def _put(values: dict[str, Any], key: tuple[str, ...], value: Any) -> None:
    *tables, last = key
    for name in tables:
        values = values.setdefault(name, {})
    values[last] = value
