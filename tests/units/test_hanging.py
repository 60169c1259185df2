"""A panel that hangs, and a supervisor as systemd is one: it is killed, and comes back."""

import resource
import signal
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from panel.domain.effects import CheckedInBy, CheckIn
from panel.domain.meeting import MeetingKey
from panel.first_frame import recall
from panel.journal.sqlite import SqliteJournal
from panel.simulator import GraphSimulator
from tests.panel.installed import ROOM, Installed
from tests.panel.program import until

WATCHDOG = 2  # seconds
FOOD = "WATCHDOG=1"
HANGING = Path(__file__).parent / "hanging"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Installed]:
    monkeypatch.setenv("WATCHDOG_USEC", str(WATCHDOG * 1_000_000))
    monkeypatch.setenv("PYTHONPATH", str(HANGING))
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    with GraphSimulator() as graph:
        graph.world.room(ROOM, "Saturne")
        with Installed(tmp_path, graph) as installed:
            yield installed


def kills(installed: Installed) -> list[str]:
    """As systemd does whom the watchdog has not been fed by; gives its last words."""
    program = installed.program
    assert program is not None
    program.hears_signal(signal.SIGABRT)
    program.hears_signal(signal.SIGCONT)
    # Python's last words may stumble over frames that were left in a half: dead it is all the same.
    assert program.ended() in (-signal.SIGABRT, -signal.SIGSEGV)
    return program.complained


def checks_in(installed: Installed) -> MeetingKey:
    """Somebody has, at the meeting that runs."""
    begun = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=5)
    booked = installed.graph.world.book("Ada", ROOM, begun, begun + timedelta(hours=1))
    key = MeetingKey(installed.graph.world.room_id(booked), begun)
    with closing(SqliteJournal(installed.folder / "state" / "journal.sqlite", UTC)) as journal:
        journal.record_check_in(CheckIn(key=key, at=begun, by=CheckedInBy.DOOR))
    return key


@pytest.mark.parametrize("freezes", [signal.SIGSTOP, signal.SIGUSR1], ids=["whole", "loop"])
def test_a_panel_that_hangs_starves_the_watchdog_and_comes_back_with_its_room(
    installed: Installed, freezes: signal.Signals
) -> None:
    installed.write_panel()
    key = checks_in(installed)
    program = installed.start()
    installed.hears_ready()
    for _ in range(3):
        installed.hears(FOOD)
    until(lambda: installed.polls() > 0, "a poll")
    program.hears_signal(freezes)
    installed.hears_nothing_for(WATCHDOG)
    words = kills(installed)
    assert "Fatal Python error: Aborted" in "\n".join(words)
    assert freezes is signal.SIGSTOP or "in hang" in "\n".join(words)

    polls = installed.polls()
    config = installed.folder / "panel.toml"
    early = recall(config, {"CACHE_DIRECTORY": str(installed.folder / "cache")})
    assert early is not None  # the first frame has the agenda
    again = installed.start()
    installed.hears_ready()
    installed.hears(FOOD)
    until(lambda: installed.polls() > polls, "a poll")
    assert again.terminate() == 0
    assert not again.has_complained("WARNING")
    with closing(SqliteJournal(installed.folder / "state" / "journal.sqlite", UTC)) as journal:
        memory = journal.remember(datetime.now(UTC))
    assert [one.key for one in memory.check_ins] == [key]
    assert memory.owed == ()


def test_the_set_up_screen_feeds_its_watchdog_too(installed: Installed) -> None:
    installed.write_panel(graph=False)
    program = installed.start()
    installed.hears_ready()
    for _ in range(3):
        installed.hears(FOOD)
    program.hears_signal(signal.SIGUSR1)
    installed.hears_nothing_for(WATCHDOG)
    assert "in hang" in "\n".join(kills(installed))


def test_a_panel_that_only_looks_again_at_its_settings_is_fed_through_the_change(
    installed: Installed,
) -> None:
    installed.write_panel(graph=False)
    program = installed.start()
    installed.hears_ready()
    installed.write_panel()
    installed.hears(FOOD)
    installed.hears_ready()
    installed.hears(FOOD)
    assert program.terminate() == 0
