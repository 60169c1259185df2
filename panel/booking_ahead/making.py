"""Both parts, made for a panel."""

from collections.abc import Iterator

from panel.app import Panel
from panel.booking_ahead.looking import Looking
from panel.booking_ahead.picking import Picking
from panel.calendars.base import Calendar
from panel.ui.view import Show


def parts_of_the_day(panel: Panel, calendar: Calendar) -> Iterator[Picking | Looking]:
    yield Picking(
        room=panel.runner.room,
        tell=panel.runner.tell,
        now=panel.clock.now,
        zone=panel.zone,
        rules=lambda: panel.settings.booking,
        find_people=calendar.find_people,
    )
    yield Looking(lambda: Show(panel.settings.screen.show))
