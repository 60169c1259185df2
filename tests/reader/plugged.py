"""A serial reader on a real terminal of the kernel, to plug in, read badges with, and pull out."""

import asyncio
import fcntl
import os
import termios
from array import array
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

LOCAL = 3  # its place among a terminal's attributes
PATIENCE = 10.0  # seconds; only a test that fails waits for so long


@dataclass
class Plug:
    """`device` is where the panel looks; it leads to the line while that is plugged in."""

    device: Path
    read: list[str] = field(default_factory=list)
    _ends: list[int] = field(default_factory=list)

    def plug_in(self) -> None:
        self._ends = [*os.openpty()]
        self.device.symlink_to(os.ttyname(self._ends[1]))

    async def until_heard(self) -> None:
        """The line echoes until the panel has made it raw."""
        await until(lambda: not self.attributes()[LOCAL] & termios.ECHO)

    def send(self, data: bytes) -> None:
        os.write(self._ends[0], data)

    async def until_it_has_arrived(self) -> None:
        """The kernel takes a moment from one end of a line to the other."""
        await until(
            lambda: array("i", fcntl.ioctl(self._ends[1], termios.FIONREAD, b"\0" * 4))[0] > 0
        )

    async def until_read(self, number: int) -> None:
        await until(lambda: len(self.read) >= number)

    def attributes(self) -> list[int]:
        attributes: list[int] = termios.tcgetattr(self._ends[1])[:6]
        return attributes

    def pull_out(self) -> None:
        if self._ends:
            self.device.unlink()
        while self._ends:
            os.close(self._ends.pop())


async def until(so: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not so():  # noqa: ASYNC110  what it waits for is the kernel, which rings no bell
            await asyncio.sleep(0.001)
