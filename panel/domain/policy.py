"""What a site has set: check-in window, warning, exemptions, limits of trust."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from panel.domain.meeting import Created, Meeting


class Exemption(Enum):
    """Why a meeting needs no check-in."""

    RELEASE_OFF = "release is off"
    AT_THE_DOOR = "booked at the door"
    ALL_DAY = "all day"
    LONG = "long"
    SHORT_NOTICE = "booked at short notice"
    NO_LENGTH = "no length"
    UNREADABLE = "unreadable"


class OnSensorFault(Enum):
    """What a required sensor that is not well does to a release."""

    KEEP = "keep"  # nothing is released
    CHECK_IN_ONLY = "checkin_only"  # check-in alone decides, as if there were no sensors


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

    def exemption(self, meeting: Meeting) -> Exemption | None:
        """The first reason why this meeting needs no check-in; none means that it does."""
        reasons = {
            Exemption.RELEASE_OFF: not self.enabled,
            Exemption.AT_THE_DOOR: meeting.at_the_door,
            Exemption.UNREADABLE: not meeting.readable,
            Exemption.NO_LENGTH: meeting.slot.end <= meeting.slot.start,
            Exemption.ALL_DAY: meeting.all_day and self.exempt_all_day,
            Exemption.LONG: meeting.slot.length > self.exempt_longer_than,
            Exemption.SHORT_NOTICE: self._booked_at_short_notice(meeting),
        }
        return next((reason for reason, holds in reasons.items() if holds), None)

    def _booked_at_short_notice(self, meeting: Meeting) -> bool:
        if not self.exempt_booked_within:
            return False
        if isinstance(meeting.created, Created):
            return True  # not knowing only ever makes a release less likely
        return meeting.created > meeting.slot.start - self.exempt_booked_within
