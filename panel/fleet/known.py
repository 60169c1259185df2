"""What a panel knows of its own life and its credentials. Reads files: in a thread."""

from datetime import datetime

from panel.admin.machine import booted, versions
from panel.calendars.credential import Untold
from panel.calendars.graph_credentials import ends, expiring
from panel.config import GraphAccess, NotConfigured
from panel.fleet.health import Kept, Life


def about_credentials(access: GraphAccess | NotConfigured, now: datetime) -> Kept:
    """Where one does not tell when it ends, nobody knows when the last one does."""
    if isinstance(access, NotConfigured):
        return Kept()
    known = [end for end in map(ends, access.credentials) if isinstance(end, datetime)]
    all_known = known and len(known) == len(access.credentials)
    return Kept(
        ends=max(known) if all_known else Untold.UNTOLD,
        ending=expiring(access.credentials, now),
    )


def life(now: datetime, reason: str) -> Life:
    told = {name.lower().replace(" ", "_"): said for name, said in versions()}
    return Life(started=now, booted=booted(now), reason=reason, versions=told)
