"""The links in a letter: opened they do nothing, pressed they do one thing, once."""

from datetime import timedelta
from uuid import UUID

import pytest

from panel.domain.effects import CheckedInBy, EndEarly, NoticeOf, Notify, Release
from panel.domain.events import EndTapped
from panel.domain.faults import Fault
from panel.domain.room import Phase
from panel.phone import wire

from .caller import PUBLIC_URL, Porch, a_porch


class Reader:
    """Somebody far away, with a letter about the meeting at ten."""

    def __init__(self, porch: Porch, which: str = "10:00") -> None:
        self._porch = porch
        meeting = porch.door.booking(which).meeting
        now = porch.door.now
        notify = Notify(
            id="a GUID",
            meeting=meeting,
            of=NoticeOf.RELEASE,
            at=now,
            useful_until=meeting.slot.end,
        )
        links = porch.letters.links(notify, now, porch.since_boot())
        self._links = {"coming": links.coming, "free": links.free}

    def at(self, porch: Porch) -> "Reader":
        """The same letter, at a panel that was started anew."""
        self._porch = porch
        return self

    def token(self, what: str) -> str:
        return self._links[what].removeprefix(f"{PUBLIC_URL}/m/")

    def opens(self, what: str) -> wire.Meant:
        return self._told(wire.Letter(link=self.token(what)))

    def presses(self, what: str) -> wire.Meant:
        return self._told(wire.Reply(link=self.token(what)))

    def _told(self, ask: wire.Ask) -> wire.Meant:
        said = self._porch.ask(ask)
        assert isinstance(said, wire.Meant), said
        return said


def at_two_past(*clocks: str) -> tuple[Porch, Reader]:
    """Check-in is open, nobody is there, and the letter has just been read."""
    porch = a_porch(*(clocks or ("10:00",)), now="9:00")
    porch.door.wait_until("10:02")
    return porch, Reader(porch)


def how(told: wire.Meant) -> tuple[str, str, bool]:
    return told.stands, told.heard, bool(told.press)


@pytest.mark.parametrize("what", ["coming", "free"])
def test_a_program_that_follows_the_links_does_nothing(what: str) -> None:
    porch, reader = at_two_past()
    for _ in range(3):
        assert how(reader.opens(what)) == ("waiting", "no", True)
    assert porch.told == []
    assert porch.door.phase("10:00") is Phase.CHECK_IN_OPEN


def test_whoever_is_coming_keeps_the_room() -> None:
    porch, reader = at_two_past()
    assert how(reader.presses("coming")) == ("checked-in", "now", False)
    assert porch.door.room.check_ins[porch.door.key("10:00")].by is CheckedInBy.MAIL
    porch.door.wait_until("10:30")
    assert porch.door.released() == []


def test_whoever_does_not_come_gives_the_room_back() -> None:
    porch, reader = at_two_past()
    assert how(reader.presses("free")) == ("releasing", "now", False)
    porch.door.wait_until("10:03")
    assert len(porch.door.sent(Release)) == 1
    assert how(reader.opens("free")) == ("released", "before", False)


def test_a_link_is_pressed_once() -> None:
    porch, reader = at_two_past()
    assert reader.presses("coming").heard == "now"
    assert reader.presses("coming").heard == "before"
    assert reader.opens("coming").heard == "before"
    check_ins = [e for _, e in porch.door.log if type(e).__name__ == "RecordCheckIn"]
    assert len(check_ins) == 1


def test_a_release_that_failed_is_not_pressed_again_by_the_same_link() -> None:
    porch, reader = at_two_past()
    porch.door.calendar_refuses_writes(Fault.NOT_ALLOWED)
    reader.presses("free")
    porch.door.wait_until("10:03")
    assert porch.door.phase("10:00") is Phase.CHECK_IN_OPEN
    assert how(reader.presses("free")) == ("waiting", "before", False)
    assert len(porch.door.sent(Release)) == 1


def test_people_at_the_door_never_lose_their_room_to_a_link() -> None:
    porch, reader = at_two_past()
    porch.door.tap_check_in("10:00")
    assert how(reader.opens("free")) == ("checked-in", "no", False)
    assert how(reader.presses("free")) == ("checked-in", "no", False)
    porch.door.wait_until("10:30")
    assert porch.door.phase("10:00") is Phase.CHECKED_IN
    assert (porch.door.sent(Release), porch.door.sent(EndEarly)) == ([], [])


