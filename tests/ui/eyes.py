"""What somebody before the door sees."""

from datetime import UTC, datetime

from panel.domain.room import Room
from panel.ui.view import Show, View, derive_view
from tests.door import Door
from tests.rooms import at


def seen(room: Room, now: str | datetime, show: Show = Show.RESERVED) -> View:
    return derive_view(room, at(now), UTC, show)


def seen_at(door: Door, show: Show = Show.RESERVED) -> View:
    return derive_view(door.room, door.now, UTC, show)
