"""A bare device for every test."""

from pathlib import Path

import pytest

from .bare import Bare


@pytest.fixture
def bare(tmp_path: Path) -> Bare:
    return Bare(tmp_path)
