"""The notice that goes out before a release. Where it is wanted: no notice, no release."""

from datetime import datetime, timedelta

from panel.domain.effects import Notify
from panel.domain.moments import LONG_AGO, NOT_YET
from panel.domain.room import Booking, Room

TRIES_EVERY = timedelta(minutes=1)  # where the mail is not taken
TAKES = timedelta(minutes=1)  # to be sent, at most; whatever is later makes the release later


def is_wanted(room: Room, booking: Booking) -> bool:
    """Nobody is told of what will not happen; nor can be told without an address."""
    policy, meeting = room.policy, booking.meeting
    return bool(policy.notice_before) and "@" in meeting.answers and not policy.shadow


def ahead(room: Room) -> timedelta:
    """How long before the release it is written: the warning at the door must fit in behind it."""
    return max(room.policy.notice_before, room.policy.warning + TAKES)


def given_at(room: Room, booking: Booking) -> datetime:
    """When it went out; NOT_YET if it has not, LONG_AGO where none is wanted."""
    if not is_wanted(room, booking):
        return LONG_AGO
    return room.notices.get(booking.meeting.key, NOT_YET)


def is_given(room: Room, booking: Booking) -> bool:
    return given_at(room, booking) != NOT_YET


def lets_release_at(room: Room, booking: Booking) -> datetime:
    """From when on it has been out for long enough; only for one that is given."""
    given = given_at(room, booking)
    return given + ahead(room) - TAKES if given != LONG_AGO else LONG_AGO


def may_be_written_at(room: Room, booking: Booking, due: datetime) -> datetime:
    """For a release that is due then; NOT_YET if it is written already."""
    key = booking.meeting.key
    on_its_way = any(isinstance(w, Notify) and w.meeting.key == key for w in room.pending)
    if is_given(room, booking) or on_its_way or due == NOT_YET:
        return NOT_YET
    tried = room.notices_tried.get(key, LONG_AGO)
    return max(due - ahead(room), tried + TRIES_EVERY)
