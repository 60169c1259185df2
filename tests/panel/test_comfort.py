"""The air on the glass: shown while it is fresh, and never a word about people."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from panel.app import Panel, build
from panel.comfort import Comfort
from panel.config.load import load_panel
from panel.zone import zone_named
from sensors.climate import Measured, Quantity

TOML = """
room.mailbox = "lyon-1@example.com"
mqtt.host = "broker.example.com"
[climate.temperature]
topic = "z2m/air"
path = "temperature"
[climate.co2]
topic = "z2m/air"
path = "co2"
interval_minutes = 1
"""


@pytest.fixture
def panel(tmp_path: Path) -> Iterator[Panel]:
    (tmp_path / "panel.toml").write_text(TOML)
    settings = load_panel(tmp_path / "panel.toml", {"HOME": str(tmp_path)})
    panel = build(tmp_path / "panel.toml", settings, zone_named("UTC"))
    yield panel
    panel.journal.close()


def air(panel: Panel, quantity: Quantity, value: float, minutes_ago: float = 0) -> Measured:
    at = panel.clock.now() - timedelta(minutes=minutes_ago)
    return Measured(quantity=quantity, value=value, at=at)


def told(comfort: Comfort, name: str) -> object:
    return comfort.bridge.property(name)


def test_what_was_told_is_shown(panel: Panel) -> None:
    comfort = Comfort(panel)
    assert not told(comfort, "hasTemperature")
    comfort.hear(air(panel, Quantity.TEMPERATURE, 21.4))
    comfort.hear(air(panel, Quantity.CO2, 643))
    assert (told(comfort, "temperature"), told(comfort, "co2")) == (21.5, 640)
    assert not told(comfort, "hasHumidity")


def test_what_is_too_old_is_not_known(panel: Panel) -> None:
    comfort = Comfort(panel)
    comfort.hear(air(panel, Quantity.CO2, 640, minutes_ago=3.1))
    comfort.hear(air(panel, Quantity.TEMPERATURE, 21, minutes_ago=3.1))
    assert (told(comfort, "hasCo2"), told(comfort, "hasTemperature")) == (False, True)


def test_what_a_clock_set_back_has_left_in_the_future_is_not_known(panel: Panel) -> None:
    comfort = Comfort(panel)
    comfort.hear(air(panel, Quantity.CO2, 640, minutes_ago=-5))
    assert not told(comfort, "hasCo2")


def test_a_word_grows_old_by_itself(panel: Panel) -> None:
    comfort = Comfort(panel)

    async def until_forgotten() -> None:
        comfort.hear(replace(air(panel, Quantity.CO2, 640), at=panel.clock.now() - AGE))
        assert told(comfort, "hasCo2")
        task = asyncio.ensure_future(comfort._forget())
        async with asyncio.timeout(20):
            while told(comfort, "hasCo2"):  # noqa: ASYNC110  its own timer is what is tried
                await asyncio.sleep(0.02)
        task.cancel()

    asyncio.run(until_forgotten())


AGE = timedelta(minutes=3) - timedelta(seconds=0.5)


def test_air_that_thickens_is_no_sign_of_people(panel: Panel) -> None:
    """CO2 lags by a quarter of an hour, and windows open: see facts of presence."""
    before = panel.runner.room
    comfort = Comfort(panel)
    for ppm in range(500, 2000, 50):
        comfort.hear(air(panel, Quantity.CO2, ppm))
    assert panel.runner.room is before
    assert panel.runner._inbox.came() == []
    assert panel.settings.sensors.sensors == {}
