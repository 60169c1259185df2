"""One visitor's minute: another language and another look, and the site's own again."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QGuiApplication

from panel.ui.look import PLAIN, Look
from panel.ui.options import OptionsBridge
from panel.ui.window import speak
from tests.ui.conftest import OpenGlass
from tests.ui.flaws import flaws
from tests.ui.glass import Glass, is_a, scene
from tests.ui.test_codes import sizes
from tests.ui.test_screens import NAMES, view_of


def offered(glass: OpenGlass, look: Look = PLAIN, **how: object) -> tuple[Glass, OptionsBridge]:
    """A door with options, and what stands behind them."""
    door = glass(view_of("in-use"), look=look, **how)
    options = OptionsBridge(str(how.get("language", "en")), look)
    options.speak_it = lambda language: say(door, language)
    door.window.bring({"Options": options})
    door.settle()
    return door, options


def say(door: Glass, language: str) -> None:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    speak(app, language)
    door.window.engine().retranslate()


def opened(door: Glass) -> Glass:
    door.tap_at(scene(door.only("OptionsButton")).center().toPoint())
    return door


def test_a_visitor_chooses_a_language_and_the_door_speaks_it(glass: OpenGlass) -> None:
    door, _ = offered(glass)
    opened(door).tap("Français")
    door.tap("×")
    assert "Occupée" in door.said()
    assert "Prolonger" in door.buttons()


def test_arabic_turns_the_door_round(glass: OpenGlass) -> None:
    door, _ = offered(glass)
    opened(door).tap("العربية")
    door.tap("×")
    assert door.only("Face").x() > 0


@pytest.mark.parametrize(
    ("button", "changes"),
    [("Larger text", "textSize"), ("High contrast", "dress"), ("Lower buttons", "lowReach")],
)
def test_a_wish_is_met_and_taken_back(glass: OpenGlass, button: str, changes: str) -> None:
    door, _ = offered(glass)
    before = door.theme().property(changes)
    opened(door).tap(button)
    assert door.theme().property(changes) != before
    door.tap(f"✓ {button}")
    assert door.theme().property(changes) == before


def test_after_a_minute_without_a_touch_the_panel_is_the_sites_again(glass: OpenGlass) -> None:
    door, options = offered(glass)
    opened(door).tap("Deutsch")
    door.tap("Hoher Kontrast")
    minute = timer(door)
    assert (minute.property("interval"), minute.property("running")) == (60_000, True)
    minute.setProperty("interval", 1)
    for _ in range(100):
        door.settle(20)
        if not options.property("visiting"):
            break
    assert (options.property("spoken"), door.theme().property("dress")) == ("en", "dark")


def timer(door: Glass) -> QObject:
    (found,) = (child for child in door.only("Visit").children() if child.inherits("QQmlTimer"))
    return found


def test_nothing_counts_while_nobody_visits(glass: OpenGlass) -> None:
    door, _ = offered(glass)
    assert [item for item in door.items() if is_a(item, "Visit")] == []


def test_the_doors_own_language_ends_the_choice() -> None:
    options = OptionsBridge("nl", PLAIN)
    options.speak("it")
    options.speak("nl")
    assert (options.property("visiting"), options.property("language")) == (False, "")
    assert options.property("languages")[0] == "nl"


def test_what_the_site_does_already_is_not_offered() -> None:
    look: Look = {**PLAIN, "theme": "contrast", "reach": "low", "textScale": 1.6}
    assert OptionsBridge("en", look).property("offers") == []
    alone = OptionsBridge("en", {**PLAIN, "languages": ["en"]})
    assert alone.property("languages") == ["en"]


def test_larger_words_stay_within_what_settings_allow() -> None:
    options = OptionsBridge("en", {**PLAIN, "textScale": 1.5})
    options.ask("larger")
    assert options.property("wishes") == {"textScale": 1.6}


def test_what_may_be_asked_for_follows_the_sites_look(glass: OpenGlass) -> None:
    door, options = offered(glass)
    options.ask("larger")
    options.wears({**PLAIN, "theme": "contrast", "textScale": 1.2, "languages": ["en", "fr"]})
    assert options.property("languages") == ["en", "fr"]
    assert options.property("offers") == ["larger", "low"]
    assert options.property("wishes") == {"textScale": 1.2 * 1.3}
    assert {"Français", "Deutsch"} & opened(door).buttons().keys() == {"Français"}


def test_the_buttons_go_down_while_the_sheet_is_open(glass: OpenGlass) -> None:
    door, _ = offered(glass)
    opened(door).tap("Lower buttons")
    assert (too_high(door, (800, 480)), flaws(door, NAMES)) == ([], [])


@sizes
@pytest.mark.parametrize("reach", ["anywhere", "low"])
@pytest.mark.parametrize("language", ["de", "ar"])
def test_the_options_are_drawn_whole(
    glass: OpenGlass, size: tuple[int, int], reach: str, language: str
) -> None:
    door, _ = offered(glass, {**PLAIN, "reach": reach}, size=size, language=language)
    assert flaws(opened(door), NAMES) == []


# --- within reach -------------------------------------------------------------------------------


@sizes
@pytest.mark.parametrize("scenario", ["free", "waiting", "in-use", "released", "unsure"])
def test_in_low_reach_whatever_is_tapped_lies_low(
    glass: OpenGlass, size: tuple[int, int], scenario: str
) -> None:
    door, _ = offered(glass, {**PLAIN, "reach": "low"}, size=size)
    door.show(view_of(scenario))
    assert too_high(door, size) == []
    assert flaws(door, NAMES) == []


@sizes
@pytest.mark.parametrize("sheet", ["Code", "Options"])
def test_so_it_does_on_the_sheets(glass: OpenGlass, size: tuple[int, int], sheet: str) -> None:
    door, _ = offered(glass, {**PLAIN, "reach": "low"}, size=size)
    door.window.open_sheet(sheet, {"kind": "phone"} if sheet == "Code" else {})
    door.settle()
    assert too_high(door, size) == []


def too_high(door: Glass, size: tuple[int, int]) -> list[str]:
    """Buttons above the lower 45 % of an upright screen, or the lower half of another."""
    width, height = size
    line = height * (0.55 if height > width else 0.5) - 1
    return [name for name, button in door.buttons().items() if scene(button).top() < line]


# --- spoken -------------------------------------------------------------------------------------


@pytest.mark.parametrize("scenario", ["free", "waiting", "in-use", "released", "code"])
def test_whatever_is_tapped_can_be_pressed_by_its_name(glass: OpenGlass, scenario: str) -> None:
    door, _ = offered(glass)
    door.show(view_of(scenario))
    buttons = [one for one in door.controls() if is_a(one, "Button") or is_a(one, "OptionsButton")]
    assert buttons
    for button in buttons:
        voice = QAccessible.queryAccessibleInterface(button)
        assert voice.role() == QAccessible.Role.Button
        assert voice.text(QAccessible.Text.Name)
        assert "Press" in voice.actionInterface().actionNames()


def test_the_state_is_told_in_a_sentence(glass: OpenGlass) -> None:
    door, _ = offered(glass)
    voice = QAccessible.queryAccessibleInterface(door.only("Status"))
    assert voice.role() == QAccessible.Role.AlertMessage
    assert voice.text(QAccessible.Text.Name) == "In use: until 11:30 · 48 min left"
