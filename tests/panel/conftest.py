"""A day to live in; the simulator is on this machine, whatever proxy there is."""

from collections.abc import Iterator

import pytest

from .day import Day


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
