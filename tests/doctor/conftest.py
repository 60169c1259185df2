"""A machine to look at."""

from pathlib import Path

import pytest

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
