"""The light before the door: how bright the screen is, and whether it is day."""

import pytest

from panel.glass.ambient import NOT_MEASURED, Light, find_light_sensor, light
from tests.glass.lamps import Kernel


def seen(*lux: float | None) -> Light:
    """After these readings."""
    found = NOT_MEASURED
    for reading in lux:
        found = light(reading, found)
    return found


@pytest.mark.parametrize(
    ("lux", "then"),
    [
        (0, Light(percent=35, daylight="dark")),
        (24, Light(percent=60, daylight="dark")),
        (200, Light(percent=80, daylight="light")),
        (5000, Light(percent=100, daylight="light")),
    ],
)
def test_the_brighter_it_is_the_brighter_the_screen(lux: float, then: Light) -> None:
    assert seen(lux) == then


def test_between_day_and_night_what_was_stays() -> None:
    assert seen(10, 40).daylight == "dark"
    assert seen(100, 40).daylight == "light"
    assert seen(40).daylight == "light"


def test_at_a_border_nothing_flickers() -> None:
    assert seen(510, 490, 505, 480).percent == 100
    assert seen(510, 300).percent == 80


def test_a_reading_that_is_lacking_changes_nothing() -> None:
    assert seen(10, None) == seen(10)
    assert seen(None) == NOT_MEASURED


def test_a_sensor_is_found_and_read(kernel: Kernel) -> None:
    assert find_light_sensor(kernel.folder) is None
    kernel.measure_light(123.5)
    sensor = find_light_sensor(kernel.folder)
    assert sensor
    assert sensor.lux() == 123.5


def test_one_that_counts_in_its_own_unit_is_converted(kernel: Kernel) -> None:
    folder = kernel.folder / "iio:device1"
    folder.mkdir()
    (folder / "in_illuminance_raw").write_text("40\n")
    (folder / "in_illuminance_scale").write_text("0.5\n")
    sensor = find_light_sensor(kernel.folder)
    assert sensor
    assert sensor.lux() == 20


def test_one_that_is_gone_or_talks_nonsense_does_not_tell(kernel: Kernel) -> None:
    folder = kernel.measure_light("nonsense")
    sensor = find_light_sensor(kernel.folder)
    assert sensor
    assert sensor.lux() is None
    kernel.unplug(folder)
    assert sensor.lux() is None
