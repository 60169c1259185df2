"""Which taps ask for which writes: nothing is written that nobody asked for."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from panel.domain.effects import Book, Cancel, EndEarly, Extend, Release, TakeBack, Write
from panel.domain.writes import is_own_idea

WITHIN = timedelta(minutes=10)  # a write waits while its line is out
LENGTH = re.compile(r"\d")
# By the file whose button it is: the same words in whatever language a visitor has chosen.
ASKS: dict[type[Write], tuple[tuple[str, str], ...]] = {
    Book: (("SlotForm", "Book"), ("Actions", "Start now")),
    EndEarly: (("Question", "End the meeting now"), ("Question", "Give the room back")),
    Cancel: (("Question", "End the meeting now"), ("Question", "Give the room back")),
    Release: (("Question", "End the meeting now"), ("Question", "Give the room back")),
    TakeBack: (("TakeBack", "We’re here: take it back"),),
}
WITH_A_LENGTH = (Book, Extend)


class Tap(NamedTuple):
    """What stood under a finger, and what of it asks for a write, in English; and when."""

    at: datetime
    words: tuple[str, ...]
    asks: frozenset[str]


def tap(at: datetime, words: tuple[str, ...]) -> Tap:
    sources = {source for asking in ASKS.values() for source in asking}
    asks = frozenset(
        english for file, english in sources if QCoreApplication.translate(file, english) in words
    )
    return Tap(at, words, asks)


def asked(write: Write, taps: Sequence[Tap], now: datetime) -> bool:
    """Whether somebody tapped what asks for it, lately; or the panel says it decided alone."""
    if is_own_idea(write):
        return True  # its decision must be in the journal: see Monkey
    lately = [tap for tap in taps if now - tap.at <= WITHIN]
    if isinstance(write, WITH_A_LENGTH) and any(LENGTH.search(w) for t in lately for w in t.words):
        return True
    return any(english in tap.asks for tap in lately for _, english in ASKS.get(type(write), ()))
