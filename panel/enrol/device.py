"""Which device this is: its serial number, else the address of its network card."""

import re
from dataclasses import dataclass
from pathlib import Path

SERIALS = (
    "proc/device-tree/serial-number",  # Raspberry Pi, and most boards with a device tree
    "sys/firmware/devicetree/base/serial-number",
    "sys/class/dmi/id/product_serial",  # root alone may read it
)
_USABLE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{3,63}")
# What makers forgot to fill in, as it is met in the field.
_NOBODYS = re.compile(
    r"to.?be.?filled.*|default.?string|not.?(specified|applicable|available)|system.?serial.*|"
    r"none|unknown|invalid|o\.?e\.?m\.?|[0.x-]+|0?123456789.*|serial.?number",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A network card."""

    interface: str
    mac: str  # aa:bb:cc:dd:ee:ff


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    serial: str  # the first card's MAC address where it has none; empty: nor has it a card
    cards: tuple[Card, ...]

    @property
    def mac(self) -> str:
        """Of the first card, as it stands in addresses."""
        return self.cards[0].mac.replace(":", "") if self.cards else ""

    def is_meant(self, serial: str) -> bool:
        """However somebody has typed it from a label."""
        named = serial.strip().casefold()
        return named in (self.serial.casefold(), self.mac) or any(
            named == card.mac for card in self.cards
        )


def device(root: Path) -> Device:
    cards = _cards(root / "sys/class/net")
    serial = next(filter(None, (_serial(root / place) for place in SERIALS)), "")
    return Device(serial=serial or (cards[0].mac.replace(":", "") if cards else ""), cards=cards)


def _serial(path: Path) -> str:
    try:
        told = path.read_bytes()[:200].rstrip(b"\x00").decode("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
    return told if _USABLE.fullmatch(told) and not _NOBODYS.fullmatch(told) else ""


def _cards(folder: Path) -> tuple[Card, ...]:
    """Real ones, those with a cable first: a bridge's address is another one at each boot."""
    found: list[tuple[bool, Card]] = []
    for card in sorted(folder.iterdir()) if folder.is_dir() else ():
        try:
            mac = (card / "address").read_text().strip()
        except OSError:
            continue
        if (card / "device").exists() and re.fullmatch(r"([0-9a-f]{2}:){5}[0-9a-f]{2}", mac):
            radio = (card / "wireless").exists() or (card / "phy80211").exists()
            found.append((radio, Card(interface=card.name, mac=mac)))
    return tuple(card for _, card in sorted(found, key=lambda one: one[0]))
