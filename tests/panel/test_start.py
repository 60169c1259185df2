"""`panel run` killed while it starts: it starts again, says so, and its journal is whole."""

import random
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from panel.journal.sqlite import SqliteJournal
from panel.simulator import GraphSimulator

from .installed import ROOM, Installed
from .program import until

KILLS = 3
STARTS_IN = 1.5  # seconds, about
SEED = 20261121


@pytest.fixture
def installed(tmp_path: Path) -> Iterator[Installed]:
    with GraphSimulator() as graph:
        graph.world.room(ROOM, "Saturne")
        with Installed(tmp_path, graph) as installed:
            installed.write_panel()
            yield installed


def test_a_panel_killed_while_it_starts_starts_again(installed: Installed) -> None:
    moments = random.Random(SEED)
    installed.ada_books(timedelta(minutes=5))
    for _ in range(KILLS):
        program = installed.start()
        time.sleep(moments.uniform(0.1, STARTS_IN))
        assert "Traceback" not in "".join(program.complained)
        program.kill()
    polls = installed.polls()
    program = installed.start()
    installed.hears_ready()
    until(lambda: installed.polls() > polls, "a poll")
    assert program.terminate() == 0
    assert not program.has_complained("WARNING")
    assert not program.has_complained("ERROR")
    with closing(SqliteJournal(installed.folder / "state" / "journal.sqlite", UTC)) as journal:
        assert journal.remember(datetime.now(UTC)).owed == ()


def test_a_panel_told_to_stop_stops_at_once_and_in_silence(installed: Installed) -> None:
    program = installed.start()
    installed.hears_ready()
    until(lambda: installed.polls() > 0, "a poll")
    installed.graph.hang(path="calendarView", times=None)
    assert program.terminate() == 0
    assert not program.has_complained("WARNING")
    assert not program.has_complained("Traceback")


def test_a_door_opens_although_its_journal_cannot(installed: Installed) -> None:
    (installed.folder / "state").write_text("no folder", encoding="utf-8")
    program = installed.start()
    installed.hears_ready()
    program.complains("journal lost")
    until(lambda: installed.polls() > 0, "a poll")
    assert program.terminate() == 0
    assert sum("journal lost" in line for line in program.complained) == 1
    assert not program.has_complained("Traceback")
