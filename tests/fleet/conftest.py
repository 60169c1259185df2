"""The one Qt application, glass, and a broker of the organisation's."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sensors.broker import MqttBroker
from tests.ui.conftest import glass, qapp

__all__ = ["broker", "glass", "qapp"]


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[MqttBroker]:
    folder = tmp_path / "broker"
    folder.mkdir()
    with MqttBroker(folder) as broker:
        yield broker
