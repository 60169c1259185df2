"""`panel run` with sensors in its panel.toml: who is inside, as the program itself finds it."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from panel.journal.sqlite import SqliteJournal
from panel.simulator import GraphSimulator

from .installed import ROOM, Installed
from .program import until

COUNTER = '[sensors.counter]\nkind = "count"\nrecording = "day.jsonl"\n'
BEGINS = '{"at": "2026-03-02T09:00:00Z", "sensor": "counter"'


@pytest.fixture
def installed(tmp_path: Path) -> Iterator[Installed]:
    with GraphSimulator() as graph:
        graph.world.room(ROOM, "Saturne")
        with Installed(tmp_path, graph) as installed:
            installed.write_panel(sensors=COUNTER)
            yield installed


def counted(installed: Installed) -> list[int]:
    """How many came to each meeting, as the journal has it."""
    with closing(SqliteJournal(installed.folder / "state" / "journal.sqlite", UTC)) as journal:
        return [people for _, people in journal.remember(datetime.now(UTC)).head_counts]


def test_people_whom_a_recording_shows_are_at_their_meeting_and_outlive_a_kill(
    installed: Installed,
) -> None:
    installed.write("day.jsonl", f'{BEGINS}, "people": 4}}\n')
    installed.ada_books(timedelta(minutes=-5))
    program = installed.start()
    installed.hears_ready()
    until(lambda: counted(installed) == [4], "four people")
    program.kill()
    installed.write("day.jsonl", f'{BEGINS}, "people": 1}}\n')
    program = installed.start()
    installed.hears_ready()
    polls = installed.polls()
    until(lambda: installed.polls() > polls, "a poll")
    assert program.terminate() == 0
    assert counted(installed) == [4]
    assert not program.has_complained("WARNING")
    assert not program.has_complained("Traceback")


def test_a_recording_that_is_missing_is_told_in_one_sentence_and_the_door_opens(
    installed: Installed,
) -> None:
    program = installed.start()
    installed.hears_ready()
    program.complains("day.jsonl cannot be read")
    until(lambda: installed.polls() > 0, "a poll")
    assert program.terminate() == 0
    assert sum("day.jsonl" in line for line in program.complained) == 1
    assert not program.has_complained("Traceback")


def test_a_sensor_that_tells_of_its_loss_is_in_the_log_once(installed: Installed) -> None:
    lost = f'{BEGINS}, "link": "lost", "why": "the cable is out"}}\n'
    installed.write("day.jsonl", f'{BEGINS}, "people": 0}}\n{lost}{lost}')
    program = installed.start()
    installed.hears_ready()
    program.complains("sensor counter: offline: the cable is out")
    assert program.terminate() == 0
    assert sum("the cable is out" in line for line in program.complained) == 1
