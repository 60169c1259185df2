"""chapters(): what an administrator at the door wants to know, as rows."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from types import MappingProxyType

from panel.admin.network import Answers, Gateway, Interface
from panel.calendars.credential import Ending
from panel.domain import evidence, trust
from panel.domain.faults import Fault
from panel.domain.moments import LONG_AGO, NOT_YET
from panel.domain.presence import Sees
from panel.domain.room import Room
from panel.ui.admin import Chapter, Tiding

GOOD, BAD, UNSURE, PLAIN = "good", "bad", "unsure", "plain"
TONES: Mapping[Answers, str] = MappingProxyType(
    {Answers.YES: GOOD, Answers.NO: BAD, Answers.UNKNOWN: UNSURE}
)
A_WEEK = 7  # days
HOT = 80  # degrees, at which small computers slow down


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """What the kernel has told."""

    interfaces: tuple[Interface, ...] = ()
    gateways: tuple[Gateway, ...] = ()
    name_servers: tuple[str, ...] = ()
    host: str = ""  # of the calendar
    resolves: Answers = Answers.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What the panel runs on."""

    versions: tuple[tuple[str, str], ...]
    running_since: datetime
    booted: datetime
    degrees: int | None
    screen: str
    page: str  # there, lost, not-fitted


def chapters(
    room: Room,
    now: datetime,
    network: Network,
    machine: Machine,
    endings: Iterable[Ending] = (),
) -> list[Chapter]:
    told = {
        "room": chain(_room(room, now), _endings(endings)),
        "sensors": _sensors(room),
        "network": _network(network),
        "panel": _panel(machine),
    }
    rows = {kind: [*some] for kind, some in told.items()}
    return [Chapter(kind=kind, rows=some) for kind, some in rows.items() if some]


def _row(
    kind: str,
    tone: str = PLAIN,
    *,
    name: str = "",
    value: str = "",
    note: str = "",
    number: int = 0,
    at: datetime | None = None,
) -> Tiding:
    known = at is not None and LONG_AGO < at < NOT_YET
    moment = int(at.timestamp()) if at is not None and known else None
    return Tiding(kind=kind, name=name, value=value, note=note, number=number, at=moment, tone=tone)


def _room(room: Room, now: datetime) -> Iterator[Tiding]:
    fresh = trust.agenda_is_fresh(room, now)
    yield _row("agenda", GOOD if fresh else BAD, at=room.agenda.fetched_at)
    if room.calendar_fault is not Fault.NONE:
        yield _row("fault", BAD, value=room.calendar_fault.value)
    owed = len(room.pending)
    yield _row("writes", UNSURE if owed else GOOD, number=owed)
    tone, said = _releases(room)
    yield _row("releases", tone, value=said)
    clock = room.clock_synchronised
    yield _row("clock", GOOD if clock else BAD, value="set" if clock else "not-set", at=now)
    sound = room.journal_sound
    yield _row("journal", GOOD if sound else BAD, value="sound" if sound else "broken")


def _endings(endings: Iterable[Ending]) -> Iterator[Tiding]:
    """What the calendar will no longer take."""
    for one in endings:
        tone = BAD if one.days <= A_WEEK else UNSURE
        yield _row(one.kind, tone, name=one.name, note=one.name, number=one.days, at=one.at)


def _releases(room: Room) -> tuple[str, str]:
    """In the words of the settings: what becomes of no-shows."""
    policy = room.policy
    if not policy.rules_known:
        return BAD, "rules-unknown"
    if policy.halted:
        return UNSURE, "halted"
    if not policy.enabled:
        return PLAIN, "off"
    return (UNSURE, "shadow") if policy.shadow else (GOOD, "on")


def _sensors(room: Room) -> Iterator[Tiding]:
    for sensor in room.sensors:
        health = evidence.health(room, sensor)
        tone = BAD if not health.is_well else GOOD if sensor.is_sure else UNSURE
        told = health.is_well and sensor.sees is not Sees.CANNOT_TELL
        seen = sensor.sees if told else Sees.CANNOT_TELL
        yield _row(
            "sensor",
            tone,
            name=sensor.fitted.name,
            value=health.value,
            note=sensor.why or seen.value,
            at=sensor.sees_since if sensor.fitted.kind.stands else sensor.seen_at,
        )


def _network(network: Network) -> Iterator[Tiding]:
    for one in network.interfaces:
        tone = (GOOD if one.addresses else UNSURE) if one.up else PLAIN
        state = "up" if one.up else "down"
        yield _row("interface", tone, name=one.name, value=state, note=", ".join(one.addresses))
    for gateway in network.gateways:
        tone, said = TONES[gateway.answers], gateway.answers.value
        note = f"{gateway.address} · {gateway.interface}"
        yield _row("gateway", tone, value=said, note=note)
    if not network.gateways:
        yield _row("no-gateway", BAD)
    tone, said = TONES[network.resolves], network.resolves.value
    asked = (network.host, ", ".join(network.name_servers))
    yield _row("names", tone, value=said, note=" · ".join(filter(None, asked)))


def _panel(machine: Machine) -> Iterable[Tiding]:
    yield from (_row("version", name=name, value=said) for name, said in machine.versions)
    yield _row("running", at=machine.running_since)
    yield _row("booted", at=machine.booted)
    if machine.degrees is not None:
        tone = UNSURE if machine.degrees >= HOT else PLAIN
        yield _row("heat", tone, number=machine.degrees)
    yield _row("screen", value=machine.screen)
    yield _row("page", BAD if machine.page == "lost" else PLAIN, value=machine.page)
