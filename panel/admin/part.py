"""What stands behind the PIN pad and the administrator's sheet."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from PySide6.QtCore import QTimer

from panel.admin.entry import Entry
from panel.admin.machine import booted, degrees, since_boot, versions
from panel.admin.network import Answers, Kernel
from panel.admin.tidings import Machine, Network, chapters
from panel.app import Panel
from panel.config.admin import Admin
from panel.config.graph_access import GraphAccess
from panel.domain.room import Room
from panel.ui.admin import AdminBridge
from panel.ui.pin import PinBridge
from panel.ui.stage import Stage
from panel.ui.view import View

log = logging.getLogger(__name__)

LOOKS_EVERY = 5000  # ms, at the network, while somebody reads
CHECKS_FOR = 10_000  # ms; a calendar that has not answered by then is not waited for


class PinPart:
    """The pad in front."""

    name = "Pin"

    def __init__(
        self, panel: Panel, admin: "AdminPart", clock: Callable[[], float] = since_boot
    ) -> None:
        self._panel = panel
        entry = Entry(self._pin, admin.admit, clock)
        self.bridge: PinBridge = entry.bridge

    def show(self, view: View, room: Room) -> None:
        """Nothing of it is of the room."""

    async def run(self) -> None:
        """Nothing of it goes on by itself."""

    def _pin(self) -> str:
        fitted = self._panel.settings.admin
        return fitted.pin if isinstance(fitted, Admin) else ""


class AdminPart:
    """Tells and does nothing until somebody has been let in, and nothing after they have gone."""

    name = "Admin"

    def __init__(
        self,
        panel: Panel,
        stage: Stage,
        restart: Callable[[], None],
        kernel: Kernel | None = None,
        sign_in: Sequence[Callable[[], None]] = (),
    ) -> None:
        """`sign_in`: lets somebody sign the room in; empty where an application signs in."""
        self.bridge = AdminBridge(signs_in=bool(sign_in))
        self.bridge.wishes = self
        self._panel = panel
        self._stage = stage
        self._restart = restart
        self._kernel = kernel or Kernel()
        self._sign_in = sign_in
        self._room = panel.runner.room
        self._began = panel.clock.now()
        self._admitted = False
        self._network = Network()
        self._asked = asyncio.Event()
        self._look = QTimer(self.bridge)
        self._look.setInterval(LOOKS_EVERY)
        self._look.timeout.connect(self._asked.set)
        self._checks = QTimer(self.bridge)
        self._checks.setSingleShot(True)
        self._checks.setInterval(CHECKS_FOR)
        self._checks.timeout.connect(self._checked)

    def show(self, view: View, room: Room) -> None:
        if room.agenda is not self._room.agenda or room.calendar_fault != self._room.calendar_fault:
            self._checked()
        self._room = room
        self._tell()

    async def run(self) -> None:
        """Ask the kernel whenever somebody wants to know."""
        while True:
            await self._asked.wait()
            self._asked.clear()
            told = await asyncio.to_thread(self._ask)
            self._network = replace(told, resolves=self._network.resolves)
            self._tell()
            self._network = replace(self._network, resolves=await _resolves(told.host))
            self._tell()

    def admit(self) -> None:
        """The PIN was right."""
        self._admitted = True

    def begin(self) -> None:
        if self._admitted:
            self._look.start()
            self._asked.set()
            self._tell()

    def check_now(self) -> None:
        if self._admitted and not self._checks.isActive():
            log.info("the calendar is read at once: asked for at the door")
            self.bridge.check(checking=True)
            self._checks.start()
            self._panel.runner.poll_now()

    def restart(self) -> None:
        if self._admitted:
            log.info("starting again: asked for at the door")
            self._restart()

    def sign_in(self) -> None:
        if self._admitted:
            log.info("the room is to be signed in: asked for at the door")
            for admit in self._sign_in:
                admit()

    def leave(self) -> None:
        self._admitted = False
        self._look.stop()
        self._checked()
        self.bridge.show([])

    def _ask(self) -> Network:
        graph = self._panel.settings.graph
        base = graph.base_url if isinstance(graph, GraphAccess) else ""
        return Network(
            interfaces=self._kernel.interfaces(),
            gateways=self._kernel.gateways(),
            name_servers=self._kernel.name_servers(),
            host=urlsplit(base).hostname or "",
        )

    def _machine(self) -> Machine:
        there = "there" if self._stage.codes.property("door") else "lost"
        size = self._stage.window.size()
        return Machine(
            versions=versions(),
            running_since=self._began,
            booted=booted(self._panel.clock.now()),
            degrees=degrees(),
            screen=f"{size.width()} × {size.height()}",
            page=there if self._panel.fits_phones else "not-fitted",
        )

    def _checked(self) -> None:
        self._checks.stop()
        self.bridge.check(checking=False)

    def _tell(self) -> None:
        if self._admitted:
            now = self._panel.clock.now()
            endings = self._panel.endings
            self.bridge.show(chapters(self._room, now, self._network, self._machine(), endings))


async def _resolves(host: str) -> Answers:
    """Whether its name leads anywhere. One question at a time, however long it takes."""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, None) if host else []
    except OSError:
        return Answers.NO
    return Answers.YES if found else Answers.UNKNOWN
