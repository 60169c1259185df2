"""Figures worked out by hand, on journals of a few meetings."""

from datetime import date
from pathlib import Path

import pytest

from panel.domain.check_in import CheckedInBy
from panel.domain.coverage import Outcome
from panel.domain.decision import Doubt
from panel.domain.presence import Health
from panel.domain.record import Course
from panel.report.figures import Giver, Share
from panel.report.gathering import Gathered, NothingToReport, gather, journals_in
from panel.report.kept import Reason
from panel.report.periods import Contrast, Period

from .journals import Building
from .meetings import at, meeting

GONE = meeting("09:00", "10:00", Course.RELEASED, over="09:12", decided="09:12", day=7)
CAME = meeting("10:00", "11:00", Course.CAME, came="10:01", day=7)


def gathered(building: Building, day: date | None = None) -> Gathered:
    return gather(journals_in([building.folder]), day)


def test_shadow_mode_is_compared_with_acting(building: Building) -> None:
    door = building.room("Curie").follows(at("00:00"), shadow=True).follows(at("00:00", 7))
    shadow = meeting("09:00", "10:00", Course.WOULD_RELEASE, decided="09:10")
    late = meeting("11:00", "12:00", Course.WOULD_RELEASE, decided="11:10", came="11:20")
    door.has(shadow, late, GONE, CAME, meeting("14:00", "15:00", Course.CAME, came="14:00", day=7))
    found = gathered(building)
    (room,) = found.rooms
    assert found.comparison.contrast is Contrast.SHADOW
    assert room.no_shows(Period.BEFORE) == Share(2, 2)
    assert room.no_shows(Period.AFTER) == Share(1, 3)
    assert room.late_comers == Share(1, 2)
    assert room.contests == Share(0, 1)


def test_hours_are_counted_until_somebody_needed_them(building: Building) -> None:
    door = building.room("Curie").has(GONE)
    door.has(meeting("11:00", "12:00", Course.WOULD_RELEASE, decided="11:15", came="11:30"))
    door.has(meeting("14:00", "15:00", Course.ENDED_EARLY, came="14:00", over="14:45"))
    (room,) = gathered(building).rooms
    assert room.hours_by(Giver.PANEL) == 48 / 60
    assert room.hours_by(Giver.SHADOW) == 15 / 60
    assert room.hours_by(Giver.PEOPLE) == 15 / 60


def test_a_release_taken_back_twice_is_contested_once(building: Building) -> None:
    building.room("Curie").has(GONE).is_taken_back(GONE, at("09:20", 7)).is_taken_back(
        GONE, at("09:40", 7)
    )
    (room,) = gathered(building).rooms
    assert room.contests == Share(1, 1)
    assert room.contested == {CheckedInBy.PHONE: 1}
    assert room.no_shows(Period.AFTER) == Share(1, 1)
    assert room.hours_by(Giver.PANEL) == 8 / 60


def test_people_who_sit_there_unseen_make_no_difference_between_the_modes(
    building: Building,
) -> None:
    """In shadow mode nobody hears of them; acting, they take their room back."""
    door = building.room("Curie").follows(at("00:00"), shadow=True).follows(at("00:00", 7))
    door.has(meeting("09:00", "10:00", Course.WOULD_RELEASE, decided="09:10"))
    door.has(GONE).is_taken_back(GONE, at("09:13", 7))
    (room,) = gathered(building).rooms
    assert room.no_shows(Period.BEFORE) == room.no_shows(Period.AFTER) == Share(1, 1)


def test_the_time_to_a_release_is_counted_in_whole_minutes(building: Building) -> None:
    building.room("Curie").has(GONE, meeting(over="09:13:40", decided="09:12:59"))
    (room,) = gathered(building).rooms
    assert room.delays == {(Giver.PANEL, 12): 2}


def test_the_hour_of_a_meeting_is_that_at_the_door(building: Building) -> None:
    building.room("Curie").follows(at("00:00")).has(CAME)  # ten in UTC is eleven in Paris
    (room,) = gathered(building).rooms
    assert [(shown.weekday, shown.hour) for shown in room.turnouts] == [(0, 11)]


