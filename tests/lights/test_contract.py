"""What every light does."""

from pathlib import Path

import pytest

from panel.lights.base import DARK, Colour, LightError
from tests.lights.lamps import LAMPS, Lamp

AMBER = Colour(1.0, 0.35, 0.0)
STEP = 0.035  # the coarsest light has fifteen steps


@pytest.fixture(params=LAMPS)
def lamp(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lamp:
    return LAMPS[request.param](tmp_path, monkeypatch)


def test_it_shines_as_it_is_told(lamp: Lamp) -> None:
    light = lamp.plugs_in()
    for colour in (AMBER, AMBER.at(0.5), DARK, Colour(0, 0.2, 1)):
        light.show(colour)
        assert lamp.shines() == pytest.approx(colour, abs=STEP)


def test_it_is_dark_when_the_panel_goes(lamp: Lamp, request: pytest.FixtureRequest) -> None:
    light = lamp.plugs_in()
    light.show(AMBER)
    light.close()
    if "pins" not in request.node.name:  # those are let go, and then float
        assert lamp.shines() == DARK


def test_one_that_is_taken_away_is_told_in_a_sentence(
    lamp: Lamp, request: pytest.FixtureRequest
) -> None:
    light = lamp.plugs_in()
    light.show(AMBER)
    lamp.is_taken_away()
    if "pins" in request.node.name:
        return  # nobody hears of a cut wire
    with pytest.raises(LightError, match=r"^[A-Z/].*\.$"):
        light.show(DARK)
    light.close()
