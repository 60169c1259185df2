"""The network between a panel and its broker, in one's hand: it can be cut, mended, and garble."""

import select
import selectors
import socket
import threading
import time
from contextlib import suppress
from types import TracebackType
from typing import Self

_GLANCE = 0.01  # seconds between two looks at what the test wants


class Cable:
    """Leads to a port of the loopback. While it is cut, what is sent waits in it."""

    def __init__(self, to: int) -> None:
        self._to = to
        self._is_cut = self._is_over = self._is_to_snap = False
        self._snapped, self._silent = threading.Event(), threading.Event()
        self._garbled = (b"", b"")
        self._across: dict[socket.socket, socket.socket] = {}
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        self._thread = threading.Thread(target=self._live, daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        self._is_over = True
        self._thread.join(10)

    def cut(self) -> None:
        """In silence: both ends believe in it."""
        self._silent.clear()
        self._is_cut = True
        assert self._silent.wait(10)

    def mend(self) -> None:
        self._is_cut = False

    def snap(self) -> None:
        """Aloud: both ends hear at once that the connection is gone."""
        self._snapped.clear()
        self._is_to_snap = True
        assert self._snapped.wait(10)

    @property
    def is_called(self) -> bool:
        """Somebody waits to get through."""
        return bool(select.select([self._server], [], [], 0)[0])

    def garbles(self, said: bytes, heard: bytes) -> None:
        """As many bytes, or nobody would understand a word any more."""
        assert len(said) == len(heard)
        self._garbled = said, heard

    def _live(self) -> None:
        with selectors.DefaultSelector() as ears, self._server:
            ears.register(self._server, selectors.EVENT_READ)
            while not self._is_over:
                if self._is_to_snap:
                    self._hang_up(ears, *self._across)
                    self._is_to_snap = False
                    self._snapped.set()
                if self._is_cut:
                    self._silent.set()
                    time.sleep(_GLANCE)
                    continue
                for key, _ in ears.select(_GLANCE):
                    if key.fileobj is self._server:
                        self._accept(ears)
                    elif isinstance(key.fileobj, socket.socket):
                        self._carry(ears, key.fileobj)
            self._hang_up(ears, *self._across)

    def _accept(self, ears: selectors.BaseSelector) -> None:
        panel, _ = self._server.accept()
        try:
            broker = socket.create_connection(("127.0.0.1", self._to))
        except OSError:
            panel.close()
            return
        self._across |= {panel: broker, broker: panel}
        for end in (panel, broker):
            ears.register(end, selectors.EVENT_READ)

    def _carry(self, ears: selectors.BaseSelector, end: socket.socket) -> None:
        if end not in self._across:  # its other end has hung up just now
            return
        data = b""
        with suppress(OSError):
            data = end.recv(65536)
            said, heard = self._garbled
            self._across[end].sendall(data.replace(said, heard) if said else data)
        if not data:
            self._hang_up(ears, end, self._across[end])

    def _hang_up(self, ears: selectors.BaseSelector, *ends: socket.socket) -> None:
        for end in ends:
            del self._across[end]
            ears.unregister(end)
            end.close()
