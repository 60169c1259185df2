"""What has happened to a room, in the order it came; and a sign that somebody takes it out."""

import asyncio
from enum import Enum

from panel.domain import events as ev


class _Nudge(Enum):
    """Nothing has happened: somebody wants to know whether the room still listens."""

    NUDGE = "nudge"


class Inbox:
    """One room's. From the loop's own thread only."""

    def __init__(self) -> None:
        self._queue: asyncio.Queue[ev.Event | _Nudge] = asyncio.Queue()
        self.beats = 0  # how many nudges were felt

    def put(self, event: ev.Event) -> None:
        self._queue.put_nowait(event)

    def nudge(self) -> None:
        self._queue.put_nowait(_Nudge.NUDGE)

    def came(self) -> list[ev.Event]:
        """All that lies here by now."""
        came = [self._queue.get_nowait() for _ in range(self._queue.qsize())]
        events = [one for one in came if not isinstance(one, _Nudge)]
        self.beats += len(came) - len(events)
        return events

    async def take(self, seconds: float) -> list[ev.Event]:
        """All that comes first, or a Tick when it is time; nothing where only a nudge came."""
        try:
            async with asyncio.timeout(seconds):
                first = await self._queue.get()
        except TimeoutError:
            return [ev.Tick()]
        if not isinstance(first, _Nudge):
            return [first, *self.came()]
        self.beats += 1
        return self.came()
