"""Writes into a journal until killed, and says each record once it is durable.

Started by test_kill as a process of its own: writer.py PATH FIRST-NUMBER.
"""

import os
import sys
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from panel.domain.coverage import Outcome as Shown
from panel.domain.decision import Decision, Verdict
from panel.domain.effects import (
    CheckedInBy,
    CheckIn,
    RecordCoverage,
    RecordHeadCount,
    RecordSeries,
    Release,
    ReleasedFor,
)
from panel.domain.meeting import MeetingKey
from panel.domain.presence import Presence
from panel.domain.record import Course, MeetingRecord
from panel.journal.base import Outcome
from panel.journal.sqlite import SqliteJournal

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
BODY = "x" * 150  # about as long as a real event id


def key_of(number: int) -> MeetingKey:
    return MeetingKey(f"{number} {BODY}", NOON + timedelta(seconds=number))


def check_in_of(number: int) -> CheckIn:
    return CheckIn(key=key_of(number), at=NOON, by=CheckedInBy.DOOR)


def release_of(number: int) -> Release:
    return Release(
        id=f"write {number}",
        key=key_of(number),
        why=ReleasedFor.NO_SHOW,
        useful_until=NOON + timedelta(hours=1),
    )


def decision_of(number: int) -> Decision:
    return Decision(
        verdict=Verdict.RELEASED,
        key=key_of(number),
        at=NOON,
        opened_at=NOON,
        closed_at=NOON,
        steady_since=NOON,
        agenda_age=timedelta(seconds=number),
        presence=Presence.NOT_FITTED,
    )


def coverage_of(number: int) -> RecordCoverage:
    return RecordCoverage(sensor=f"pir {number}", key=key_of(number), outcome=Shown.MISSED, at=NOON)


def head_count_of(number: int) -> RecordHeadCount:
    return RecordHeadCount(key=key_of(number), people=number + 1, at=NOON)


def meeting_of(number: int) -> MeetingRecord:
    return MeetingRecord(
        key=key_of(number),
        end=NOON + timedelta(days=1),
        noticed=NOON,
        course=Course.RELEASED,
        over_at=NOON + timedelta(hours=1),
        window=timedelta(minutes=10),
        margin=timedelta(0),
        decided_at=NOON,
    )


def missed(number: int) -> RecordSeries:
    return RecordSeries(series="weekly", key=key_of(number), came=False, at=NOON)


def say(what: str, number: int) -> None:
    os.write(sys.stdout.fileno(), f"{what} {number}\n".encode())  # no buffer to die with


def run(path: Path, first: int) -> None:
    journal = SqliteJournal(path, UTC)
    say("opened", first)
    for number in count(first):
        journal.record_check_in(check_in_of(number))
        say("check-in", number)
        journal.record_coverage(coverage_of(number))
        say("learnt", number)
        journal.record_head_count(head_count_of(number))
        say("counted", number)
        journal.record_decision(decision_of(number))
        journal.owe(release_of(number), NOON)
        say("owed", number)
        if number % 3:
            journal.settle(f"write {number}", Outcome.DONE, "", NOON)
            say("done", number)
        journal.record_series(missed(number))
        journal.record_meeting(meeting_of(number))
        say("over", number)


if __name__ == "__main__":
    run(Path(sys.argv[1]), int(sys.argv[2]))
