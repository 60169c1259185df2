"""What a light says of a door."""

from dataclasses import replace
from itertools import combinations

import pytest

from panel.demo.scenarios import SCENARIOS
from panel.lights.base import DARK
from panel.lights.signal import COLOURS, DOUBTFUL, Pattern, Signal, played, signal
from panel.ui.countdown import Countdown
from panel.ui.view import Face, View
from tests.rooms import at
from tests.ui.test_screens import view_of

DOORS = [name for name in SCENARIOS if name != "not-configured"]
GREEN = COLOURS[Face.FREE]


@pytest.mark.parametrize("scenario", DOORS)
def test_only_a_room_that_is_known_to_be_free_is_green(scenario: str) -> None:
    view = view_of(scenario)
    assert (signal(view).colour == GREEN) is (view.face is Face.FREE)


@pytest.mark.parametrize("face", [Face.UNSURE, Face.FAULT])
def test_not_sure_is_no_steady_light(face: Face) -> None:
    told = signal(replace(view_of("free"), face=face))
    assert told == DOUBTFUL
    assert told.pattern is not Pattern.STEADY


def test_a_room_that_waits_moves_and_hurries_in_its_last_minutes() -> None:
    waiting = view_of("waiting")
    assert signal(waiting).pattern is Pattern.WAITING
    assert signal(hurried(waiting)).pattern is Pattern.HURRY
    assert signal(hurried(view_of("in-use"))).pattern is Pattern.HURRY


def test_what_waits_what_is_taken_and_what_is_not_known_is_told_without_colours() -> None:
    """For those who tell no red from green: how a light moves, and how bright it is."""
    said = [signal(view_of(name)) for name in ("free", "waiting", "in-use", "unsure")]
    looks = [(each.pattern, round(luminance(each), 1)) for each in said]
    assert all(one != other for one, other in combinations(looks, 2))


@pytest.mark.parametrize("pattern", Pattern)
def test_a_pattern_goes_round_and_round(pattern: Pattern) -> None:
    told = Signal(colour=GREEN, pattern=pattern)
    if pattern is Pattern.STEADY:
        assert played(told, 1e6) == (GREEN, float("inf"))
        return
    first = played(told, 0)
    assert first[0] == GREEN
    assert played(told, first[1] / 2)[1] == pytest.approx(first[1] / 2)
    assert played(told, first[1])[0] != GREEN
    assert played(told, 1000 * pattern.lasts + first[1] / 2)[0] == GREEN
    assert played(told, first[1] + 0.01)[1] > 0


def test_a_hurry_goes_dark_between() -> None:
    assert played(Signal(colour=GREEN, pattern=Pattern.HURRY), 0.3)[0] == DARK


def hurried(view: View) -> View:
    left = Countdown(closes=at("10:05"), seconds=60, share=0.5, warning=True)
    return replace(view, countdown=left)


def luminance(signal: Signal) -> float:
    red, green, blue = signal.colour
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
