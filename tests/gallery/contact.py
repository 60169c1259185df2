"""Many pictures on one sheet; and a page with all of them."""

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from tests.gallery.hanging import Hung

GROUND, INK, FLAWED = QColor("#808080"), QColor("#ffffff"), QColor("#ffd400")
GAP, CAPTION = 8, 18  # pixels


def sheet(hung: Sequence[Hung], file: Path, columns: int, box: QSize) -> None:
    """Each in its box, scaled; what has flaws has a yellow caption."""
    rows = -(-len(hung) // columns)
    step = QSize(box.width() + GAP, box.height() + CAPTION + GAP)
    paper = QImage(columns * step.width(), rows * step.height(), QImage.Format.Format_RGB32)
    paper.fill(GROUND)
    painter = QPainter(paper)
    painter.setFont(QFont("Inter", 8))
    for number, one in enumerate(hung):
        row, column = divmod(number, columns)
        corner = QPoint(column * step.width(), row * step.height())
        picture = QImage(str(one.file)).scaled(
            box, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(corner + QPoint(0, CAPTION), picture)
        painter.setPen(FLAWED if one.flaws else INK)
        painter.drawText(
            corner + QPoint(2, CAPTION - 5), f"{one.scenario} {one.size[0]}x{one.size[1]}"
        )
    painter.end()
    if not paper.save(str(file)):
        raise OSError(f"{file}: no PNG can be written there")


def page(hung: Iterable[Hung], folder: Path) -> Path:
    """All pictures, by language and theme, with their flaws."""
    parts, last = [HEAD], ""
    for one in hung:
        wall = f"{one.language} {one.theme}"
        if wall != last:
            parts.append(f"<h2>{wall}</h2>\n")
            last = wall
        name = f"{one.scenario} {one.size[0]}x{one.size[1]}"
        said = "".join(f"<li>{escape(flaw)}</li>" for flaw in one.flaws)
        place = one.file.relative_to(folder).as_posix()
        parts.append(
            f'<figure><a href="{place}"><img loading="lazy" src="{place}" alt="{name}"></a>'
            f"<figcaption>{name}<ul>{said}</ul></figcaption></figure>\n"
        )
    file = folder / "index.html"
    file.write_text("".join(parts), encoding="utf-8")
    return file


HEAD = """<!doctype html>
<meta charset="utf-8">
<title>Room Panel: every screen</title>
<style>
body { background: #808080; color: #fff; font: 14px sans-serif }
figure { display: inline-block; vertical-align: top; margin: 8px; max-width: 400px }
img { max-width: 400px; max-height: 400px }
ul { color: #ffd400; margin: 0; padding-left: 1em }
</style>
"""
