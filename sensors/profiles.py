"""What a sensor's table and its profile say together: a Description, or what is wrong.

The table's own keys win over the profile's.
"""

import re
from dataclasses import replace

from msgspec import UNSET, UnsetType

from sensors.base import Kind, SensorError
from sensors.description import Availability, Description, Value
from sensors.devices import KNOWN, Known
from sensors.payload import as_word
from sensors.settings import SensorTable


def wrong(name: str, table: SensorTable) -> tuple[str, ...]:
    """One sentence with its remedy for each thing that cannot be. For tables of MQTT alone."""
    return tuple(f"sensors.{name}: {problem}" for problem in _problems(table))


def describe(name: str, table: SensorTable) -> Description:
    """Raises SensorError where `wrong` has something to say."""
    for problem in wrong(name, table):
        raise SensorError(problem)
    known, kind = _known(table), _kind(table)
    usual = known.of_kind.get(kind, known.speaks)
    names = _names(known, table)
    topic = table.topic or usual.topic.format(**names)
    own = _words(table.on), _words(table.off), _words(table.unknown)
    return replace(
        usual,
        sensor=name,
        kind=kind,
        topic=topic,
        path=table.path or usual.path,
        on=_values(table.on, usual.on, own),
        off=_values(table.off, usual.off, own),
        unknown=_values(table.unknown, usual.unknown, own),
        above=usual.above if isinstance(table.above, UnsetType) else table.above,
        timestamp=table.timestamp or usual.timestamp,
        repeats=table.repeats or usual.repeats,
        battery=table.battery or usual.battery,
        battery_low=table.battery_low or usual.battery_low,
        availability=_availability(table, usual, names | {"topic": topic}),
    )


def _problems(table: SensorTable) -> list[str]:
    known, profile = _known(table), table.profile
    found = []
    if isinstance(profile, UnsetType) or not known.device:
        if not table.topic:
            found.append('needs topic = "...": where it speaks.')
    elif not table.device and not table.topic:
        found.append(f'profile = "{profile}" needs device = "...": {known.device}.')
    elif not table.topic and not re.fullmatch(known.form, table.device):
        found.append(f'device = "{table.device}" should be {known.device}.')
    if set("+#") & set(table.device):
        found.append(f'device = "{table.device}" must be one device, without + and #.')
    if known.path_hint and not table.path:
        found.append(
            f'profile = "{profile}" needs path = "...", where its decoder puts the value: '
            f'"{known.path_hint}" perhaps.'
        )
    if known.speaks.path and _kind(table) is Kind.COUNT and not table.path:
        found.append(f'kind = "count" needs path = "...": profile = "{profile}" knows no count.')
    if not _is_filter(table.topic):
        found.append(f'topic = "{table.topic}" is no topic: + and # stand alone, # at the end.')
    if table.topic.startswith("$share/"):
        found.append(f'topic = "{table.topic}" must not be shared: the panel needs every message.')
    return found + _problems_of_words(table) + _problems_of_availability(table)


def _problems_of_words(table: SensorTable) -> list[str]:
    own = {"on": table.on, "off": table.off, "unknown": table.unknown}
    pairs = (("on", "off"), ("on", "unknown"), ("off", "unknown"))
    return [
        f"{one} and {other} share a value: each may mean one thing only."
        for one, other in pairs
        if _words(own[one]) & _words(own[other])
    ]


def _problems_of_availability(table: SensorTable) -> list[str]:
    found = []
    topics = [] if isinstance(table.availability, UnsetType) else table.availability
    if any(not topic or set("+#") & set(topic) for topic in topics):
        found.append("availability must hold whole topics, without + and #.")
    for key, is_set in (
        ("availability_path", bool(table.availability_path)),
        ("availability_on", table.availability_on is not UNSET),
        ("last_will", table.last_will),
    ):
        if is_set and not topics:
            found.append(f'{key} needs availability = ["..."]: the topic that it is about.')
    return found


def _known(table: SensorTable) -> Known:
    return KNOWN["on-off" if isinstance(table.profile, UnsetType) else table.profile]


def _kind(table: SensorTable) -> Kind:
    return _known(table).speaks.kind if isinstance(table.kind, UnsetType) else Kind(table.kind)


def _names(known: Known, table: SensorTable) -> dict[str, str]:
    """What stands for {device} and {rest}; beside a topic of its own, `device` is all of it."""
    found = None if table.topic else re.fullmatch(known.form, table.device)
    if found is None:
        return {"device": table.device, "rest": ""}
    return {"device": found["device"], "rest": found["rest"]}


def _availability(
    table: SensorTable, usual: Description, names: dict[str, str]
) -> tuple[Availability, ...]:
    if isinstance(table.availability, UnsetType):
        # Homie 5: of a child device the broker knows nothing, only of its root
        knows = not names["device"].startswith("5/")
        return tuple(
            replace(each, topic=each.topic.format(**names), last_will=each.last_will and knows)
            for each in usual.availability
            if names["device"] or "{device}" not in each.topic
        )
    own = Availability(topic="", path=table.availability_path, last_will=table.last_will)
    if not isinstance(table.availability_on, UnsetType):
        there = _words(table.availability_on)
        gone = tuple(value for value in own.off if as_word(value) not in there)
        own = replace(own, on=tuple(table.availability_on), off=gone)
    return tuple(replace(own, topic=topic) for topic in table.availability)


def _words(values: list[Value] | UnsetType) -> frozenset[str]:
    found = [] if isinstance(values, UnsetType) else values
    return frozenset(as_word(value) for value in found)


def _values(
    own: list[Value] | UnsetType,
    usual: tuple[Value, ...],
    all_own: tuple[frozenset[str], ...],
) -> tuple[Value, ...]:
    """Its own, or the usual ones without those that it uses for something else."""
    if not isinstance(own, UnsetType):
        return tuple(own)
    taken = frozenset[str]().union(*all_own)
    return tuple(value for value in usual if as_word(value) not in taken)


def _is_filter(topic: str) -> bool:
    levels = topic.split("/")
    return (
        all(level in ("+", "#") or not set("+#") & set(level) for level in levels)
        and "#" not in levels[:-1]
    )
