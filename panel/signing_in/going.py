"""A room signed in by code: one code after another is shown, until somebody has signed in."""

import asyncio
import logging
import math
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from panel.calendars.base import CalendarError, SignInFailed, WrongAccount
from panel.calendars.credential import Code, Waiting

log = logging.getLogger(__name__)

BREATH = 30.0  # seconds after a refusal, before another code is asked for
DECLINED, WRONG_ACCOUNT = "declined", "wrong-account"
A_MINUTE = 60


class Entra(Protocol):
    """Where codes come from."""

    @property
    def pause(self) -> float:
        """Seconds between two questions."""

    async def begin(self) -> Code:
        """A new code. Raises CalendarError."""

    async def ask(self) -> Waiting:
        """How it stands with it; once signed in, that is kept. Raises CalendarError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the sheet tells."""

    state: str  # asking, code, done
    code: str = ""
    address: str = ""
    account: str = ""
    minutes: int = 0  # the code lasts
    trouble: str = ""  # a Fault's name, declined or wrong-account; empty: none


class Going:
    """Ends when the room is signed in; cancelled, it leaves nothing behind."""

    def __init__(
        self,
        entra: Entra,
        show: Callable[[Shown], None],
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._entra = entra
        self._show = show
        self._sleep = sleep
        self._clock = clock
        self._trouble = ""

    async def run(self) -> None:
        while True:
            self._show(Shown(state="asking", trouble=self._trouble))
            try:
                code = await self._entra.begin()
            except CalendarError as error:
                self._lose(error)
                self._show(Shown(state="asking", trouble=self._trouble))
                await self._sleep(BREATH)
                continue
            if await self._signed_in(code):
                self._show(Shown(state="done"))
                log.info("signed in as the room")
                return

    async def _signed_in(self, code: Code) -> bool:
        """Whether somebody has, before the code was over."""
        until = self._clock() + code.seconds
        while (left := until - self._clock()) > 0:
            self._show_code(code, left)
            await self._sleep(self._entra.pause)
            try:
                waiting = await self._entra.ask()
            except SignInFailed as error:
                self._lose(error)
                self._show(Shown(state="asking", trouble=self._trouble))
                await self._sleep(BREATH)
                return False
            except CalendarError:
                continue  # a line that is cut for a moment: the code is as good as before
            if waiting is not Waiting.PENDING:
                self._trouble = DECLINED if waiting is Waiting.DECLINED else ""
                return waiting is Waiting.SIGNED_IN
        self._trouble = ""
        return False

    def _show_code(self, code: Code, left: float) -> None:
        self._show(
            Shown(
                state="code",
                code=code.text,
                address=code.address,
                account=code.account,
                minutes=math.ceil(left / A_MINUTE),
                trouble=self._trouble,
            )
        )

    def _lose(self, error: CalendarError) -> None:
        """Told once, however often it happens again."""
        before, self._trouble = self._trouble, trouble_of(error)
        if before != self._trouble:
            log.warning("the room cannot be signed in: %s", error)


def trouble_of(error: CalendarError) -> str:
    return WRONG_ACCOUNT if isinstance(error, WrongAccount) else error.what.value
