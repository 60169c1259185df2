"""Days of people whom sensors see: checked in by being there, booked in, and gone again."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from panel.domain import events as ev
from panel.domain.effects import CheckedInBy
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Fitted, Health, Kind, Sees, Word
from panel.domain.room import Phase
from panel.simulator import Answer
from tests.rooms import at, minutes

from .day import Day
from .graph import Office
from .live import LivePanel

RADAR = Fitted(name="radar", kind=Kind.LEVEL)
CHECKS_IN = ReleasePolicy(presence_checks_in=True)
ENDS = ReleasePolicy(ends_when_empty_for=minutes(10))
BOOKS = ReleasePolicy(walk_in_books=minutes(15))


def radar_sees(panel: LivePanel, *who: Sees) -> None:
    for sees in who:
        panel.runner.tell(ev.SensorTold(word=Word(sensor="radar", sees=sees, health=Health.OK)))


def hang(office: Office, folder: Path, policy: ReleasePolicy) -> LivePanel:
    """A panel whose radar is well, and sees nobody."""
    panel = office.hang_a_panel(folder, policy=policy, sensors=[RADAR])
    radar_sees(panel, Sees.NOBODY)
    return panel


def test_a_panel_that_has_heard_no_sensor_yet_gives_nothing_back(
    day: Day, office: Office, tmp_path: Path
) -> None:
    booked = office.ada_books("10:00", "11:00")
    panel = office.hang_a_panel(tmp_path / "panel", sensors=[RADAR])
    day.wait_until("10:45")
    assert (office.what_ada_sees(booked), panel.phase("10:00")) == (Answer.ACCEPTED, Phase.KEPT)


def test_people_checked_in_by_being_there_are_so_after_the_power_was_cut(
    day: Day, office: Office, tmp_path: Path
) -> None:
    booked = office.ada_books("10:00", "11:00")
    before = hang(office, tmp_path / "panel", CHECKS_IN)
    day.wait_until("9:56")
    radar_sees(before, Sees.SOMEBODY)
    day.until(lambda: before.phase("10:00") is Phase.CHECKED_IN)
    assert day.now < at("9:58:05")
    before.stop()  # and they leave in the dark
    day.wait_until("9:59")
    after = hang(office, tmp_path / "panel", CHECKS_IN)
    day.wait_until("10:45")
    assert (office.what_ada_sees(booked), after.phase("10:00")) == (
        Answer.ACCEPTED,
        Phase.CHECKED_IN,
    )
    assert after.room.check_ins[after.key("10:00")].by is CheckedInBy.PRESENCE


def test_an_emptied_meeting_is_shortened_in_the_calendar_and_the_sentence_says_why(
    day: Day, office: Office, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    office.ada_books("10:00", "11:00")
    panel = hang(office, tmp_path / "panel", ENDS)
    day.wait_until("9:58")
    radar_sees(panel, Sees.SOMEBODY)
    panel.tap_check_in("10:00")
    day.wait_until("10:20")
    radar_sees(panel, Sees.NOBODY)
    day.wait_until("10:31")
    assert office.in_the_room() == ["10:00-10:30 Ada Lovelace"]
    (sentence,) = sentences(caplog, "Ended")
    assert "its people had come, nobody seen since 10:20" in sentence


def test_people_who_just_sit_down_have_the_room_in_the_calendar(
    day: Day, office: Office, tmp_path: Path
) -> None:
    panel = hang(office, tmp_path / "panel", BOOKS)
    day.wait_until("10:00")
    radar_sees(panel, Sees.SOMEBODY)
    day.wait_until("10:03")
    (booked,) = office.in_the_room()
    assert booked.startswith("10:02-10:17")


def test_a_panel_killed_while_it_books_for_people_books_once(
    day: Day, office: Office, tmp_path: Path
) -> None:
    before = hang(office, tmp_path / "panel", BOOKS)
    day.wait_until("10:00")
    before.line.get_stuck()
    radar_sees(before, Sees.SOMEBODY)
    day.until(lambda: len(before.line.writes) == 1)
    before.stop()
    after = hang(office, tmp_path / "panel", BOOKS)
    radar_sees(after, Sees.SOMEBODY)
    day.wait_until("10:10")
    assert [said[:11] for said in office.in_the_room()] == ["10:02-10:17"]


def sentences(caplog: pytest.LogCaptureFixture, verdict: str) -> Iterable[str]:
    return [r.message for r in caplog.records if r.message.startswith(verdict)]
