"""Letters: the bundled fonts have those of our languages, and Arabic names are shown in any."""

import pytest
from PySide6.QtGui import QFont, QGuiApplication, QRawFont

from panel.ui.fonts import FAMILIES
from panel.ui.window import assets, make_application

LATIN, ARABIC = FAMILIES


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold])
@pytest.mark.parametrize(
    ("family", "letters"), [(LATIN, "Aé€ß – Ωλ Жя … ’"), (ARABIC, "القاهرة مشغولة ٠١٢")]
)
def test_every_letter_is_in_the_bundled_fonts(
    qapp: QGuiApplication, weight: QFont.Weight, family: str, letters: str
) -> None:
    assert make_application("ar") is qapp
    found = QRawFont.fromFont(QFont(family, weight=weight))
    assert found.familyName() == family
    assert [one for one in letters if not found.supportsCharacter(ord(one))] == []


def test_each_font_has_its_licence_beside_it() -> None:
    for file in (assets() / "fonts").rglob("*.ttf"):
        assert "SIL Open Font License" in (file.parent / "OFL.txt").read_text(encoding="utf-8")
