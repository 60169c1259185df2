"""How a door stands, as its broker is told: what is not known is never free, and never empty."""

from datetime import datetime
from typing import Any

from panel.domain import evidence
from panel.domain.presence import Presence
from panel.domain.room import Room
from panel.ui.day import Kind
from panel.ui.meetings import Headline
from panel.ui.view import Face, View

UNKNOWN, OCCUPIED, VACANT = "unknown", "occupied", "vacant"
FREE = {
    Face.FREE: "yes",
    Face.SOON: "no",  # as at the door, which calls it free no more
    Face.WAITING: "no",
    Face.IN_USE: "no",
    Face.UNSURE: UNKNOWN,
    Face.FAULT: UNKNOWN,
}


def state(view: View, room: Room, now: datetime, *, titles: bool) -> dict[str, Any]:
    """Null: none, or not known. Names nobody, unless `titles`: then what the door shows."""
    return {
        "state": view.face.value,
        "free": FREE[view.face],
        "until": view.until,
        "meeting": _meeting(view.headline, titles=titles),
        "check_in": view.check_in is not None,
        "gives_back_at": view.countdown.closes if view.countdown else None,
        "occupancy": occupancy(room, now),
        "shadow": room.policy.shadow,
        "known_as_of": view.as_of,
    }


def _meeting(headline: Headline | None, *, titles: bool) -> dict[str, Any] | None:
    if headline is None:
        return None
    told: dict[str, Any] = {"start": headline.slot.start, "end": headline.slot.end}
    if titles and headline.title.kind is Kind.NAMED:
        told["title"] = headline.title.text
    return told


def occupancy(room: Room, now: datetime) -> str:
    """Somebody seen is told, however doubtful the rest; nobody, only where all is sure.

    A site may have releases trust check-in alone while a sensor is not well: that makes no
    room empty.
    """
    presence = evidence.presence(room, now)
    if presence is Presence.OCCUPIED:
        return OCCUPIED
    required = all(evidence.is_sure(room, s) for s in room.sensors if s.fitted.required)
    called = any(evidence.can_call_it_empty(room, sensor) for sensor in room.sensors)
    sure = required and called and room.clock_synchronised
    return VACANT if presence is Presence.VACANT and sure else UNKNOWN
