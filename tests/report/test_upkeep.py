"""Which rooms need attention, why, and in which order."""

from panel.domain.coverage import Outcome
from panel.domain.decision import Doubt
from panel.domain.presence import Health
from panel.domain.record import Course
from panel.report.gathering import gather, journals_in
from panel.report.releases import delays
from panel.report.telling import Telling
from panel.report.upkeep import ranking, sensors
from panel.report.words import words_of

from .journals import Building
from .meetings import at, meeting

ENGLISH = Telling(words_of("en"))
HELD = meeting(course=Course.CAME, came="09:00")


def needs(building: Building) -> list[tuple[str, list[str]]]:
    found = gather(journals_in([building.folder]))
    return [
        (room.place.name, [need.text for need in needs]) for room, needs in ranking(found, ENGLISH)
    ]


def test_a_room_where_all_is_well_needs_nobody(building: Building) -> None:
    building.room("Curie").has(HELD).hears("radar", Health.OK, at("00:00"))
    assert needs(building) == []


def test_wrong_releases_come_first_then_silent_panels_then_sensors(building: Building) -> None:
    wrong = building.room("Curie")
    for day in range(20):
        released = meeting(over="09:12", decided="09:12", day=day)
        wrong.has(released).is_taken_back(released, at("09:15", day))
    building.room("Hugo").has(HELD)
    newest = meeting(course=Course.CAME, came="09:00", day=19)
    building.room("Sand").has(newest).learns("pir", [Outcome.SILENT] * 3)
    building.room("Verne").has(newest).learns("pir", [Outcome.MISSED] * 3)
    assert needs(building) == [
        ("Curie", ["Releases here are often wrong: 20 of 20 taken back (84% to 100%). (few)"]),
        ("Hugo", ["Its journal tells of no meeting since 2 March 2026: does the panel run?"]),
        ("Sand", ["Sensor pir sees nobody any more."]),
        ("Verne", ["Sensor pir misses people."]),
    ]


def test_one_release_taken_back_is_no_reason_to_worry(building: Building) -> None:
    released = meeting(over="09:12", decided="09:12")
    building.room("Curie").has(released).is_taken_back(released, at("09:15"))
    assert needs(building) == []


def test_a_room_that_is_kept_most_of_the_time_tells_why(building: Building) -> None:
    door = building.room("Curie")
    for day in range(8):
        door.keeps(meeting(course=Course.KEPT, day=day), Doubt.CLOCK_UNSYNCHRONISED)
    ((_, (text,)),) = needs(building)
    assert text.startswith("8 of 8 no-shows kept the room booked, mostly because the clock was")


def test_meetings_that_vanish_again_and_again_point_to_exchange(building: Building) -> None:
    door = building.room("Curie")
    for day in range(5):
        door.has(meeting(course=Course.VANISHED, over="09:10", day=day))
    ((_, (text,)),) = needs(building)
    assert text == "5 meetings vanished while they ran: is Exchange's own auto-release on?"


def test_of_many_rooms_one_is_a_little_above_by_chance(building: Building) -> None:
    """Three of five are surely more than two of ten, but for the ten rooms looked at."""
    for number in range(10):
        door = building.room(f"Room {number}")
        for day in range(5):
            missed = day < 3 if number == 0 else day == 0 and number < 7
            course = Course.KEPT if missed else Course.CAME
            door.has(meeting(course=course, came="" if missed else "09:00", day=day))
    assert needs(building) == []


def test_a_sensor_that_is_ill_too_long_is_told(building: Building) -> None:
    door = building.room("Curie").has(meeting("18:00", "19:00", Course.CAME, came="18:00"))
    door.hears("radar", Health.OK, at("08:00")).hears("radar", Health.STALE, at("15:30"))
    found = gather(journals_in([building.folder]))
    told = sensors(found, ENGLISH)
    assert told.headline == "1 of 1 sensors were unwell for more than a twentieth of the time"
    assert needs(building) == [("Curie", ["Sensor radar was well for 75% of the time only."])]


def test_half_of_the_releases_are_told_by_the_minute_in_which_they_end(building: Building) -> None:
    door = building.room("Curie")
    for day, decided in enumerate(("09:10:05", "09:10:50", "09:14")):
        door.has(meeting(over=decided, decided=decided, day=day))
    told = delays(gather(journals_in([building.folder])), ENGLISH)
    assert told.headline == "Half of the released rooms are free within 11 min of the start"
    assert (
        told.lines[0] == "Given back: half within 11 min, nine of ten within 15 min (3 releases)."
    )
