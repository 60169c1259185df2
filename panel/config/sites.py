"""Which level of sites.toml sets what in one place: the most specific wins, key by key."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

import msgspec

from panel.config import toml_file
from panel.config.contradictions import contradictions
from panel.config.rules import Level, RoomLevel, SitesFile
from panel.config.rules_of_place import Rules
from panel.config.sentences import ConfigError, closest, dotted, quoted

HALTED = ("release", "halted")
OF_A_ROOM = frozenset(RoomLevel.__struct_fields__) - frozenset(Level.__struct_fields__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sites:
    """sites.toml: its checked form to look things up, its table to know what was left out."""

    where: str  # its path, or the host it comes from
    file: SitesFile
    table: Mapping[str, Any]
    known: bool = True  # False: it has never been fetched

    @classmethod
    def none(cls, where: str, *, known: bool = True) -> "Sites":
        """Where there is no sites.toml, everything is built in."""
        return cls(where=where, file=SitesFile(), table={}, known=known)

    @classmethod
    def read(cls, path: Path) -> "Sites":
        return cls.of(toml_file.content(path, toml_file.WRITE_IT), str(path))

    @classmethod
    def of(cls, data: bytes, where: str) -> "Sites":
        table = toml_file.parsed(where, data)
        sites = cls(where=where, file=toml_file.checked(where, table, SitesFile), table=table)
        if sentences := [f"{where}: {wrong}" for wrong in sites._wrongs()]:
            raise ConfigError(*dict.fromkeys(sentences))
        return sites

    def site_of(self, mailbox: str) -> str:
        """The site a room names; empty if it names none."""
        return self.room_of(mailbox).site

    def room_of(self, mailbox: str) -> RoomLevel:
        """What is told of this room alone."""
        return self.file.rooms.get(self._room_named(mailbox), RoomLevel())

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
                if key == HALTED and values.get("release", {}).get("halted"):
                    continue  # no level switches it off for another
                _put(values, key, value)
                origin[dotted(key)] = dotted(level)
        values.update(panel)
        origin.update(dict.fromkeys(panel, "panel.toml"))
        held = msgspec.convert(values, Level)
        return Rules(
            language=held.language,
            show=held.show,
            release=held.release,
            notice=held.notice,
            presence=held.presence,
            words=held.words.or_those_of(held.language),
            said=held.words,
            phone=held.phone,
            wifi=held.wifi,
            booking=held.booking,
            look=held.look,
            rest=held.rest,
            origin=MappingProxyType(origin),
        )

    def unknown_site(self, site: str) -> str:
        """The end of a sentence about a site that is not there."""
        near = closest(site, self.file.sites)
        remedy = (
            f"did you mean {near}?" if near else f"add [{dotted(('sites', site))}] to {self.where}."
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
            elif name not in OF_A_ROOM:
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


def _put(values: dict[str, Any], key: tuple[str, ...], value: Any) -> None:
    *tables, last = key
    for name in tables:
        values = values.setdefault(name, {})
    values[last] = value
