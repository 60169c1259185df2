"""A slot that the room gave back by itself, and whoever comes to take it back."""

from dataclasses import dataclass
from datetime import datetime

from panel.domain.decision import Decision
from panel.domain.meeting import MeetingKey, Slot


@dataclass(frozen=True, slots=True, kw_only=True)
class GaveBack:
    """What was given back, and why."""

    slot: Slot  # as the meeting had it
    decision: Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBack:
    """What may still be taken back."""

    key: MeetingKey
    until: datetime
