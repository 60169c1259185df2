"""A display in memory, and a finger for it."""

import os
import shutil
import subprocess
import time
from types import TracebackType
from typing import Self

Point = tuple[int, int]
QUICK = 60  # ms between the taps of somebody impatient


def lacking() -> str:
    """What is not installed here."""
    return " and ".join(name for name in ("Xvfb", "xdotool") if shutil.which(name) is None)


class Display:
    """An X server of one screen; it takes a number that is free."""

    def __init__(self, width: int, height: int) -> None:
        self.size = (width, height)
        told, tells = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(tells), "-screen", "0", f"{width}x{height}x24", "-nolisten",
             "tcp"],
            pass_fds=[tells],
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(tells)
        with os.fdopen(told, encoding="ascii") as number:
            self.name = f":{number.readline().strip()}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.terminate()
        self._server.wait(10)

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}

    # --- a finger ---------------------------------------------------------------------------

    def tap(self, at: Point, times: int = 1) -> None:
        self._do("mousemove", *at, "click", "--repeat", times, "--delay", QUICK, 1)

    def press(self, at: Point) -> None:
        self._do("mousemove", *at, "mousedown", 1)

    def move(self, to: Point) -> None:
        self._do("mousemove", *to)

    def lift(self) -> None:
        self._do("mouseup", 1)

    def hold(self, at: Point, seconds: float) -> None:
        self.press(at)
        time.sleep(seconds)
        self.lift()

    def swipe(self, start: Point, end: Point, steps: int = 8) -> None:
        self.press(start)
        for step in range(1, steps + 1):
            x, y = (a + (b - a) * step // steps for a, b in zip(start, end, strict=True))
            self.move((x, y))
        self.lift()

    def press_keys(self, *keys: str) -> None:
        """Of a keyboard that somebody has plugged in."""
        for key in keys:
            self._do("key", key)

    def _do(self, *words: str | int) -> None:
        subprocess.run(["xdotool", *map(str, words)], env=self.environment, check=True, timeout=20)
