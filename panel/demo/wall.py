"""The demo's glass at rest, its PIN pad, and what an administrator would read at its door."""

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtCore import QObject

from panel.admin.network import Answers, Gateway, Interface
from panel.admin.tidings import Machine, Network, chapters
from panel.calendars.credential import Ending
from panel.demo.scene import Scene
from panel.ui.admin import AdminBridge
from panel.ui.glass import GlassBridge
from panel.ui.pin import PinBridge

NETWORK = Network(
    interfaces=(
        Interface(name="eth0", up=True, addresses=("10.20.3.41", "2001:db8:20:3::41")),
        Interface(name="wlan0", up=False, addresses=()),
    ),
    gateways=(Gateway(address="10.20.3.1", interface="eth0", answers=Answers.YES),),
    name_servers=("10.20.0.53", "10.20.0.54"),
    host="graph.microsoft.com",
    resolves=Answers.YES,
)
VERSIONS = (
    ("Room Panel", "1.0.0"),
    ("Python", "3.13.5"),
    ("Qt", "6.11.0"),
    ("OS", "Debian GNU/Linux 13 (trixie)"),
    ("Kernel", "6.12.48+deb13-arm64"),
)


def wall(scene: Scene) -> Iterator[tuple[str, QObject]]:
    match scene.scenario:
        case "dim":
            glass = GlassBridge()
            glass.show(veil=0.7, dark=False)
            yield "Glass", glass
        case "pin":
            yield "Pin", _pin(digits=3, state="asking", seconds=0)
        case "pin-locked":
            yield "Pin", _pin(digits=0, state="locked", seconds=52)
        case "admin":
            admin = AdminBridge()
            admin.show(chapters(scene.room, scene.now, NETWORK, _machine(scene)))
            yield "Admin", admin
        case "admin-ending":
            admin = AdminBridge(signs_in=True)
            endings = _endings(scene)
            admin.show(chapters(scene.room, scene.now, NETWORK, _machine(scene), endings))
            yield "Admin", admin
        case _:
            pass


def _pin(*, digits: int, state: str, seconds: int) -> PinBridge:
    pin = PinBridge()
    pin.show(digits=digits, state=state, seconds=seconds)
    return pin


def _endings(scene: Scene) -> Iterator[Ending]:
    """Sorted by nothing: as panel.toml names them."""
    for name, kind, days in (
        ("panel-2027", "certificate", 24),
        ("panel-2026", "certificate", 3),
        ("graph-secret", "secret", -2),
    ):
        yield Ending(name=name, kind=kind, at=scene.now + timedelta(days=days), days=days)


def _machine(scene: Scene) -> Machine:
    return Machine(
        versions=VERSIONS,
        running_since=scene.now - timedelta(days=12, hours=3),
        booted=scene.now - timedelta(days=12, hours=3, minutes=1),
        degrees=51,
        screen="1280 × 800",
        page="there",
    )
