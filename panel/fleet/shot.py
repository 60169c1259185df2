"""A picture of the door as it stands, without the codes on it: whoever has one may press."""

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtQuick import QQuickItem, QQuickWindow

LARGEST = 512 * 1024  # bytes
WIDEST = 1280  # pixels
BLOT = QColor("#808080")
CODES = "image://code/"
IN_LETTERS = "code"


def grab(window: QQuickWindow) -> QImage:
    """In the loop's own thread; it draws one frame."""
    picture = window.grabWindow()
    painter = QPainter(picture)
    ratio = picture.devicePixelRatio()
    painter.scale(1 / ratio, 1 / ratio)
    for code in codes(window.contentItem()):
        where = QRectF(
            code.x() * ratio, code.y() * ratio, code.width() * ratio, code.height() * ratio
        )
        painter.fillRect(where, BLOT)
    painter.end()
    return picture


def codes(item: QQuickItem) -> Iterator[QRectF]:
    """Where codes are, in the window."""
    for child in item.childItems():
        drawn = str(child.property("source") or "").find(CODES) >= 0
        if drawn or child.objectName() == IN_LETTERS:
            yield child.mapRectToScene(child.boundingRect())
        yield from codes(child)


def png(picture: QImage) -> bytes:
    """Bounded; in any thread."""
    if picture.width() > WIDEST:
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = picture.scaledToWidth(WIDEST, smooth)
    while len(data := _encoded(picture)) > LARGEST:
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = picture.scaledToWidth(picture.width() // 2, smooth)
    return data


def _encoded(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(picture)
    return bytes(buffer.data().data())
