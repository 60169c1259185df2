"""A display for all, and a house for each."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.hands.display import Display, lacking
from tests.hands.house import House


@pytest.fixture(scope="package")
def display() -> Iterator[Display]:
    if missing := lacking():
        pytest.skip(f"there is no {missing} here: .ci/display installs them")
    with Display(800, 480) as display:
        yield display


@pytest.fixture
def house(display: Display, tmp_path: Path) -> Iterator[House]:
    """None may have complained in the end."""
    with ExitStack() as stack:
        house = stack.enter_context(House(tmp_path, display))
        yield house
        complaints = house.complaints()
    assert complaints == []
