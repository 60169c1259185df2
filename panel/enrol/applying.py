"""The network's files put in place, and whoever reads them told; what is to be fetched next."""

import logging
import socket
import subprocess
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.parse import quote, urlsplit

import msgspec
from msgspec import UnsetType

from panel.enrol.device import Device
from panel.enrol.network import WIFI, environment, files_of, supplicant
from panel.enrol.places import Places
from panel.enrol.sealing import NotSealed, Store
from panel.enrol.tables import NetworkTable
from panel.enrol.trial import WIFI_KEY, Enrolment
from panel.enrol.writing import put

log = logging.getLogger(__name__)

ENVIRONMENT, SUPPLICANT, ERRAND = "environment", "wpa_supplicant.conf", "errand.json"
PANEL = ("room-panel", "room-panel-phone")
_ALL = {
    "network/10-room-panel.network": "systemd-networkd",
    "resolved.conf.d/room-panel.conf": "systemd-resolved",
    "timesyncd.conf.d/room-panel.conf": "systemd-timesyncd",
}


class System(Protocol):
    """The running system."""

    def restart(self, units: Collection[str]) -> None:
        """Those of them that run, and the radio."""

    def be_called(self, hostname: str) -> None: ...


class Systemd:
    """By its own programs; what they refuse is logged, for a panel without a name still works."""

    def restart(self, units: Collection[str]) -> None:
        # A radio that nobody had asked for so far has to be started.
        if WIFI in units:
            self._run("systemctl", "--no-block", "restart", WIFI)
        if running := sorted({*units} - {WIFI}):
            self._run("systemctl", "--no-block", "try-restart", *running)

    def be_called(self, hostname: str) -> None:
        if hostname != socket.gethostname() and not self._run("hostnamectl", "hostname", hostname):
            self._run("hostnamectl", "--transient", "hostname", hostname)  # /etc cannot be written

    def _run(self, program: str, *words: str) -> bool:
        try:
            done = subprocess.run(  # noqa: S603  our own words, checked by their definition
                [program, *words], capture_output=True, timeout=10, check=False, text=True
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            log.warning("%s cannot be asked: %s", program, error)
            return False
        if done.returncode:
            log.warning("%s %s: %s", program, " ".join(words), done.stderr.strip())
        return done.returncode == 0


class Errand(msgspec.Struct, frozen=True, kw_only=True):
    """What to fetch; it holds no secret."""

    address: str
    ca: str = ""

    @property
    def host(self) -> str:
        return urlsplit(self.address).hostname or "the address"


@dataclass(frozen=True, slots=True, kw_only=True)
class Applying:
    places: Places
    store: Store
    system: System

    def network(self, network: NetworkTable | UnsetType, told: list[str]) -> bool:
        """Whether the panel's environment is another one now. /run is empty at each start."""
        known = NetworkTable() if isinstance(network, UnsetType) else network
        wanted = {} if isinstance(network, UnsetType) else files_of(known)
        anew: set[str] = set()
        for name, reader in _ALL.items():
            path = self.places.network / name
            if name in wanted:
                if put(path, wanted[name].content.encode(), 0o644):
                    anew.add(reader)
            elif path.exists():
                path.unlink()
                anew.add(reader)
        if self._wifi(known, told):
            anew.add(WIFI)
        if anew:
            self.system.restart(anew)
        if known.hostname:
            self.system.be_called(known.hostname)
        return _put_or_remove(self.places.run / ENVIRONMENT, environment(known), 0o644)

    def _wifi(self, network: NetworkTable, told: list[str]) -> bool:
        if not network.wifi:
            return _put_or_remove(self.places.run / SUPPLICANT, "", 0o600)
        try:
            key = (self.store.opened(WIFI_KEY) or b"").decode()
        except (NotSealed, UnicodeDecodeError):
            key = ""
        if not key:  # a network of that name that asks for none may be anybody's
            told.append(
                f"The key of the Wi-Fi {network.wifi} is missing: write {WIFI_KEY} under [secrets]."
            )
            return False
        return _put_or_remove(self.places.run / SUPPLICANT, supplicant(network, key), 0o600)

    def errand(
        self, device: Device, enrolments: Collection[Enrolment | None], told: list[str]
    ) -> Errand | None:
        """The first address that one of them names, for this device. None: nothing to fetch."""
        found = (one for one in enrolments if one is not None and one.enrol.address)
        enrol = next((one.enrol for one in found), None)
        path = self.places.run / ERRAND
        if enrol is None:
            path.unlink(missing_ok=True)
            return None
        names = {"{serial}": quote(device.serial, safe=""), "{mac}": device.mac}
        address = enrol.address
        for gap, name in names.items():
            if gap in address and not name:
                told.append(
                    f"This device tells no {gap[1:-1]}: give it an address without {gap}, or its "
                    "own file on the boot partition."
                )
            address = address.replace(gap, name)
        errand = Errand(address=address, ca=enrol.ca)
        put(path, msgspec.json.encode(errand), 0o644)
        return errand


def _put_or_remove(path: Path, content: str, mode: int) -> bool:
    """Whether it was another one before."""
    if content:
        return put(path, content.encode(), mode)
    there = path.exists()
    path.unlink(missing_ok=True)
    return there
