"""What stands behind the demo's sheets: a sample bridge for each, by name."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject

from panel.demo.rooms import rooms
from panel.demo.scene import Scene
from panel.demo.signing_in import signing_in
from panel.demo.slots import slots
from panel.demo.wall import wall
from panel.ui.comfort import ComfortBridge
from panel.ui.look import PLAIN
from panel.ui.options import OptionsBridge

__all__ = ["Scene", "samples"]

Sample = Callable[[Scene], Iterator[tuple[str, QObject]]]


def comfort(scene: Scene) -> Iterator[tuple[str, QObject]]:
    if scene.scenario == "comfort":
        air = ComfortBridge()
        air.show(temperature=21.5, humidity=None, co2=640)
        yield "Comfort", air


def options(scene: Scene) -> Iterator[tuple[str, QObject]]:
    yield "Options", OptionsBridge(scene.language, PLAIN)


SAMPLES: tuple[Sample, ...] = (comfort, options, slots, rooms, wall, signing_in)


def samples(scene: Scene) -> dict[str, QObject]:
    return {name: bridge for sample in SAMPLES for name, bridge in sample(scene)}
