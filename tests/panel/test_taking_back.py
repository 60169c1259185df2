"""The real runner and a journal on disk: a room given back, a restart, and people who come late."""

from contextlib import closing
from datetime import UTC
from pathlib import Path

from panel.calendars.memory import MemoryCalendar
from panel.domain import events as ev
from panel.journal.sqlite import SqliteJournal
from panel.ui.view import Face
from tests.rooms import at

from .day import Day
from .live import LivePanel

PRESS = "0b1f7a52-6f0e-4b0e-9a55-3c1f5b1c7d10"


def test_who_comes_after_a_restart_still_gets_the_room_back(day: Day, tmp_path: Path) -> None:
    calendar = MemoryCalendar(now=lambda: day.now)
    calendar.book(at("10:00"), at("11:00"))
    with closing(SqliteJournal(tmp_path / "journal.sqlite", UTC)) as journal:
        before = LivePanel(day, calendar, journal, tmp_path)
        day.wait_until("10:11")
        offered = before.view().take_back
        before.stop()
    with closing(SqliteJournal(tmp_path / "journal.sqlite", UTC)) as journal:
        panel = LivePanel(day, calendar, journal, tmp_path)
        day.wait_until("10:12")
        assert offered is not None
        assert panel.view().take_back == offered
        panel.runner.tell(ev.TakeBackTapped(key=offered.key, press=PRESS))
        day.wait_until("10:13")
        view = panel.view()
        assert (view.face, view.until, view.take_back) == (Face.IN_USE, at("11:00"), None)
        assert panel.room.gave_back is None
        panel.close()
