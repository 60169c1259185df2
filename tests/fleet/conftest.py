"""The one Qt application, glass, and a broker of the organisation's."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from panel.ui.window import PanelWindow
from tests.fleet.organisation import Organisation
from tests.sensors.broker import MqttBroker
from tests.ui.conftest import OpenGlass, glass, qapp
from tests.ui.test_screens import view_of

__all__ = ["broker", "glass", "qapp"]


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[MqttBroker]:
    folder = tmp_path / "broker"
    folder.mkdir()
    with MqttBroker(folder) as broker:
        yield broker


@pytest.fixture
def window(glass: OpenGlass) -> PanelWindow:
    return glass(view_of("free")).window


@pytest.fixture
def organisation(broker: MqttBroker) -> Iterator[Organisation]:
    broker.start()
    with Organisation(broker.sensors_port) as organisation:
        yield organisation
