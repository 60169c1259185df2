"""Why a meeting needs no check-in.

What cannot be known exempts: a subject that the mailbox hides may hold the keyword, an organizer
who is not told may be one of those named.
"""

from collections.abc import Iterator
from enum import Enum
from typing import TYPE_CHECKING

from panel.domain.folding import folded, has_words
from panel.domain.meeting import Created, Meeting

if TYPE_CHECKING:
    from panel.domain.policy import ReleasePolicy


class Exemption(Enum):
    """One reason, as the journal tells it."""

    RELEASE_OFF = "release is off"
    AT_THE_DOOR = "booked at the door"
    UNREADABLE = "unreadable"
    NO_LENGTH = "no length"
    ALL_DAY = "all day"
    LONG = "long"
    SHORT = "short"
    SHORT_NOTICE = "booked at short notice"
    HOLIDAY = "on a holiday"
    PROTECTED_HOURS = "in protected hours"
    KEYWORD = "its subject says so"
    NOT_OPTED_IN = "its subject does not allow it"
    SUBJECT_HIDDEN = "its subject is hidden by the mailbox"
    ORGANIZER = "its organizer is exempt"
    ORGANIZER_UNKNOWN = "its organizer is not told"


def reasons(policy: "ReleasePolicy", meeting: Meeting) -> Iterator[Exemption]:
    """Every one that holds."""
    found = {
        Exemption.RELEASE_OFF: not policy.enabled,
        Exemption.AT_THE_DOOR: meeting.is_walk_up,
        Exemption.UNREADABLE: not meeting.readable,
        Exemption.NO_LENGTH: meeting.slot.end <= meeting.slot.start,
        Exemption.ALL_DAY: meeting.all_day and policy.exempt_all_day,
        Exemption.LONG: meeting.slot.length > policy.exempt_longer_than,
        Exemption.SHORT: meeting.slot.length < policy.exempt_shorter_than,
        Exemption.SHORT_NOTICE: _booked_at_short_notice(policy, meeting),
        Exemption.HOLIDAY: policy.protected.is_holiday(meeting.slot.start),
        Exemption.PROTECTED_HOURS: policy.protected.holds(meeting.slot.start),
    }
    yield from (reason for reason, holds in found.items() if holds)
    if policy.exempt_keywords or policy.only_keywords:
        yield from _by_subject(policy, meeting)
    if policy.exempt_organizers:
        yield from _by_organizer(policy, meeting)


def _booked_at_short_notice(policy: "ReleasePolicy", meeting: Meeting) -> bool:
    if not policy.exempt_booked_within:
        return False
    if isinstance(meeting.created, Created):
        return True  # not knowing only ever makes a release less likely
    return meeting.created > meeting.slot.start - policy.exempt_booked_within


def _by_subject(policy: "ReleasePolicy", meeting: Meeting) -> Iterator[Exemption]:
    """A keyword that keeps may stand anywhere, even within a word; one that allows may not."""
    subject = folded(meeting.subject)
    if any(folded(keyword) in subject for keyword in policy.exempt_keywords):
        yield Exemption.KEYWORD
    elif subject in ("", folded(meeting.organizer)):  # Exchange's DeleteSubject
        yield Exemption.SUBJECT_HIDDEN
    elif policy.only_keywords and not any(
        has_words(meeting.subject, keyword) for keyword in policy.only_keywords
    ):
        yield Exemption.NOT_OPTED_IN


def _by_organizer(policy: "ReleasePolicy", meeting: Meeting) -> Iterator[Exemption]:
    address = meeting.answers or meeting.organizer_address
    if "@" not in address:  # none, or Exchange's X.500 name
        yield Exemption.ORGANIZER_UNKNOWN
    elif any(is_of(address, named) for named in policy.exempt_organizers):
        yield Exemption.ORGANIZER


def is_of(address: str, named: str) -> bool:
    """Whether an address is the one named, or of the domain named, or of one below it."""
    address, named = address.casefold(), named.casefold().removeprefix("@")
    if "@" in named:
        return address == named
    domain = address.rpartition("@")[2]
    return domain == named or domain.endswith(f".{named}")
