"""What a meeting's last minutes, early people, full rooms and their air look like."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from panel.demo.pictures import ROOM_DETAIL
from panel.ui.comfort import ComfortBridge, Reading
from panel.ui.look import PLAIN
from panel.ui.view import Kind, Title, View
from tests.ui.conftest import OpenGlass
from tests.ui.flaws import flaws
from tests.ui.glass import ROOM, Glass
from tests.ui.test_screens import (
    DOORS,
    LONG_TITLE,
    NAMES,
    SMALLEST,
    every_language,
    view_of,
    with_long_title,
)

OF_OURS = ("ending", "ending-next-waits", "next-is-here", "can-start", "early")
WITH_MORE = ("free", "waiting", "in-use", "released", "unsure", *OF_OURS)
SIZES = (SMALLEST, (800, 480), (720, 1280))
in_each_shape = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
GIVES_WAY = (ROOM, LONG_TITLE, *ROOM_DETAIL.values())  # the detail, where the air is told beside it
NOTHING: dict[str, Reading] = {"temperature": None, "humidity": None, "co2": None}


def air(**readings: Reading) -> ComfortBridge:
    bridge = ComfortBridge()
    bridge.show(**{**NOTHING, **readings})
    return bridge


def with_long_names(view: View) -> View:
    if view.waits is None:
        return with_long_title(view)
    told = replace(view.waits.headline, title=Title(kind=Kind.NAMED, text=LONG_TITLE))
    return replace(with_long_title(view), waits=replace(view.waits, headline=told))


def hard_views() -> Iterator[tuple[str, View]]:
    for scenario in OF_OURS:
        view = with_long_names(view_of(scenario))
        yield scenario, view
        yield f"{scenario}, crowded", replace(view, people=125)


@every_language
@in_each_shape
def test_the_longest_names_and_numbers_find_their_place(
    glass: OpenGlass, size: tuple[int, int], language: str
) -> None:
    door = glass(view_of("free"), size=size, language=language, seats=12)
    found = {}
    for what, view in hard_views():
        door.show(view)
        found[what] = flaws(door, (ROOM, LONG_TITLE, "125"))
    assert not {what: flaw for what, flaw in found.items() if flaw}


@every_language
@in_each_shape
def test_so_does_what_comes_after_the_first_frame(
    glass: OpenGlass, size: tuple[int, int], language: str
) -> None:
    detail = ROOM_DETAIL[language]
    door = glass(view_of("free"), size=size, language=language, detail=detail)
    humid = air(temperature=21.46, humidity=41.2, co2=1234)
    door.window.bring({"Rooms": QObject(), "Comfort": humid})
    found = {}
    for scenario in WITH_MORE:
        door.show(view_of(scenario))
        found[scenario] = flaws(door, (*NAMES, *GIVES_WAY))
    assert not {what: flaw for what, flaw in found.items() if flaw}


# --- full rooms ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("people", "seats", "said"),
    [
        (9, 8, "9 people, 8 seats"),
        (8, 8, "8 people inside"),
        (9, 0, "9 people inside"),
        (1, 8, "1 person inside"),
    ],
)
def test_more_people_than_seats_are_told_of(
    glass: OpenGlass, people: int, seats: int, said: str
) -> None:
    door = glass(replace(view_of("in-use"), people=people), seats=seats)
    assert said in door.said()


# --- the air ------------------------------------------------------------------------------------


@pytest.fixture
def breath(glass: OpenGlass) -> Callable[..., str]:
    """What the door says of this air."""

    def said(bridge: ComfortBridge, region: str = "IE") -> str:
        door: Glass = glass(view_of("in-use"), look={**PLAIN, "region": region})
        before = set(door.said())
        door.window.bring({"Comfort": bridge})
        door.settle()
        return " ".join(set(door.said()) - before)

    return said


@pytest.mark.parametrize(
    ("ppm", "said"),
    [
        (640, "640 ppm · good air"),
        (994, "990 ppm · good air"),
        (1000, "1000 ppm · stale air"),
        (2000, "2000 ppm · stale air"),
        (2010, "2010 ppm · bad air"),
    ],
)
def test_carbon_dioxide_is_told_in_words_too(
    breath: Callable[..., str], ppm: float, said: str
) -> None:
    assert breath(air(co2=ppm)) == said


def test_all_that_is_known_stands_in_one_line(breath: Callable[..., str]) -> None:
    assert breath(air(temperature=21.6, humidity=40.6, co2=640)) == (
        "21.5 °C · 41 % · 640 ppm · good air"
    )


def test_what_is_not_known_is_not_told(breath: Callable[..., str]) -> None:
    assert breath(air()) == ""
    assert breath(air(temperature=0.0)) == "0.0 °C"


def test_where_people_count_in_fahrenheit_so_does_the_door(breath: Callable[..., str]) -> None:
    assert breath(air(temperature=21.5), region="US") == "71 °F"


def test_air_that_hardly_changes_draws_no_frame(glass: OpenGlass) -> None:
    door = glass(view_of("in-use"))
    bridge = air(temperature=21.5, co2=640)
    door.window.bring({"Comfort": bridge})
    door.rest()
    before = door.frames
    bridge.show(temperature=21.6, humidity=None, co2=642)
    door.rest()
    assert door.frames == before


# --- other rooms --------------------------------------------------------------------------------


@pytest.mark.parametrize("scenario", DOORS)
def test_other_rooms_are_offered_once_or_not_at_all(glass: OpenGlass, scenario: str) -> None:
    door = glass(view_of(scenario))
    assert "Other rooms" not in door.said()
    door.window.bring({"Rooms": QObject()})
    door.settle()
    assert door.said().count("Other rooms") <= 1


@pytest.mark.parametrize("scenario", ["in-use", "waiting", "unsure", "ending-next-waits"])
def test_a_room_that_is_not_to_be_had_offers_others_on_its_face(
    glass: OpenGlass, scenario: str
) -> None:
    door = glass(view_of(scenario))
    door.window.bring({"Rooms": QObject()})
    door.settle()
    face = [str(item.property("text")) for item in door.items(door.only("Face"))]
    assert "Other rooms" in face
