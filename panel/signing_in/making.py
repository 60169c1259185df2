"""The sign-in of a room that has an account of its own, made from the panel's settings."""

from collections.abc import Iterator

from panel.admin.machine import since_boot
from panel.app import Panel
from panel.calendars.base import Calendar
from panel.calendars.credential import Sealed
from panel.calendars.graph import GraphCalendar
from panel.calendars.graph_credentials import expiring
from panel.calendars.graph_device_code import DeviceCodes
from panel.config.graph_access import GraphAccess
from panel.signing_in.part import SignInPart
from panel.signing_in.telling import Telling
from panel.ui.stage import Stage


def sign_in_parts(panel: Panel, calendar: Calendar, stage: Stage) -> Iterator[SignInPart]:
    """None where an application signs in."""
    access = panel.settings.graph
    if not isinstance(access, GraphAccess) or not isinstance(calendar, GraphCalendar):
        return
    for named in access.credentials:
        if isinstance(named.credential, Sealed):
            codes = _codes(panel, access, named.credential, calendar)
            yield SignInPart(panel, stage, codes, since_boot)


def telling(panel: Panel, calendar: Calendar) -> Telling:
    return Telling(panel, expiring, calendar.send_mail)


def _codes(
    panel: Panel, access: GraphAccess, sealed: Sealed, calendar: GraphCalendar
) -> DeviceCodes:
    return DeviceCodes(
        tenant=access.tenant,
        client_id=access.client_id,
        authority=access.authority,
        base_url=f"{access.base_url}/v1.0",
        mailbox=panel.settings.room.mailbox,
        ca_file=access.ca_file,
        sealed=sealed,
        now=panel.clock.now,
        signed_in=calendar.sign_in_anew,
    )
