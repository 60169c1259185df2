"""Contrast is computed, in every look and for every role; any organisation's accent is readable."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.dressing import AA, PAPERS, accents
from panel.ui.contrast import BLACK, WHITE, Colour, colour, ratio, text_of
from panel.ui.view import Face
from tests.ui.colour_blind import EYES, difference
from tests.ui.theme import FACES, LOOKS, Theme

AAA = 7.0
LARGE = 3.0  # large words, and what is no word at all
STATES = FACES[:-1]  # a fault looks like doubt
SEEN_APART = 10.0  # far more than just noticed; word and shape differ as well

every_look = pytest.mark.parametrize("look", LOOKS)
colours = st.tuples(*[st.integers(0, 255)] * 3).map(lambda parts: Colour(*parts))


@pytest.fixture(autouse=True)
def _(qapp: object) -> None:
    """Theme is QML."""


def test_every_face_has_its_colours() -> None:
    assert set(FACES) == {face.value for face in Face}


def test_the_ratio_is_that_of_the_standard() -> None:
    assert ratio(WHITE, BLACK) == pytest.approx(21)
    assert ratio(colour("#777777"), WHITE) == pytest.approx(4.48, abs=0.005)
    assert ratio(colour("#ff0000"), colour("#0000ff")) == pytest.approx(2.15, abs=0.005)


@every_look
@pytest.mark.parametrize("shown", FACES)
def test_the_state_word_is_readable_at_seven_to_one(look: str, shown: str) -> None:
    theme = Theme(look, shown)
    upper, lower, ink = theme.face(shown)
    assert theme.of("ink") == ink
    assert min(ratio(ink, upper), ratio(ink, lower)) >= AAA


@every_look
@pytest.mark.parametrize("shown", FACES)
def test_every_word_on_the_face_is_readable_before_any_wallpaper(look: str, shown: str) -> None:
    theme = Theme(look, shown)
    for ground in theme.grounds(shown):
        below = (ground, theme.of("veil", ground), theme.of("shade", ground))
        assert min(ratio(theme.of("ink"), one) for one in below) >= AA
        assert ratio(theme.of("inkSoft", ground), ground) >= AA
        assert ratio(theme.of("ink"), theme.of("veilPressed", ground)) >= LARGE


@every_look
@pytest.mark.parametrize("shown", FACES)
def test_the_first_button_is_readable(look: str, shown: str) -> None:
    theme = Theme(look, shown)
    assert ratio(theme.face(shown)[1], theme.of("ink")) >= AA


@every_look
def test_every_word_on_paper_is_readable(look: str) -> None:
    theme = Theme(look)
    for role in ("text", "textSoft", "textFaint"):
        for ground in ("paper", "block", "blockPast", "knob"):
            assert ratio(theme.of(role), theme.of(ground)) >= AA, (role, ground)
    assert ratio(theme.of("text"), theme.of("knobPressed")) >= AA
    assert ratio(theme.of("accentText"), theme.of("accent")) >= AA
    assert ratio(theme.of("accent"), theme.of("paper")) >= AA


@every_look
def test_words_that_are_out_of_date_can_still_be_read(look: str) -> None:
    theme = Theme(look)
    for ground in ("paper", "block", "blockPast"):
        below = theme.of("haze", theme.of(ground))
        for role in ("text", "textSoft", "textFaint"):
            assert ratio(theme.of("haze", theme.of(role)), below) >= AA, (role, ground)


@every_look
def test_what_is_no_word_is_seen_too(look: str) -> None:
    theme = Theme(look)
    for tone in ("waiting", "in-use", "coming"):
        assert ratio(theme.tone(tone), theme.of("block")) >= LARGE
    assert ratio(theme.of("now"), theme.of("paper")) >= LARGE


def test_with_high_contrast_every_word_has_seven_to_one() -> None:
    theme = Theme("contrast")
    for role in ("text", "textSoft", "textFaint"):
        assert all(ratio(theme.of(role), theme.of(on)) >= AAA for on in ("paper", "block", "knob"))


@every_look
@pytest.mark.parametrize("eyes", EYES)
def test_two_states_are_never_of_one_colour_whatever_eyes_see_them(look: str, eyes: str) -> None:
    theme = Theme(look)
    for one, other in combinations(STATES, 2):
        apart = difference(theme.face(one)[0], theme.face(other)[0], eyes)
        assert apart >= SEEN_APART, (one, other)


def test_a_red_and_a_green_are_alike_to_some_eyes() -> None:
    red, green = colour("#a0522d"), colour("#6b6b23")
    assert difference(red, green, "all cones") > 3 * difference(red, green, "deuteranopia")


@every_look
def test_accents_are_computed_on_the_paper_that_is_there(look: str) -> None:
    theme = Theme(look)
    assert text_of(theme.of("paper")) == text_of(PAPERS[look])


@given(colours)
def test_any_accent_becomes_readable(accent: Colour) -> None:
    for look, (ground, words) in accents(text_of(accent)).items():
        assert ratio(colour(ground), PAPERS[look]) >= AA
        assert ratio(colour(words), colour(ground)) >= AA


@given(colours)
def test_an_accent_that_is_readable_is_left_alone(accent: Colour) -> None:
    said = text_of(accent)
    for look, (ground, _words) in accents(said).items():
        enough = ratio(accent, PAPERS[look]) >= (AAA if look == "contrast" else AA)
        assert (ground == said) is enough


def test_an_accent_is_changed_no_more_than_it_must() -> None:
    ground = colour(accents("#0a1f5c")["dark"][0])
    assert AA <= ratio(ground, PAPERS["dark"]) < AA + 0.2
    assert max(ground) == ground.blue  # and it is still blue


def test_an_accent_is_worn_on_paper() -> None:
    theme = Theme("dark", accents=accents("#0000ff"))
    assert text_of(theme.of("accent")) == accents("#0000ff")["dark"][0] != "#0000ff"
    assert ratio(theme.of("accentText"), theme.of("accent")) >= AA
