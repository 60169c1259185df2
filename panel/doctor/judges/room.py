"""The room's mailbox: read, written, those of others refused, and settings that would hurt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise

from panel.doctor.judges.sign_in import Held, holds
from panel.doctor.lines import Line, Unknown, fail, ok, skip, warn

FEW = 3  # meetings of others, below which their subjects prove nothing
DAYS = 14  # of agenda looked at


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why Graph did not do what was asked, as one sentence."""

    sentence: str
    denied: bool = False  # no right to that mailbox
    no_mailbox: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked:
    """A meeting in the room's calendar, as far as settings show in it."""

    start: datetime
    end: datetime
    own: bool  # the room's own booking
    takes_the_room: bool
    answered: bool  # by the room
    subject: str = field(repr=False, default="")
    organizer: str = field(repr=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A test booking was made and taken away again."""

    left_over: int = 0  # those of earlier times, taken away too


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    mailbox: str
    agenda: tuple[Booked, ...] | Refusal | Unknown
    written: Written | Refusal | Unknown
    outside: str  # whose mailbox must be refused; empty: not told
    outsiders: tuple[Booked, ...] | Refusal | Unknown  # what was shown of theirs
    held: Held | Unknown
    needs_subjects: str  # by which setting; empty: nothing does
    claims: bool  # the panel tells Exchange of check-ins
    vanished: tuple[datetime, ...]  # meetings that went while they ran, by the journal


def room(facts: Room) -> Iterator[Line]:
    yield _readable(facts)
    yield _writable(facts)
    yield _outside(facts)
    yield from settings(facts)


def _readable(facts: Room) -> Line:
    line = "room.readable", "readable"
    match facts.agenda:
        case Refusal(sentence=sentence):
            return fail(*line, sentence)
        case Unknown.UNKNOWN:
            return skip(*line, "Without a token nothing can be asked.")
        case agenda:
            said = f"{len(agenda)} meetings" if len(agenda) != 1 else "One meeting"
            return ok(*line, f"{said} of {facts.mailbox} within {DAYS} days can be read.")


def _writable(facts: Room) -> Line:
    line = "room.writable", "writable"
    match facts.written:
        case Refusal(sentence=sentence):
            return fail(*line, sentence)
        case Unknown.UNKNOWN:
            return skip(*line, "Nothing was written, as that was not possible or not wanted.")
        case Written(left_over=left):
            also = f"; so was what {left} earlier ones had left" if left else ""
            return ok(*line, f"A test booking was made and taken away again{also}.")


def _outside(facts: Room) -> Line:
    line = "room.outside", "other mailboxes"
    who = facts.outside
    if not who:
        return _nobody_outside(line, facts)
    match facts.outsiders:
        case Refusal(denied=True):
            return ok(*line, f"The calendar of {who} is refused, as it should be.")
        case Refusal(no_mailbox=True):
            return warn(
                *line, f"There is no mailbox {who}, which proves nothing: name one that exists."
            )
        case Refusal(sentence=sentence):
            return skip(*line, f"It could not be tried: {sentence}")
        case Unknown.UNKNOWN:
            return skip(*line, "Without a token nothing can be asked.")
        case _:
            return fail(
                *line,
                f"The app may read the calendar of {who}: confine it to rooms by RBAC for "
                "Applications, and take Calendars.* away from it in Entra; a change may take two "
                "hours.",
            )


def _nobody_outside(line: tuple[str, str], facts: Room) -> Line:
    if isinstance(facts.held, Held) and facts.held.delegated:
        return skip(*line, "The panel is signed in as its room, and acts as nobody else.")
    remedy = 'write outside = "somebody@..." under [doctor]'
    if isinstance(facts.held, Held) and holds(facts.held, "Calendars.ReadWrite"):
        return warn(
            *line,
            "Calendars.ReadWrite is consented to in Entra, which is for all mailboxes: confine it "
            f"by RBAC for Applications; to have it tried, {remedy}.",
        )
    return skip(*line, f"Whether those are refused was not tried: {remedy}, no room's mailbox.")


# --- settings that would hurt, by what they leave in the agenda -------------------------------


def settings(facts: Room) -> Iterator[Line]:
    if isinstance(facts.agenda, tuple):
        theirs = [one for one in facts.agenda if not one.own]
        yield _subjects(theirs, facts)
        yield _answers(theirs, facts.mailbox)
        yield _conflicts(facts.agenda, facts.mailbox)
    yield _auto_release(facts)
    yield skip(
        "room.settings",
        "settings",
        "Graph tells none of those of Exchange; this does:",
        f"Get-CalendarProcessing {facts.mailbox} | Format-List AutomateProcessing,AllowConflicts,"
        "DeleteSubject,AddOrganizerToSubject,RemovePrivateProperty,EnableAutoRelease",
    )


def _subjects(theirs: Sequence[Booked], facts: Room) -> Line:
    line = "room.subjects", "subjects"
    if len(theirs) < FEW:
        return skip(*line, "Too few meetings to see whether Exchange hides their subjects.")
    hidden = all(one.subject.strip() in ("", one.organizer.strip()) for one in theirs)
    if not hidden:
        return ok(*line, "Exchange leaves subjects alone.")
    if not facts.needs_subjects:
        return ok(
            *line, "Exchange replaces subjects by the organizer's name; nothing here needs them."
        )
    return warn(
        *line,
        f"Exchange replaces subjects by the organizer's name, and {facts.needs_subjects} needs "
        "them: have it leave them alone.",
        f"Set-CalendarProcessing {facts.mailbox} -DeleteSubject $false "
        "-AddOrganizerToSubject $false",
    )


def _answers(theirs: Sequence[Booked], mailbox: str) -> Line:
    line = "room.answers", "answers"
    if not theirs:
        return skip(*line, "No meetings to see whether the room answers invitations.")
    silent = sum(not one.answered for one in theirs)
    if not silent:
        return ok(*line, "The room has answered every invitation.")
    return warn(
        *line,
        f"The room has not answered {silent} of {len(theirs)} invitations: have it accept them.",
        f"Set-CalendarProcessing {mailbox} -AutomateProcessing AutoAccept",
    )


def _conflicts(agenda: Sequence[Booked], mailbox: str) -> Line:
    line = "room.conflicts", "conflicts"
    taken = sorted(
        (one for one in agenda if one.takes_the_room), key=lambda one: (one.start, one.end)
    )
    if len(taken) < FEW:
        return skip(*line, "Too few meetings to see whether Exchange allows conflicts.")
    for one, after in pairwise(taken):
        if after.start < one.end:
            return warn(
                *line,
                f"Two meetings overlap on {after.start:%Y-%m-%d at %H:%M} UTC: have the room "
                "decline the second.",
                f"Set-CalendarProcessing {mailbox} -AllowConflicts $false",
            )
    return ok(*line, f"No two meetings overlap within {DAYS} days.")


def _auto_release(facts: Room) -> Line:
    line = "room.auto_release", "auto-release"
    off = f"Set-CalendarProcessing {facts.mailbox} -EnableAutoRelease $false"
    if facts.vanished:
        last = max(facts.vanished)
        many = (
            f"{len(facts.vanished)} meetings have" if len(facts.vanished) > 1 else "A meeting has"
        )
        return warn(
            *line,
            f"{many} vanished while under way, last on {last:%Y-%m-%d at %H:%M} UTC, as by "
            "Exchange's own auto-release: switch that off.",
            off,
        )
    if facts.claims:
        return ok(*line, "Exchange is told of check-ins, so its own auto-release does no harm.")
    return skip(
        *line,
        "Whether Exchange's own is off cannot be told, and it must be, as an app cannot tell it "
        "of check-ins:",
        off,
    )
