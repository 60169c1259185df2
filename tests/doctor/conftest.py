"""A machine to look at."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from .clinic import Clinic
from .kernel import Kernel


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def kernel(tmp_path: Path) -> Kernel:
    root = tmp_path / "root"
    root.mkdir()
    return Kernel(root)


@pytest.fixture
def clinic(tmp_path: Path, kernel: Kernel) -> Iterator[Clinic]:
    """A panel that nothing is wrong with."""
    kernel.is_a_good_panel()
    folder = tmp_path / "panel"
    folder.mkdir()
    with Clinic(folder, kernel) as clinic:
        yield clinic
