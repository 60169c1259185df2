"""The code shown large: fingers open and close it, phones read it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QPoint

from panel.demo.codes import PICTURES, TEXTS
from panel.domain.events import ScreenTouched
from panel.ui.codes import CodesBridge
from panel.ui.countdown import Countdown
from panel.ui.view import View
from tests.rooms import at
from tests.ui.conftest import OpenGlass
from tests.ui.flaws import flaws
from tests.ui.glass import Glass, is_a, scene
from tests.ui.test_codes import read, sizes
from tests.ui.test_screens import the_hardest, view_of

KINDS = {
    "en": {
        "door": "Your phone",
        "later": "Book for later",
        "wifi": "Wi-Fi",
        "report": "Report a problem",
    },
    "fr": {
        "door": "Votre téléphone",
        "later": "Réserver plus tard",
        "wifi": "Wi-Fi",
        "report": "Signaler un problème",
    },
    "de": {
        "door": "Ihr Handy",
        "later": "Für später buchen",
        "wifi": "WLAN",
        "report": "Problem melden",
    },
    "ar": {
        "door": "هاتفك",
        "later": "الحجز لاحقًا",
        "wifi": "شبكة Wi-Fi",
        "report": "الإبلاغ عن مشكلة",
    },
}
OUTSIDE = QPoint(5, 5)


def tap_code(glass: Glass) -> None:
    glass.tap_at(scene(glass.only("Corner")).center().toPoint())


def is_open(glass: Glass) -> bool:
    return any(is_a(item, "CodeSheet") for item in glass.items())


def opened(glass: Glass) -> Glass:
    tap_code(glass)
    assert is_open(glass)
    return glass


def warning(view: View) -> View:
    left = Countdown(closes=at("10:05"), seconds=90, share=0.75, warning=True)
    return replace(view, countdown=left)


def others(*kinds: str) -> CodesBridge:
    """A door whose page for phones is not there."""
    codes = CodesBridge(fitted=True)
    codes.bring([(kind, PICTURES[kind]) for kind in kinds])
    return codes


@sizes
@the_hardest
def test_each_code_is_read_off_the_sheet_in_every_size(
    glass: OpenGlass, size: tuple[int, int], language: str
) -> None:
    door = glass(view_of("waiting"), size=size, language=language)
    small = door.only("Code").width()
    opened(door)
    for kind, name in KINDS[language].items():
        door.tap(name)
        assert read(door) == [TEXTS[kind]]
        assert door.only("Code").width() > 1.4 * small
        assert flaws(door, ()) == []


@sizes
def test_where_there_is_one_code_only_there_is_nothing_to_choose(
    glass: OpenGlass, size: tuple[int, int]
) -> None:
    codes = others()
    codes.show(PICTURES["door"])
    door = opened(glass(view_of("waiting"), size=size, codes=codes))
    assert (list(door.buttons()), read(door)) == (["×"], [TEXTS["door"]])
    assert flaws(door, ()) == []


def test_a_tap_on_the_code_counts_as_a_touch_of_the_room(glass: OpenGlass) -> None:
    door = opened(glass(view_of("waiting")))
    assert door.told == [ScreenTouched()]


@pytest.mark.parametrize("button", ["Wi-Fi", "×"])
def test_so_does_a_tap_on_the_sheet(glass: OpenGlass, button: str) -> None:
    door = opened(glass(view_of("waiting")))
    door.told.clear()
    door.tap(button)
    assert door.told == [ScreenTouched()]


def test_so_does_a_tap_outside(glass: OpenGlass) -> None:
    door = opened(glass(view_of("waiting")))
    door.told.clear()
    door.tap_at(OUTSIDE)
    assert (door.told, is_open(door)) == ([ScreenTouched()], False)


def test_the_cross_closes_the_sheet(glass: OpenGlass) -> None:
    door = opened(glass(view_of("waiting")))
    door.tap("×")
    assert not is_open(door)
    assert "Check in" in door.buttons()


def test_a_forgotten_sheet_closes_by_itself(glass: OpenGlass) -> None:
    door = opened(glass(view_of("waiting")))
    forget = timer(door)
    assert (forget.property("interval"), forget.property("running")) == (30_000, True)
    forget.setProperty("interval", 1)
    for _ in range(100):
        door.settle(20)
        if not is_open(door):
            return
    pytest.fail("the sheet is still there")


def timer(glass: Glass) -> QObject:
    (found,) = (child for child in glass.only("Sheets").children() if child.inherits("QQmlTimer"))
    return found


def test_the_screen_is_the_rooms_when_its_last_minutes_are_counted(glass: OpenGlass) -> None:
    door = opened(glass(view_of("waiting")))
    door.show(warning(view_of("waiting")))
    assert not is_open(door)
    assert "Check in" in door.buttons()


def test_in_the_last_minutes_a_finger_on_the_code_keeps_the_room_and_hides_nothing(
    glass: OpenGlass,
) -> None:
    door = glass(warning(view_of("waiting")))
    tap_code(door)
    assert (door.told, is_open(door)) == ([ScreenTouched()], False)


def test_a_code_that_turns_while_it_is_large_stays_large(glass: OpenGlass) -> None:
    door = opened(glass(view_of("waiting")))
    door.turn(PICTURES["wifi"])
    assert read(door) == [TEXTS["wifi"]]


def test_the_sheet_goes_with_the_page_it_leads_to(glass: OpenGlass) -> None:
    door = opened(glass(view_of("waiting")))
    door.turn("")
    assert not is_open(door)


def test_another_code_stays_when_the_page_goes(glass: OpenGlass) -> None:
    door = opened(glass(view_of("waiting")))
    door.tap("Wi-Fi")
    door.turn("")
    assert read(door) == [TEXTS["wifi"]]
    assert "Your phone" not in door.buttons()


@sizes
@the_hardest
def test_the_others_are_found_without_the_page(
    glass: OpenGlass, size: tuple[int, int], language: str
) -> None:
    door = glass(view_of("free"), size=size, language=language, codes=others("wifi", "report"))
    assert (read(door), flaws(door, ("Karim", "Tom", "Claire", "Margaux"))) == ([], [])
    opened(door)
    assert read(door) == [TEXTS["wifi"]]
    door.tap(KINDS[language]["report"])
    assert read(door) == [TEXTS["report"]]


def test_where_there_is_no_code_at_all_a_finger_finds_none(glass: OpenGlass) -> None:
    door = glass(view_of("free"), codes=others())
    tap_code(door)
    assert not is_open(door)


def test_a_finger_on_a_sheet_begins_its_time_anew(glass: OpenGlass) -> None:
    door = glass(view_of("free"))
    door.window.open_sheet("Code", {"kind": "phone"})
    door.settle()
    (forget,) = (one for one in door.only("Sheets").children() if one.inherits("QQmlTimer"))
    forget.setProperty("running", False)
    door.tap_at(QPoint(300, 100))
    assert forget.property("running")