def test_a_day_that_was_given_tells_before_from_after(building: Building) -> None:
    building.room("Curie").has(meeting(), CAME)
    found = gathered(building, date(2026, 3, 9))
    assert found.rooms[0].no_shows(Period.BEFORE) == Share(1, 1)
    assert found.rooms[0].no_shows(Period.AFTER) == Share(0, 1)


def test_rules_that_changed_tell_before_from_after(building: Building) -> None:
    building.room("Curie").follows(at("00:00")).follows(at("00:00", 7), window=15).has(
        meeting(), CAME
    )
    building.room("Hugo").follows(at("00:00")).has(CAME)
    found = gathered(building)
    curie, hugo = found.rooms
    assert found.comparison.contrast is Contrast.RULES
    assert (curie.no_shows(Period.BEFORE), curie.no_shows(Period.AFTER)) == (
        Share(1, 1),
        Share(0, 1),
    )
    assert hugo.no_shows(Period.APART) == Share(0, 1)


def test_a_meeting_under_rules_nobody_recorded_is_in_neither_period(building: Building) -> None:
    door = building.room("Curie").follows(at("00:00", 1), shadow=True).follows(at("00:00", 7))
    door.has(meeting(), CAME)
    (room,) = gathered(building).rooms
    assert room.no_shows(Period.APART) == Share(1, 1)


def test_why_a_room_was_kept_is_read_from_its_decision(building: Building) -> None:
    door = building.room("Curie").keeps(meeting(course=Course.KEPT), Doubt.PRESENCE_UNKNOWN)
    door.has(meeting("12:00", "13:00", Course.KEPT))
    door.keeps(meeting("15:00", "16:00", Course.KEPT, seen="15:20"), Doubt.SOMEBODY_THERE)
    (room,) = gathered(building).rooms
    assert room.kept == {Reason.SENSORS: 1, Reason.NOT_TOLD: 1}


def test_a_sensor_is_as_it_last_said(building: Building) -> None:
    door = building.room("Curie").has(meeting("18:00", "19:00"))
    door.hears("radar", Health.OK, at("08:00")).hears("radar", Health.OFFLINE, at("15:30"))
    (room,) = gathered(building).rooms
    watch = room.sensors["radar"]
    assert watch.well / watch.told == 0.75  # seven and a half hours of ten


def test_a_sensor_that_saw_nobody_three_times_is_deaf(building: Building) -> None:
    building.room("Curie").learns("pir", [Outcome.SAW, *[Outcome.SILENT] * 3])
    (room,) = gathered(building).rooms
    assert room.sensors["pir"].coverage.is_deaf
    assert room.sensors["pir"].outcomes == {"saw": 1, "silent": 3}


def test_two_panels_of_one_room_tell_of_each_meeting_once(building: Building) -> None:
    building.room("Curie", panel="left").follows(at("00:00")).has(GONE, meeting(course=Course.KEPT))
    seen = meeting(course=Course.CAME, came="09:02")
    building.room("Curie", panel="right").follows(at("00:00")).has(seen, CAME)
    (room,) = gathered(building).rooms
    assert room.meetings == 3
    assert room.no_shows(Period.AFTER) == Share(1, 3)


def test_a_journal_named_twice_counts_once(building: Building) -> None:
    door = building.room("Curie").has(CAME)
    assert journals_in([door.file, building.folder]) == [door.file]


def test_a_journal_that_cannot_be_read_does_not_hide_the_others(building: Building) -> None:
    building.room("Curie").has(CAME)
    broken = building.folder / "broken.sqlite"
    broken.write_text("nothing of the kind")
    found = gathered(building)
    assert len(found.rooms) == 1
    assert len(found.unread) == 1
    assert str(broken) in found.unread[0]


def test_a_folder_without_a_journal_is_told(tmp_path: Path) -> None:
    with pytest.raises(NothingToReport, match="holds no journal"):
        journals_in([tmp_path])


def test_no_journal_that_can_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(NothingToReport, match="there is no file"):
        gather(journals_in([tmp_path / "journal.sqlite"]))
