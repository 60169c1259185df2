"""A device on the installer's table: its card, its power, and what has become of it."""

import os
import shutil
import tomllib
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from panel.enrol.command import enrol
from panel.enrol.device import device
from panel.enrol.places import Places
from panel.enrol.sealing import Store
from panel.enrol.standing import Standing, last_tried, standing

STAND_IN = Path(__file__).with_name("creds")
CARD = "run-roompanel"
SERIAL = "10000000a1b2c3d4"
ROOM = """\
# the door of Ampère
[room]
mailbox = "lyon-1@example.com"
name = "Salle Ampère"
"""
GRAPH = """
[graph]
tenant = "contoso.onmicrosoft.com"
client_id = "00001111-aaaa-2222-bbbb-3333cccc4444"
secret = "graph-secret"
"""
SECRETS = """
[secrets]
graph-secret = "tell nobody"
"""


@dataclass
class RunningSystem:
    """What was asked of it."""

    restarted: list[str] = field(default_factory=list)
    hostname: str = "bare"

    def restart(self, units: Collection[str]) -> None:
        self.restarted += sorted(units)

    def be_called(self, hostname: str) -> None:
        self.hostname = hostname


class Bare:
    def __init__(self, root: Path) -> None:
        self.root = root / "device"
        self.card = self.root / CARD
        for folder in ("run", "etc/room-panel", CARD):
            (self.root / folder).mkdir(parents=True)
        self.creds = root / "creds"
        shutil.copy(STAND_IN, self.creds)
        self.another_machine("one")
        self.has_serial(SERIAL)
        self.has_card("eth0", "b8:27:eb:01:02:03")
        self.system = RunningSystem()
        self.handed_over: Path | None = None

    @classmethod
    def again(cls, root: str) -> "Bare":
        """The one that lies here, as another process finds it."""
        bare = cls.__new__(cls)
        bare.root, bare.creds = Path(root) / "device", Path(root) / "creds"
        bare.card, bare.system, bare.handed_over = bare.root / CARD, RunningSystem(), None
        return bare

    def has_serial(self, serial: str, place: str = "proc/device-tree/serial-number") -> None:
        path = self.root / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(serial.encode() + b"\x00")

    def has_card(self, interface: str, mac: str, *, real: bool = True) -> None:
        folder = self.root / "sys/class/net" / interface
        (folder / "device" if real else folder).mkdir(parents=True)
        (folder / "address").write_text(f"{mac}\n")

    def another_machine(self, key: str) -> None:
        """The card in another device, or this one after it has lost its key."""
        self.creds.with_name("creds.key").write_text(key)

    def has_on_card(self, text: str, encoding: str = "utf-8") -> None:
        (self.card / "room-panel.toml").write_bytes(text.encode(encoding))

    def is_handed(self, text: str) -> None:
        """By a hypervisor or a boot loader."""
        self.handed_over = self.root / "run-credentials"
        self.handed_over.mkdir(exist_ok=True)
        (self.handed_over / "room-panel.toml").write_text(text)

    def was_sent(self, text: str) -> None:
        """By the address: whoever fetched it has left it in memory."""
        self.places.fetched.parent.mkdir(parents=True, exist_ok=True)
        self.places.fetched.write_text(text)
        self.places.tag.write_text('"1"')

    @property
    def places(self) -> Places:
        return Places(root=self.root, boot=(Path(CARD),), handed_over=self.handed_over)

    @property
    def store(self) -> Store:
        """As another process would see it."""
        return Store(folder=self.places.sealed, program=str(self.creds))

    def loses_power(self) -> None:
        shutil.rmtree(self.root / "run")
        (self.root / "run").mkdir()

    def looks(self) -> list[str]:
        """What is wrong. Once more, without a start."""
        self.system.restarted.clear()
        return enrol(self.places, self.store, device(self.root), self.system)

    def starts(self) -> list[str]:
        """What is wrong."""
        self.loses_power()
        return self.looks()

    @property
    def card_says(self) -> str:
        return (self.card / "room-panel.toml").read_text()

    @property
    def panel_toml(self) -> str:
        path = self.places.panel_toml
        return path.read_text() if path.exists() else ""

    @property
    def room(self) -> str:
        """Which one it is the panel of; empty: none."""
        told = tomllib.loads(self.panel_toml).get("room", {})
        return str(told.get("mailbox", ""))

    def secret(self, name: str = "graph-secret") -> str:
        return (self.store.opened(name) or b"").decode()

    @property
    def standing(self) -> Standing:
        return standing(self.places.run)

    @property
    def screen_says(self) -> str:
        return last_tried(self.places.run, self.places.fetched.parent)

    def remembers(self, text: str) -> list[str]:
        """Files on its disk and its card that hold this."""
        files = (path for path in self.root.rglob("*") if path.is_file())
        return [str(path.relative_to(self.root)) for path in files if text in _read(path)]


def _read(path: Path) -> str:
    return path.read_bytes().decode("utf-8", errors="replace") if os.access(path, os.R_OK) else ""
