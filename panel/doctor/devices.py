"""Sensors, screen, machine and what is installed: what can be told without Graph."""

import asyncio

from panel.config.fleet_table import FleetTable
from panel.config.phone import Phone
from panel.doctor.case import Case
from panel.doctor.judges.journal import Journal, journal
from panel.doctor.judges.machine import machine
from panel.doctor.judges.phone import phone
from panel.doctor.judges.rules import rules
from panel.doctor.judges.screen import screen
from panel.doctor.judges.sensors import Broker, broker, sensors
from panel.doctor.judges.versions import versions
from panel.doctor.lines import Line, Unknown, skip
from panel.doctor.looks.brokers import call
from panel.doctor.looks.journal import look_at_journal
from panel.doctor.looks.machine import look_at_machine
from panel.doctor.looks.phone import look_at_page
from panel.doctor.looks.rules import look_at_rules
from panel.doctor.looks.screen import look_at_screen
from panel.doctor.looks.sensors import listen, making
from panel.doctor.looks.versions import look_at_versions
from sensors.base import NoTrust
from sensors.credentials import Credentials
from sensors.settings import MqttTable

PAGE_SECONDS = 5.0
BROKER_SECONDS = 8.0

Keeping = asyncio.Task[Journal | Unknown]


async def read_journal(case: Case) -> Journal | Unknown:
    if case.known is None:
        return Unknown.UNKNOWN
    path = case.known.state / "journal.sqlite"
    return await asyncio.to_thread(look_at_journal, path, case.now())


async def check_rules(case: Case) -> list[Line]:
    return [*rules(await look_at_rules(case.known) if case.known else Unknown.UNKNOWN)]


async def check_sensors(case: Case) -> list[Line]:
    if case.known is None:
        said = "Which are fitted stands in panel.toml, which cannot be used."
        return [skip("sensors.none", "sensors", said)]
    settings = case.known.sensors
    lines = []
    if isinstance(settings.mqtt, MqttTable):
        lines.append(broker(await _call(case, settings.mqtt, "mqtt"), "sensors.broker"))
    heard = await listen(settings, case.listens, making(case.config.parent, case.environment))
    return [*lines, *sensors(heard, case.listens)]


async def check_fleet(case: Case) -> list[Line]:
    table = case.known.fleet if case.known else None
    if not isinstance(table, FleetTable) or not table.host:
        return [skip("fleet.broker", "broker", "There is no broker that is told how the panel is.")]
    return [broker(await _call(case, table, "fleet"), "fleet.broker")]


async def _call(case: Case, table: MqttTable, name: str) -> Broker:
    found = Credentials(folder=case.config.parent, environment=case.environment, table=name)
    try:
        return await asyncio.to_thread(call, found.broker(table), BROKER_SECONDS)
    except NoTrust as error:
        return Broker(address=table.host, why=str(error).rstrip("."))


async def check_screen(case: Case) -> list[Line]:
    backlight = case.known.screen.backlight if case.known else ""
    return [*screen(look_at_screen(case.root, backlight))]


async def check_machine(case: Case) -> list[Line]:
    known = case.known
    folders = {"state": known.state, "cache": known.cache} if known else {}
    return [*machine(await asyncio.to_thread(look_at_machine, case.root, folders))]


async def check_versions(case: Case) -> list[Line]:
    return [*versions(await asyncio.to_thread(look_at_versions, case.root))]


async def check_journal(case: Case, keeping: Keeping) -> list[Line]:
    return [*journal(await asyncio.shield(keeping), case.now())]


async def check_phone(case: Case) -> list[Line]:
    fitted = case.known.phone if case.known else None
    page = await look_at_page(fitted, PAGE_SECONDS) if isinstance(fitted, Phone) else None
    return [*phone(page, case.now())]
