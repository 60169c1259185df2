"""The page's colours: readable in every scheme, and those of the door."""

import re
from pathlib import Path

import pytest

from panel.phone.pages import Pages

ROOT = Path(__file__).resolve().parents[2]
READABLE = 4.5  # WCAG 2.2, 1.4.3: text of any size
FACES = ("free", "soon", "waiting", "in-use", "unsure")
Colours = dict[str, str]


def style() -> str:
    part = Pages(prefix="").look("page.css")
    assert part is not None
    return part[0].decode()


def colours(block: str) -> Colours:
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6,8});", block))


def schemes() -> dict[str, Colours]:
    light, dark = (re.search(r":root \{(.*?)\}", part, re.S) for part in halves())
    assert light
    assert dark
    return {"light": colours(light[1]), "dark": colours(light[1]) | colours(dark[1])}


def halves() -> tuple[str, str]:
    before, after = style().split("@media (prefers-color-scheme: dark)")
    return before, after


def channels(colour: str) -> list[float]:
    return [int(colour[at : at + 2], 16) / 255 for at in range(1, len(colour), 2)]


def over(veil: str, ground: str) -> list[float]:
    *front, alpha = channels(veil if len(veil) > len("#rrggbb") else f"{veil}ff")
    return [f * alpha + b * (1 - alpha) for f, b in zip(front, channels(ground), strict=True)]


def light_of(rgb: list[float]) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in rgb]
    return sum(part * c for part, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: list[float], other: list[float]) -> float:
    high, low = sorted((light_of(one), light_of(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("text", ["ink", "soft", "link", "wrong"])
def test_text_on_paper_can_be_read(scheme: str, text: str) -> None:
    known = schemes()[scheme]
    assert contrast(channels(known[text]), channels(known["paper"])) >= READABLE


@pytest.mark.parametrize("end", ["top", "foot"])
@pytest.mark.parametrize("face", FACES)
def test_text_and_buttons_on_a_face_can_be_read(face: str, end: str) -> None:
    known = schemes()["light"]
    ground = known[f"{face}-{end}"]
    ink, soft = (known.get(f"{face}-{of}", known[f"face-{of}"]) for of in ("ink", "soft"))
    shade = known.get(f"{face}-shade", known["shade"])
    for text in (ink, soft):
        assert contrast(channels(text), channels(ground)) >= READABLE
        assert contrast(channels(text), over(shade, ground)) >= READABLE
    first = channels(known[f"{face}-foot"])  # the first button has the ink's colour, its words not
    assert contrast(first, channels(ink)) >= READABLE


@pytest.mark.parametrize("face", FACES)
def test_a_face_has_the_colours_of_the_door(face: str) -> None:
    colours = (ROOT / "panel/ui/qml/Panel/Colours.qml").read_text()
    door = re.search(rf'"{face}": \["(#\w+)", "(#\w+)", "(#\w+)"\]', colours)
    known = schemes()["light"]
    ink = known.get(f"{face}-ink", known["face-ink"])
    assert door
    assert door.groups() == (known[f"{face}-top"], known[f"{face}-foot"], ink)


@pytest.mark.parametrize(
    ("a", "b", "ratio"), [("#ffffff", "#000000", 21), ("#777777", "#ffffff", 4.48)]
)
def test_contrast_is_counted_as_wcag_counts_it(a: str, b: str, ratio: float) -> None:
    assert contrast(channels(a), channels(b)) == pytest.approx(ratio, abs=0.005)


@pytest.mark.parametrize(
    "wish", ["prefers-color-scheme: dark", "prefers-contrast: more", "prefers-reduced-motion"]
)
def test_what_a_phone_prefers_is_heard(wish: str) -> None:
    assert f"@media ({wish}" in style()
