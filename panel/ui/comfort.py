"""The bridge of the climate: how the air in the room is, where a sensor tells. Apart from the
door's own, so that a tenth of a degree touches nothing else.
"""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "RoomPanel"
QML_IMPORT_MAJOR_VERSION = 1

Reading = float | None  # none: not measured, or too long ago


@QmlElement
class ComfortBridge(QObject):
    """Numbers only; words, bands and degrees of which scale are QML's."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._temperature: Reading = None
        self._humidity: Reading = None
        self._co2: Reading = None

    def show(self, *, temperature: Reading, humidity: Reading, co2: Reading) -> None:
        """Degrees Celsius, per cent and ppm. They are rounded as the glass says them, so that
        what nobody could read draws no frame.
        """
        rounded = (
            None if temperature is None else round(temperature * 2) / 2,
            None if humidity is None else float(round(humidity)),
            None if co2 is None else round(co2 / 10) * 10.0,
        )
        if rounded != (self._temperature, self._humidity, self._co2):
            self._temperature, self._humidity, self._co2 = rounded
            self.changed.emit()

    @Property(bool, notify=changed)
    def hasTemperature(self) -> bool:
        return self._temperature is not None

    @Property(float, notify=changed)
    def temperature(self) -> float:
        return self._temperature or 0.0

    @Property(bool, notify=changed)
    def hasHumidity(self) -> bool:
        return self._humidity is not None

    @Property(float, notify=changed)
    def humidity(self) -> float:
        return self._humidity or 0.0

    @Property(bool, notify=changed)
    def hasCo2(self) -> bool:
        return self._co2 is not None

    @Property(float, notify=changed)
    def co2(self) -> float:
        return self._co2 or 0.0
