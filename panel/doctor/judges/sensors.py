"""Each sensor, by what was heard of it within some seconds; and the broker."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from panel.doctor.lines import Line, fail, ok, skip, warn


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One sensor. `error`: it could not even begin."""

    name: str
    sort: str  # pin, mqtt, recording
    means_silence: bool  # of its kind: "nobody" is a word too, so it has one to say
    error: str = ""
    in_use: bool = False  # its pin, by the panel most likely
    lost: str = ""  # why its link is
    linked: bool = False  # and watched: its silence means that nothing has changed
    spoke: bool = False  # for itself, and just now
    repeated: bool = False  # the broker repeated its last word
    low_battery: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Broker:
    """`why` it cannot be listened to; empty: it can."""

    address: str
    why: str


def broker(facts: Broker, line: str = "sensors.broker") -> Line:
    if facts.why:
        return fail(line, "broker", _sentence(facts.why))
    return ok(line, "broker", f"{facts.address} lets the panel in.")


def _sentence(why: str) -> str:
    """A clause as a sentence; a key of panel.toml keeps its spelling."""
    is_key = "." in why.partition(" ")[0]
    return f"{why}." if is_key else f"{why[:1].upper()}{why[1:]}."


def sensors(all_heard: Sequence[Heard], seconds: float) -> Iterator[Line]:
    if not all_heard:
        yield skip("sensors.none", "sensors", "None are fitted: check-in alone decides.")
    for heard in all_heard:
        yield _sensor(heard, seconds)


def _sensor(heard: Heard, seconds: float) -> Line:
    line = f"sensors.fitted.{heard.name}", heard.name
    if heard.sort == "recording":
        return warn(*line, "It plays a recording, for trying things out: no sensor stands here.")
    if heard.in_use:
        return ok(*line, "Its pin is in use by another program: by the panel, if that runs.")
    if heard.error:
        return fail(*line, heard.error)
    if heard.lost:
        return fail(*line, f"It is lost: {heard.lost}.")
    if heard.low_battery:
        return warn(*line, "It says that its battery is low: change it.")
    if heard.spoke:
        return ok(*line, f"It spoke within {seconds:g} s.")
    if heard.linked:
        return ok(*line, "It is there, by the word of its link, and had nothing new to say.")
    walk = "walk past it while this runs:"
    table = "python -m sensors"
    if heard.repeated:
        return skip(*line, f"Only its last word was heard, which the broker repeats: {walk}", table)
    if heard.means_silence:
        return warn(
            *line, f"Nothing was heard within {seconds:g} s, check its topic, and {walk}", table
        )
    return skip(*line, f"Silent for {seconds:g} s, as such a sensor may be: {walk}", table)
