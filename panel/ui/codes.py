"""The bridge of the codes: what a phone may read off the door. Apart from the door's own, so that a
code that turns touches nothing else.

Knows nothing of ours: the first frame comes before the rest.
"""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "RoomPanel"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CodesBridge(QObject):
    """Pictures are texts that `panel.ui.code_images` draws."""

    fittedChanged = Signal()
    doorChanged = Signal()
    othersChanged = Signal()

    def __init__(self, *, fitted: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fitted = fitted
        self._door = ""
        self._others: list[dict[str, Any]] = []

    def fit(self, *, fitted: bool) -> None:
        """Whether there is a page for phones at all: the code then has its place."""
        if fitted != self._fitted:
            self._fitted = fitted
            self.fittedChanged.emit()

    def show(self, picture: str) -> None:
        """Of the code that leads to the page; empty: to none."""
        if picture != self._door:
            self._door = picture
            self.doorChanged.emit()

    def bring(self, others: list[tuple[str, str]]) -> None:
        """Kinds (later, wifi, report) and pictures of the codes that stay as they are."""
        rows = [{"kind": kind, "picture": picture} for kind, picture in others]
        if rows != self._others:
            self._others = rows
            self.othersChanged.emit()

    @Property(bool, notify=fittedChanged)
    def fitted(self) -> bool:
        return self._fitted

    @Property(str, notify=doorChanged)
    def door(self) -> str:
        return self._door

    @Property(list, notify=othersChanged)
    def others(self) -> list[dict[str, Any]]:
        return self._others
