"""A panel that keeps a copy, in a process of its own, until its power is cut."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from panel.config.fetched import Fetched, notes_on

ROOT = Path(__file__).resolve().parents[2]


def keeps_until_a_power_cut(address: str, folder: Path, content: bytes, rename: int) -> None:
    """The power goes in the very moment before the rename of this number."""
    command = [sys.executable, "-m", "tests.config.power_cut", address, str(folder), str(rename)]
    done = subprocess.run(command, input=content, cwd=ROOT, timeout=60, check=False)
    assert done.returncode == 9


def _main(address: str, folder: str, rename: str) -> None:
    renames = count(1)

    def watch(event: str, _: object) -> None:
        if event == "os.rename" and next(renames) == int(rename):
            os._exit(9)

    sys.addaudithook(watch)
    content = sys.stdin.buffer.read()
    now = datetime.now(tz=UTC)
    fetched = Fetched(address=address, folder=Path(folder), check=len)
    fetched.keep(content, notes_on(content, etag='"new"', modified="", at=now))


if __name__ == "__main__":
    _main(*sys.argv[1:])
