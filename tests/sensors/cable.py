"""The network between a panel and its broker, in one's hand: it can be cut, mended, and garble."""

import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self


class Cable:
    """Leads to a port of the loopback. While it is cut, what is sent waits in it."""

    def __init__(self, to: int) -> None:
        self._to = to
        self._whole = threading.Event()
        self._whole.set()
        self._garbled = (b"", b"")
        self._ends: list[socket.socket] = []
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        self.mend()
        self.snap()
        with suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()

    def cut(self) -> None:
        """In silence: both ends believe in it."""
        self._whole.clear()

    def mend(self) -> None:
        self._whole.set()

    def snap(self) -> None:
        """Aloud: both ends hear at once that the connection is gone."""
        for end in self._ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
        self._ends.clear()

    def garbles(self, said: bytes, heard: bytes) -> None:
        """On the way to the panel; as many bytes, or nobody would understand a word any more."""
        assert len(said) == len(heard)
        self._garbled = said, heard

    def _accept(self) -> None:
        with suppress(OSError):  # closed
            while True:
                panel, _ = self._server.accept()
                self._whole.wait()
                try:
                    broker = socket.create_connection(("127.0.0.1", self._to))
                except OSError:
                    panel.close()
                    continue
                self._ends += [panel, broker]
                for ends in ((panel, broker), (broker, panel)):
                    threading.Thread(target=self._carry, args=ends, daemon=True).start()

    def _carry(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):  # one of them is gone
            while data := source.recv(65536):
                self._whole.wait()
                target.sendall(data.replace(*self._garbled) if self._garbled[0] else data)
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
