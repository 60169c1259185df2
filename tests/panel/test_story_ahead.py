"""A slot booked ahead at the door, from the finger to the room's calendar, over real HTTPS."""

from collections.abc import Iterator
from datetime import UTC

import pytest
from PySide6.QtCore import QDateTime, QObject

from panel.booking_ahead.picking import Picking
from panel.config.booking import Booking
from panel.domain.effects import Book
from panel.domain.room import Phase
from tests.rooms import at

from .day import Day
from .graph import Office
from .live import LivePanel


class Sheet:
    """The part behind SlotSheet.qml, shown what its panel shows."""

    def __init__(self, day: Day, panel: LivePanel) -> None:
        self._panel = panel
        self._part = Picking(
            room=panel.room,
            tell=panel.runner.tell,
            now=lambda: day.now,
            zone=UTC,
            rules=lambda: Booking(host=True),
            find_people=panel.line.find_people,
        )
        self.searching = day.start(self._part.run())

    def taps(self) -> Picking:
        self._part.show(self._panel.view(), self._panel.room)
        return self._part

    def said(self, fact: str) -> object:
        bridge: QObject = self.taps().bridge
        return bridge.property(fact)


@pytest.fixture
def sheet(day: Day, panel: LivePanel) -> Iterator[Sheet]:
    day.wait(seconds=5)
    sheet = Sheet(day, panel)
    yield sheet
    sheet.searching.cancel()


def test_a_slot_is_booked_with_title_and_host_and_stands_on_the_timeline(
    day: Day, office: Office, panel: LivePanel, sheet: Sheet
) -> None:
    office.ada_books("14:00", "15:00")
    day.wait(seconds=40)
    sheet.taps().look(int(at("13:10").timestamp()))
    sheet.taps().find("lovel")
    day.wait(seconds=2)
    assert sheet.said("search") == "found"
    sheet.taps().invite(0)
    sheet.taps().book("Quarterly review")
    assert sheet.said("state") == "booking"
    day.wait(seconds=5)
    assert sheet.said("state") == "booked"
    (booked,) = (b.meeting for b in panel.room.bookings if b.meeting.at_the_door)
    assert (booked.slot.start, booked.slot.end) == (at("13:00"), at("13:30"))
    assert (booked.subject, booked.host.name) == ("Quarterly review", "Ada Lovelace")
    assert [b.start for day in panel.view().days for b in day.blocks] == [at("13:00"), at("14:00")]
    assert "13:00-13:30 Saturne" in office.in_the_room()


def test_its_people_must_check_in_like_anybody(day: Day, panel: LivePanel, sheet: Sheet) -> None:
    sheet.taps().later()
    sheet.taps().book("")
    day.wait(seconds=5)
    (booked,) = panel.room.bookings
    assert booked.meeting.slot.start == at("9:15")
    assert sheet.said("checkIn") == QDateTime.fromSecsSinceEpoch(int(at("9:05").timestamp()))
    day.wait_until("9:10")
    assert panel.phase("09:15") is Phase.CHECK_IN_OPEN


def test_two_presses_make_one_booking(
    day: Day, office: Office, panel: LivePanel, sheet: Sheet
) -> None:
    sheet.taps().later()
    for _ in range(3):
        sheet.taps().book("")
    day.wait(seconds=5)
    sheet.taps().book("")
    day.wait(seconds=5)
    assert [type(write) for write in panel.line.writes] == [Book]
    assert len(office.in_the_room()) == 1


def test_whoever_was_faster_elsewhere_keeps_the_slot(
    day: Day, office: Office, sheet: Sheet, caplog: pytest.LogCaptureFixture
) -> None:
    sheet.taps().look(int(at("13:10").timestamp()))
    office.ada_books("13:00", "14:00")
    sheet.taps().book("")
    day.wait(seconds=5)
    assert (sheet.said("state"), sheet.said("why")) == ("refused", "taken")
    assert "Somebody else has that time." in caplog.text
    assert office.in_the_room() == ["13:00-14:00 Ada Lovelace"]
    day.wait(seconds=30)
    sheet.taps().again()
    start = QDateTime.fromSecsSinceEpoch(int(at("14:00").timestamp()))
    assert (sheet.said("state"), sheet.said("start")) == ("", start)


def test_without_the_right_to_look_people_up_a_slot_is_booked_for_nobody(
    day: Day, office: Office, panel: LivePanel, sheet: Sheet, caplog: pytest.LogCaptureFixture
) -> None:
    office.graph.permit("Calendars.ReadWrite")
    sheet.taps().later()
    sheet.taps().find("lovel")
    day.wait(seconds=2)
    sheet.taps().find("lovela")
    day.wait(seconds=2)
    assert sheet.said("search") == "failed"
    assert caplog.text.count("hosts cannot be looked up") == 1
    assert "lovel" not in caplog.text.lower()
    sheet.taps().book("")
    day.wait(seconds=5)
    assert sheet.said("state") == "booked"


def test_a_network_that_is_gone_books_nothing_and_the_sheet_goes_on_waiting(
    day: Day, office: Office, panel: LivePanel, sheet: Sheet, caplog: pytest.LogCaptureFixture
) -> None:
    del caplog
    sheet.taps().later()
    panel.line.get_stuck()
    sheet.taps().book("")
    day.wait(seconds=20)
    assert sheet.said("state") == "booking"
    assert office.in_the_room() == []
    panel.line.loose.set()
    day.wait(seconds=5)
    assert sheet.said("state") == "booked"
