"""Whether the clock can be believed: nothing is released while it cannot."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from panel.doctor.lines import Line, Unknown, fail, ok, skip, warn

AGREE = timedelta(seconds=30)
WRONG = timedelta(minutes=2)  # from here on the panel itself calls the clock wrong


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    synchronised: bool
    trusted_always: bool  # `clock.trust`
    ahead: timedelta | Unknown  # of Graph's
    zone: str | Unknown  # as panel.toml has it; empty: the system's
    system_zone: str  # empty: not set, which is UTC
    has_battery: bool | Unknown  # a clock of its own, which outlives a power cut


def clock(facts: Clock) -> Iterator[Line]:
    yield _synchronised(facts)
    yield _ahead(facts.ahead)
    yield _zone(facts)
    yield _battery(facts)


def _synchronised(facts: Clock) -> Line:
    line = "clock.synchronised", "time server"
    if facts.synchronised:
        return ok(*line, "The kernel calls the clock synchronised.")
    if facts.trusted_always:
        return warn(
            *line,
            'The kernel does not call the clock synchronised, and `clock.trust = "always"` has it '
            "believed all the same: make sure that its host keeps the time.",
        )
    return fail(
        *line,
        "No time server stands behind the clock, so nothing is released: name one in "
        "/etc/systemd/timesyncd.conf that this network lets through (UDP 123).",
    )


def _ahead(ahead: timedelta | Unknown) -> Line:
    line = "clock.offset", "against Graph"
    if isinstance(ahead, Unknown):
        return skip(*line, "Graph has not told its time, as it was not reached.")
    seconds = round(abs(ahead).total_seconds())
    if abs(ahead) <= AGREE:
        return ok(*line, f"The clock and Graph's agree within {AGREE.seconds} s.")
    side = "ahead of" if ahead > timedelta(0) else "behind"
    sentence = f"The clock is {seconds} s {side} Graph's: let a time server set it."
    return (fail if abs(ahead) > WRONG else warn)(*line, sentence)


def _zone(facts: Clock) -> Line:
    line = "clock.zone", "time zone"
    if isinstance(facts.zone, Unknown):
        return skip(*line, "Which zone the door is in stands in panel.toml, which cannot be used.")
    if facts.zone:
        return ok(*line, f"The door is in {facts.zone}.")
    if facts.system_zone in ("", "UTC", "Etc/UTC"):
        return warn(
            *line,
            "The door shows UTC, as neither panel.toml nor the system names a zone: "
            'write timezone = "Europe/Paris", or whichever it is, under [room].',
        )
    return ok(*line, f"The door is in the system's zone, {facts.system_zone}.")


def _battery(facts: Clock) -> Line:
    line = "clock.battery", "own clock"
    match facts.has_battery:
        case True:
            return ok(*line, "There is a hardware clock, which goes on without power.")
        case False:
            return warn(
                *line,
                "There is no hardware clock: after a power cut nothing is released until a time "
                "server answers; where the network may be late, fit one with a battery.",
            )
        case Unknown.UNKNOWN:
            return skip(*line, "The kernel does not tell whether there is a hardware clock.")
