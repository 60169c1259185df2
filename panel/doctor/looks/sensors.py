"""Listens to the sensors for some seconds, beside the panel, which may be running."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from msgspec import UnsetType
from msgspec.structs import replace

from panel.doctor.judges.sensors import Heard
from sensors.base import Evidence, Kind, Link, Reading, SensorError, Source
from sensors.build import expected, sources
from sensors.health import LOW_BATTERY
from sensors.settings import MqttTable, SensorSettings, SensorTable

BUSY = "GPIO busy"  # as lgpio says it
_SILENT = (Kind.EVENT, Kind.CONTACT)

Make = Callable[[SensorSettings], Sequence[Source]]


@dataclass(slots=True)
class _Ear:
    """What was heard of one sensor."""

    readings: list[Reading] = field(default_factory=list)
    error: str = ""


def making(folder: Path, environment: Mapping[str, str]) -> Make:
    return lambda settings: sources(settings, folder, environment)


async def listen(settings: SensorSettings, seconds: float, make: Make) -> tuple[Heard, ...]:
    """Raises nothing: what cannot begin is told of its sensor."""
    ears = {name: _Ear() for name in settings.sensors}
    async with asyncio.TaskGroup() as listening:
        for some in _apart(settings):
            listening.create_task(_listen(some, seconds, make, ears))
    kinds = {one.sensor: one.kind for one in expected(settings)}
    return tuple(
        _heard(name, table, kinds[name], ears[name]) for name, table in settings.sensors.items()
    )


def _apart(settings: SensorSettings) -> Iterable[SensorSettings]:
    """Each pin by itself, so that one that is in use spoils no other; one connection for all."""
    mqtt = {name: one for name, one in settings.sensors.items() if sort_of(one) == "mqtt"}
    pins = {name: one for name, one in settings.sensors.items() if sort_of(one) == "pin"}
    if mqtt:
        yield replace(settings, mqtt=_nameless(settings), sensors=mqtt)
    for name, one in pins.items():
        yield replace(settings, sensors={name: one})


def _nameless(settings: SensorSettings) -> MqttTable | UnsetType:
    """A panel that runs beside us would be thrown out by a connection of the same name."""
    table = settings.mqtt
    return replace(table, client_id="") if isinstance(table, MqttTable) else table


def sort_of(table: SensorTable) -> str:
    if isinstance(table.pin, int):
        return "pin"
    return "recording" if table.recording else "mqtt"


async def _listen(
    settings: SensorSettings, seconds: float, make: Make, ears: dict[str, _Ear]
) -> None:
    def tell(reading: Reading) -> None:
        ears[reading.sensor].readings.append(reading)

    try:
        found = await asyncio.to_thread(make, settings)
        async with asyncio.timeout(seconds), asyncio.TaskGroup() as running:
            for source in found:
                running.create_task(source.run(tell))
    except* TimeoutError:
        pass  # long enough
    except* SensorError as group:
        for name in settings.sensors:
            ears[name].error = str(_first(group))


def _first(group: BaseExceptionGroup[SensorError]) -> SensorError:
    error = group.exceptions[0]
    return _first(error) if isinstance(error, BaseExceptionGroup) else error


def _heard(name: str, table: SensorTable, kind: Kind, ear: _Ear) -> Heard:
    readings = ear.readings
    links = [one for one in readings if one.link is not Link.UNSAID]
    last = links[-1] if links else None
    spoke = [one for one in readings if one.evidence is not Evidence.NONE]
    return Heard(
        name=name,
        sort=sort_of(table),
        means_silence=kind not in _SILENT,
        error=ear.error,
        in_use=BUSY in ear.error,
        lost=(last.why or "nobody tells why") if last and last.link is Link.LOST else "",
        linked=bool(last and last.link is Link.UP and last.watched),
        spoke=any(one.fresh for one in spoke),
        repeated=bool(spoke),
        low_battery=any(_is_low(one) for one in readings),
    )


def _is_low(reading: Reading) -> bool:
    battery = reading.battery
    return reading.battery_low is True or (isinstance(battery, int) and battery < LOW_BATTERY)
