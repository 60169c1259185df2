"""Programs in processes of their own: the frames Qt says they draw, their memory, their time."""

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.bench.figure import NotMeasured

ROOT = Path(__file__).resolve().parents[2]
RENDER_LOOP = "qt.scenegraph.time.renderloop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """In MB. `pss` shares out what other programs have mapped too, `rss` counts it whole."""

    pss: float
    rss: float


class Program:
    """A Python program, ended at the end of the `with` that holds it."""

    def __init__(self, folder: Path, *words: str) -> None:
        # Qt itself tells of each frame: nothing is added to the program that is measured.
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_FORCE_STDERR_LOGGING": "1",
            "QT_LOGGING_RULES": f"{RENDER_LOOP}.debug=true",
            "CACHE_DIRECTORY": str(folder / "cache"),  # as its unit gives it
            "XDG_CACHE_HOME": str(folder / "xdg"),  # compiled QML, of the first run for the next
        }
        self.started = time.monotonic()
        self._process = subprocess.Popen(
            [sys.executable, *words],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.frames: list[float] = []  # each by time.monotonic()
        self.said: list[str] = []
        self.heard = threading.Condition()
        self._errors: list[str] = []
        self._listening = [
            threading.Thread(target=listen) for listen in (self._hear_out, self._hear_err)
        ]
        for thread in self._listening:
            thread.start()

    def _hear_out(self) -> None:
        for line in self._process.stdout or ():
            with self.heard:
                self.said.append(line.strip())
                self.heard.notify_all()

    def _hear_err(self) -> None:
        for line in self._process.stderr or ():
            with self.heard:
                if "Frame rendered" in line:
                    self.frames.append(time.monotonic())
                else:
                    self._errors.append(line)
                self.heard.notify_all()

    def wait_for(self, what: str, true: Callable[[], bool], seconds: float) -> None:
        """Wait until it holds, looking whenever the program says something."""
        until = time.monotonic() + seconds
        with self.heard:
            while not true():
                left = until - time.monotonic()
                if left <= 0 or self._process.poll() is not None:
                    raise NotMeasured(f"{what} did not come\n{''.join(self._errors[-20:])}")
                self.heard.wait(min(left, 0.5))

    def first_frame(self) -> float:
        """Seconds from the start of the process."""
        self.wait_for("the first frame", lambda: bool(self.frames), 60)
        return self.frames[0] - self.started

    def memory(self) -> Memory:
        text = Path(f"/proc/{self._process.pid}/smaps_rollup").read_text(encoding="ascii")
        kilobytes = {m[1]: int(m[2]) for m in re.finditer(r"(\w+): +(\d+) kB", text)}
        return Memory(pss=kilobytes["Pss"] / 1024, rss=kilobytes["Rss"] / 1024)

    def seconds_of_cpu(self) -> float:
        """Spent so far by all its threads, to the nanosecond: ticks would miss short work."""
        tasks = Path(f"/proc/{self._process.pid}/task").glob("*/schedstat")
        return sum(int(task.read_text(encoding="ascii").split()[0]) for task in tasks) / 1e9

    def end(self, *, at_once: bool = False) -> None:
        if at_once:
            self._process.kill()
        else:
            self._process.terminate()
        try:
            self._process.wait(15)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for thread in self._listening:
            thread.join()
        for stream in (self._process.stdout, self._process.stderr):
            if stream:
                stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end(at_once=error is not None)
