"""Makes the sources that the settings ask for, and says what is normal for each sensor."""

from collections.abc import Mapping
from pathlib import Path

from sensors.base import Source
from sensors.health import Expected
from sensors.settings import SensorSettings


def sources(
    settings: SensorSettings, folder: Path, environment: Mapping[str, str]
) -> tuple[Source, ...]:
    """One source for each pin and recording, one for all MQTT. Relative paths lead from `folder`.

    Imports gpiozero or paho only where a sensor needs it. Raises SensorError.
    """
    raise NotImplementedError


def expected(settings: SensorSettings) -> tuple[Expected, ...]:
    """In the order of the file."""
    raise NotImplementedError


def contradictions(settings: SensorSettings) -> tuple[str, ...]:
    """A sentence with its remedy for each thing that cannot be: `sensors.pir.pin = 17 and ...`."""
    raise NotImplementedError
