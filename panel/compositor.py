"""Whether the Wayland compositor that shows the panel still answers: asked on a line of its own.

Qt cannot tell. It calls a window unexposed that gets no frames, whether the cable is out, which
is no fault of the panel's, or the compositor hangs, which only a new start mends.
"""

import os
import socket
import struct
from collections.abc import Mapping
from pathlib import Path

DISPLAY, CALLBACK = 1, 2  # object ids: the first is everybody's, the second is free to us
SYNC, DONE = 0, 0  # the first request of wl_display, the first event of wl_callback
REQUEST = struct.Struct("=III")  # whom, size and what, the new object
EVENT = struct.Struct("=IHH")  # from whom, what, size; see Wayland's "Wire Format"


class CompositorSign:
    """It answers wl_display.sync, the question that every client asks first."""

    name = "the compositor"

    def __init__(self, address: Path) -> None:
        self._address = address
        self._line: socket.socket | None = None
        self._answered = True

    def ask(self) -> None:
        self._hang_up()
        self._answered = False
        line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        line.setblocking(False)  # noqa: FBT003  socket's own
        try:
            line.connect(str(self._address))
            line.send(REQUEST.pack(DISPLAY, REQUEST.size << 16 | SYNC, CALLBACK))
        except OSError:
            line.close()  # nobody listens, or far too many have asked before
        else:
            self._line = line

    def given(self) -> bool:
        if self._line is not None:
            try:
                head = self._line.recv(EVENT.size)
            except BlockingIOError:
                return False
            except OSError:
                head = b""
            whole = len(head) == EVENT.size
            self._answered = whole and EVENT.unpack(head)[:2] == (CALLBACK, DONE)
            self._hang_up()
        return self._answered

    def _hang_up(self) -> None:
        if self._line is not None:
            self._line.close()
        self._line = None


def compositor(environment: Mapping[str, str] = os.environ) -> CompositorSign | None:
    """The one of this process; none: it shows nothing, or by other means."""
    name = environment.get("WAYLAND_DISPLAY", "")
    folder = environment.get("XDG_RUNTIME_DIR", "")
    if not name or not (folder or name.startswith("/")):
        return None
    return CompositorSign(Path(folder) / name)
