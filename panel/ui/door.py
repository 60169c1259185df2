"""The door: views go to the bridge, and taps come back as events."""

from collections.abc import Callable
from uuid import uuid4

from panel.domain import events as ev
from panel.domain.meeting import MeetingKey
from panel.ui.bridge import DoorBridge
from panel.ui.plain import Plate, plain
from panel.ui.view import View


class Door:
    """Each tap speaks of what was on the glass when the finger came down.

    When `about` changes meanwhile, the bar of actions lets go of the finger.
    """

    def __init__(
        self,
        view: View,
        tell: Callable[[ev.Event], None],
        plate: Plate,
        bridge: DoorBridge | None = None,
    ) -> None:
        """On the bridge of the first frame, if there was one."""
        self._view = view
        self._tell = tell
        self._plate = plate
        self.bridge = bridge or DoorBridge(plain(view, plate))
        if bridge is not None:
            bridge.show(plain(view, plate))
        self.bridge.taps = self

    def show(self, view: View) -> None:
        """Let the door show this; an equal view draws no frame."""
        if view != self._view:
            self._view = view
            self.bridge.show(plain(view, self._plate))

    def check_in(self) -> None:
        if self._view.check_in:
            self._tell(ev.CheckInTapped(key=self._view.check_in))

    def start(self) -> None:
        if self._view.start_early:
            press = str(uuid4())
            self._tell(ev.StartEarlyTapped(key=self._view.start_early, press=press))

    def end(self) -> None:
        self._end(self._view.end)

    def give_back(self) -> None:
        self._end(self._view.unneeded)

    def take_back(self) -> None:
        if self._view.take_back:
            key = self._view.take_back.key
            self._tell(ev.TakeBackTapped(key=key, press=str(uuid4())))

    def extend(self, which: int) -> None:
        if self._view.end and which < len(self._view.extend):
            until = self._view.extend[which].until
            self._tell(ev.ExtendTapped(key=self._view.end, until=until, press=str(uuid4())))

    def book(self, which: int) -> None:
        if which < len(self._view.book):
            self._tell(ev.BookTapped(until=self._view.book[which].until, press=str(uuid4())))

    def touch(self) -> None:
        self._tell(ev.ScreenTouched())

    def _end(self, key: MeetingKey | None) -> None:
        if key:
            self._tell(ev.EndTapped(key=key, press=str(uuid4())))
