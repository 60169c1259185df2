"""Kill -9 at any moment: nothing that was said to be recorded is lost, torn or doubled."""

import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from datetime import UTC
from pathlib import Path

import pytest

from panel.journal.base import Memory
from panel.journal.reading import open_for_reading
from panel.journal.sqlite import SqliteJournal

from . import writer

KILLS = 48
SEED = 20260302


def write_and_be_killed(path: Path, first: int, words: int, after: float) -> list[tuple[str, int]]:
    """What a writer had said when it was killed: so many words, and those of a moment after."""
    process = subprocess.Popen(
        [sys.executable, writer.__file__, str(path), str(first)], stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    with process, process.stdout as said:
        heard = b"".join(said.readline() for _ in range(words))
        threading.Timer(after, process.kill).start()
        heard += said.read()
    assert process.returncode == -signal.SIGKILL
    told = (line.rsplit(" ", 1) for line in heard.decode().splitlines())
    return [(what, int(number)) for what, number in told]


def last(said: list[tuple[str, int]], what: str) -> int:
    return max((number for w, number in said if w == what), default=-1)


def check(memory: Memory, said: list[tuple[str, int]], first: int) -> None:
    """Everything said is there, whole; and of what was not said at most the one under way."""
    checked_in = {c.key: c for c in memory.check_ins}
    owed = Counter(write.id for write in memory.owed)
    released = Counter(key for key, _ in memory.released)
    numbers = len(checked_in)
    assert checked_in == {writer.key_of(n): writer.check_in_of(n) for n in range(numbers)}
    certain = max(first, last(said, "check-in") + 1)
    assert certain <= numbers <= certain + 1
    check_what_sensors_showed(memory, said)
    done = {n for w, n in said if w == "done"}
    for number in (n for w, n in said if w == "owed"):
        is_owed, is_done = owed[f"write {number}"], released[writer.key_of(number)]
        assert is_owed + is_done == 1, "either owed or done, and once"
        if number in done:
            assert is_done
        if number % 3 == 0:
            assert is_owed
    assert len(memory.decided) >= len(done)
    assert sum(count for _, count in memory.strikes) >= len({n for w, n in said if w == "over"})
    if done:
        gave = memory.gave_back
        assert gave is not None, "and it is known why"
        assert gave.decision.key in released
        assert gave.decision == writer.decision_of(int(gave.decision.key.event_id.split()[0]))
    assert all(write == writer.release_of(int(write.id.split()[1])) for write in memory.owed)


def check_what_sensors_showed(memory: Memory, said: list[tuple[str, int]]) -> None:
    learnt = [int(sensor.split()[1]) for sensor, _ in memory.coverage]
    assert learnt == sorted(set(learnt)), "each once, the oldest first"
    oldest = min(learnt, default=0)  # a long journal tells only of the newest
    assert {n for what, n in said if what == "learnt" and n >= oldest} <= set(learnt)
    counts = dict(memory.head_counts)
    counted = {n for what, n in said if what == "counted"}
    assert counted <= {people - 1 for people in counts.values()}
    assert all(counts[writer.key_of(n)] == n + 1 for n in counted)


def check_what_is_for_reports(path: Path, said: list[tuple[str, int]]) -> None:
    with open_for_reading(path) as reading:
        meetings = {record.key: record for record in reading.meetings()}
        missed = {record.key for record in reading.series()}
    over = {n for what, n in said if what == "over"}
    assert {writer.key_of(n) for n in over} <= meetings.keys() <= missed
    assert all(m == writer.meeting_of(int(k.event_id.split()[0])) for k, m in meetings.items())


def test_a_journal_killed_many_times_at_random_moments_loses_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    moments = random.Random(SEED)
    path = tmp_path / "journal.sqlite"
    said: list[tuple[str, int]] = []
    for kill in range(KILLS):
        # Every fourth dies while it starts, opens or recovers. The others get as far as they say,
        # however slow the disk is.
        starts = kill % 4 == 3
        words = 0 if starts else moments.randint(1, 24)
        after = moments.uniform(0.02, 0.15) if starts else moments.uniform(0, 0.01)
        journal = SqliteJournal(path, UTC)
        first = len(journal.remember(writer.NOON).check_ins)
        journal.close()
        said += write_and_be_killed(path, first, words, after)
        journal = SqliteJournal(path, UTC)
        check(journal.remember(writer.NOON), said, first)
        journal.close()
        check_what_is_for_reports(path, said)
    assert last(said, "done") > KILLS
    assert caplog.records == []
    assert [p.name for p in tmp_path.iterdir()] == ["journal.sqlite"]
