"""What a letter is made of."""

from dataclasses import dataclass
from datetime import tzinfo
from typing import Protocol

from panel.domain.effects import Notify
from panel.mail.filling import Link
from panel.mail.links import Links, NoLinks
from panel.mail.words import Words


class Templates(Protocol):
    """What a site says, or we in its place; checked where `sites.toml` is read."""

    @property
    def notice_subject(self) -> str: ...
    @property
    def notice_text(self) -> str: ...
    @property
    def series_subject(self) -> str: ...
    @property
    def series_text(self) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Where letters are written: the room, its mailbox, and its time."""

    room: str
    mailbox: str
    zone: tzinfo
    zone_name: str  # IANA; empty: not known by name


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter: what about, to whom, in which words."""

    about: Notify
    desk: Desk
    to: str  # empty: nobody but the hidden
    hidden: tuple[str, ...]
    language: str
    words: Words
    templates: Templates
    links: Links | NoLinks
    offers: frozenset[Link]  # which of the links these people get
