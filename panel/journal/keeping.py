"""Each record that a room asks for, put where a journal keeps it."""

from panel.domain import effects as ef
from panel.journal.base import Journal

Record = (
    ef.RecordCheckIn
    | ef.RecordDecision
    | ef.RecordMeeting
    | ef.RecordContest
    | ef.RecordSeries
    | ef.RecordHealth
    | ef.RecordCoverage
    | ef.RecordHeadCount
)


def keep(record: Record, journal: Journal) -> None:
    match record:
        case ef.RecordCheckIn(check_in=check_in):
            journal.record_check_in(check_in)
        case ef.RecordDecision(decision=decision):
            journal.record_decision(decision)
        case ef.RecordMeeting(record=meeting):
            journal.record_meeting(meeting)
        case ef.RecordContest(contest=contest):
            journal.record_contest(contest)
        case ef.RecordSeries():
            journal.record_series(record)
        case ef.RecordHealth():
            journal.record_health(record)
        case ef.RecordCoverage():
            journal.record_coverage(record)
        case ef.RecordHeadCount():
            journal.record_head_count(record)
