"""What stands behind the sheet on which the room is signed in."""

import asyncio
from collections.abc import Callable
from functools import cache

from panel.app import Panel
from panel.codes.picture import squares
from panel.config.phone import NotFitted
from panel.domain.faults import Fault
from panel.domain.room import Room
from panel.signing_in.going import Entra, Going, Shown
from panel.ui.sign_in import SignInBridge
from panel.ui.stage import Stage
from panel.ui.view import View

WANTS_SOMEBODY = frozenset({Fault.NOT_SIGNED_IN, Fault.SIGN_IN_AGAIN})
OFFERS_AGAIN = 600.0  # seconds after somebody has closed it


class SignInPart:
    """Asks for a code only while the sheet is open: a code lasts fifteen minutes.

    Where there is a PIN, only those who know it come here. Elsewhere the sheet opens by itself
    while nobody is signed in. A code alone opens nothing: it takes the room's password.
    """

    name = "SignIn"

    def __init__(
        self, panel: Panel, stage: Stage, entra: Entra, since_boot: Callable[[], float]
    ) -> None:
        self._panel = panel
        self._stage = stage
        self._entra = entra
        self._since_boot = since_boot
        self._guarded = not isinstance(panel.settings.admin, NotFitted)
        self.bridge = SignInBridge(stays=not self._guarded)
        self.bridge.wishes = self
        self._admitted = False
        self._open = False
        self._closed_at = -OFFERS_AGAIN
        self._changed = asyncio.Event()

    def show(self, view: View, room: Room) -> None:
        """A door that nobody has signed in asks for it."""
        if self._guarded or self._open or room.calendar_fault not in WANTS_SOMEBODY:
            return
        if self._since_boot() - self._closed_at >= OFFERS_AGAIN:
            self._stage.window.open_sheet(self.name, {})

    async def run(self) -> None:
        """Sign in whenever the sheet is open."""
        while True:
            await self._changed.wait()
            self._changed.clear()
            if not self._open:
                continue
            going = asyncio.ensure_future(Going(self._entra, self._tell).run())
            leaving = asyncio.ensure_future(self._changed.wait())
            try:
                await asyncio.wait({going, leaving}, return_when=asyncio.FIRST_COMPLETED)
                if going.done():
                    going.result()
                    self._panel.runner.poll_now()
            finally:
                for task in (going, leaving):
                    task.cancel()
                await asyncio.gather(going, leaving, return_exceptions=True)

    def admit(self) -> None:
        """The PIN was right, and somebody wants to sign in."""
        self._admitted = True

    def begin(self) -> None:
        if self._admitted or not self._guarded:
            self._open = True
            self._changed.set()

    def leave(self) -> None:
        self._open, self._admitted = False, False
        self._closed_at = self._since_boot()
        self._changed.set()
        self.bridge.show(state="asking")

    def _tell(self, shown: Shown) -> None:
        if self._open:
            self.bridge.show(
                state=shown.state,
                code=shown.code,
                address=shown.address,
                account=shown.account,
                picture=_picture(shown.address),
                minutes=shown.minutes,
                trouble=shown.trouble,
            )


@cache
def _picture(address: str) -> str:
    return squares(address) if address else ""
