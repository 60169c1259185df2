"""Home Assistant's MQTT discovery, read as what an installer could paste into panel.toml.

Only a proposal: which sensor is of this room, and how much it can be believed, people decide.
home-assistant.io/integrations/mqtt: discovery topics, abbreviations, device payloads.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sensors.description import Availability
from sensors.payload import Json, Nothing, as_word, quoted, read
from sensors.settings import Value

KINDS: Mapping[str, str] = {
    "motion": "event",
    "moving": "event",
    "occupancy": "event",
    "presence": "level",
    "door": "contact",
    "opening": "contact",
}
ABOUT: Mapping[str, str] = {
    "occupancy": 'Set kind = "level" if it sees people who sit still (mmWave): many are PIRs.',
    "presence": 'Set kind = "event" if it misses people who sit still: a PIR.',
}
_PEOPLE = re.compile(r"(?<![a-z])(people|persons?|occupants?|head_?count)(?![a-z])", re.IGNORECASE)
_USUALLY_THERE = Availability(topic="").on
_LONG: Mapping[str, str] = {
    "avty": "availability",
    "avty_mode": "availability_mode",
    "avty_t": "availability_topic",
    "avty_tpl": "availability_template",
    "cmps": "components",
    "dev": "device",
    "dev_cla": "device_class",
    "obj_id": "object_id",
    "off_dly": "off_delay",
    "p": "platform",
    "pl_avail": "payload_available",
    "pl_not_avail": "payload_not_available",
    "pl_off": "payload_off",
    "pl_on": "payload_on",
    "stat_t": "state_topic",
    "t": "topic",
    "uniq_id": "unique_id",
    "unit_of_meas": "unit_of_measurement",
    "val_tpl": "value_template",
}
_STEP = r"""\.[A-Za-z_][A-Za-z0-9_]*|\[\s*(?:'[^'\\\]]*'|"[^"\\\]]*"|\d+)\s*\]"""
_TEMPLATE = re.compile(rf"\s*\{{\{{-?\s*value_json((?:{_STEP})+)\s*-?\}}\}}\s*")
_BARE = re.compile(r"\s*\{\{-?\s*value\s*-?\}\}\s*")

