"""Tells before a secret or a certificate ends: in the journal, by mail, and to whoever asks."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

from panel.app import Panel
from panel.calendars.base import CalendarError
from panel.calendars.credential import Ending, Named
from panel.config.graph_access import GraphAccess
from panel.domain.room import Room
from panel.mail.facts import Desk
from panel.signing_in.letter import letter
from panel.signing_in.told_ahead import due, noted, remember, remembered
from panel.ui.view import View

log = logging.getLogger(__name__)

LOOKS_EVERY = 3600.0  # seconds
A_DAY = timedelta(days=1)
LONG_AGO = timedelta(days=10_000)


class Telling:
    """Goes with a door, unseen. `panel.endings` has what it found last."""

    def __init__(
        self,
        panel: Panel,
        expiring: Callable[[Sequence[Named], datetime], tuple[Ending, ...]],
        send: Callable[[bytes], Awaitable[None]],
    ) -> None:
        self._panel = panel
        self._expiring = expiring
        self._send = send
        self._logged_at = panel.clock.now() - LONG_AGO
        self._unsent = False

    def show(self, view: View, room: Room) -> None:
        """Nothing of it is of the room."""

    async def run(self) -> None:
        while True:
            await self.look()
            await asyncio.sleep(LOOKS_EVERY)

    async def look(self) -> None:
        access, clock = self._panel.settings.graph, self._panel.clock
        if not isinstance(access, GraphAccess) or not clock.synchronised():
            return  # by a clock that is not set everything ends today, or never
        now = clock.now()
        endings = await asyncio.to_thread(self._expiring, access.credentials, now)
        self._panel.endings = endings
        if endings and now - self._logged_at >= A_DAY:
            self._logged_at = now
            for one in endings:
                log.warning("%s", sentence(one))
        if access.tell:
            await self._write(access.tell, endings, now)

    async def _write(self, to: Sequence[str], endings: tuple[Ending, ...], now: datetime) -> None:
        folder = self._panel.settings.state
        told = await asyncio.to_thread(remembered, folder)
        news = due(endings, told)
        if news:
            try:
                await self._send(self._letter(to, news, now))
            except CalendarError as error:
                if not self._unsent:
                    log.warning("nobody could be told by mail what ends: %s", error)
                self._unsent = True
                return  # the next look tries again
        self._unsent = False
        after = noted(endings, told, news)
        if after != told:
            await asyncio.to_thread(remember, folder, after)

    def _letter(self, to: Sequence[str], endings: Sequence[Ending], now: datetime) -> bytes:
        room, zone = self._panel.settings.room, self._panel.zone
        desk = Desk(room=room.name, mailbox=room.mailbox, zone=zone, zone_name=room.timezone)
        language = self._panel.settings.screen.language
        return letter(desk, language, to, endings, now).as_bytes()


def sentence(one: Ending) -> str:
    """What ends, when, and what to do."""
    remedy = "make a new one in Entra and give it to the panel beside this one"
    if one.days < 0:
        return f"the {one.kind} {one.name} has ended on {one.at:%Y-%m-%d}: {remedy}."
    left = "today" if one.days == 0 else "in 1 day" if one.days == 1 else f"in {one.days} days"
    return f"the {one.kind} {one.name} ends on {one.at:%Y-%m-%d}, {left}: {remedy}."
