"""What a room did, in sentences."""

from datetime import datetime, tzinfo

from panel.domain import effects as ef
from panel.domain.coverage import Outcome
from panel.domain.effects import CheckedInBy
from panel.domain.sentence import sentence

HOW = {
    CheckedInBy.DOOR: "somebody tapped Check in",
    CheckedInBy.TOUCH: "somebody touched the screen during the warning",
    CheckedInBy.PHONE: "somebody checked in by phone",
    CheckedInBy.BADGE: "somebody showed a badge",
    CheckedInBy.MAIL: "somebody followed the link in the notice",
    CheckedInBy.FLEET: "somebody pressed a button from afar",
    CheckedInBy.ELSEWHERE: "another panel of the room says so",
    CheckedInBy.PRESENCE: "people were seen in three different minutes",
}


def told(at: datetime, effect: ef.Effect, zone: tzinfo) -> str:
    """One line, or nothing: what is recorded for later is no news."""
    match effect:
        case ef.RecordDecision(decision=decision):
            return f"{decision.key.event_id}: {sentence(decision, zone)}"
        case ef.RecordCheckIn(check_in=check_in) if check_in.by in HOW:
            how = HOW[check_in.by]
            return f"{check_in.key.event_id}: Checked in {_clock(at, zone)}: {how}."
        case ef.Send(write=ef.Book(slot=slot, by_itself=True)):
            until = _clock(slot.end, zone)
            return f"walk-in: Booked {_clock(at, zone)} until {until}: people sat down."
        case ef.RecordCoverage(sensor=sensor, key=key, outcome=Outcome.MISSED):
            return f"{key.event_id}: sensor {sensor} missed people who had checked in."
        case ef.RecordCoverage(sensor=sensor, key=key, outcome=Outcome.SILENT):
            return f"{key.event_id}: sensor {sensor} saw nobody of those who had checked in."
        case _:
            return ""


def _clock(moment: datetime, zone: tzinfo) -> str:
    return moment.astimezone(zone).strftime("%H:%M:%S")
