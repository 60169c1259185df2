"""The network as the kernel tells of it."""

from pathlib import Path

from panel.admin.network import Kernel
from panel.doctor.judges.network import Network

STUB = ("127.0.0.53",)  # systemd-resolved, which asks others in turn


def look_at_network(root: Path) -> Network:
    kernel = Kernel(root=root)
    servers = kernel.name_servers()
    return Network(
        interfaces=kernel.interfaces(),
        gateways=kernel.gateways(),
        servers=(servers == STUB and _behind_the_stub(root)) or servers,
    )


def _behind_the_stub(root: Path) -> tuple[str, ...]:
    try:
        text = (root / "run/systemd/resolve/resolv.conf").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ()
    words = (line.split() for line in text.splitlines())
    return tuple(line[1] for line in words if line[:1] == ["nameserver"] and len(line) > 1)
