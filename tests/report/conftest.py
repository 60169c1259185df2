"""An empty building for each test."""

from pathlib import Path

import pytest

from .journals import Building


@pytest.fixture
def building(tmp_path: Path) -> Building:
    return Building(tmp_path / "journals")