def test_a_room_that_was_kept_is_not_given_away_either() -> None:
    porch, reader = at_two_past()
    porch.door.network_down()
    porch.door.wait_until("10:40")
    assert porch.door.phase("10:00") is Phase.KEPT
    assert how(reader.presses("free")) == ("kept", "no", False)
    assert how(reader.presses("coming")) == ("checked-in", "now", False)


def test_coming_while_it_is_being_given_back_takes_it_back() -> None:
    porch, reader = at_two_past()
    reader.presses("free")
    assert how(reader.presses("coming")) == ("releasing", "now", False)
    porch.door.wait_until("10:05")
    assert CheckedInBy.MAIL in {check_in.by for check_in in porch.door.room.check_ins.values()}


def test_too_late_it_only_tells_that_the_room_was_given_back() -> None:
    porch, reader = at_two_past()
    porch.door.wait_until("10:15")
    for what in ("coming", "free"):
        assert how(reader.presses(what)) == ("released", "no", False)
    assert len(porch.door.releases()) == 1


def test_a_meeting_that_was_moved_is_no_longer_meant() -> None:
    porch, reader = at_two_past()
    porch.door.organizer_moves("10:00", "14:00", "15:00")
    porch.door.wait_until("10:04")
    assert how(reader.presses("free")) == ("gone", "no", False)
    assert porch.door.phase("14:00") is Phase.SCHEDULED


def test_without_the_calendar_nothing_is_said_of_what_it_does_not_have() -> None:
    porch, reader = at_two_past()
    porch.door.organizer_cancels("10:00")
    porch.door.wait_until("10:04")
    porch.door.network_down()
    porch.door.wait_until("10:10")
    assert how(reader.opens("coming")) == ("unknown", "no", False)


def test_before_its_time_and_after_it_a_link_does_nothing() -> None:
    porch = a_porch("10:00", now="9:00")
    reader = Reader(porch)
    assert how(reader.presses("coming")) == ("not-yet", "no", False)
    porch.door.wait_until("9:58")
    porch.door.tap_check_in("10:00")
    porch.door.wait_until("11:00")
    assert how(reader.presses("free")) == ("over", "no", False)


def test_a_link_ends_with_its_meeting_whatever_the_wall_clock_says() -> None:
    porch, reader = at_two_past()
    porch.door.clock_steps(hours=-2)
    porch.asleep -= timedelta(hours=3)  # the boot has counted on
    assert how(reader.presses("coming")) == ("over", "no", False)


def test_the_panel_may_come_to_it_later() -> None:
    porch, reader = at_two_past()
    quick = Porch(porch.door, shows_within=0.001)
    quick.is_busy = True
    reader = Reader(quick)
    assert how(reader.presses("coming")) == ("waiting", "now", False)
    quick.comes_to_it()
    assert quick.door.phase("10:00") is Phase.CHECKED_IN


def test_after_a_restart_the_same_link_is_the_same_press() -> None:
    porch, reader = at_two_past()
    presses = []
    for panel in (Porch(porch.door, shows_within=0.001), Porch(porch.door, shows_within=0.001)):
        panel.is_busy = True
        assert reader.at(panel).presses("free").heard == "now"
        presses += panel.told
    first, second = presses
    assert isinstance(first, EndTapped)
    assert first == second
    assert UUID(first.press).version == 4


def test_a_link_of_one_meeting_says_nothing_of_the_next() -> None:
    porch, reader = at_two_past("10:00", "11:00")
    porch.door.tap_check_in("10:00")
    porch.door.wait_until("11:02")
    assert how(reader.presses("free")) == ("over", "no", False)
    assert porch.door.phase("11:00") is Phase.CHECK_IN_OPEN


def test_the_page_is_told_hours_and_room_and_nobodys_name() -> None:
    _, reader = at_two_past()
    told = reader.opens("free")
    assert (told.room, told.does, told.end - told.start) == ("Saturne", "free", 3600)
    assert b"Ada" not in wire.encode(told)
    assert b"10:00" not in wire.encode(told)  # what the meeting is called


def test_links_are_asked_for_within_the_desks_budget() -> None:
    porch, reader = at_two_past()
    answers = [porch.ask(wire.Letter(link=reader.token("free"))) for _ in range(200)]
    assert [a for a in answers if isinstance(a, wire.Refused) and a.why == "busy"]