Table = Mapping[str, Json]
Keys = dict[str, str | list[Value]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One `[sensors.NAME]`, and what a person must still look at."""

    name: str
    keys: Keys
    remarks: tuple[str, ...] = ()

    def toml(self) -> str:
        bare = re.fullmatch(r"[A-Za-z0-9_-]+", self.name)
        lines = [
            *(f"# {remark}" for remark in self.remarks),
            f"[sensors.{self.name if bare else _written(self.name)}]",
            *(f"{key} = {_written(value)}" for key, value in self.keys.items()),
        ]
        return "\n".join(lines) + "\n"


def propose(topic: str, payload: bytes) -> tuple[Proposal, ...]:
    """None, one, or several where a device announces all its parts at once. Never an exception."""
    message = read(payload, wants_json=True)
    levels = topic.split("/")
    if isinstance(message, Nothing) or not isinstance(message, dict) or levels[-1] != "config":
        return ()
    return tuple(
        proposal
        for part, table in _parts(levels, _unfolded(message))
        if (proposal := _proposal(part, table)) is not None
    )


def _parts(levels: list[str], table: dict[str, Json]) -> Iterator[tuple[str, dict[str, Json]]]:
    """Each component with its sort: from the topic, or from a device's own list."""
    components = table.get("components")
    if "device" in levels[-4:-2] and isinstance(components, dict):
        shared = {key: value for key, value in table.items() if key != "components"}
        for component in components.values():
            if isinstance(component, dict):
                own = shared | _unfolded(component, base=table.get("~"))
                yield str(own.get("platform")), own
        return
    for part in levels[-4:-2]:
        if part in ("binary_sensor", "sensor"):
            yield part, table
            return


def _proposal(part: str, table: Table) -> Proposal | None:
    sort, topic = table.get("device_class"), table.get("state_topic")
    kind = KINDS.get(sort) if part == "binary_sensor" and isinstance(sort, str) else None
    if part == "sensor" and sort is None and _counts_people(table):
        kind = "count"
    if kind is None or not isinstance(topic, str) or not _is_topic(topic):
        return None
    remarks = [ABOUT[sort]] if isinstance(sort, str) and sort in ABOUT else []
    if kind == "level" and table.get("off_delay"):
        kind = "event"  # it never says that nobody is there: Home Assistant only waits
    keys: Keys = {"kind": kind, "topic": topic}
    path = _path(table.get("value_template"))
    if path is None:
        said = quoted(table.get("value_template"))
        remarks.append(f"Its template is not understood, set path, on and off yourself: {said}")
    else:
        if path:
            keys["path"] = path
        if kind != "count":
            keys["on"] = [_value(table.get("payload_on"), "ON")]
            keys["off"] = [_value(table.get("payload_off"), "OFF")]
    available, more = _available(table)
    return Proposal(name=_name(table), keys=keys | available, remarks=(*remarks, *more))


def _available(table: Table) -> tuple[Keys, list[str]]:
    listed = table.get("availability")
    entries = [one for one in _as_list(listed) if isinstance(one, dict)]
    if table.get("availability_topic"):
        template = table.get("availability_template")
        entries = [{**table, "topic": table["availability_topic"], "value_template": template}]
    paths = [_path(one.get("value_template")) for one in entries]
    topics: list[Value] = []
    for one, path in zip(entries, paths, strict=True):
        topic = one.get("topic")
        if path is not None and isinstance(topic, str) and _is_topic(topic):
            topics.append(topic)
    if not topics:
        return {}, ["What says that it is there is not understood."] if entries else []
    keys: Keys = {"availability": topics}
    remarks = []
    if deep := sorted({path for path in paths if path}):
        keys["availability_path"] = deep[0]
    if len(deep) > 1 or None in paths:
        remarks.append("The availability topics differ in how they are read: check them.")
    there = list(dict.fromkeys(_value(one.get("payload_available"), "online") for one in entries))
    if {as_word(value) for value in there} - {as_word(value) for value in _USUALLY_THERE}:
        keys["availability_on"] = there
    if len(topics) > 1 and table.get("availability_mode") != "all":
        remarks.append("Home Assistant needs one of the availability topics, the panel all.")
    if len(topics) == 1:
        remarks.append("Add last_will = true if the device itself, no bridge, is on the broker.")
    return keys, remarks


def _unfolded(table: dict[str, Json], base: Json = None) -> dict[str, Json]:
    """Without abbreviations, and with ~ replaced by what it stands for."""
    stem = table.get("~", base)
    found: dict[str, Json] = {}
    for short, value in table.items():
        key = _LONG.get(short, short)
        if key == "availability":
            value = [_unfolded(x, stem) if isinstance(x, dict) else x for x in _as_list(value)]
        if key.endswith("topic") and isinstance(value, str) and isinstance(stem, str):
            value = stem + value[1:] if value.startswith("~") else value
            value = value[:-1] + stem if value.endswith("~") else value
        found[key] = value
    return found


def _as_list(value: Json) -> list[Json]:
    return value if isinstance(value, list) else [value]


def _path(template: Json) -> str | None:
    """ "" for the whole message; None where it is more than a way to a value."""
    if template is None or (isinstance(template, str) and _BARE.fullmatch(template)):
        return ""
    found = _TEMPLATE.fullmatch(template) if isinstance(template, str) else None
    if found is None:
        return None
    steps = re.findall(_STEP, found[1])
    path = ".".join(_key(step) for step in steps)
    return path if path and _is_line(path) else None


def _key(step: str) -> str:
    """.a, [0], ['a'] and ["a"], as a path has them."""
    if step.startswith("."):
        return step[1:]
    inside = step[1:-1].strip()
    return inside if inside.isdecimal() else inside[1:-1]


def _value(value: Json, usual: str) -> Value:
    if isinstance(value, int) and abs(value) >= 2**63:
        return str(value)
    return value if isinstance(value, (str, bool, int, float)) else usual


def _counts_people(table: Table) -> bool:
    hints = ("unit_of_measurement", "name", "object_id", "unique_id", "state_topic")
    return any(_PEOPLE.search(str(table.get(hint) or "")) for hint in hints)


def _name(table: Table) -> str:
    device = table.get("device")
    first = device.get("name") if isinstance(device, dict) else None
    names = [str(name) for name in (first, table.get("name") or table.get("device_class")) if name]
    return re.sub(r"\W+", "_", "_".join(names)).strip("_").lower()[:60] or "sensor"


def _is_line(text: str) -> bool:
    return len(text) <= 1000 and re.fullmatch(r"[^\x00-\x1f\x7f]+", text) is not None


def _is_topic(text: str) -> bool:
    return _is_line(text) and not set("+#") & set(text)


def _written(value: str | list[Value] | Value) -> str:
    """As TOML, whose basic strings are JSON's but for the character 7f."""
    if isinstance(value, list):
        return f"[{', '.join(_written(one) for one in value)}]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
