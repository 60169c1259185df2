"""A panel with its window, its sheets and Graph, in a day that is skipped through."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from shiboken6 import isValid

from panel.app import build, build_calendar, build_post
from panel.calendars.base import NotTold, Unreachable
from panel.config import load_panel
from panel.config.graph_access import GraphAccess
from panel.domain.effects import Book, Write
from panel.domain.events import Event
from panel.domain.meeting import Agenda, Meeting, Slot
from panel.domain.person import Person
from panel.domain.room import Room
from panel.governing import rules_in_force
from panel.sheets import Sheets
from panel.ui import door as ui
from panel.ui.codes import CodesBridge
from panel.ui.stage import Stage, open_window
from panel.ui.window import make_application
from panel.visitors import Visitors
from panel.zone import settle_in
from tests.panel.day import Day, PanelClock
from tests.panel.graph import ROOM, Office
from tests.panel.live import Line
from tests.ui.sight import Sight

NEIGHBOUR = "venus@contoso.example"
CUT = "the cable is out"
NONE, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton


class Cable(Line):
    """The panel's line to Graph, whose cable somebody may pull out; nobody waits for it then."""

    plugged = True

    async def fetch(self, covers: Slot) -> Agenda:
        self._try()
        return await super().fetch(covers)

    async def write(self, write: Write) -> tuple[Meeting, ...]:
        if not self.plugged:
            self.writes.append(write)
        self._try()
        return await super().write(write)

    async def book_elsewhere(self, mailbox: str, book: Book) -> Meeting:
        self._try()
        return await super().book_elsewhere(mailbox, book)

    async def availability(
        self, mailboxes: Sequence[str], within: Slot
    ) -> Mapping[str, tuple[Slot, ...] | NotTold]:
        self._try()
        return await super().availability(mailboxes, within)

    async def find_people(self, text: str) -> tuple[Person, ...]:
        self._try()
        return await super().find_people(text)

    def _try(self) -> None:
        if not self.plugged:
            raise Unreachable(CUT)


class Door(Sight):
    """As panel.run makes it, but for the clock and the line to Graph."""

    def __init__(self, office: Office, folder: Path, size: tuple[int, int]) -> None:
        self.day: Day = office.day
        office.world.room(NEIGHBOUR, "Vénus")
        config = write_settings(office, folder)
        settings = load_panel(config)
        zone = settle_in(settings.room.timezone)
        app = make_application(settings.screen.language)
        self.panel = build(config, settings, zone, PanelClock(self.day.time))
        self.panel.runner.rules_are(rules_in_force(settings, self.day.now))
        assert isinstance(settings.graph, GraphAccess)
        self.line = Cable(build_calendar(self.panel, settings.graph), self.day)
        self.told: list[Event] = []
        view = self.panel.view(self.panel.runner.room, self.day.now)
        self.door = ui.Door(view, self._tell, self.panel.plate)
        codes = CodesBridge(fitted=self.panel.fits_phones)
        bound = {"door": self.door.bridge, "codes": codes, "siteScale": 1.0}
        look = {**self.panel.look, "motion": "reduced"}  # nothing to wait for
        super().__init__(
            open_window("Door", {**bound, "look": look}, QSize(*size), cursor=False)  # type: ignore[dict-item]  # a Look, still
        )
        self._stage = Stage(app, self.window, self.door.bridge, codes)
        self._life = self.day.start(self._live())

    def _tell(self, event: Event) -> None:
        self.told.append(event)
        self.panel.runner.tell(event)

    async def _live(self) -> None:
        visitors = Visitors(self.panel, self.line, self._stage.codes)
        sheets = Sheets(self.panel, self.line, self._stage, visitors.nearby)
        deliver = build_post(self.panel, self.line, visitors.links)

        def show(room: Room, now: datetime) -> datetime:
            view = self.panel.view(room, now)
            self.door.show(view)
            visitors.show(view, room)
            sheets.show(view, room)
            return view.holds_until

        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.panel.runner.run(self.line, show, deliver))
            tasks.create_task(sheets.run())

    def close(self) -> None:
        self._life.cancel()
        self.day.do(asyncio.wait({self._life}))
        self.day.do(self.line.close())
        self.window.close_down()
        self.panel.journal.close()

    # --- time -------------------------------------------------------------------------------

    def passes(self, seconds: float) -> None:
        """So much of the day; whatever ended the panel is raised here."""
        if self._life.done():
            self._life.result()
        self.day.wait(seconds=seconds)
        self.day.do(self._turn())
        self.ring(seconds)

    def ring(self, seconds: float) -> None:
        """Every timer of QML's that would have rung within so long."""
        timers = self.window.rootObject().findChildren(QObject)
        for timer in [one for one in timers if one.inherits("QQmlTimer")]:
            if not isValid(timer) or not timer.property("running"):
                continue  # another has closed its sheet
            interval = int(timer.property("interval"))
            if interval <= seconds * 1000:
                timer.setProperty("interval", 0)
                self.day.do(self._turn())
                if isValid(timer):
                    timer.setProperty("interval", interval)

    async def _turn(self) -> None:
        for _ in range(3):
            QCoreApplication.processEvents()
            await asyncio.sleep(0)
        self.window.grabWindow()  # rows find their places only when a frame is drawn

    # --- a finger ---------------------------------------------------------------------------

    def tap(self, point: QPoint, to: QPoint | None = None) -> None:
        self.press(point)
        self.lift(to or point)

    def press(self, point: QPoint) -> None:
        self.day.do(self._send(QEvent.Type.MouseButtonPress, point, LEFT))

    def lift(self, point: QPoint) -> None:
        self.day.do(self._send(QEvent.Type.MouseMove, point, LEFT))
        self.day.do(self._send(QEvent.Type.MouseButtonRelease, point, NONE))

    async def _send(self, kind: QEvent.Type, point: QPoint, held: Qt.MouseButton) -> None:
        """In the loop, as taps are: some of them begin a task."""
        button = NONE if kind is QEvent.Type.MouseMove else LEFT
        where = QPointF(point)
        event = QMouseEvent(kind, where, where, button, held, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(self.window, event)
        await self._turn()


def write_settings(office: Office, folder: Path) -> Path:
    """As an installer would."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, words in (("secret", office.secrets[0]), ("pin", "2718")):
        file = folder / name
        file.touch(mode=0o600)
        file.write_text(f"{words}\n", encoding="utf-8")
    (folder / "sites.toml").write_text(
        f"""[defaults]
show = "organizer"
[defaults.release]
opens_before_minutes = 5
[defaults.booking]
host = true
[defaults.phone]
near = ["{NEIGHBOUR}"]
[defaults.look]
languages = ["en", "fr", "ar"]
[rooms."{NEIGHBOUR}"]
name = "Vénus"
""",
        encoding="utf-8",
    )
    config = folder / "panel.toml"
    graph = office.graph
    config.write_text(
        f"""[room]
mailbox = "{ROOM}"
name = "Saturne"
timezone = "UTC"
[graph]
tenant = "{graph.directory.tenant}"
client_id = "11111111-1111-1111-1111-111111111111"
base_url = "{graph.url}"
authority = "{graph.url}"
secret = "{folder / "secret"}"
ca_file = "{graph.ca_path}"
[panel]
state = "state"
cache = "cache"
[clock]
trust = "always"
[admin]
pin = "{folder / "pin"}"
""",
        encoding="utf-8",
    )
    return config
