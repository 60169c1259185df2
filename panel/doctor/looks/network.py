"""The network as the kernel tells of it."""

from pathlib import Path

from panel.admin.network import Kernel
from panel.doctor.judges.network import Network


def look_at_network(root: Path) -> Network:
    kernel = Kernel(root=root)
    return Network(
        interfaces=kernel.interfaces(),
        gateways=kernel.gateways(),
        servers=kernel.name_servers(),
    )
