"""What a command asks, or in one sentence why it is not heeded: pure.

A command is JSON on its own topic, such as {"id": "7", "at": "2026-03-02T10:04:11Z"}. Kept by
the broker, repeated or old, it is not heeded: a kept "restart" would start a panel for ever.
"""

import re
from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

LONGEST = 1024  # bytes
STALE = timedelta(seconds=60)  # and as far ahead, for clocks that differ
AHEAD = timedelta(seconds=5)  # of a press: one dated later would count for the meeting after
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)
_REMEMBERS = 256  # ids; more than the pace lets through in STALE

BURST = 5  # commands at once
EVERY = timedelta(seconds=6)  # one more
SHOTS_APART = timedelta(seconds=10)
YOUNG = timedelta(seconds=60)  # a panel that has run no longer is not started again


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """As it comes; what else is in it is let be."""

    id: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    name: str
    id: str
    at: datetime  # when, as whoever asked has it


@dataclass(frozen=True, slots=True, kw_only=True)
class Unheeded:
    """Why, as one sentence. Without an id there is nobody to answer."""

    sentence: str
    id: str = ""


class Gate:
    """Lets through what is new, in time, and not too much of it."""

    def __init__(self, allowed: frozenset[str], known: frozenset[str], started: datetime) -> None:
        """`known`: every name there is; of those, `allowed` by the settings."""
        self._allowed = allowed
        self._known = known
        self._started = started
        self._seen = deque[str](maxlen=_REMEMBERS)
        self._taken = deque[datetime](maxlen=BURST)
        self._shot: datetime | None = None

    def look(
        self, name: str, payload: bytes, now: datetime, *, kept: bool, sure_of_time: bool
    ) -> Asked | Unheeded:
        """`kept`: the broker had kept it; `sure_of_time`: the panel believes its clock."""
        if kept:
            return Unheeded(sentence="The broker had kept this command: send it without retain.")
        form = _form(payload)
        if isinstance(form, Unheeded):
            return form
        if form.id in self._seen:
            return Unheeded(sentence="This command has come before: give each an id of its own.")
        self._seen.append(form.id)
        if wrong := self._wrong(name, form, now, sure_of_time=sure_of_time):
            return Unheeded(sentence=wrong, id=form.id)
        return Asked(name=name, id=form.id, at=form.at)

    def _wrong(self, name: str, form: Form, now: datetime, *, sure_of_time: bool) -> str:
        if name not in self._known:
            return f"There is no command of that name: use one of {', '.join(sorted(self._known))}."
        if name not in self._allowed:
            return f"{name} is not allowed here: add it under [fleet] in panel.toml."
        if not sure_of_time and name in PRESSED:
            return "The panel does not know the time, so it cannot tell how old this is: try later."
        ahead = AHEAD if name in PRESSED else STALE
        if sure_of_time and not -ahead <= now - form.at <= STALE:
            return f"This command is not of now, which is {now:%Y-%m-%dT%H:%M:%SZ}: check at."
        if name in ("restart", "reload") and timedelta(0) <= now - self._started < YOUNG:
            return "The panel has just started: ask again in a minute."
        return self._too_much(name, now)

    def _too_much(self, name: str, now: datetime) -> str:
        many = len(self._taken) == BURST and timedelta(0) <= now - self._taken[0] < BURST * EVERY
        shot = self._shot
        soon = shot is not None and timedelta(0) <= now - shot < SHOTS_APART
        if many or (name == "screenshot" and soon):
            return "Too many commands: wait half a minute."
        self._taken.append(now)
        if name == "screenshot":
            self._shot = now
        return ""


PRESSED = frozenset({"check-in", "end", "book-30"})


def _form(payload: bytes) -> Form | Unheeded:
    remedy = 'write {"id": "…", "at": "2026-03-02T10:04:11Z"}.'
    if len(payload) > LONGEST:
        return Unheeded(sentence=f"A command is longer than {LONGEST} bytes: {remedy}")
    try:
        form = msgspec.json.decode(payload, type=Form)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):  # [[[[…
        return Unheeded(sentence=f"A command is not of the right form: {remedy}")
    if not _ID.fullmatch(form.id):
        return Unheeded(sentence="A command's id must be 1 to 64 letters, digits, - and _.")
    if form.at.tzinfo is None:
        return Unheeded(sentence="A command's time has no zone: write it with a Z.", id=form.id)
    return form
