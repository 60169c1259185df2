"""A badge or code reader: keys typed faster than people type, or a serial line.

What was read is handed on and never logged, not even for debugging: a badge number is personal.
"""

import asyncio
import logging
import os
import termios
from collections.abc import Callable, Iterable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path

log = logging.getLogger(__name__)

SHORTEST = 4  # characters: less is a stray key, or noise on the line
LONGEST_TYPED = 128
LONGEST_LINE = 256
# A reader leaves 1 to 20 ms between two keys, and a frame that is being drawn may hold one up
# by 50; no person types twelve keys a second for as long as a badge number.
KEYS_WITHIN = 0.08
LINE_WITHIN = 0.5  # half a line that is older was cut off: the next one is not its end
TRIES_EVERY = 5.0  # seconds; for a line that is not there

ENDS = "\r\n\t"
START_OF_TEXT, ENDS_OF_LINE = 0x02, b"\r\n\x03"

Read = Callable[[str], None]


def matches(text: str, patterns: Iterable[str]) -> bool:
    """Whether what was read is one of those that count. Upper and lower case differ."""
    return any(fnmatchcase(text, pattern) for pattern in patterns)


class Typed:
    """The keys of a reader that types like a keyboard, into what it has read.

    Only Enter or Tab ends it. A pause would not do: half a number, its rest held up by a
    busy screen, would be taken for the whole.
    """

    def __init__(self) -> None:
        self._text = ""
        self._last = 0.0

    def press(self, key: str, at: float) -> str:
        """What has been read with this key; empty while nothing has. `at`: seconds, monotonic."""
        if at - self._last > KEYS_WITHIN:
            self._text = ""
        self._last = at
        if key and key in ENDS:
            read, self._text = self._text, ""
            return read if SHORTEST <= len(read) <= LONGEST_TYPED else ""
        if key.isprintable() and len(self._text) <= LONGEST_TYPED:  # one more marks it too long
            self._text += key
        return ""


class Lines:
    """The bytes of a serial line, into what was read: ended by CR or LF, or between STX and ETX."""

    def __init__(self) -> None:
        self._line = bytearray()
        self._last = 0.0

    def hear(self, data: bytes, at: float) -> Iterator[str]:
        if at - self._last > LINE_WITHIN:
            self._line.clear()
        self._last = at
        for byte in data:
            if byte == START_OF_TEXT:
                self._line.clear()
            elif byte not in ENDS_OF_LINE:
                if len(self._line) <= LONGEST_LINE:  # one more marks it too long
                    self._line.append(byte)
            else:
                line = bytes(self._line)
                self._line.clear()
                if text := _text(line):
                    yield text


def _text(line: bytes) -> str:
    """Empty for what no reader sends: too much, too little, noise at another speed."""
    try:
        text = line.decode().strip()
    except UnicodeDecodeError:
        return ""
    whole = len(text) >= SHORTEST and len(line) <= LONGEST_LINE
    return text if whole and text.isprintable() else ""


class LineLost(Exception):
    """The serial line is not there, or no longer. The sentence says why."""


class SerialReader:
    """Listens on a serial line for as long as the panel lives, whether it is plugged in or not."""

    def __init__(
        self, device: Path, baud: int, on_read: Read, *, tries_every: float = TRIES_EVERY
    ) -> None:
        self._device = device
        self._speed: int = getattr(termios, f"B{baud}")
        self._on_read = on_read
        self._tries_every = tries_every
        self._lost = False

    async def run(self) -> None:
        while True:
            try:
                await self._listen()
            except LineLost as error:
                if not self._lost:
                    log.warning("%s", error)
                self._lost = True
            await asyncio.sleep(self._tries_every)

    async def _listen(self) -> None:
        """Until the line is lost."""
        loop = asyncio.get_running_loop()
        lost: asyncio.Future[None] = loop.create_future()
        lines = Lines()
        file = self._open()

        def hear() -> None:
            try:
                for text in lines.hear(self._bytes(file), loop.time()):
                    self._on_read(text)
            except LineLost as error:
                loop.remove_reader(file)  # a dead line would call without end
                if not lost.done():
                    lost.set_exception(error)

        try:
            loop.add_reader(file, hear)
            if self._lost:
                log.info("badge reader %s is back", self._device)
            self._lost = False
            await lost
        finally:
            loop.remove_reader(file)
            os.close(file)

    def _open(self) -> int:
        """The line, raw, and without what was read while nobody listened: that was another time."""
        try:
            file = os.open(self._device, os.O_RDONLY | os.O_NOCTTY | os.O_NONBLOCK)
        except PermissionError as error:
            raise LineLost(
                f"badge reader {self._device} may not be read by this user: "
                "add it to the group of the device, mostly dialout"
            ) from error
        except OSError as error:
            raise LineLost(self._trouble(error.strerror)) from error
        try:
            characters = termios.tcgetattr(file)[6]
            characters[termios.VMIN], characters[termios.VTIME] = 1, 0
            control = termios.CS8 | termios.CREAD | termios.CLOCAL
            raw = [termios.IGNBRK, 0, control, 0, self._speed, self._speed, characters]
            termios.tcsetattr(file, termios.TCSAFLUSH, raw)
        except termios.error as error:
            os.close(file)
            raise LineLost(self._trouble(str(error.args[-1]))) from error
        return file

    def _bytes(self, file: int) -> bytes:
        try:
            data = os.read(file, LONGEST_LINE)
        except BlockingIOError:
            return b""
        except OSError as error:
            raise LineLost(self._trouble(error.strerror)) from error
        if not data:
            raise LineLost(self._trouble("it was unplugged"))
        return data

    def _trouble(self, why: str | None) -> str:
        return (
            f"badge reader {self._device} cannot be read ({why}): "
            "plug it in, or correct reader.device"
        )
