"""A check-in, and how somebody showed that they had come."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from panel.domain.meeting import MeetingKey


class CheckedInBy(Enum):
    """How somebody showed that they had come."""

    DOOR = "door"
    TOUCH = "touch"  # any touch of the screen during the warning
    PHONE = "phone"
    BADGE = "badge"
    PRESENCE = "presence"
    MAIL = "mail"  # the link in the notice
    FLEET = "fleet"  # a button pressed from afar, through the organisation's broker
    ELSEWHERE = "elsewhere"  # another panel's mark in the calendar
    EXEMPTION = "exemption"  # nobody had to; kept, so that a restart cannot take it back


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """Somebody came for this meeting."""

    key: MeetingKey
    at: datetime
    by: CheckedInBy
