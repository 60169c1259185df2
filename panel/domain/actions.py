"""What a rule does: actions, each a tuple of wishes."""

from uuid import UUID, uuid5

from panel.domain import notice, trust
from panel.domain.deciding import decide
from panel.domain.decision import Verdict
from panel.domain.effects import (
    Book,
    Cancel,
    CheckedInBy,
    CheckIn,
    Effect,
    EndEarly,
    Extend,
    NoticeOf,
    Notify,
    RecordCheckIn,
    RecordContest,
    RecordDecision,
    Refresh,
    Release,
    ReleasedFor,
    Send,
    TakeBack,
)
from panel.domain.events import CheckInTapped, EndTapped, ExtendTapped
from panel.domain.guards import booked_at_the_door
from panel.domain.meeting import Slot
from panel.domain.record import Contest
from panel.domain.situation import Situation

# Names the GUIDs of writes the panel decides by itself: the same decision, the same GUID.
OWN_WRITES = UUID("6f0d2bb6-5a3e-4d6e-9a55-3c1f5b1c7d10")


def nothing(_: Situation) -> tuple[Effect, ...]:
    return ()


def refresh(_: Situation) -> tuple[Effect, ...]:
    return (Refresh(),)


def record(s: Situation) -> tuple[Effect, ...]:
    by = s.event.by if isinstance(s.event, CheckInTapped) else CheckedInBy.TOUCH
    return (RecordCheckIn(check_in=CheckIn(key=s.key, at=s.now, by=by)),)


def record_exemption(s: Situation) -> tuple[Effect, ...]:
    """The rules, or the meeting's length, may have changed by the next start."""
    return (RecordCheckIn(check_in=CheckIn(key=s.key, at=s.now, by=CheckedInBy.EXEMPTION)),)


def record_presence(s: Situation) -> tuple[Effect, ...]:
    return (RecordCheckIn(check_in=CheckIn(key=s.key, at=s.now, by=CheckedInBy.PRESENCE)),)


def release(s: Situation) -> tuple[Effect, ...]:
    cancels = s.room.policy.why_not_cancelled(s.booking.meeting) is None
    write = _no_show(s, "release", cancels=cancels)
    return (RecordDecision(decision=decide(s, Verdict.RELEASED)), Send(write=write))


def decline_instead(s: Situation) -> tuple[Effect, ...]:
    """It could not be cancelled for everybody; nothing was written."""
    return (Send(write=_no_show(s, "decline", cancels=False)),)


def _no_show(s: Situation, what: str, *, cancels: bool) -> Release:
    return Release(
        id=_guid(s, what),
        key=s.key,
        why=ReleasedFor.NO_SHOW,
        useful_until=s.slot.end,
        cancels=cancels,
        organizer=s.booking.meeting.answers,
        series=s.booking.meeting.series,
    )


def explain_shadow(s: Situation) -> tuple[Effect, ...]:
    return (RecordDecision(decision=decide(s, Verdict.WOULD_RELEASE)),)


def explain_shadow_end(s: Situation) -> tuple[Effect, ...]:
    return (RecordDecision(decision=decide(s, Verdict.WOULD_END)),)


def give_notice(s: Situation) -> tuple[Effect, ...]:
    due = max(trust.due_but_for_notice(s.room, s.booking), s.now + notice.ahead(s.room))
    write = Notify(
        id=_guid(s, "notice"),
        meeting=s.booking.meeting,
        of=NoticeOf.RELEASE,
        at=s.now,
        due=due,
        to_all=s.room.policy.notice_to_all,
        useful_until=s.slot.end,
    )
    return (Send(write=write),)


def explain(s: Situation) -> tuple[Effect, ...]:
    return (RecordDecision(decision=decide(s, Verdict.KEPT)),)


def give_back(s: Situation) -> tuple[Effect, ...]:
    write = Release(
        id=_guid(s, "end"), key=s.key, why=ReleasedFor.NOT_NEEDED, useful_until=s.slot.end
    )
    return (Send(write=write),)


def cancel(s: Situation) -> tuple[Effect, ...]:
    return (Send(write=Cancel(id=_guid(s, "end"), key=s.key, useful_until=s.slot.end)),)


def cancel_with_it(s: Situation) -> tuple[Effect, ...]:
    guid = _guid(s, "emptied")
    return (Send(write=Cancel(id=guid, key=s.key, useful_until=s.slot.end, by_itself=True)),)


def end_early(s: Situation) -> tuple[Effect, ...]:
    """Shorten what runs; give back what has not begun."""
    at = s.now.replace(microsecond=0)
    if at <= s.slot.start:
        return cancel(s) if booked_at_the_door(s) else give_back(s)
    write = EndEarly(id=_guid(s, "end"), key=s.key, at=at, useful_until=s.slot.end)
    return (Send(write=write),)


def end_emptied(s: Situation) -> tuple[Effect, ...]:
    write = EndEarly(
        id=_guid(s, "emptied"),
        key=s.key,
        at=s.now.replace(microsecond=0),
        useful_until=s.slot.end,
        by_itself=True,
        organizer=s.booking.meeting.answers,
    )
    return (RecordDecision(decision=decide(s, Verdict.ENDED)), Send(write=write))


def extend(s: Situation) -> tuple[Effect, ...]:
    """A booking of ours grows; behind somebody else's we add one of our own."""
    end = s.slot.end
    match s.event:
        case ExtendTapped(press=press, until=until) if booked_at_the_door(s):
            return (Send(write=Extend(id=press, key=s.key, until=until, useful_until=end)),)
        case ExtendTapped(press=press, until=until):
            behind = Slot(start=end, end=until)
            return (Send(write=Book(id=press, slot=behind, extends=True, useful_until=end)),)
        case _:
            return ()


def take_back(s: Situation) -> tuple[Effect, ...]:
    """Somebody checked in while the release was on its way: the room is theirs."""
    check_in = s.room.check_ins[s.key]
    if s.booking.decision is None:  # a finger gave it back: nothing to contest
        book = Book(id=_guid(s, "again"), slot=s.rest, extends=False, useful_until=s.slot.end)
        return (Send(write=book), Refresh())
    write = TakeBack(
        id=_guid(s, "again"),
        key=s.key,
        slot=s.rest,
        organizer=s.booking.meeting.answers,
        by=check_in.by,
        useful_until=s.slot.end,
        series=s.booking.meeting.series,
    )
    contest = Contest(key=s.key, at=s.now, by=check_in.by)
    return (RecordContest(contest=contest), Send(write=write), Refresh())


def _guid(s: Situation, what: str) -> str:
    press = s.event.press if isinstance(s.event, EndTapped) else s.now.isoformat()
    return str(uuid5(OWN_WRITES, f"{what} {s.key.event_id} {s.key.start.isoformat()} {press}"))
