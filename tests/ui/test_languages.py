"""Every language of the door: whole, with all its plural forms, and said with its own clock."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine, QQmlExpression

from panel.config.settings import LANGUAGES, Language
from panel.config.words import WORDS
from panel.mail.words import languages as letters
from panel.ui.look import PLAIN
from panel.ui.window import assets, speak
from tests.rooms import at
from tests.ui.conftest import OpenGlass
from tests.ui.glass import Glass
from tests.ui.test_taps import free, in_use, waiting

FORMS = {"en": 2, "fr": 2, "de": 2, "es": 2, "it": 2, "nl": 2, "pt": 2, "ar": 6}
FREE = {
    "en": "Free",
    "fr": "Libre",
    "de": "Frei",
    "es": "Libre",
    "it": "Libera",
    "nl": "Vrij",
    "pt": "Livre",
    "ar": "متاحة",
}
every_language = pytest.mark.parametrize("language", LANGUAGES)


def messages(language: str) -> Iterator[ElementTree.Element]:
    return ElementTree.parse(file_of(language)).iter("message")


def file_of(language: str) -> Path:
    return assets() / "translations" / f"room_panel_{language}.ts"


@every_language
def test_nothing_waits_for_its_translation(language: str) -> None:
    sources = [m.findtext("source") for m in messages(language) if is_open(m)]
    assert sources == []


def is_open(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
    return translation.get("type") == "unfinished" or not all(forms)


@every_language
def test_a_count_has_every_form_of_the_language(language: str) -> None:
    counted = [m for m in messages(language) if m.get("numerus") == "yes"]
    assert counted
    assert {len([*m.iter("numerusform")]) for m in counted} == {FORMS[language]}


def test_arabic_counts_one_two_few_many_and_hundreds(qapp: QGuiApplication) -> None:
    speak(qapp, "ar")
    said = {n: QCoreApplication.translate("Inside", "%n people", "", n) for n in (1, 2, 5, 11, 100)}
    speak(qapp, "en")
    assert said == {
        1: "شخص واحد (1)",
        2: "شخصان (2)",
        5: "5 أشخاص",
        11: "11 شخصًا",
        100: "100 شخص",
    }


@every_language
def test_the_state_is_said_in_the_language(glass: OpenGlass, language: str) -> None:
    assert FREE[language] in glass(free(), language=language).said()


def test_a_french_door_says_what_a_tap_will_do(glass: OpenGlass) -> None:
    door = glass(waiting(), language="fr")
    assert "À\N{NO-BREAK SPACE}confirmer" in door.said()
    assert {"Confirmer", "Libérer"} <= door.buttons().keys()
    door.show(in_use())
    assert {"Prolonger", "Terminer"} <= door.buttons().keys()


@every_language
def test_letters_and_comments_are_whole(language: Language) -> None:
    assert language in letters()
    words = WORDS[language]
    assert [name for name in words.__struct_fields__ if not getattr(words, name)] == []


# --- clocks and dates --------------------------------------------------------------------------


def words(glass: Glass, call: str) -> str:
    root = glass.window.rootObject()
    said, _ = QQmlExpression(QQmlEngine.contextForObject(root), root, f"Words.{call}").evaluate()
    return str(said)


def told(glass: Glass, call: str, *moments: datetime) -> str:
    """What Words makes of moments."""
    dates = ", ".join(f"new Date({moment.timestamp() * 1000})" for moment in moments)
    return words(glass, f"{call}({dates})")


@pytest.mark.parametrize(
    ("language", "region", "clock", "said"),
    [
        ("en", "FR", "auto", "14:05"),
        ("en", "US", "auto", "2:05\u00a0PM"),
        ("fr", "FR", "12", "2:05\u00a0PM"),
        ("en", "US", "24", "14:05"),
        ("de", "US", "auto", "2:05\u00a0PM"),
        ("de", "", "auto", "14:05"),
        ("ar", "AE", "auto", "2:05\u00a0م"),
        ("ar", "EG", "auto", "2:05\u00a0م"),
        ("ar", "FR", "auto", "14:05"),
    ],
)
def test_a_clock_has_the_hours_of_its_country(
    glass: OpenGlass, language: str, region: str, clock: str, said: str
) -> None:
    look = {**PLAIN, "region": region, "clock": clock}
    assert told(glass(free(), language=language, look=look), "time", at("14:05")) == said


@pytest.mark.parametrize(
    ("language", "region", "said"),
    [
        ("en", "US", "Wednesday, June 10"),
        ("en", "GB", "Wednesday, 10 June"),
        ("fr", "FR", "mercredi 10 juin"),
        ("de", "DE", "Mittwoch, 10. Juni"),
        ("es", "ES", "miércoles, 10 de junio"),
        ("pt", "BR", "quarta-feira, 10 de junho"),
        ("ar", "EG", "الأربعاء، 10 يونيو"),
    ],
)
def test_a_date_is_in_the_order_of_its_language(
    glass: OpenGlass, language: str, region: str, said: str
) -> None:
    door = glass(free(), language=language, look={**PLAIN, "region": region})
    moment = f"new Date({at('10:00').timestamp() * 1000})"
    assert words(door, f"date({moment}, Words.today)") == said


def test_in_twelve_hours_the_half_of_the_day_is_told_once(glass: OpenGlass) -> None:
    door = glass(free(), look={**PLAIN, "clock": "12"})
    assert told(door, "hours", at("9:00"), at("10:30")) == "9:00 – 10:30\u00a0am"
    assert told(door, "hours", at("11:00"), at("12:30")) == "11:00\u00a0am – 12:30\u00a0pm"
    assert told(door, "hour", at("9:00")) == "9\u00a0am"


# --- from right to left --------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "first"), [("en", "Face"), ("ar", "DayColumn")])
def test_the_face_stands_where_lines_begin(glass: OpenGlass, language: str, first: str) -> None:
    door = glass(in_use(), language=language)
    panes = sorted((door.only("Face"), door.only("DayColumn")), key=lambda pane: pane.x())
    assert panes[0] is door.only(first)


def test_a_name_of_another_script_keeps_to_itself(glass: OpenGlass) -> None:
    said = words(glass(free()), "apart('عادل')")
    assert said == "\u2068عادل\u2069"


def test_another_language_may_be_spoken_while_the_door_is_up(glass: OpenGlass) -> None:
    door = glass(free())
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    speak(app, "nl")
    door.window.engine().retranslate()
    assert "Vrij" in door.said()
