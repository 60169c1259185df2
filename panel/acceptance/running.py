"""One run from its first question to its last broom, whatever happens between."""

import asyncio
from collections.abc import Callable, Sequence

from panel.acceptance.checklist import Item, go_through
from panel.acceptance.making import Tenant
from panel.acceptance.organizer import Wish
from panel.acceptance.outcome import Finding
from panel.acceptance.record import Record, versions
from panel.acceptance.telling import end_of_item
from panel.acceptance.times import IN_A_ROW, LAST_DAY, Times, free_times, horizon
from panel.acceptance.trial import Bench
from panel.calendars.base import AccessDenied, RoomUnknown

Tell = Callable[[str], None]
_APP = (
    "grant the app Calendars.ReadWrite for this mailbox as well, for as long as the test takes, or "
    "name another --organizer."
)
_ROOM = (
    "signed in as the room it may open the room's only, so run this with the panel.toml of a panel "
    "that signs in as an application."
)


class CannotRun(Exception):
    """Nothing could be tried. Its text is one plain sentence."""


async def run(tenant: Tenant, items: Sequence[Item], tell: Tell) -> Record:
    """Raises CannotRun and CalendarError, and then nothing has been left behind either."""
    bench = tenant.bench
    begun = bench.now()
    findings: list[Finding] = []
    try:
        times = await _prepared(tenant, tell)
        try:
            async for finding in go_through(items, bench, times, tenant.sweeper.sweep, tell):
                findings.append(finding)
                tell(end_of_item(finding))
        except asyncio.CancelledError:
            _is_told(tell)
    finally:
        swept = await tenant.sweeper.sweep()
    return Record(
        run=bench.mark.run,
        begun=begun,
        ended=bench.now(),
        tenant=tenant.tenant,
        app=tenant.app,
        graph=tenant.graph,
        room=bench.room,
        organizer=bench.organizer.address,
        zone=bench.zone.key,
        shows=bench.show.value,
        versions=versions(),
        times=times,
        findings=tuple(findings),
        asked=len(items),
        swept=swept,
    )


def _is_told(tell: Tell) -> None:
    """Somebody stops it: take that as said, and clean up."""
    if task := asyncio.current_task():
        task.uncancel()
    tell("Stopped; the test meetings are being removed.")


async def _prepared(tenant: Tenant, tell: Tell) -> Times:
    bench = tenant.bench
    before = await tenant.sweeper.sweep()
    if before.removed:
        tell(f"An earlier run had left {before.removed} test meetings; they are removed.")
    agenda = await bench.calendar.fetch(horizon(bench.now()))
    taken = (meeting.slot for meeting in agenda.meetings)
    times = free_times(taken, bench.now(), bench.zone)
    if times is None:
        raise CannotRun(
            f"In the next {LAST_DAY} days {bench.room} has no {IN_A_ROW} free evenings in a row "
            "and a free day: try again later, or at another room."
        )
    await _may_write(bench, times)
    return times


async def _may_write(bench: Bench, times: Times) -> None:
    """Tried once, so that one sentence tells of it and not each item."""
    wish = Wish(subject=bench.mark.subject("rehearsal"), slot=times.part(0, 30))
    who = bench.organizer.address
    try:
        await bench.organizer.rehearses(wish)
    except AccessDenied as error:
        raise CannotRun(
            f"Graph does not let the panel write into the calendar of {who}, as the organizer of "
            f"the test meetings: {_ROOM if bench.organizer.is_asked_by_the_room else _APP}"
        ) from error
    except RoomUnknown as error:
        raise CannotRun(
            f"There is no mailbox {who}: name an --organizer who has one in this tenant."
        ) from error
