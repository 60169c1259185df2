"""Who is calling: the one at the other end, or whom a proxy of ours says it speaks for."""

from collections.abc import Iterable, Sequence
from ipaddress import ip_address, ip_network

_FORWARDED = b"x-forwarded-for"


class Proxies:
    """The reverse proxies whose word is believed."""

    def __init__(self, proxies: Iterable[str]) -> None:
        self._networks = tuple(ip_network(proxy) for proxy in proxies)

    def __contains__(self, address: str) -> bool:
        try:
            ip = ip_address(address)
        except ValueError:
            return False
        known = getattr(ip, "ipv4_mapped", None) or ip
        return any(known in network for network in self._networks)

    def caller(self, peer: str, headers: Sequence[tuple[bytes, bytes]]) -> str:
        """The last address in the chain that is no proxy of ours: what is before it may be made up.

        A proxy that names nobody is itself the caller.
        """
        if peer not in self:
            return peer
        said = b",".join(value for name, value in headers if name == _FORWARDED)
        for part in reversed(said.decode("latin-1").split(",")):
            address = _without_port(part.strip())
            if not address:
                continue
            if address not in self:
                return address
        return peer


def _without_port(part: str) -> str:
    """As some proxies write it: 192.0.2.1:4711, [2001:db8::1]:4711."""
    if part.startswith("["):
        return part[1:].partition("]")[0]
    return part.partition(":")[0] if part.count(":") == 1 else part
