"""Where a panel speaks and listens: `room-panel/SITE/ROOM/…`, the same at every start."""

import hashlib
import re
import unicodedata
from dataclasses import dataclass

NOWHERE = "no-site"
LONGEST = 64  # characters of one level
_ODD = re.compile(r"[^a-z0-9_-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Topics:
    """Levels hold letters, digits, - and _ only, as Home Assistant wants them."""

    prefix: str
    site: str
    room: str

    @property
    def home(self) -> str:
        return f"{self.prefix}/{self.site}/{self.room}"

    @property
    def availability(self) -> str:
        return f"{self.home}/availability"

    @property
    def state(self) -> str:
        return f"{self.home}/state"

    @property
    def health(self) -> str:
        return f"{self.home}/health"

    @property
    def decisions(self) -> str:
        return f"{self.home}/decisions"

    @property
    def version(self) -> str:
        return f"{self.home}/version"

    @property
    def commands(self) -> str:
        """A filter: the last level is the command's name."""
        return f"{self.home}/command/+"

    def command(self, name: str) -> str:
        return f"{self.home}/command/{name}"

    def answer(self, which: str) -> str:
        return f"{self.home}/answer/{which}"

    def announcement(self, discovery: str) -> str:
        """The site stands for Home Assistant's node: rights can be given by level."""
        return f"{discovery}/device/{self.site}/{self.room}/config"


def topics_of(*, prefix: str, site: str, mailbox: str, room: str = "") -> Topics:
    """`room`: as it is to be called; else its mailbox's name."""
    name = room or level(mailbox.partition("@")[0])
    return Topics(prefix=prefix, site=level(site) if site else NOWHERE, room=name)


def level(name: str) -> str:
    """A name as one level. Where something had to go, what it was made of keeps it apart."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(one for one in plain if not unicodedata.combining(one))
    safe = _ODD.sub("-", letters).strip("-")
    if safe == name.casefold() and len(safe) <= LONGEST:
        return safe
    mark = hashlib.sha256(name.casefold().encode()).hexdigest()[:6]
    return f"{safe[: LONGEST - len(mark) - 1]}-{mark}".lstrip("-")
