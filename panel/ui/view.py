"""derive_view(): what the door shows of a room, as facts without words."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from enum import Enum

from panel.domain import taking, taking_back, trust
from panel.domain.effects import Write, takes_or_gives, wish_of
from panel.domain.faults import CREDENTIAL_FAULTS, Fault
from panel.domain.free import free_until, is_free, is_taking
from panel.domain.intake import chain
from panel.domain.meeting import MeetingKey, Slot
from panel.domain.moments import LONG_AGO
from panel.domain.room import Booking, Phase, Room
from panel.domain.taking_back import Returnable
from panel.ui import countdown, meetings, sensed
from panel.ui.countdown import Countdown
from panel.ui.day import Day, Kind, Show, Title, days_of, title
from panel.ui.meetings import HANDS_OVER, SOON, Headline, Waits, headline
from panel.ui.offers import Offer, offers
from panel.ui.sensed import GivenBack, Inside, Remark

__all__ = ["Face", "Kind", "Show", "Title", "View", "derive_view", "title"]

MINUTE = timedelta(minutes=1)
NOTICE_STAYS = timedelta(seconds=20)


class Face(Enum):
    """The one thing to be read from five metres."""

    FREE = "free"
    SOON = "soon"
    WAITING = "waiting"
    IN_USE = "in-use"
    UNSURE = "unsure"
    FAULT = "fault"  # not sure, and only an administrator can mend it


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Everything the door shows. Equal views need no new frame."""

    at: datetime  # the clock, whole minutes
    face: Face
    until: datetime | None = None  # where the face ends; none: not today
    headline: Headline | None = None  # the meeting it is about, or the next one
    countdown: Countdown | None = None
    rehearsal: Countdown | None = None  # in shadow mode: the same, and nothing is given back
    check_in: MeetingKey | None = None
    start_early: MeetingKey | None = None  # the same, with the time until it begins
    end: MeetingKey | None = None
    unneeded: MeetingKey | None = None
    extend: tuple[Offer, ...] = ()
    book: tuple[Offer, ...] = ()
    pending: type[Write] | None = None
    refused: tuple[type[Write], Fault] | None = None
    given_back: GivenBack | None = None  # a room that nobody has had since
    take_back: Returnable | None = None  # what its people may take back, if they come now
    come_early: bool = False  # checked in and inside, and the meeting has not begun
    ending: bool = False  # the last minutes: to extend is asked outright
    waits: Waits | None = None  # who has the room next, once that matters to those inside
    people: int = 0  # counted inside; 0 where nobody counts
    inside: Inside = Inside.NOBODY  # where somebody before the door should know
    remark: Remark = Remark.NONE
    trouble: Fault = Fault.NONE
    as_of: datetime | None = None  # how old what is shown is; none: fresh, or nothing known
    days: tuple[Day, ...] = ()
    now_minute: int = 0  # where now lies on today's timeline
    holds_until: datetime  # nothing here changes before, unless something happens


def derive_view(room: Room, now: datetime, zone: tzinfo, show: Show) -> View:
    """Read the door off the room. `zone` tells where today ends; all times stay UTC."""
    minute = now.replace(second=0, microsecond=0)
    days = days_of(room, now, zone, show)
    live = meetings.live(room, now)
    view = View(
        at=minute,
        face=Face.UNSURE,
        days=days,
        now_minute=(now - days[0].start) // MINUTE,
        pending=_pending(room),
        refused=_refused(room, now),
        trouble=_trouble(room, now),
        people=sensed.people(room),
        remark=sensed.remark(room, live),
        holds_until=minute + MINUTE,
    )
    if live is not None:
        view = _occupied(view, room, live, now, show)
    elif trust.knows_the_time_and_agenda(room, now):
        view = _vacant(view, room, now, zone, show)
    if not trust.knows_the_time_and_agenda(room, now):
        view = _doubtful(view, room, live, now, show)
    if room.policy.shadow:
        view = replace(view, countdown=None, rehearsal=view.countdown)
    return replace(view, holds_until=_holds_until(view, room, live, now))


def _occupied(view: View, room: Room, live: Booking, now: datetime, show: Show) -> View:
    key = live.meeting.key
    links = chain(room, key)
    end = links[-1].meeting.slot.end if links else live.meeting.slot.end
    following = meetings.coming(room, now, links)
    if (theirs := taking.follows(room, live)) is not None:
        left = countdown.until_emptied(room, live, now)
        return replace(_early(view, room, theirs, show), countdown=left)
    view = replace(view, face=Face.IN_USE, until=end, headline=headline(live, show, end))
    if live.phase is Phase.CHECK_IN_OPEN:
        return replace(
            view,
            face=Face.WAITING,
            countdown=countdown.until_release(room, live, now),
            inside=sensed.inside(room, now),
            check_in=key,
            unneeded=key,
        )
    ending = now >= end - HANDS_OVER
    view = replace(view, ending=ending, waits=meetings.waits(room, end, following, now, show))
    if following is not None and following.phase is Phase.CHECK_IN_OPEN:
        view = replace(view, check_in=following.meeting.key)
    if live.phase is Phase.KEPT:
        return replace(view, check_in=key, end=key)
    if live.phase is Phase.CHECKED_IN:
        left = countdown.until_emptied(room, live, now)
        return replace(view, countdown=left, end=key, extend=offers(room, end, end, now))
    return view


