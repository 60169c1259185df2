"""Makes the sources that the settings ask for, and says what is normal for each sensor."""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

from msgspec import UNSET
from msgspec.structs import fields

from sensors.base import Kind, NoTrust, Source
from sensors.health import Expected
from sensors.profiles import describe, wrong
from sensors.sentences import dotted, shown
from sensors.settings import MqttTable, SensorSettings, SensorTable

STALE_AFTER = timedelta(minutes=10)
INTERVALS = 3  # one may be lost, and the next be late
WARM_UP_OF_A_PIR = timedelta(seconds=60)  # 30 to 60 s by their data sheets

# The first that is set tells of which sort a sensor is; each sort has keys of its own.
_OF_A_PIN = ("pin", "pull", "active")
_OF_A_RECORDING = ("recording",)
_OF_ALL = ("kind", "required", "quiet_minutes", "interval_minutes", "warm_up_seconds")
_SIGNS = ("pin", "profile", "topic", "recording")

Pins = Callable[[], Any]  # gpiozero's Factory


def _pins_of_this_pi() -> Any:
    from sensors.gpio_chip import pi_factory

    return pi_factory()


def sources(
    settings: SensorSettings,
    folder: Path,
    environment: Mapping[str, str],
    pins: Pins = _pins_of_this_pi,
) -> tuple[Source, ...]:
    """One source for each pin and recording, one for all MQTT. Relative paths lead from `folder`.

    Imports gpiozero or paho only where a sensor needs it. Raises SensorError.
    """
    of_sort = {sign: _with(sign, settings) for sign in ("pin", "recording", "mqtt")}
    return (
        *_on_pins(of_sort["pin"], pins),
        *_played(of_sort["recording"], folder),
        *_on_mqtt(of_sort["mqtt"], settings, folder, environment),
    )


def expected(settings: SensorSettings) -> tuple[Expected, ...]:
    """In the order of the file."""
    return tuple(_expected(name, table) for name, table in settings.sensors.items())


def contradictions(settings: SensorSettings) -> tuple[str, ...]:
    """A sentence with its remedy for each thing that cannot be: `sensors.pir.pin = 17 and ...`."""
    return tuple(_contradictions(settings))


# --- sources --------------------------------------------------------------------------------------


def _on_pins(tables: Mapping[str, SensorTable], pins: Pins) -> Iterator[Source]:
    if not tables:
        return
    from sensors.gpio import GpioSource

    factory = pins()
    for name, table in tables.items():
        if isinstance(table.pin, int):
            kind = _kind(name, table)
            yield GpioSource(name, table.pin, kind, factory, pull=table.pull, active=table.active)


def _played(tables: Mapping[str, SensorTable], folder: Path) -> Iterator[Source]:
    if not tables:
        return
    from sensors.script import ScriptSource

    for name, table in tables.items():
        yield ScriptSource(folder / table.recording, name)


def _on_mqtt(
    tables: Mapping[str, SensorTable],
    settings: SensorSettings,
    folder: Path,
    environment: Mapping[str, str],
) -> Iterator[Source]:
    if not tables:
        return
    if not isinstance(settings.mqtt, MqttTable):
        raise NoTrust(_needs_a_broker(*next(iter(tables.items()))))
    from sensors.credentials import Credentials
    from sensors.mqtt import MqttSource

    broker = Credentials(folder=folder, environment=environment).broker(settings.mqtt)
    yield MqttSource(broker, [describe(name, table) for name, table in tables.items()])


# --- what is normal -------------------------------------------------------------------------------


def _expected(name: str, table: SensorTable) -> Expected:
    kind, stale_after, warm_up = _kind(name, table), STALE_AFTER, timedelta(0)
    if isinstance(table.interval_minutes, int | float):
        stale_after = INTERVALS * timedelta(minutes=table.interval_minutes)
    if isinstance(table.warm_up_seconds, int):
        warm_up = timedelta(seconds=table.warm_up_seconds)
    elif _sort(table) == "pin" and kind is Kind.EVENT:
        warm_up = WARM_UP_OF_A_PIR
    return Expected(sensor=name, kind=kind, stale_after=stale_after, warm_up=warm_up)


def _kind(name: str, table: SensorTable) -> Kind:
    if isinstance(table.kind, str):
        return Kind(table.kind)
    return describe(name, table).kind if _sort(table) == "mqtt" else Kind.EVENT


def _sort(table: SensorTable) -> str:
    sign = next((key for key in _SIGNS if key in _set(table)), "")
    return "mqtt" if sign in ("profile", "topic") else sign


def _with(sort: str, settings: SensorSettings) -> dict[str, SensorTable]:
    return {name: table for name, table in settings.sensors.items() if _sort(table) == sort}


def _set(table: SensorTable | MqttTable) -> dict[str, object]:
    """What differs from its default, in the order of the definition."""
    values = ((field.name, getattr(table, field.name), field.default) for field in fields(table))
    return {name: value for name, value, usual in values if value is not UNSET and value != usual}


# --- contradictions -------------------------------------------------------------------------------


def _contradictions(settings: SensorSettings) -> Iterator[str]:
    if isinstance(settings.mqtt, MqttTable):
        yield from _of_broker(settings.mqtt)
    on_pin: dict[object, str] = {}
    for name, table in settings.sensors.items():
        yield from _of_sensor(name, table)
        sort = _sort(table)
        if sort == "mqtt":
            yield from wrong(name, table)
            if settings.mqtt is UNSET:
                yield _needs_a_broker(name, table)
        if sort == "pin" and on_pin.setdefault(table.pin, name) != name:
            other = dotted("sensors", on_pin[table.pin])
            yield f"{_is(name, 'pin', table.pin)} is the pin of {other} too: give each its own."


def _of_sensor(name: str, table: SensorTable) -> Iterator[str]:
    said = _set(table)
    sort = _sort(table)
    if not sort:
        where = dotted("sensors", name)
        yield f"{where} has no pin, profile, topic or recording: say which it is."
        return
    sign = next(key for key in _SIGNS if key in said)
    for key, value in said.items():
        if key != sign and key not in _OF_ALL and _sort_of_key(key) != sort:
            other = f"{sign} = {shown(said[sign])}"
            yield f"{_is(name, key, value)} cannot stand beside {other}: remove one of them."
    if sort == "pin" and table.kind == "count":
        yield f'{_is(name, "kind", "count")} cannot be: a pin counts nobody: choose "level".'


def _of_broker(mqtt: MqttTable) -> Iterator[str]:
    for key in ("ca_file", "certificate"):
        if not mqtt.tls and getattr(mqtt, key):
            yield f"mqtt.{key} cannot stand beside mqtt.tls = false: remove one of them."
    if mqtt.username and not mqtt.password:
        user = f"mqtt.username = {shown(mqtt.username)}"
        yield f"{user} has no password: write password = what holds it."
    if mqtt.password and not mqtt.username:
        yield "mqtt.password has no username: write username = whose it is."


def _sort_of_key(key: str) -> str:
    if key in _OF_A_PIN:
        return "pin"
    return "recording" if key in _OF_A_RECORDING else "mqtt"


def _needs_a_broker(name: str, table: SensorTable) -> str:
    key = next(key for key in ("profile", "topic") if key in _set(table))
    return f"{_is(name, key, getattr(table, key))} needs a broker: write host = under [mqtt]."


def _is(name: str, key: str, value: object) -> str:
    return f"{dotted('sensors', name, key)} = {shown(value)}"
