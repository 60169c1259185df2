"""Faults on command: for one request, for some, or until told otherwise."""

import asyncio
import threading
from dataclasses import dataclass, replace
from enum import StrEnum

from panel.simulator.errors import Inner


class Kind(StrEnum):
    STATUS = "status"
    HANG = "hang"
    DRIP = "drip"
    CUT = "cut"
    HTML = "html"
    CUT_JSON = "cut_json"
    UNKNOWN_ENUMS = "unknown_enums"
    EMPTY_PAGE = "empty_page"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    kind: Kind
    status: int = 200
    retry_after: float | None = None
    times: int | None = 1  # None: until recovery
    method: str | None = None
    path: str | None = None  # a part of it; without one, Graph's own routes and not the tokens
    effect: bool = False  # the request takes effect, and only its answer goes wrong
    inner: Inner = "innerError"
    seconds: float = 0.2  # between the pieces of a drip

    def strikes(self, method: str, path: str) -> bool:
        if self.method and self.method.upper() != method:
            return False
        return self.path in path if self.path else path.startswith("/v1.0/")


class Faults:
    """The faults still to come, oldest first, and the requests that hang in one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pending: list[Fault] = []
        self._hanging: set[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = set()

    def add(self, fault: Fault) -> None:
        with self._lock:
            self._pending.append(fault)

    def take(self, method: str, path: str) -> Fault | None:
        with self._lock:
            for place, fault in enumerate(self._pending):
                if fault.strikes(method, path):
                    if fault.times is not None:
                        left = [replace(fault, times=fault.times - 1)] if fault.times > 1 else []
                        self._pending[place : place + 1] = left
                    return fault
        return None

    def clear(self) -> None:
        """No more faults; what hangs goes on."""
        with self._lock:
            self._pending.clear()
            for loop, event in self._hanging:
                loop.call_soon_threadsafe(event.set)

    async def until_cleared(self) -> None:
        event = asyncio.Event()
        entry = (asyncio.get_running_loop(), event)
        with self._lock:
            self._hanging.add(entry)
        try:
            await event.wait()
        finally:
            with self._lock:
                self._hanging.discard(entry)
