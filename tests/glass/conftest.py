"""A kernel to plug lamps into, and a user whom permissions stop."""

from pathlib import Path

import pytest

from tests.config.conftest import nobody_special
from tests.glass.lamps import Kernel

__all__ = ["kernel", "nobody_special"]


@pytest.fixture
def kernel(tmp_path: Path) -> Kernel:
    return Kernel(tmp_path)
