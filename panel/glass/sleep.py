"""What lies between fingers and the door while the screen is dark: a touch wakes, and no more."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer

WAKES_WITHIN = 400  # ms, in which nobody can have seen what they touch

_T = QEvent.Type
PRESSES = frozenset({_T.TouchBegin, _T.MouseButtonPress, _T.MouseButtonDblClick, _T.TabletPress})
LIFTS = frozenset({_T.TouchEnd, _T.TouchCancel, _T.MouseButtonRelease, _T.TabletRelease})
BETWEEN = frozenset({_T.TouchUpdate, _T.MouseMove, _T.TabletMove, _T.Wheel, _T.NativeGesture})


class Sleep(QObject):
    """Takes whole touches, all their fingers included: begun in the dark, kept till lifted.

    It looks at the window's events only while it has something to take.
    """

    def __init__(
        self, window: QObject, on_touch: Callable[[], None], wakes_within: int = WAKES_WITHIN
    ) -> None:
        super().__init__(window)
        self._window = window
        self._on_touch = on_touch
        self._asleep = False
        self._held = False
        self._waking = QTimer(self)
        self._waking.setSingleShot(True)
        self._waking.setInterval(wakes_within)
        self._waking.timeout.connect(self._rise)

    def fall(self) -> None:
        """The screen is dark from now on."""
        if not self._asleep:
            self._asleep = True
            self._waking.stop()
            self._window.installEventFilter(self)

    def wake(self) -> None:
        """It is not any more; until its light is there, touches are still taken."""
        if self._asleep:
            self._asleep = False
            self._waking.start()

    def rise(self) -> None:
        """From now on every new touch counts, however dark it still is."""
        if self._asleep or self._waking.isActive():
            self._asleep = False
            self._waking.stop()
            self._rise()

    @property
    def takes(self) -> bool:
        """Whether a touch that began now would be taken."""
        return self._asleep or self._waking.isActive()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        kind = event.type()
        if kind in PRESSES and (self.takes or self._held):
            self._held = True
            self._on_touch()
        elif kind in LIFTS and self._held:
            self._held = False
            self._on_touch()
            self._rise()
        elif kind == _T.KeyPress and self._asleep:
            self._on_touch()
            return False  # a badge still checks in
        elif not (kind in BETWEEN and (self.takes or self._held)):
            return False
        event.accept()  # else Qt would try the same as a mouse
        return True

    def _rise(self) -> None:
        if not self.takes and not self._held:
            self._window.removeEventFilter(self)
