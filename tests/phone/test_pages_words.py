"""The page's words: those of the door, whole in each language, in one file a language."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from panel.config.settings import LANGUAGES
from panel.domain.faults import Fault
from panel.phone.languages import BadWords, languages

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "panel/phone/words"
QML = ROOT / "panel/ui/qml/Panel"
TABLES = ("face", "trouble", "refused", "why", "pending")  # called so at the door too
EN = tomllib.loads((FILES / "en.toml").read_text())
OTHERS = tuple(language for language in LANGUAGES if language != "en")
every_other = pytest.mark.parametrize("language", OTHERS)


def page_words(language: str) -> dict[str, Any]:
    return tomllib.loads((FILES / f"{language}.toml").read_text())


def at_the_door(table: str) -> dict[str, str]:
    """English, from Words.qml."""
    source = (QML / "Words.qml").read_text()
    block = re.search(rf"readonly property var {table}: \(\{{(.*?)\}}\)", source, re.S)
    assert block
    return dict(re.findall(r'"([\w-]+)": qsTr\("(.*?)"\)', block[1]))


def where_it_may(text: str) -> str:
    """A phone is narrower than a door: a line may break where it does not there."""
    return text.replace("\u00a0", " ").replace("\n", " ")


def said_at_the_door(language: str) -> dict[tuple[str, str], str]:
    """By the file that says it, and the English."""
    found = {}
    tree = ElementTree.parse(ROOT / f"assets/translations/room_panel_{language}.ts")
    for context in tree.iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source", "")
            where = context.findtext("name", "")
            found[where, source] = where_it_may(message.findtext("translation", ""))
    return found


def test_the_page_speaks_every_language_of_the_door_and_no_other() -> None:
    assert set(languages()) == set(LANGUAGES)


@pytest.mark.parametrize("table", TABLES)
def test_what_the_door_says_the_page_says_in_its_very_words(table: str) -> None:
    assert {name: EN[table][name] for name in at_the_door(table)} == at_the_door(table)


@every_other
@pytest.mark.parametrize("table", TABLES)
def test_so_it_does_in_every_other_language(table: str, language: str) -> None:
    door, page = said_at_the_door(language), page_words(language)[table]
    for name, text in at_the_door(table).items():
        assert where_it_may(page[name]) == door["Words", text]


@every_other
@pytest.mark.parametrize(
    ("where", "table", "name"),
    [
        ("Actions", "action", "check-in"),
        ("Actions", "action", "end"),
        ("Actions", "action", "give-back"),
        ("Question", "action", "end-now"),
        ("Question", "action", "give-back-now"),
        ("Note", "remark", "kept-seen"),
        ("Note", "remark", "kept-unwell"),
        ("Note", "remark", "silent"),
        ("Note", "remark", "unwell"),
        ("Note", "action", "book-now"),
        ("Words", "action", "extend-by"),
        ("Words", "action", "end-asks"),
        ("Words", "action", "give-back-asks"),
        ("Whose", "status", "next"),
        ("Whose", "status", "last-known"),
        ("Status", "status", "free-all-day"),
        ("Inside", "status", "inside-now"),
        ("Inside", "status", "inside-lately"),
    ],
)
def test_so_it_does_around_the_word(where: str, table: str, name: str, language: str) -> None:
    said = where_it_may(page_words(language)[table][name])
    assert said == said_at_the_door(language)[where, EN[table][name]]


def test_arabic_runs_from_right_to_left_and_no_other() -> None:
    directions = {language: words.direction for language, words in languages().items()}
    assert {one for one, direction in directions.items() if direction == "rtl"} == {"ar"}


def test_every_trouble_the_door_may_have_has_a_word() -> None:
    # Of a wish, never of the calendar; what is not cancelled is declined instead.
    wishes = {Fault.TAKEN, Fault.GONE, Fault.NOT_CANCELLED}
    assert {fault.value for fault in Fault} - {fault.value for fault in wishes} <= set(
        EN["trouble"]
    ) | set(EN["why"])


def spoiled(tmp_path: Path, table: str, name: str, text: str | None) -> Path:
    """A third language, which is English but for this."""
    third: dict[str, Any] = tomllib.loads((FILES / "en.toml").read_text())
    if text is None:
        del third[table][name]
    else:
        third[table][name] = text
    lines = [f"{key} = {json.dumps(value)}" for key, value in third.items() if key == "weekdays"]
    for key, texts in third.items():
        if key != "weekdays":
            lines += [f"[{key}]", *(f"{of} = {json.dumps(t)}" for of, t in texts.items())]
    (tmp_path / "en.toml").write_bytes((FILES / "en.toml").read_bytes())
    (tmp_path / "it.toml").write_text("\n".join(lines))
    return tmp_path


def test_a_third_language_is_one_more_file(tmp_path: Path) -> None:
    files = spoiled(tmp_path, "face", "free", "Libera")
    assert languages(files)["it"].face.free == "Libera"


@pytest.mark.parametrize(
    ("table", "name", "text"),
    [
        ("face", "free", None),
        ("status", "left", "fino alle {until}"),
        ("status", "left", "fino alle {until} · {spann}"),
        ("status", "left", "fino alle {until} · {span} {"),
        ("face", "free", "{libera}"),
        ("face", "libera", "Libera"),
    ],
)
def test_a_language_that_lacks_something_does_not_load(
    tmp_path: Path, table: str, name: str, text: str | None
) -> None:
    with pytest.raises(BadWords, match=r"^it\.toml: .*\.$"):
        languages(spoiled(tmp_path, table, name, text))
