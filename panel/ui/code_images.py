"""Draws the pictures of codes for QML: one pixel a module, to be enlarged by whole numbers."""

import base64
import binascii

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

LARGEST = 177  # modules a side: version 40
LIGHT, DARK = 255, 0


class CodeImages(QQuickImageProvider):
    """`image://code/SIZE.BITS`, as `panel.codes.picture` writes it."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, picture: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N802, N803  Qt's names
        del size, requestedSize
        image = drawn(picture)
        return blank() if image.isNull() else image  # of an empty image Qt would warn


def blank() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_Grayscale8)
    image.fill(LIGHT)
    return image


def drawn(picture: str) -> QImage:
    """Empty where the text is no picture."""
    side, _, text = picture.partition(".")
    if not (side.isascii() and side.isdecimal() and 0 < int(side) <= LARGEST):
        return QImage()
    count = int(side) ** 2
    try:
        packed = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return QImage()
    if len(packed) != -(-count // 8):
        return QImage()
    bits = f"{int.from_bytes(packed):0{8 * len(packed)}b}"[:count]
    pixels = bytes(DARK if bit == "1" else LIGHT for bit in bits)
    image = QImage(pixels, int(side), int(side), int(side), QImage.Format.Format_Grayscale8)
    return image.copy()  # the bytes above go with this call
