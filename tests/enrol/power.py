"""The plug, which comes out in the middle of things."""

import os
import sys
from collections.abc import Callable

_CHANGES = {"os.rename", "os.remove", "os.mkdir", "os.truncate", "os.chmod", "subprocess.Popen"}


class PowerCut(BaseException):
    """Nothing the program may catch."""


class Plug:
    """In, until so many changes were made to the disk; then out, whatever is still tried."""

    def __init__(self) -> None:
        self._left: int | None = None
        sys.addaudithook(self._watch)  # for good: it cannot be taken away again

    def cut_after(self, changes: int, act: Callable[[], object]) -> bool:
        """Whether the power went before it was done."""
        self._left = changes
        try:
            act()
        except PowerCut:
            return True
        finally:
            self._left = None
        return False

    def _watch(self, event: str, arguments: tuple[object, ...]) -> None:
        if self._left is None or not _is_change(event, arguments):
            return
        if self._left == 0:
            raise PowerCut
        self._left -= 1


def _is_change(event: str, arguments: tuple[object, ...]) -> bool:
    if event != "open":
        return event in _CHANGES
    flags = arguments[2]
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))


PLUG = Plug()
