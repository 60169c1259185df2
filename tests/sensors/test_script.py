"""A recording played: in its own rhythm, from now on, and silent at its end."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sensors.base import Evidence, NoRecording, Reading
from sensors.recording import to_line
from sensors.script import ScriptSource
from tests.sensors.listening import Listening

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Two sensors; somebody comes for a minute."""
    file = tmp_path / "day.jsonl"
    words = (
        Reading(sensor="pir", at=NINE, evidence=Evidence.ABSENT),
        Reading(sensor="radar", at=NINE + timedelta(seconds=30), evidence=Evidence.PRESENT),
        Reading(sensor="pir", at=NINE + timedelta(seconds=60), evidence=Evidence.PRESENT),
    )
    file.write_text("".join(to_line(reading) + "\n" for reading in words))
    return file


def test_it_keeps_the_rhythm_of_the_recording(file: Path) -> None:
    with Listening(ScriptSource(file, speed=200)) as room:
        room.until_says("pir", Evidence.PRESENT)
        absent, radar, present = (r for r in room.told if r.evidence is not Evidence.NONE)
        assert radar.at - absent.at >= timedelta(seconds=30 / 200 * 0.9)
        assert present.at - absent.at >= timedelta(seconds=60 / 200 * 0.9)
        assert abs(datetime.now(UTC) - present.at) < timedelta(minutes=1)


def test_sensors_may_be_played_apart_and_keep_in_step(file: Path) -> None:
    waited: list[float] = []

    async def at_once(seconds: float) -> None:
        waited.append(round(seconds))

    with Listening(ScriptSource(file, "radar", sleep=at_once)) as room:
        room.until_says("radar", Evidence.PRESENT)
        assert waited == [30]
        assert {reading.sensor for reading in room.told} == {"radar"}


def test_a_sensor_that_the_recording_does_not_know_is_refused(file: Path) -> None:
    with pytest.raises(NoRecording, match=r"has no sensor door: name one of pir, radar\."):
        ScriptSource(file, "door")


def test_an_empty_recording_is_refused(file: Path) -> None:
    file.write_text("# nothing\n")
    with pytest.raises(NoRecording, match=r"day\.jsonl is empty: write at least one reading\."):
        ScriptSource(file)
