"""A short while of random taps; `python -m tests.monkey` is for long ones."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.monkey.door import Door
from tests.monkey.monkey import Monkey
from tests.panel.day import Day
from tests.panel.graph import Office


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    day = Day("8:00")
    with Office(day) as office:
        yield office
    day.close()


def test_random_taps_break_nothing_and_write_nothing_that_nobody_asked_for(
    office: Office,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """The cable is out at times, and the panel says so; whatever else is said, fails."""
    door = Door(office, tmp_path, (800, 480))
    monkey = Monkey(office, door, seed=5)
    try:
        monkey.plays(150)
    finally:
        door.close()
    assert monkey.did["tap"] > 100
    assert monkey.did["Book"] > 0
    assert capfd.readouterr().err == ""
    assert [said for said in caplog.messages if "the cable is out" not in said] == []
