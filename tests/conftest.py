"""What every test lives by: no display, no unexpected warning, the same random days each time."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"

# A busy machine is no failure. `SEARCH=1 make test` looks for days that nobody has lived yet.
settings.register_profile("the same days each time", deadline=None, derandomize=True)
settings.register_profile("new days", deadline=None)
settings.load_profile("new days" if os.environ.get("SEARCH") else "the same days each time")


A_WORKER = 900 << 20  # bytes of memory that one grows to, with its Qt and its random days


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """As many as there are cores, and memory for: a Raspberry Pi has more of the former."""
    lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    said = dict(line.split(":", 1) for line in lines)
    free = int(said["MemAvailable"].split()[0]) << 10
    return max(1, min(len(os.sched_getaffinity(0)), free // A_WORKER))


class _Warnings(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.sentences: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.sentences.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _silence_is_a_promise(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning in the log fails the test, unless the test asked for `caplog` to look itself.

    A command that begins to log does so to a standard error that ends with its test.
    """
    root, heard = logging.getLogger(), _Warnings()
    before, level = [*root.handlers], root.level
    root.addHandler(heard)
    yield
    for left in [one for one in root.handlers if one not in before]:
        root.removeHandler(left)
    root.setLevel(level)
    if heard.sentences and "caplog" not in request.fixturenames:
        pytest.fail("unexpected in the log:\n" + "\n".join(heard.sentences), pytrace=False)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of Microsoft's schemas and recorded presence, kept beside the repository."""
    beside = Path(__file__).resolve().parents[2] / "shared"
    folder = Path(os.environ.get("ROOM_PANEL_SHARED", beside))
    if not folder.is_dir():
        pytest.skip(f"no {folder}: set ROOM_PANEL_SHARED to where the shared folder is")
    return folder
