"""What a site has set: check-in window, warning, exemptions, limits of trust."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from panel.domain.exemption import Exemption, is_of, reasons
from panel.domain.meeting import Meeting
from panel.domain.protected import NOTHING_PROTECTED, Protected


class OnSensorFault(Enum):
    """What a required sensor that is not well does to a release."""

    KEEP = "keep"  # nothing is released
    CHECK_IN_ONLY = "checkin_only"  # check-in alone decides, as if there were no sensors


class OnNoShow(Enum):
    """What becomes of a meeting nobody came to."""

    DECLINE = "decline"  # it loses this room
    CANCEL = "cancel"  # it is cancelled for everybody


class Uncancelled(Enum):
    """Why a meeting nobody came to is not cancelled for everybody."""

    NOT_ASKED = "the room's rules only decline"
    TOO_MANY = "it has too many attendees"
    OUTSIDER = "its organizer is not one of ours"
    NO_UID = "its organizer's copy cannot be told from others"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleasePolicy:
    """The rules of one room. Defaults are those of design and of Exchange's auto-release."""

    enabled: bool = True
    window: timedelta = timedelta(minutes=10)  # Exchange: PostReservationMaxClaimTimeInMinutes
    opens_before: timedelta = timedelta(minutes=10)
    warning: timedelta = timedelta(minutes=2)
    gives_up_after: timedelta = timedelta(minutes=20)  # past window + this, nothing is released
    exempt_all_day: bool = True
    exempt_longer_than: timedelta = timedelta(hours=4)
    exempt_booked_within: timedelta = timedelta(0)  # of the start; zero: none
    agenda_stale_after: timedelta = timedelta(minutes=3)  # six polls
    settles_for: timedelta = timedelta(minutes=10)  # trust must have held this long
    on_sensor_fault: OnSensorFault = OnSensorFault.KEEP
    presence_checks_in: bool = False
    ends_when_empty_for: timedelta = timedelta(0)  # zero: an emptied room stays booked
    take_back_within: timedelta = timedelta(minutes=10)  # zero: what is given back stays so
    walk_in_books: timedelta = timedelta(0)  # zero: people who just sit down book nothing
    longest_booking: timedelta = timedelta(hours=4)  # of a slot tapped; longer: nobody need come

    # who is asked less
    exempt_shorter_than: timedelta = timedelta(0)
    exempt_keywords: tuple[str, ...] = ()  # anywhere in the subject; accents and case ignored
    only_keywords: tuple[str, ...] = ()  # none: every meeting; else only one that says so
    exempt_organizers: tuple[str, ...] = ()  # addresses and domains
    protected: Protected = NOTHING_PROTECTED
    # how much, how soon, and whether at all
    halted: bool = False  # the emergency switch
    rules_known: bool = True  # False: the rules, or their holidays, have never been read
    shadow: bool = False  # decides and tells all, and writes nothing
    margin: timedelta = timedelta(0)  # a release comes so much later than the window tells
    most_a_day: int = 0  # zero: no cap
    # what else a no-show brings
    notice_before: timedelta = timedelta(0)  # zero: nobody is told before
    notice_to_all: bool = False
    on_no_show: OnNoShow = OnNoShow.DECLINE
    cancel_up_to: int = 10  # attendees: a meeting of more is only ever declined
    own_domains: tuple[str, ...] = ()  # whose organizers' meetings may be cancelled
    strikes: int = 0  # no-shows of a series in a row; zero: nobody counts
    leaves_series: bool = False
    # who else is heard, and told
    calls_keep: bool = False  # people of the meeting in a call delay its release
    reports_check_ins: bool = False  # to the calendar: for other panels, or for Exchange

    def exemption(self, meeting: Meeting) -> Exemption | None:
        """The first reason why this meeting needs no check-in; none means that it does."""
        return next(reasons(self, meeting), None)

    def why_not_cancelled(self, meeting: Meeting) -> Uncancelled | None:
        """The first reason to decline a no-show instead of cancelling it for everybody."""
        found = {
            Uncancelled.NOT_ASKED: self.on_no_show is OnNoShow.DECLINE,
            Uncancelled.TOO_MANY: len(meeting.attendees) > self.cancel_up_to,
            Uncancelled.OUTSIDER: not self._is_ours(meeting.organizer_address),
            Uncancelled.NO_UID: not meeting.uid,
        }
        return next((reason for reason, holds in found.items() if holds), None)

    def _is_ours(self, address: str) -> bool:
        return "@" in address and any(is_of(address, domain) for domain in self.own_domains)
