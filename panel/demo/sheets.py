"""What stands behind the demo's sheets: a sample bridge for each, by name."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject

from panel.domain.room import Room


class Scene(NamedTuple):
    """What a sample is drawn from."""

    scenario: str
    room: Room
    now: datetime


Sample = Callable[[Scene], Iterator[tuple[str, QObject]]]
SAMPLES: tuple[Sample, ...] = ()


def samples(scene: Scene) -> dict[str, QObject]:
    return {name: bridge for sample in SAMPLES for name, bridge in sample(scene)}