def _early(view: View, room: Room, following: Booking, show: Show) -> View:
    """Its people sit inside ahead of its time: nobody else is offered the room."""
    links = chain(room, following.meeting.key)
    end = links[-1].meeting.slot.end
    told = headline(following, show, end)
    return replace(view, face=Face.IN_USE, until=end, headline=told, come_early=True)


def _vacant(view: View, room: Room, now: datetime, zone: tzinfo, show: Show) -> View:
    following = meetings.coming(room, now)
    if (early := meetings.early(room, now, following)) is not None:
        return _early(view, room, early, show)
    if (bridged := meetings.bridged_until(room, now)) is not None:
        return replace(view, face=Face.IN_USE, until=bridged)
    open_end = free_until(room, now)
    view = replace(
        view,
        face=Face.FREE,
        until=open_end if following is not None and _same_day(open_end, now, zone) else None,
        headline=headline(following, show) if following else None,
        book=offers(room, now, view.at, now),
        given_back=sensed.given_back(room, now),
        take_back=taking_back.offer(room, now),
        inside=sensed.inside(room, now),
    )
    if following is None:
        return view
    if following.phase is Phase.CHECK_IN_OPEN:
        key, gap = following.meeting.key, Slot(start=now, end=following.meeting.slot.start)
        starts = is_free(room, gap, now) and not is_taking(room)
        view = replace(view, check_in=key, start_early=key if starts else None)
    if following.meeting.slot.start - now <= SOON:
        return replace(view, face=Face.SOON)
    return view


def _doubtful(view: View, room: Room, live: Booking | None, now: datetime, show: Show) -> View:
    """Not sure, unless people who checked in here are sitting inside. Never free."""
    known = room.agenda.fetched_at > LONG_AGO
    view = replace(view, as_of=room.agenda.fetched_at if known else None, extend=(), book=())
    if (
        live is not None
        and trust.people_came(room, live.meeting.key)
        and live.phase is Phase.CHECKED_IN
    ):
        return view
    following = meetings.coming(room, now)
    told = view.headline
    if told is None and following is not None:
        told = headline(following, show)
    return replace(
        view,
        face=Face.FAULT if view.trouble in CREDENTIAL_FAULTS else Face.UNSURE,
        headline=told,
        countdown=None,
        unneeded=None,
        come_early=False,
        ending=False,
        waits=None,
        people=0,
        inside=Inside.NOBODY,
        remark=Remark.NONE,
    )


def _pending(room: Room) -> type[Write] | None:
    """Letters and marks go out unseen: nobody waits for them, and every tap stays possible."""
    moving = [write for write in room.pending if takes_or_gives(write)]
    return wish_of(moving[-1]) if moving else None


def _refused(room: Room, now: datetime) -> tuple[type[Write], Fault] | None:
    notice = room.notice
    if notice is None or not timedelta(0) <= now - notice.at < NOTICE_STAYS:
        return None
    return notice.wish, notice.fault


def _trouble(room: Room, now: datetime) -> Fault:
    if not room.journal_sound:
        return Fault.NOT_RECORDED
    if room.calendar_fault is not Fault.NONE:
        return room.calendar_fault
    if not room.clock_synchronised:
        return Fault.CLOCK_UNSYNCHRONISED
    return Fault.NONE


def _same_day(moment: datetime, now: datetime, zone: tzinfo) -> bool:
    return moment.astimezone(zone).date() == now.astimezone(zone).date()


def _holds_until(view: View, room: Room, live: Booking | None, now: datetime) -> datetime:
    moments = [view.holds_until, *sensed.turns(room), *taking_back.turns(room)]
    if live is not None:
        moments += countdown.turns(room, live)
    moments += (left.turns_at for left in (view.countdown, view.rehearsal) if left is not None)
    if view.face is Face.FREE and view.headline is not None:
        moments.append(view.headline.slot.start - SOON)
    if view.face is Face.IN_USE and view.until is not None:
        moments.append(view.until - HANDS_OVER)
    if view.refused is not None and room.notice is not None:
        moments.append(room.notice.at + NOTICE_STAYS)
    return min(moment for moment in moments if moment > now)
