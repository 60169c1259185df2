"""What the demo's panel tells before it has a room: by hand, while it waits, and gone wrong."""

from collections.abc import Mapping
from types import MappingProxyType

from panel.ui.window import Properties

PLACE = "/etc/room-panel/panel.toml"
NAME = "lyon-a-3-saturne"
FOUND = "room-panel · 10000000abcdef01 · eth0 dc:a6:32:01:02:03 · 10.20.3.41"
NOT_THERE = (
    "provision.contoso.example has no file for this panel (404): make one for its serial number, "
    "or check the address."
)
WRONG = (
    f'{PLACE}: room.mailbox = "saturne" cannot be used: give a mailbox\'s address, such as '
    '"lyon-1@example.com".'
)
# what is waited for, what is wrong, and which device it is
TOLD: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        "not-configured": ("", "", NAME),
        "set-up-waiting": ("Waiting for room-panel.toml on the boot partition.", "", FOUND),
        "set-up-asking": (NOT_THERE, "", FOUND),
        "set-up-wrong": ("", WRONG, FOUND),
    }
)


def told(scenario: str, language: str) -> Properties:
    standing, fault, hostname = TOLD[scenario]
    named = {"place": PLACE, "fault": fault, "hostname": hostname, "standing": standing}
    return Properties({**named, "language": language})
