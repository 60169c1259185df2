"""A time server for machines that have no other: answers with this machine's clock."""

import socket
import struct
import threading
import time
from types import TracebackType
from typing import Self

PORT = 123
_SINCE_1900 = 2_208_988_800  # seconds from NTP's beginning to Unix's
_SERVER, _STRATUM, _PRECISION = 0x24, 2, -20  # no leap second, version 4, mode 4


class TimeServer:
    """RFC 5905's 48 bytes, as systemd-timesyncd and chrony ask for them."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._thread = threading.Thread(target=self._answer, name="time server")
        self._stopping = threading.Event()

    def __enter__(self) -> Self:
        self._socket.bind(("127.0.0.1", PORT))
        self._socket.settimeout(0.5)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stopping.set()
        self._thread.join()
        self._socket.close()

    def _answer(self) -> None:
        while not self._stopping.is_set():
            try:
                asked, who = self._socket.recvfrom(512)
            except TimeoutError:
                continue
            if len(asked) >= 48:
                self._socket.sendto(reply(asked, time.time()), who)


def reply(asked: bytes, now: float) -> bytes:
    seconds = int(now)
    stamp = struct.pack("!II", seconds + _SINCE_1900, int((now - seconds) * 2**32))
    head = struct.pack("!BBbb", _SERVER, _STRATUM, asked[2], _PRECISION)
    return head + struct.pack("!II4s", 1, 1, b"LOCL") + stamp + asked[40:48] + stamp + stamp
