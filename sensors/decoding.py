"""What a message on MQTT says of a sensor: pure, and never an exception, whatever arrives.

Doubtful evidence may keep a room but proves nothing; "nobody" and "not known" are never mixed:

present / absent   the value is one of `on` / `off`, beyond `above`, or a count
unknown            the value is there and means neither: null, "unavailable", a list, no message
none               JSON without the value: the device lives, and says no more
Nothing            not from such a device at all (binary, cut short, too long): no sign of life
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from sensors.base import Evidence, Kind, Link, Reading, Unsaid
from sensors.description import Availability, Description, Threshold
from sensors.health import LOW_BATTERY
from sensors.payload import (
    Json,
    Missing,
    Nothing,
    as_moment,
    as_number,
    as_word,
    as_words,
    find,
    is_tree,
    quoted,
    read,
)

MOST_PEOPLE = 10_000  # above it a count is an error code: 65535


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A reading, and what to hand to the next `decode` of the same sensor as `last_mark`."""

    reading: Reading
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What one availability topic says, or all of a sensor's together."""

    link: Link = Link.UNSAID
    watched: bool = False  # the broker itself will say when the sensor is gone
    why: str = ""  # of Link.LOST

    def then(self, later: "Said") -> "Said":
        """A neutral word leaves the link as it was, but watched it is no more: Homie's sleeping."""
        return replace(self, watched=False) if later.link is Link.UNSAID else later


def fits(wanted: str, topic: str) -> bool:
    """Whether a topic is one of those that a filter with + and # means (MQTT 3.1.1, 4.7)."""
    if topic.startswith("$") and wanted[:1] in ("+", "#"):
        return False
    levels, there = wanted.split("/"), topic.split("/")
    if levels[-1] == "#":
        levels = levels[:-1]
        there = there[: len(levels)]
    same = len(levels) == len(there)
    return same and all(a in ("+", b) for a, b in zip(levels, there, strict=True))


def decode(
    description: Description,
    topic: str,
    payload: bytes,
    at: datetime,
    *,
    retained: bool,
    duplicate: bool,
    last_mark: str = "",
) -> Heard | Nothing:
    """What a message says of this sensor. `duplicate` is MQTT's DUP flag."""
    if not fits(description.topic, topic):
        return Nothing(why="it is on another topic")
    if topic != description.topic and any(fits(a.topic, topic) for a in description.availability):
        return Nothing(why="it is about availability")  # a topic with # takes it in too
    message = read(payload, wants_json=bool(description.path))
    if isinstance(message, Nothing):
        return message
    mark = as_word(find(message, description.repeats))[:100]
    repeated = mark == last_mark != ""
    evidence, count, why = _meaning(description, find(message, description.path, whole=True))
    late = _is_late(description, message, at)
    deleted = not payload.strip()  # a retained topic: by whomever, hardly by the sensor
    battery = _percent(find(message, description.battery))
    reading = Reading(
        sensor=description.sensor,
        at=at,
        evidence=evidence,
        fresh=not (retained or duplicate or repeated or late or deleted),
        count=count,
        battery=battery,
        battery_low=_is_low(find(message, description.battery_low), battery),
        why=why,
    )
    return Heard(reading=reading, mark=mark or last_mark)


def decode_availability(availability: Availability, payload: bytes) -> Said:
    """Whether the sensor, or the bridge before it, is there. Retained words count: they are meant.

    With an empty `on`, whatever is not `off` or `neutral` means there.
    """
    message = read(payload, wants_json=False)
    if isinstance(message, Nothing):
        return Said(link=Link.LOST, why=f"its availability is unreadable: {message.why}")
    # Zigbee2MQTT 1.x says online, 2.x {"state":"online"}: one path reads both
    value = find(message, availability.path, whole=True) if is_tree(message) else message
    word = as_word(value)
    if word in as_words(availability.neutral):
        return Said()
    gone = word in as_words(availability.off) or word == "" or is_tree(value)
    if not gone and (not availability.on or word in as_words(availability.on)):
        return Said(link=Link.UP, watched=availability.last_will)
    return Said(link=Link.LOST, why=f"{availability.topic} says {quoted(value)}")


def together(said: Iterable[Said]) -> Said:
    """All must be there: one lost is lost."""
    every = tuple(said)
    for one in every:
        if one.link is Link.LOST:
            return one
    up = any(one.link is Link.UP for one in every)
    return Said(link=Link.UP if up else Link.UNSAID, watched=any(one.watched for one in every))


def _meaning(description: Description, value: Json | Missing) -> tuple[Evidence, int | Unsaid, str]:
    if isinstance(value, Missing):
        return Evidence.NONE, Unsaid.UNSAID, ""
    if value is None or value == "":
        return Evidence.UNKNOWN, Unsaid.UNSAID, "it says nothing"
    unclear = Evidence.UNKNOWN, Unsaid.UNSAID, f"it says {quoted(value)}"
    word, number = as_word(value), as_number(value)
    if is_tree(value) or word in as_words(description.unknown):
        return unclear
    if description.kind is Kind.COUNT:
        if number is None or number != int(number) or not 0 <= number < MOST_PEOPLE:
            return unclear
        least = 0 if description.above is Threshold.NONE else description.above
        return _somebody(present=number > least), int(number), ""
    if description.above is not Threshold.NONE:
        if number is None:
            return unclear
        return _somebody(present=number > description.above), Unsaid.UNSAID, ""
    if word in as_words(description.on):
        return Evidence.PRESENT, Unsaid.UNSAID, ""
    if word in as_words(description.off):
        return Evidence.ABSENT, Unsaid.UNSAID, ""
    return unclear


def _somebody(*, present: bool) -> Evidence:
    return Evidence.PRESENT if present else Evidence.ABSENT


def _percent(value: Json | Missing) -> int | Unsaid:
    number = as_number(value.strip().removesuffix("%") if isinstance(value, str) else value)
    return round(number) if number is not None and 0 <= number <= 100 else Unsaid.UNSAID


def _is_low(value: Json | Missing, battery: int | Unsaid) -> bool | Unsaid:
    word = as_word(value)
    if word in ("1", "on", "low", "yes"):
        return True
    if isinstance(battery, int):
        return battery < LOW_BATTERY
    return False if word in ("0", "off", "ok", "normal", "no") else Unsaid.UNSAID


def _is_late(description: Description, message: Json, at: datetime) -> bool:
    """Whether its own clock says that it is old, or of the future."""
    spoken = as_moment(find(message, description.timestamp))
    return spoken is not None and abs(at - spoken) > description.late_after
