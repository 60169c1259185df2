"""Every check of one case, side by side, each within its time."""

import asyncio
from collections.abc import Awaitable, Iterator
from dataclasses import dataclass

from panel.doctor import devices, surroundings
from panel.doctor.case import Case
from panel.doctor.lines import Line, fail
from panel.doctor.room import check_room

OF_GRAPH = 5  # questions, one after the other


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """Its id and name are those of the line that tells that it ran out of time."""

    id: str
    what: str
    look: Awaitable[list[Line]]
    seconds: float


async def examine(case: Case) -> list[Line]:
    reaching = asyncio.create_task(surroundings.go_there(case))
    keeping = asyncio.create_task(devices.read_journal(case))
    try:
        checks = _checks(case, reaching, keeping)
        found = await asyncio.gather(*map(within, checks))
    finally:
        for task in (reaching, keeping):
            task.cancel()
        await asyncio.gather(reaching, keeping, return_exceptions=True)
    return [line for lines in found for line in lines]


async def within(check: Check) -> list[Line]:
    try:
        async with asyncio.timeout(check.seconds):
            return await check.look
    except TimeoutError:
        said = f"It did not end within {check.seconds:g} s: ask again, and look at the network."
        return [fail(check.id, check.what, said)]


def _checks(
    case: Case, reaching: surroundings.Reaching, keeping: devices.Keeping
) -> Iterator[Check]:
    def check(name: str, what: str, look: Awaitable[list[Line]], seconds: float = 0.0) -> Check:
        return Check(id=name, what=what, look=look, seconds=case.seconds + seconds)

    of_graph = case.seconds * (OF_GRAPH - 1)
    yield check("configuration.file", "panel.toml", surroundings.check_configuration(case))
    yield check("clock.time", "clock", surroundings.check_clock(case, reaching))
    yield check("network.way", "network", surroundings.check_network(case, reaching))
    yield check("room.graph", "Graph", check_room(case, keeping), of_graph)
    yield check("rules.known", "rules", devices.check_rules(case))
    yield check("sensors.all", "sensors", devices.check_sensors(case), case.listens)
    yield check("screen.connected", "screen", devices.check_screen(case))
    yield check("machine.state", "folders", devices.check_machine(case))
    yield check("panel.version", "versions", devices.check_versions(case))
    yield check("panel.journal", "journal", devices.check_journal(case, keeping))
    yield check("panel.phone", "phone page", devices.check_phone(case))
    yield check("fleet.broker", "broker", devices.check_fleet(case))
