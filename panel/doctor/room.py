"""The sign-in, and the room's mailbox: one question after the other."""

import asyncio

from panel.config import PanelSettings
from panel.doctor.case import Case
from panel.doctor.devices import Keeping
from panel.doctor.judges.journal import Journal
from panel.doctor.judges.room import Refusal, Room, room
from panel.doctor.judges.sign_in import Held, credentials, permissions, rotation
from panel.doctor.lines import Line, Unknown, fail, skip
from panel.doctor.looks.credentials import show_each
from panel.doctor.looks.graph import Asking
from panel.doctor.looks.needs import needs, needs_subjects
from panel.doctor.looks.reaching import NO_WAY, unusable_proxy

TOKEN = "sign_in.token", "token"


async def check_room(case: Case, keeping: Keeping) -> list[Line]:
    if case.known is None or case.access is None:
        return _nowhere(case)
    if unusable_proxy():
        return [skip(*TOKEN, NO_WAY)]
    shown = await asyncio.to_thread(show_each, case.access, case.patience)
    asking = Asking(
        case.access,
        mailbox=case.room,
        zone=case.zone,
        now=case.now,
        patience=case.patience,
    )
    kept = await asyncio.shield(keeping)
    try:
        facts = await _ask(case, case.known, asking, kept)
    finally:
        await asking.close()
    return [
        *credentials(shown, case.now()),
        *permissions(facts.held, needs(case.known)),
        *room(facts),
    ]


async def check_rotation(case: Case) -> list[Line]:
    """Each credential, and what to do next."""
    if case.access is None:
        return _nowhere(case)
    if unusable_proxy():
        return [fail(*TOKEN, NO_WAY)]
    shown = await asyncio.to_thread(show_each, case.access, case.patience)
    return [*rotation(shown, case.now())]


def _nowhere(case: Case) -> list[Line]:
    if case.known is None:
        return [skip(*TOKEN, "Where to sign in stands in panel.toml, which cannot be used.")]
    said = "There is no [graph], so the door shows its set-up screen: write tenant, client_id and"
    return [fail(*TOKEN, f"{said} certificate under it.")]


async def _ask(
    case: Case, settings: PanelSettings, asking: Asking, kept: Journal | Unknown
) -> Room:
    held = await asking.held()
    signed_in = not isinstance(held, Refusal)
    outside = case.outside or settings.doctor.outside
    return Room(
        mailbox=case.room,
        agenda=await asking.agenda() if signed_in else Unknown.UNKNOWN,
        written=await asking.write() if signed_in and case.writes else Unknown.UNKNOWN,
        outside=outside,
        outsiders=await asking.agenda(outside) if signed_in and outside else Unknown.UNKNOWN,
        held=held if isinstance(held, Held) else Unknown.UNKNOWN,
        needs_subjects=needs_subjects(settings),
        claims=isinstance(held, Held) and held.delegated and settings.policy.reports_check_ins,
        vanished=kept.vanished if isinstance(kept, Journal) else (),
    )
