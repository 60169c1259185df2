"""The desk: answers what the page asks, and tells the room what a phone has pressed.

A press becomes the very event that a finger at the door would make, and only where the door
offers that now: what the room makes of it, it decides as for everybody.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import assert_never

from panel.codes.admission import Action, Admission, Does, Pressed, Visiting, digest_of
from panel.codes.clocks import Clocks
from panel.codes.letters import Letters
from panel.codes.replies import Replies
from panel.codes.shown import About, door
from panel.domain import events as ev
from panel.domain.effects import CheckedInBy
from panel.domain.meeting import MeetingKey
from panel.domain.room import Room
from panel.nearby.asking import FreeRoom, NotKnown
from panel.phone import wire
from panel.ui.view import View

A_DAY = timedelta(hours=24)  # longer than any offer
SHOWS_WITHIN = 1.0  # seconds until the page is answered although the door shows nothing new
RATE = 50.0  # questions a second: an open page asks one in three seconds
BURST = 100.0

Near = Callable[[], Awaitable[tuple[FreeRoom, ...] | NotKnown]]
Report = Callable[[str, str], Awaitable[bool]]  # what it is about, and in whose words


class Desk:
    """The process behind the page is not trusted: it may only ask, and only so much."""

    def __init__(
        self,
        *,
        admission: Admission,
        letters: Letters,
        about: About,
        tell: Callable[[ev.Event], None],
        near: Near,
        report: Report,
        clocks: Clocks,
        view: View,
        room: Room,
        shows_within: float = SHOWS_WITHIN,
    ) -> None:
        self._admission = admission
        self._about = about
        self._replies = Replies(letters=letters, about=about, clocks=clocks)
        self._tell = tell
        self._near = near
        self._report = report
        self._clocks = clocks
        self._view = view
        self._room = room
        self._shows_within = shows_within
        self._shown = asyncio.Event()
        self._left = BURST
        self._counted_at = clocks.since_boot()

    def show(self, view: View, room: Room) -> None:
        """What the door shows from now on."""
        self._view, self._room = view, room
        self._shown.set()

    async def answer(self, ask: wire.Ask) -> wire.Say:
        if not self._has_time():
            return self._refused("busy")
        match ask:
            case wire.Scan(code=code):
                visiting = self._admission.admit(code, self._clocks.since_boot())
                if not isinstance(visiting, Visiting):
                    return self._refused(visiting)
                lasts = visiting.ends - int(self._clocks.since_boot())
                return wire.Visit(visit=visiting.visit, lasts=lasts)
            case wire.Look(visit=visit):
                visiting = self._admission.visiting(visit, self._clocks.since_boot())
                if not isinstance(visiting, Visiting):
                    return self._refused(visiting)
                return await self._door(visiting)
            case wire.Press():
                return await self._press(ask)
            case wire.Letter(link=link):
                return self._replies.letter(link, self._room)
            case wire.Reply(link=link):
                return await self._reply(link)
            case _:
                assert_never(ask)

    async def _door(self, visiting: Visiting) -> wire.Door:
        near = await self._near()
        if not self._room.clock_synchronised:
            near = NotKnown.NOT_KNOWN  # free at some time, but who knows whether now
        now, since_boot = self._clocks.now(), self._clocks.since_boot()
        return door(
            self._view,
            self._room.gave_back,
            self._about,
            near,
            now,
            now + timedelta(seconds=visiting.ends - since_boot),
            lambda action: self._admission.button(visiting, action, since_boot),
        )

    async def _press(self, ask: wire.Press) -> wire.Heard | wire.Refused:
        since_boot = self._clocks.since_boot()
        visiting = self._admission.visiting(ask.visit, since_boot)
        if not isinstance(visiting, Visiting):
            return self._refused(visiting)
        pressed = self._admission.press(visiting, ask.button, since_boot)
        if not isinstance(pressed, Pressed):
            return self._refused(pressed)
        if pressed.action.does is Does.REPORT:
            taken = await self._report(ask.about, ask.text)
            return wire.Heard() if taken else self._refused("lost")
        event = self._event(pressed)
        if event is None:
            return self._refused("changed")
        await self._do(event)
        return wire.Heard()

    async def _reply(self, link: str) -> wire.Meant | wire.Refused:
        event = self._replies.event(link, self._room)
        if isinstance(event, wire.Meant | wire.Refused):
            return event
        await self._do(event)
        return self._replies.done(link, self._room)

    async def _do(self, event: ev.Event) -> None:
        """And wait for what the door shows then."""
        self._shown.clear()
        self._tell(event)
        try:
            async with asyncio.timeout(self._shows_within):
                await self._shown.wait()
        except TimeoutError:
            pass  # a door that shows the same

    def _event(self, pressed: Pressed) -> ev.Event | None:
        """As `panel.ui.door` makes it of a finger; none where the door does not offer it now."""
        action, press, view = pressed.action, pressed.press, self._view
        match action.does:
            case Does.CHECK_IN:
                key = self._named(action, view.check_in)
                return key and ev.CheckInTapped(key=key, by=CheckedInBy.PHONE)
            case Does.END:
                key = self._named(action, view.end)
                return key and ev.EndTapped(key=key, press=press)
            case Does.GIVE_BACK:
                key = self._named(action, view.unneeded)
                return key and ev.EndTapped(key=key, press=press)
            case Does.TAKE_BACK:
                key = self._named(action, view.take_back.key if view.take_back else None)
                return key and ev.TakeBackTapped(key=key, press=press, by=CheckedInBy.PHONE)
            case Does.EXTEND:
                key = self._named(action, view.end) if self._is_ahead(action.until) else None
                return key and ev.ExtendTapped(key=key, until=action.until, press=press)
            case Does.BOOK:
                in_time = bool(view.book) and self._is_ahead(action.until)
                return ev.BookTapped(until=action.until, press=press) if in_time else None
            case Does.KEEP:
                warned = view.countdown is not None and view.countdown.warning
                return ev.ScreenTouched() if warned else None
            case Does.REPORT:
                return None

    def _named(self, action: Action, key: MeetingKey | None) -> MeetingKey | None:
        return key if key is not None and digest_of(key) == action.meeting else None

    def _is_ahead(self, until: datetime) -> bool:
        """The lengths on offer change with each minute: what was offered then may be asked for."""
        return timedelta(0) < until - self._clocks.now() < A_DAY

    def _has_time(self) -> bool:
        now = self._clocks.since_boot()
        self._left = min(BURST, self._left + (now - self._counted_at) * RATE)
        self._counted_at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True

    def _refused(self, why: wire.Why) -> wire.Refused:
        return wire.Refused(why=why, room=self._about.room)
