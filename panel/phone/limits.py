"""How much anybody may ask for, and how fast: the numbers, and the counts against them.

The page is reached by whoever is in the building's network. None of this is for the few who scan
a code; it keeps one phone gone wild, or somebody's script, from costing the panel its frames.
"""

from collections import OrderedDict
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address

REMEMBERED = 4096  # callers; about 1 MB
GUESTS = 32  # callers: more than stand at one door in ten minutes
_ONE_HOME = 64  # bits: the network that one IPv6 subscriber or machine has to itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    per_second: float
    burst: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Sizes in bytes, times in seconds."""

    head: int = 8 * 1024  # request line and headers
    body: int = 4 * 1024
    handshake: float = 5.0  # of TLS
    receive: float = 8.0  # a whole request, from its first byte
    idle: float = 5.0  # between two requests
    read: float = 10.0  # for a client to take its answer
    connections: int = 128  # asyncio's TLS takes 270 KiB for each, of the 128 MiB in the unit
    connections_kept: int = 32  # beside these, for guests
    connections_each: int = 16
    requests: Rate = Rate(per_second=100, burst=200)
    requests_each: Rate = Rate(per_second=10, burst=40)
    scans_each: Rate = Rate(per_second=1, burst=10)
    # What the panel hears of those who are no guests: a third of what it listens to.
    strangers: Rate = Rate(per_second=15, burst=60)


USUAL = Limits()


def caller(address: str) -> str:
    """Whom to count an address as: itself, or for IPv6 its network."""
    try:
        ip = ip_address(address)
    except ValueError:
        return ""  # nobody knows who: all of these share one account
    if not isinstance(ip, IPv6Address):
        return str(ip)
    if ip.ipv4_mapped:
        return str(ip.ipv4_mapped)
    return f"{IPv6Address(int(ip) >> _ONE_HOME << _ONE_HOME)}/{_ONE_HOME}"


class Buckets:
    """One bucket a caller, which leaks at its rate. Those not heard of for longest are forgotten.

    Times are seconds on a clock that nobody sets.
    """

    def __init__(self, rate: Rate, remembered: int = REMEMBERED) -> None:
        self._rate = rate
        self._remembered = remembered
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()  # and as of when

    def __len__(self) -> int:
        return len(self._left)

    def take(self, who: str, now: float) -> bool:
        """Whether one more is within the rate. What is refused costs nothing."""
        left, then = self._left.pop(who, (self._rate.burst, now))
        left = min(self._rate.burst, left + max(0.0, now - then) * self._rate.per_second)
        within = left >= 1
        self._left[who] = (left - 1 if within else left, now)
        if len(self._left) > self._remembered:
            self._left.popitem(last=False)
        return within


class Traffic:
    """Who is connected, and how much each has asked for.

    Those to whom the door was opened last are guests: no crowd of strangers takes their place.
    """

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._requests = Buckets(limits.requests)
        self._requests_each = Buckets(limits.requests_each)
        self._scans_each = Buckets(limits.scans_each)
        self._strangers = Buckets(limits.strangers)
        self._guests: OrderedDict[str, None] = OrderedDict()
        self._connected: dict[str, int] = {}
        self._all = 0

    @property
    def connected(self) -> int:
        return self._all

    def comes(self, who: str, *, trusted: bool) -> bool:
        """Whether this connection may stay; if so, it `goes` once. Proxies carry many people."""
        theirs = self._connected.get(who, 0)
        kept = self.limits.connections_kept if who in self._guests else 0
        if self._all >= self.limits.connections + kept:
            return False
        if theirs >= self.limits.connections_each and not trusted:
            return False
        self._connected[who] = theirs + 1
        self._all += 1
        return True

    def goes(self, who: str) -> None:
        self._all -= 1
        self._connected[who] -= 1
        if not self._connected[who]:
            del self._connected[who]

    def asks(self, who: str, now: float) -> bool:
        if not self._requests_each.take(who, now):
            return False
        return who in self._guests or self._requests.take("", now)

    def scans(self, who: str, now: float) -> bool:
        return self._scans_each.take(who, now) and self.may_ask(who, now)

    def may_ask(self, who: str, now: float) -> bool:
        """Whether the panel may be asked about a visit of theirs."""
        return who in self._guests or self._strangers.take("", now)

    def welcomes(self, who: str) -> None:
        """The panel has opened the door to them."""
        self._guests[who] = None
        self._guests.move_to_end(who)
        if len(self._guests) > GUESTS:
            self._guests.popitem(last=False)
