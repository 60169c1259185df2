"""The air in a room, as sensors tell it: pure. Nothing of it ever says a word about people."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from sensors.payload import Missing, Nothing, as_number, find, quoted, read
from sensors.settings import IntervalMinutes, Keys, Line

STALE_AFTER = timedelta(minutes=15)
INTERVALS = 3  # one may be lost, and the next be late


class Quantity(Enum):
    TEMPERATURE = "temperature"  # degrees Celsius
    HUMIDITY = "humidity"  # per cent, relative
    CO2 = "co2"  # ppm


# Beyond these it is an error code, or another quantity. Outdoor air has 420 ppm; SCD4x end at
# 40,000, where nobody could be in the room.
BOUNDS = {
    Quantity.TEMPERATURE: (-30.0, 60.0),
    Quantity.HUMIDITY: (0.0, 100.0),
    Quantity.CO2: (250.0, 20_000.0),
}


class MeasureTable(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the air is, to be shown quietly: `NAME` is `temperature`, `humidity` or `co2`."""

    topic: Annotated[
        Line,
        Meta(
            min_length=1,
            title="a topic",
            description="Where it is told on MQTT.",
            examples=["zigbee2mqtt/boardroom_air"],
        ),
    ]
    path: Annotated[
        Keys,
        Meta(
            description="Where the number is in its JSON.",
            examples=["co2"],
            extra={"default": "the whole message"},
        ),
    ] = ""
    unit: Annotated[
        Literal["C", "F"] | UnsetType,
        Meta(description="Of a temperature.", extra={"default": "`C`"}),
    ] = UNSET
    interval_minutes: Annotated[
        IntervalMinutes | UnsetType,
        Meta(
            description="How often it is told; after three times this it is not shown any more.",
            extra={"default": "5"},
        ),
    ] = UNSET


Climate = dict[Literal["temperature", "humidity", "co2"], MeasureTable]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One quantity: where it is told, and for how long a word of it is good."""

    quantity: Quantity
    topic: str
    path: str = ""
    fahrenheit: bool = False
    stale_after: timedelta = STALE_AFTER


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One value, and when it was heard."""

    quantity: Quantity
    value: float
    at: datetime


def measures(climate: Climate) -> tuple[Measure, ...]:
    return tuple(
        Measure(
            quantity=Quantity(name),
            topic=table.topic,
            path=table.path,
            fahrenheit=table.unit == "F",
            stale_after=STALE_AFTER
            if isinstance(table.interval_minutes, UnsetType)
            else INTERVALS * timedelta(minutes=table.interval_minutes),
        )
        for name, table in climate.items()
    )


def wrongs(climate: Climate, *, broker: bool) -> list[str]:
    """A sentence with its remedy for each thing that cannot be."""
    found = []
    for name, table in climate.items():
        if not broker:
            found.append(f"climate.{name} needs a broker: write host = under [mqtt].")
        if not isinstance(table.unit, UnsetType) and name != "temperature":
            found.append(f"climate.{name}.unit is for a temperature alone: remove it.")
        if set("+#") & set(table.topic):
            found.append(f'climate.{name}.topic = "{table.topic}" must be one, without + and #.')
    return found


def measured(measure: Measure, payload: bytes, at: datetime) -> Measured | Nothing | None:
    """What a message says of it; None: nothing of this quantity, as devices of several do."""
    message = read(payload, wants_json=bool(measure.path))
    if isinstance(message, Nothing):
        return message
    value = find(message, measure.path, whole=True)
    if isinstance(value, Missing) or value is None:
        return None
    number = as_number(value)
    if number is None:
        return Nothing(why=f"it says {quoted(value)}")
    if measure.fahrenheit:
        number = (number - 32) / 1.8
    least, most = BOUNDS[measure.quantity]
    if not least <= number <= most:
        return Nothing(why=f"{number:g} cannot be")
    return Measured(quantity=measure.quantity, value=number, at=at)
