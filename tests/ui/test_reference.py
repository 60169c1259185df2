"""The main screens look as they did; a change that is meant is followed by `make references`."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from tests.ui.reference import FEW, KEPT, Kept, drawn, hung, odd
from tests.ui.sight import Sight

Change = Callable[[Sight], None]


@pytest.fixture
def app(qapp: QGuiApplication) -> Iterator[QGuiApplication]:
    font = qapp.font()
    yield qapp
    qapp.setFont(font)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def differences(kept: Kept, app: QGuiApplication, change: Change) -> int:
    with hung(kept, app) as window:
        change(Sight(window))
        return len(odd(drawn(window), QImage(str(kept.file))))


@pytest.mark.parametrize("kept", KEPT, ids=lambda kept: kept.file.stem)
def test_a_screen_looks_as_it_did(kept: Kept, app: QGuiApplication, tmp_path: Path) -> None:
    with hung(kept, app) as window:
        picture = drawn(window)
        where = odd(picture, QImage(str(kept.file)))
        picture.save(str(tmp_path / kept.file.name))
    assert len(where) <= FEW, f"see {tmp_path}, from {where[0]} on: meant? then make references"


def test_letters_that_another_machine_draws_are_no_change(app: QGuiApplication) -> None:
    for kept in KEPT:
        with hung(kept, app, QFont.HintingPreference.PreferVerticalHinting) as window:
            assert len(odd(drawn(window), QImage(str(kept.file)))) <= FEW


def button(sight: Sight, words: str) -> QQuickItem:
    return sight.buttons()[words]


@pytest.mark.parametrize(
    ("number", "change"),
    [
        (0, lambda sight: button(sight, "45 min").setX(button(sight, "45 min").x() + 8)),
        (0, lambda sight: button(sight, "45 min").setY(8)),
        (0, lambda sight: button(sight, "45 min").setVisible(False)),
        (1, lambda sight: button(sight, "Not needed").setX(button(sight, "Not needed").x() + 8)),
        (0, lambda sight: sight.only("Face").setProperty("upper", QColor("#0f6d79"))),
        (1, lambda sight: sight.only("Status").setOpacity(0.7)),
    ],
    ids=["aside", "down", "gone", "aside on amber", "another green", "a paler word"],
)
def test_a_change_that_a_designer_would_see_is_seen(
    app: QGuiApplication, number: int, change: Change
) -> None:
    assert differences(KEPT[number], app, change) > FEW


def test_every_reference_belongs_to_a_screen() -> None:
    files = {file.name for file in KEPT[0].file.parent.glob("*.png")}
    assert files == {kept.file.name for kept in KEPT}
