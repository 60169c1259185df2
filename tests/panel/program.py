"""A program beside the tests: it is started, heard, talked to and killed."""

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Self

ROOT = Path(__file__).resolve().parents[2]
WITHIN = 60.0  # seconds; a busy machine is no failure


def until(holds: Callable[[], bool], what: str) -> None:
    """Wait for something to come true, and fail if it never does."""
    deadline = time.monotonic() + WITHIN
    while not holds():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.005)


class Program:
    """`python -m MODULE WORDS`, with what it says kept line by line."""

    def __init__(
        self, module: str, *words: str, environment: Mapping[str, str] | None = None
    ) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, *words],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.said: list[str] = []
        self.complained: list[str] = []
        self._ears = [
            threading.Thread(target=_listen, args=(self._process.stdout, self.said)),
            threading.Thread(target=_listen, args=(self._process.stderr, self.complained)),
        ]
        for ear in self._ears:
            ear.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.kill()

    def tell(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()

    def hears(self, line: str) -> None:
        """Wait until it says just this."""
        until(lambda: line in self.said, f'"{line}" after {self.said} {self.complained}')

    def complains(self, part: str) -> None:
        """Wait until it says this, among other things, on standard error."""
        until(lambda: self.has_complained(part), f'"{part}" in {self.complained}')

    def has_complained(self, part: str) -> bool:
        return any(part in line for line in self.complained)

    def hears_signal(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    def kill(self) -> list[str]:
        """All it has said until then. The dead may be killed again."""
        self._process.kill()
        self._end()
        return self.said

    def terminate(self) -> int:
        self._process.send_signal(signal.SIGTERM)
        return self.ended()

    def ended(self) -> int:
        """Its exit code, once it has ended by itself."""
        self._process.wait(WITHIN)
        self._end()
        return self._process.returncode

    def _end(self) -> None:
        self._process.wait(WITHIN)
        for ear in self._ears:
            ear.join(WITHIN)
        with self._process:  # closes its pipes
            pass


def _listen(pipe: IO[str], into: list[str]) -> None:
    """Line by line, as they come."""
    for line in pipe:
        into += [line.rstrip("\n")]
