"""The way to Graph: interfaces, gateway, names, proxy, and who speaks TLS at its end."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from panel.admin.network import Answers, Gateway, Interface
from panel.doctor.lines import Line, Unknown, fail, ok, skip, warn

LABELS = {"graph": "Graph", "entra": "Entra"}


class Vouched(Enum):
    """Who vouches for the certificate that was shown."""

    PUBLIC = "public"  # an authority that browsers know
    OWN = "own"  # one that only this panel was told to trust
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What was asked for one host."""

    host: str
    addresses: tuple[str, ...]
    why: str  # there are none


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """What happened at one host; `why` it was not reached, empty: it was."""

    name: str  # graph, entra
    host: str
    proxy: str  # without user and password; empty: none
    vouched: Vouched = Vouched.NOBODY
    issuer: str = ""  # of the certificate that was shown, as far as it could be read
    date: datetime | Unknown = Unknown.UNKNOWN
    told_at: datetime | Unknown = Unknown.UNKNOWN
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    interfaces: tuple[Interface, ...]
    gateways: tuple[Gateway, ...]
    servers: tuple[str, ...]  # that answer names


def network(facts: Network) -> Iterator[Line]:
    up = [one for one in facts.interfaces if one.up and one.addresses]
    named = ", ".join(f"{one.name} ({', '.join(one.addresses)})" for one in up)
    line = "network.interface", "interface"
    if up:
        yield ok(*line, f"{named} {'is' if len(up) == 1 else 'are'} up.")
    elif facts.interfaces:
        names = ", ".join(one.name for one in facts.interfaces)
        yield fail(
            *line, f"None of {names} is up with an address: check the cable, the Wi-Fi, or DHCP."
        )
    else:
        yield fail(*line, "The kernel knows no network interface: check the hardware.")
    yield _gateway(facts)


def _gateway(facts: Network) -> Line:
    line = "network.gateway", "gateway"
    if not facts.gateways:
        return fail(*line, "There is no way out of this network: have DHCP give a gateway.")
    said = {
        answers: ", ".join(
            f"{g.address} ({g.interface})" for g in facts.gateways if g.answers is answers
        )
        for answers in Answers
    }
    if said[Answers.YES]:
        return ok(*line, f"{said[Answers.YES]} has answered.")
    if said[Answers.NO]:
        return warn(*line, f"{said[Answers.NO]} does not answer: check it and the cable.")
    return skip(*line, f"Nobody has asked {said[Answers.UNKNOWN]} lately.")


def names(facts: tuple[Names, ...], servers: tuple[str, ...], *, proxied: bool) -> Line:
    line = "network.names", "names"
    asked = f"asked {', '.join(servers)}" if servers else "/etc/resolv.conf names no server"
    lost = [one for one in facts if not one.addresses]
    if not lost:
        return ok(*line, f"{' and '.join(one.host for one in facts)} can be looked up ({asked}).")
    said = f"{' and '.join(one.host for one in lost)} cannot be looked up ({lost[0].why}; {asked})"
    if proxied:
        return skip(*line, f"{said}; the proxy does that in the panel's place.")
    return fail(*line, f"{said}: have DHCP give a name server that knows the internet.")


def proxy(reached: tuple[Reached, ...], *, is_set: bool, unusable: str = "") -> Line:
    """`is_set`: for any host; `unusable`: why nothing can be done with it."""
    line = "network.proxy", "proxy"
    if unusable:
        return fail(
            *line,
            f"The proxy of the environment cannot be used ({unusable}): write HTTPS_PROXY as "
            "http://HOST:PORT.",
        )
    through = [one for one in reached if one.proxy]
    if not through:
        beside = "The proxy of the environment is not for these hosts" if is_set else "None is set"
        return ok(*line, f"{beside}: the panel goes there by itself.")
    address = through[0].proxy
    # Where a certificate was shown, the way there is open.
    if lost := [one for one in through if one.why and not one.issuer]:
        hosts = " and ".join(one.host for one in lost)
        return fail(
            *line,
            f"{address} does not lead to {hosts}: have it let the panel through, or correct "
            "HTTPS_PROXY and NO_PROXY in the unit.",
        )
    return ok(*line, f"{address} lets the panel through.")


def tls(reached: Reached, found: Names) -> Line:
    """Whether somebody opens the letters on their way."""
    line = f"network.{reached.name}", LABELS[reached.name]
    if reached.why and not reached.proxy and not found.addresses:
        return skip(*line, f"{reached.host} was not asked, as it cannot be looked up.")
    if reached.why and not reached.issuer:
        return fail(*line, reached.why)
    by = reached.issuer or "an authority without a name"
    match reached.vouched:
        case Vouched.PUBLIC:
            return ok(*line, f"{reached.host} answers, and {by} vouches for it: nobody opens TLS.")
        case Vouched.OWN:
            return warn(
                *line,
                f"TLS to {reached.host} is opened on its way: {by} vouches for it, whom only "
                "`graph.ca_file` or SSL_CERT_FILE trusts; have the proxy leave this host alone "
                "if you can.",
            )
        case Vouched.NOBODY:
            return fail(
                *line,
                f"{reached.host} cannot prove who it is ({reached.why}), {by} vouches for it: if "
                "that is your proxy, put its authority as PEM into `graph.ca_file`, else somebody "
                "listens in.",
            )
