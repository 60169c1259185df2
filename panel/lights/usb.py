"""Busy lights on USB, by the library that knows them all."""

import importlib
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from panel.lights.base import Colour, Lost, NoLight

LIBRARY = "busylight_core"
LOOKS_EVERY = 5.0  # seconds, for it costs some milliseconds


class UsbLight:
    """The first light that is plugged in."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._light = _first()
        self._clock = clock
        self._looked = clock()

    def show(self, colour: Colour) -> None:
        lost = _errors()
        if self._clock() - self._looked >= LOOKS_EVERY:
            self._looked = self._clock()
            if not self._is_there():
                raise Lost("The USB light is not plugged in any more: plug it in.")
        try:
            self._light.on(tuple(round(share * 255) for share in colour))
        except lost as error:
            raise Lost(f"The USB light takes no colour any more: {error!r}.") from error

    def _is_there(self) -> bool:
        """hidapi does not tell when a light was pulled: it just writes nothing."""
        plugged = importlib.import_module(LIBRARY).Hardware.enumerate()
        return any(each.path == self._light.hardware.path for each in plugged)

    def close(self) -> None:
        with suppress(*_errors()):
            self._light.off()
            self._light.release()


def _first() -> Any:
    try:
        library = importlib.import_module(LIBRARY)
    except ImportError as error:
        raise NoLight(
            'USB lights need room-panel[light]: pip install "room-panel[light]".'
        ) from error
    importlib.import_module("loguru").logger.disable(LIBRARY)  # it writes to stderr by itself
    try:
        return library.Light.first_light()
    except library.NoLightsFoundError as error:
        raise NoLight("No USB light that is known is plugged in: plug one in.") from error
    except _errors() as error:
        remedy = "give the panel's user the right to it (see systemd/README.md)."
        raise NoLight(f"The USB light cannot be opened: {remedy}") from error


def _errors() -> tuple[type[Exception], ...]:
    library = importlib.import_module(LIBRARY)
    return (library.LightUnavailableError, OSError, ValueError)
