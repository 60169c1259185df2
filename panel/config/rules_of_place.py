"""What holds in one place, and which level of sites.toml says so."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from msgspec.structs import asdict

from panel.config.booking import Booking
from panel.config.look import Look
from panel.config.phone_tables import Phones, Wifi
from panel.config.release_rules import Notice, Release
from panel.config.rest import Rest
from panel.config.rules import Presence
from panel.config.sentences import shown
from panel.config.settings import Language, Show
from panel.config.words import Words

BUILT_IN = "built in"


class Told(NamedTuple):
    """One key as it holds, in words that give no secret away."""

    key: str
    value: str  # as TOML writes it
    origin: str  # the level that set it, or BUILT_IN


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What holds in one place. `origin` tells the level that set a key, if one did."""

    language: Language
    show: Show
    release: Release
    notice: Notice
    presence: Presence
    words: Words
    said: Words  # of those, what sites.toml itself says
    phone: Phones
    wifi: Wifi
    booking: Booking
    look: Look
    rest: Rest
    origin: Mapping[str, str]

    def set_by(self, key: str) -> str:
        return self.origin.get(key, BUILT_IN)

    def place(self, key: str) -> str:
        """Where it is set, for the start of a sentence."""
        level = self.set_by(key)
        return key if level == BUILT_IN else f"{level}.{key}"

    def values(self) -> Iterator[tuple[str, object]]:
        """Every key, and what it holds."""
        yield "language", self.language
        yield "show", self.show
        tables = {
            "release": self.release,
            "notice": self.notice,
            "presence": self.presence,
            "words": self.words,
            "phone": self.phone,
            "wifi": self.wifi,
            "booking": self.booking,
            "look": self.look,
            "rest": self.rest,
        }
        for name, table in tables.items():
            for key, value in asdict(table).items():
                yield f"{name}.{key}", value

    def told(self) -> Iterator[Told]:
        return (self.tell(key, value) for key, value in self.values())

    def tell(self, key: str, value: object) -> Told:
        # the site's rooms are near unless a level says otherwise
        said = "its site's" if value == [] and self._is_of_the_site(key) else _shown(key, value)
        return Told(key, said, self.set_by(key))

    def _is_of_the_site(self, key: str) -> bool:
        return key == "phone.near" and self.set_by(key) == BUILT_IN


def _shown(key: str, value: object) -> str:
    # there is no secret in nothing
    return shown(key.split("."), value) if value else shown((), value)
