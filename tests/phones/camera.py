"""What a phone's camera, and an eye from far away, make of a picture of the door."""

import zxingcpp
from PySide6.QtGui import QColor, QImage

FACES = {
    "green": QColor("#0f6d49"),
    "blue": QColor("#1f5596"),
    "amber": QColor("#9a5600"),
    "red": QColor("#9b1c1f"),
    "grey": QColor("#434a5a"),
}


def codes_in(picture: QImage) -> list[str]:
    """The texts of all QR codes in it."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = memoryview(bytes(grey.constBits()))
    plane = rows.cast("B", shape=[grey.height(), grey.bytesPerLine()])
    return [found.text for found in zxingcpp.read_barcodes(plane)]


def colour_of(picture: QImage) -> str:
    """Of the face, near its upper left corner."""
    seen = picture.pixelColor(5, 5)

    def far(name: str) -> int:
        face = FACES[name]
        return (
            abs(seen.red() - face.red())
            + abs(seen.green() - face.green())
            + abs(seen.blue() - face.blue())
        )

    return min(FACES, key=far)
