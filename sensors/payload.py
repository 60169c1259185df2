"""What is in a message: JSON, paths into it, words, numbers and times. Never an exception."""

import math
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

import msgspec

from sensors.description import Value

LONGEST = 64 * 1024  # bytes; the longest real one, a LoRaWAN uplink, is under 4 KiB
SHORTEST_MILLISECONDS = 1e11  # an epoch above it counts milliseconds: 1e11 s is the year 5138

Json = dict[str, "Json"] | list["Json"] | str | bool | int | float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Nothing:
    """A message that tells nothing of the sensor, not even that it lives."""

    why: str  # one short clause for people


class Missing:
    """A path leads nowhere."""


MISSING = Missing()
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_CONTROL_BYTES = bytes(n for n in range(128) if _CONTROL.match(chr(n)))


def read(payload: bytes, *, wants_json: bool) -> Json | Nothing:
    """The JSON of a message, or its text. An empty one is null."""
    if len(payload) > LONGEST:
        return Nothing(why=f"it is longer than {LONGEST // 1024} KiB")
    try:
        text = payload.decode().removeprefix("\ufeff").strip()
    except UnicodeDecodeError:
        return Nothing(why="it is binary")
    # Bytes first, ten times as fast; what was stripped does not count.
    if len(payload.translate(None, _CONTROL_BYTES)) < len(payload) and _CONTROL.search(text):
        return Nothing(why="it is binary")
    if not text:
        return None
    try:
        message: Json = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError, ValueError):
        if wants_json or text[0] in "{[":
            return Nothing(why="it is no JSON, or cut short")
        return text
    if wants_json and message is not None and not is_tree(message):
        return Nothing(why="it is a bare value, not an object")
    return message


def find(message: Json, path: str, *, whole: bool = False) -> Json | Missing:
    """What a path leads to. A key may itself hold dots: the longest that fits is tried first."""
    if not path or message is None:
        return message if whole else MISSING
    return _follow(message, path.split(".", 50))


def _follow(tree: Json, parts: list[str]) -> Json | Missing:
    if not parts:
        return tree
    if isinstance(tree, list):
        place = parts[0]
        is_place = place.isascii() and place.isdecimal() and len(place) < 6
        here = is_place and int(place) < len(tree)
        return _follow(tree[int(place)], parts[1:]) if here else MISSING
    if isinstance(tree, dict):
        for n in range(len(parts), 0, -1):
            key = ".".join(parts[:n])
            if key in tree and not isinstance(found := _follow(tree[key], parts[n:]), Missing):
                return found
    return MISSING


def is_tree(value: Json | Missing) -> bool:
    return isinstance(value, (dict, list))


def as_word(value: Json | Missing) -> str:
    """The same for "ON" and "on", and for true, "True", 1 and 1.0."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    word = "" if value is None or isinstance(value, Missing) else str(value).strip().casefold()
    return {"true": "1", "false": "0", "1.0": "1", "0.0": "0"}.get(word, word)


@cache  # of a few descriptions; values that are equal, as 1 and true, are the same words too
def as_words(values: tuple[Value, ...]) -> frozenset[str]:
    return frozenset(as_word(value) for value in values)


def as_number(value: Json | Missing) -> float | None:
    """A plain finite number, also where it comes as text; a bool is none."""
    if isinstance(value, str) and not re.fullmatch(
        r"\s*[-+]?\d{1,20}(\.\d{1,20})?\s*", value, re.A
    ):
        return None
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    if isinstance(value, int) and abs(value) > 10**20:
        return None
    number = float(value)
    return number if math.isfinite(number) else None


def as_moment(value: Json | Missing) -> datetime | None:
    """None for a local time without its zone, which cannot be judged, and for what is no time."""
    number = as_number(value)
    try:
        if number is not None:
            seconds = number / 1000 if number > SHORTEST_MILLISECONDS else number
            return datetime.fromtimestamp(seconds, UTC)
        if isinstance(value, str):
            moment = datetime.fromisoformat(value.strip().replace("/", "-"))
            return moment if moment.tzinfo else None
    except (ValueError, OverflowError, OSError):
        return None
    return None


def quoted(value: Json | Missing) -> str:
    """For people: short, and nothing that a terminal or a journal could choke on."""
    if is_tree(value):
        return "a list or an object"
    if value is None or isinstance(value, Missing):
        return "nothing"
    text = "".join(c if c.isprintable() else "?" for c in str(value)[:40])
    return f'"{text}"'
