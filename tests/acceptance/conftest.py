"""A tenant for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from .tenant import Tenant


@pytest.fixture
def tenant(tmp_path: Path) -> Iterator[Tenant]:
    with Tenant(tmp_path) as fresh:
        yield fresh
