"""`room-panel demo` without a display: pictures as asked for, and one sentence where it cannot."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from panel.config.settings import LANGUAGES
from panel.demo import main
from panel.demo.pictures import SIZES, worth_a_look
from panel.demo.scenarios import SCENARIOS

pytestmark = pytest.mark.usefixtures("qapp")


def drawn(file: Path, *words: str) -> QImage:
    assert main(["--screenshot", str(file), *words]) == 0
    return QImage(str(file))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_screenshot_is_a_png_of_the_size_asked_for(tmp_path: Path, size: tuple[int, int]) -> None:
    file = tmp_path / "new" / "door.png"
    picture = drawn(file, "--size", f"{size[0]}x{size[1]}")
    assert (picture.width(), picture.height()) == size
    assert file.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_every_scenario_differs_from_the_others_and_between_languages(
    tmp_path: Path, scenario: str
) -> None:
    pictures = [
        drawn(tmp_path / f"{lang}.png", "--scenario", scenario, "--lang", lang, "--size", "800x480")
        for lang in LANGUAGES
    ]
    other = drawn(
        tmp_path / "other.png", "--scenario", "in-use", "--at", "10:51", "--size", "800x480"
    )
    assert pictures[0] != pictures[1]
    assert other not in pictures


def test_without_a_display_every_screen_size_and_language_is_drawn_but_not_all_of_all() -> None:
    scenarios, sizes, languages = (set(seen) for seen in zip(*worth_a_look(), strict=True))
    assert scenarios == set(SCENARIOS)
    assert sizes == set(SIZES)
    assert languages == set(LANGUAGES)
    # A quarter of a second each: somebody waits for them.
    assert len(set(worth_a_look())) == len(list(worth_a_look())) <= 100


def test_the_time_of_day_may_be_chosen(tmp_path: Path) -> None:
    early, late = (
        drawn(tmp_path / f"{at[:2]}.png", "--scenario", "waiting", "--at", at)
        for at in ("10:03", "10:06")
    )
    assert early != late


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--size", "big"], "'big' is no size; write it like 800x480"),
        (["--size", "800x"], "'800x' is no size; write it like 800x480"),
        (["--size", "1x1"], "1x1 is no panel's size; each side is 200 to 8192"),
        (["--at", "25:00"], "'25:00' is no time; write it like 10:42"),
        (["--lang", "tlh"], "invalid choice: 'tlh'"),
        (["--scenario", "party"], "invalid choice: 'party'"),
    ],
    ids=lambda given: " ".join(given) if isinstance(given, list) else "",
)
def test_what_cannot_be_is_refused_in_a_sentence(
    words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        main(words)
    assert end.value.code == 2
    last = capsys.readouterr().err.splitlines()[-1]
    assert last.startswith(f"room-panel demo: error: argument {words[0]}: {sentence}")


def test_a_picture_that_cannot_be_written_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "taken"
    taken.touch()
    assert main(["--screenshot", str(taken / "door.png")]) == 2
    (said,) = capsys.readouterr().err.splitlines()
    assert said.startswith("room-panel demo: ")
    assert str(taken) in said


def test_a_picture_leaves_no_window_open(tmp_path: Path, qapp: QGuiApplication) -> None:
    before = len(qapp.allWindows())
    drawn(tmp_path / "door.png")
    assert len(qapp.allWindows()) == before
