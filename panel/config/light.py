"""The light at the door that says what the screen says, as panel.toml has it."""

from collections.abc import Iterator
from pathlib import Path as FilePath
from typing import Annotated, Literal

from msgspec import UNSET, Meta, UnsetType

from panel.config.phone import NotFitted
from panel.config.sentences import ConfigError, either, quoted
from panel.config.values import Path, Table

LightKind = Literal["rgb", "strip", "usb", "sysfs", "file"]
Pin = Annotated[int, Meta(ge=0, le=27)]  # BCM; those of the header
LedName = Annotated[
    str, Meta(pattern=r"^[^/\s\x00-\x1f\x7f]+\Z", title="a name in `/sys/class/leds`")
]
NEEDS = {"rgb": "pins", "sysfs": "names", "file": "file"}
BELONG = {
    "pins": ("rgb",),
    "active_high": ("rgb",),
    "device": ("strip",),
    "chip": ("strip",),
    "leds": ("strip",),
    "names": ("sysfs",),
    "file": ("file",),
}


class LightTable(Table, frozen=True, kw_only=True):
    """A light that says what the screen says. Without this table there is none."""

    kind: Annotated[
        LightKind,
        Meta(
            description="`rgb`: three pins of a Raspberry Pi. `strip`: LEDs on SPI. `usb`: a busy "
            "light (needs `room-panel[light]`). `sysfs`: LEDs that the kernel knows, such as "
            "the bars of a panel. `file`: a line for another program.",
            examples=["rgb"],
        ),
    ]
    brightness: Annotated[int, Meta(ge=1, le=100, description="Percent of its full power.")] = 60
    pins: Annotated[
        Annotated[list[Pin], Meta(min_length=3, max_length=3)] | UnsetType,
        Meta(
            description="Of `rgb`: red, green and blue, by their BCM numbers.",
            examples=[[17, 27, 22]],
        ),
    ] = UNSET
    active_high: Annotated[
        bool | UnsetType,
        Meta(description="Of `rgb`: whether 3.3 V lights it.", extra={"default": "`true`"}),
    ] = UNSET
    device: Annotated[
        Path | UnsetType,
        Meta(description="Of `strip`: its device.", extra={"default": "`/dev/spidev0.0`"}),
    ] = UNSET
    chip: Annotated[
        Literal["apa102", "ws2812"] | UnsetType,
        Meta(
            description="Of `strip`: its LEDs, DotStar or NeoPixel.", extra={"default": "`apa102`"}
        ),
    ] = UNSET
    leds: Annotated[
        Annotated[int, Meta(ge=1, le=300)] | UnsetType,
        Meta(description="Of `strip`: how many.", extra={"default": "8"}),
    ] = UNSET
    names: Annotated[
        Annotated[list[LedName], Meta(min_length=1, max_length=3)] | UnsetType,
        Meta(
            description="Of `sysfs`: one LED of `/sys/class/leds` that mixes colours, or a red, a "
            "green and a blue one.",
            examples=[["bar:red", "bar:green", "bar:blue"]],
        ),
    ] = UNSET
    file: Annotated[
        Path | UnsetType,
        Meta(
            description="Of `file`: where the line goes: shares of red, green and blue.",
            examples=["/run/room-panel/light"],
        ),
    ] = UNSET


def light(path: FilePath, table: LightTable | UnsetType) -> LightTable | NotFitted:
    """Raises ConfigError for what does not go together."""
    if isinstance(table, UnsetType):
        return NotFitted()
    if wrongs := list(_wrongs(table)):
        raise ConfigError(*(f"{path}: {wrong}" for wrong in wrongs))
    return table


def _wrongs(table: LightTable) -> Iterator[str]:
    for key, kinds in BELONG.items():
        if table.kind not in kinds and not isinstance(getattr(table, key), UnsetType):
            yield (
                f'light.{key} does not go with light.kind = "{table.kind}": '
                f"remove it, or write kind = {either(map(quoted, kinds))}."
            )
    needed = NEEDS.get(table.kind)
    if needed and isinstance(getattr(table, needed), UnsetType):
        yield f'light.kind = "{table.kind}" needs light.{needed}: add it.'
    if not isinstance(table.names, UnsetType) and len(table.names) == 2:
        yield "light.names has two: give one that mixes colours, or a red, a green and a blue one."
