"""The page behind the code: its socket, its port, its certificate."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from panel.doctor.lines import Line, Unknown, fail, ok, skip, warn

ENDS_SOON = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    socket: str
    socket_is_there: bool
    port: str  # address and port
    why: str  # it cannot be called; empty: it can
    speaks_tls: bool
    host: str  # which phones call it by
    names: tuple[str, ...]  # of its certificate
    ends: datetime | Unknown


def phone(facts: Page | None, now: datetime) -> Iterator[Line]:
    if facts is None:
        yield skip("panel.phone", "phone page", "There is no [phone], so the door shows no code.")
        return
    line = "panel.phone", "phone page"
    if facts.why:
        yield fail(
            *line,
            f"Nothing answers at {facts.port} ({facts.why}); why, this tells:",
            "systemctl status room-panel-phone",
        )
    elif not facts.socket_is_there:
        yield fail(
            *line,
            f"The page answers, but there is no {facts.socket}: start the panel, which makes it.",
        )
    else:
        yield ok(*line, f"It answers at {facts.port}, and the panel's socket is there.")
    if facts.speaks_tls and not facts.why:
        yield _certificate(facts, now)


def _certificate(facts: Page, now: datetime) -> Line:
    line = "panel.phone_certificate", "its certificate"
    if isinstance(facts.ends, Unknown):
        return fail(*line, "Its certificate cannot be read: give it another one.")
    if not _is_for(facts.host, facts.names):
        names = ", ".join(facts.names) or "nobody"
        return fail(
            *line,
            f"It is for {names}, and phones call {facts.host}: get one for that, or correct "
            "phone.public_url.",
        )
    left = facts.ends - now
    if left <= timedelta(0):
        return fail(*line, f"It ended on {facts.ends:%Y-%m-%d}: renew it and restart the page.")
    said = f"It is good until {facts.ends:%Y-%m-%d}"
    if left < ENDS_SOON:
        return warn(*line, f"{said}, in {left.days} days: renew it and restart the page.")
    return ok(*line, f"{said}, for {facts.host}.")


def _is_for(host: str, names: tuple[str, ...]) -> bool:
    """As browsers have it: a star stands for one label."""
    _, _, parent = host.partition(".")
    return host in names or (bool(parent) and f"*.{parent}" in names)
