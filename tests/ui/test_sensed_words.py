"""What a door with sensors says, in words."""

from dataclasses import replace

import pytest

from panel.demo.scenarios import SCENARIOS, led_to
from panel.domain.effects import Book
from panel.domain.faults import Fault
from panel.ui.sensed import GivenBack, How, Inside, Remark
from panel.ui.view import View
from tests.rooms import at
from tests.ui.conftest import OpenGlass
from tests.ui.test_screens import view_of
from tests.ui.test_taps import free, in_use


def given_back(how: How) -> View:
    return replace(free(), given_back=GivenBack(how=how, at=at("10:12"), last_seen=at("9:57")))


@pytest.mark.parametrize(
    ("scenario", "said"),
    [
        ("seen", "somebody is here:\nplease check in"),
        ("people", "3 people inside"),
        ("emptied", "given back at 10:41"),
        ("emptied", "0:46"),
        ("kept-by-sensors", "Kept: somebody was seen."),
        ("released-by-sensors", "Given back at 10:10:\nno check-in, nobody seen since 09:57."),
    ],
)
def test_each_scenario_of_sensors_says_what_it_is_for(
    glass: OpenGlass, scenario: str, said: str
) -> None:
    assert said in glass(view_of(scenario)).said()


@pytest.mark.parametrize(
    ("language", "people", "said"),
    [
        ("en", 1, "1 person inside"),
        ("en", 2, "2 people inside"),
        ("fr", 1, "1 personne à l’intérieur"),
        ("fr", 2, "2 personnes à l’intérieur"),
    ],
)
def test_one_person_is_not_people(glass: OpenGlass, language: str, people: int, said: str) -> None:
    assert said in glass(replace(in_use(), people=people), language=language).said()


def test_nobody_counted_is_nothing_said(glass: OpenGlass) -> None:
    assert not [said for said in glass(in_use()).said() if "inside" in said]


@pytest.mark.parametrize(
    ("inside", "said"),
    [(Inside.NOW, "Somebody is inside"), (Inside.LATELY, "Somebody may be inside")],
)
def test_a_free_room_warns_those_who_would_walk_in(
    glass: OpenGlass, inside: Inside, said: str
) -> None:
    door = glass(replace(free(), inside=inside))
    assert {"Free", said} <= set(door.said())
    door.show(replace(free(), inside=inside, people=2))
    assert said not in door.said()
    assert "2 people inside" in door.said()


@pytest.mark.parametrize(
    ("how", "said"),
    [
        (How.NO_SHOW, "Nobody checked in at 10:12: the room was given back."),
        (How.UNSEEN, "Given back at 10:12:\nno check-in, nobody seen since 09:57."),
        (How.NEVER_SEEN, "Given back at 10:12: no check-in, nobody seen."),
        (How.LEFT, "Nobody was here any more:\nthe room has been free since 10:12."),
    ],
)
def test_a_room_that_gave_itself_back_says_how(glass: OpenGlass, how: How, said: str) -> None:
    assert said in glass(given_back(how)).said()


@pytest.mark.parametrize(
    ("remark", "said"),
    [
        (Remark.KEPT_SEEN, "Kept: somebody was seen."),
        (Remark.KEPT_UNWELL, "Kept: a sensor was not well."),
        (Remark.SILENT, "A presence sensor does not answer: bookings are kept."),
        (Remark.UNWELL, "A presence sensor is not working: bookings are kept."),
    ],
)
def test_what_sensors_keep_is_told_with_the_reason(
    glass: OpenGlass, remark: Remark, said: str
) -> None:
    assert said in glass(replace(in_use(), remark=remark)).said()


def test_a_sensor_in_trouble_is_the_last_thing_said(glass: OpenGlass) -> None:
    ill = "A presence sensor is not working: bookings are kept."
    door = glass(replace(in_use(), remark=Remark.UNWELL))
    assert ill in door.said()
    for louder in (
        replace(given_back(How.LEFT), remark=Remark.UNWELL),
        replace(in_use(), remark=Remark.UNWELL, trouble=Fault.UNREACHABLE),
        replace(in_use(), remark=Remark.UNWELL, refused=(Book, Fault.TAKEN)),
    ):
        door.show(louder)
        assert ill not in door.said()


def test_the_demo_leads_the_real_room_to_each_of_its_scenarios() -> None:
    room, _ = led_to(SCENARIOS["released-by-sensors"])
    assert room.decision is not None
    assert [sensor.name for sensor in room.decision.sensors] == ["ceiling"]
