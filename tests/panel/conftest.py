"""A day to live in; the simulator is on this machine, whatever proxy there is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from .day import Day
from .graph import Office
from .live import LivePanel


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def day() -> Iterator[Day]:
    """From nine o'clock on."""
    day = Day("9:00")
    yield day
    day.close()


@pytest.fixture
def office(day: Day) -> Iterator[Office]:
    with Office(day) as office:
        yield office


@pytest.fixture
def panel(office: Office, tmp_path: Path) -> LivePanel:
    """At the office's door, with its journal on the disk."""
    return office.hang_a_panel(tmp_path / "panel")
