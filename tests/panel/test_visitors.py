"""Those who do not touch the screen of a panel that runs: badges that check in, codes that turn."""

import asyncio
import socket
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from panel.app import build
from panel.calendars.memory import MemoryCalendar
from panel.config import load_panel
from panel.domain.effects import CheckedInBy, NoticeOf, Notify
from panel.domain.room import Phase, Room
from panel.mail.links import Links, NoLinks
from panel.visitors import Visitors

READER = '[reader]\ncheck_in = ["04??", "staff-*"]\n'
PHONE = """[phone]
public_url = "http://127.0.0.1:1"
plain_http = true
socket = "page/panel.sock"
"""


class Pane:
    """What is on the glass."""

    def __init__(self) -> None:
        self.pictures: list[str] = []
        self.others: list[str] = []

    def show(self, picture: str) -> None:
        self.pictures.append(picture)

    def bring(self, others: list[tuple[str, str]]) -> None:
        self.others = [kind for kind, _ in others]


class Porch:
    """A panel with a meeting under way, and whoever comes to its door."""

    def __init__(self, folder: Path, fitted: str) -> None:
        config = folder / "panel.toml"
        config.write_text(
            '[room]\nmailbox = "saturne@contoso.example"\n'
            f'[panel]\nstate = "state"\ncache = "cache"\n[clock]\ntrust = "always"\n{fitted}',
            encoding="utf-8",
        )
        self.socket = folder / "page" / "panel.sock"
        self.pane = Pane()
        now = datetime.now(UTC)
        calendar = MemoryCalendar(now=lambda: datetime.now(UTC))
        calendar.book(now - timedelta(minutes=1), now + timedelta(hours=1))
        self._panel = build(config, load_panel(config), UTC)
        self.visitors = Visitors(self._panel, calendar, self.pane)
        self._lives = [
            asyncio.ensure_future(self._panel.runner.run(calendar, self._show)),
            asyncio.ensure_future(self.visitors.receive()),
        ]

    def _show(self, room: Room, now: datetime) -> datetime:
        view = self._panel.view(room, now)
        self.visitors.show(view, room)
        return view.holds_until

    def phase(self) -> Phase:
        bookings = self._panel.runner.room.bookings
        return bookings[0].phase if bookings else Phase.SCHEDULED

    def by(self) -> list[CheckedInBy]:
        return [check_in.by for check_in in self._panel.runner.room.check_ins.values()]

    def links(self) -> Links | NoLinks:
        """Of a letter about the meeting under way."""
        meeting, now = self._panel.runner.room.bookings[0].meeting, datetime.now(UTC)
        end = meeting.slot.end
        of = NoticeOf.RELEASE
        return self.visitors.links(
            Notify(id="n1", meeting=meeting, of=of, at=now, useful_until=end)
        )

    async def closes(self) -> None:
        for life in self._lives:
            life.cancel()
        await asyncio.gather(*self._lives, return_exceptions=True)
        self._panel.journal.close()


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not holds():  # noqa: ASYNC110  what holds is a room, a file or a picture
            await asyncio.sleep(0.005)


def test_a_badge_that_is_known_checks_in_and_others_do_not(tmp_path: Path) -> None:
    async def story() -> None:
        porch = Porch(tmp_path, READER)
        await until(lambda: porch.phase() is Phase.CHECK_IN_OPEN)
        porch.visitors.read_badge("9999")
        await asyncio.sleep(0.05)
        assert porch.phase() is Phase.CHECK_IN_OPEN
        porch.visitors.read_badge("04A1")
        await until(lambda: porch.phase() is Phase.CHECKED_IN)
        assert porch.by() == [CheckedInBy.BADGE]
        porch.visitors.read_badge("04A1")  # nothing is left to check in to
        await asyncio.sleep(0.05)
        assert porch.by() == [CheckedInBy.BADGE]
        await porch.closes()

    asyncio.run(story())


def test_without_a_reader_nothing_that_is_typed_checks_in(tmp_path: Path) -> None:
    async def story() -> None:
        porch = Porch(tmp_path, "")
        await until(lambda: porch.phase() is Phase.CHECK_IN_OPEN)
        assert not porch.visitors.badges_are_typed
        porch.visitors.read_badge("04A1")
        await asyncio.sleep(0.05)
        assert porch.by() == []
        await porch.closes()

    asyncio.run(story())


def test_a_code_is_shown_while_its_page_is_there_and_again_when_it_comes_back(
    tmp_path: Path,
) -> None:
    async def story() -> None:
        porch = Porch(tmp_path, PHONE)
        shown = porch.pane.pictures
        await until(lambda: shown == [""] and porch.socket.exists())
        page = socket.socket(socket.AF_UNIX)
        page.connect(str(porch.socket))
        await until(lambda: len(shown) == 2 and shown[1] != "")
        page.close()
        await until(lambda: len(shown) == 3 and shown[2] == "")
        with socket.socket(socket.AF_UNIX) as again:
            again.connect(str(porch.socket))
            await until(lambda: len(shown) == 4 and shown[3] != "")
        assert porch.pane.others == ["later"]
        await porch.closes()
        assert not porch.socket.exists()

    asyncio.run(story())


def test_a_letter_has_links_while_there_is_a_page_to_lead_to(tmp_path: Path) -> None:
    async def story(fitted: str) -> list[Links | NoLinks]:
        porch = Porch(tmp_path, fitted)
        await until(lambda: porch.phase() is Phase.CHECK_IN_OPEN)
        told = [porch.links()]
        if fitted:
            await until(porch.socket.exists)
            with socket.socket(socket.AF_UNIX) as page:
                page.connect(str(porch.socket))
                await until(lambda: porch.pane.pictures[-1:] not in ([], [""]))
                told.append(porch.links())
        await porch.closes()
        return told

    assert asyncio.run(story("")) == [NoLinks.NO_PAGE]
    without, links = asyncio.run(story(PHONE))
    assert without is NoLinks.NO_PAGE
    assert isinstance(links, Links)
    assert links.coming.startswith("http://127.0.0.1:1/m/")
    assert links.coming != links.free
