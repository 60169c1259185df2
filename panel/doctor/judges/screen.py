"""The screen, the finger on it, and its lamp."""

from collections.abc import Iterator
from dataclasses import dataclass

from panel.doctor.lines import Line, fail, ok, skip, warn


@dataclass(frozen=True, slots=True, kw_only=True)
class Connector:
    name: str  # card1-DSI-1
    connected: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Lamp:
    path: str
    writable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    connectors: tuple[Connector, ...]
    touches: tuple[str, ...]  # what can be touched directly
    pointers: tuple[str, ...]  # mice, which do too
    lamps: tuple[Lamp, ...]
    lamp_asked: str  # `screen.backlight`; empty: the only one there is


def screen(facts: Screen) -> Iterator[Line]:
    yield _picture(facts)
    yield _touch(facts)
    yield _lamp(facts)


def _picture(facts: Screen) -> Line:
    line = "screen.connected", "screen"
    if not facts.connectors:
        return fail(
            *line,
            "The kernel knows no connector for a screen: load its driver "
            "(on a Raspberry Pi dtoverlay=vc4-kms-v3d in config.txt).",
        )
    found = [one.name for one in facts.connectors if one.connected]
    if not found:
        names = ", ".join(one.name for one in facts.connectors)
        return fail(*line, f"No screen is connected to {names}: check its cable and its power.")
    return ok(*line, f"A screen is connected to {', '.join(found)}.")


def _touch(facts: Screen) -> Line:
    line = "screen.touch", "touch"
    if facts.touches:
        return ok(*line, f"It can be touched: {', '.join(facts.touches)}.")
    if facts.pointers:
        mice = ", ".join(facts.pointers)
        return warn(
            *line, f"There is no touch screen, only a pointer ({mice}): check the touch cable."
        )
    return fail(*line, "Nothing can be touched: check the cable of the touch screen (USB or I2C).")


def _lamp(facts: Screen) -> Line:
    line = "screen.backlight", "backlight"
    lamps = facts.lamps
    if facts.lamp_asked and not lamps:
        return fail(
            *line,
            f"There is no backlight {facts.lamp_asked}: correct screen.backlight, or leave it out.",
        )
    if not lamps:
        return skip(
            *line, "This screen has no backlight of its own; it is dimmed by what it shows."
        )
    if len(lamps) > 1:
        names = ", ".join(lamp.path for lamp in lamps)
        return warn(*line, f"There are several ({names}): name one by screen.backlight.")
    (lamp,) = lamps
    if not lamp.writable:
        return warn(
            *line,
            f"{lamp.path}/brightness may not be written by this user: install the udev rule of "
            "room-panel, and ask as the panel's user.",
        )
    return ok(*line, f"{lamp.path} can be dimmed.")
