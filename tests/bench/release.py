"""From the close of the check-in window to the decline that reaches Graph."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.bench.figure import Figure, NotMeasured
from tests.bench.folder import SHORTEST, write_settings
from tests.bench.processes import Program
from tests.bench.tenant import Tenant, a_tenant, meeting

WINDOW = timedelta(minutes=1)  # of SHORTEST
STARTS_IN = 15  # seconds: trust has settled for as long when the window closes
WAITS = timedelta(seconds=30)


def measure(folder: Path, *, quick: bool) -> list[Figure]:
    """Not in a quick round: the shortest window is a minute."""
    if quick:
        return []
    with a_tenant(folder, meeting(f"+{STARTS_IN}s", "30m")) as tenant:
        start = datetime.fromisoformat(tenant.events()[0]["start"]["dateTime"][:26])
        closes = start.replace(tzinfo=UTC) + WINDOW
        config = write_settings(folder, tenant.graph, SHORTEST)
        with Program(folder, "-m", "panel", "run", "--config", str(config)) as panel:
            panel.first_frame()
            if datetime.now(UTC) > closes - WINDOW:
                raise NotMeasured("the panel started too late: its trust had not settled")
            declined = _declined(tenant, closes + WAITS)
    late = (declined - closes).total_seconds()
    told = f"the window closed at {closes:%H:%M:%S}, the decline came at {declined:%H:%M:%S.%f}"
    return [Figure(name="release sent after", value=late, limit=5, unit=" s", told=told[:-3])]


def _declined(tenant: Tenant, until: datetime) -> datetime:
    while datetime.now(UTC) < until:
        for seen in tenant.requests():
            if seen["method"] == "POST" and seen["path"].endswith("/decline"):
                at: datetime = seen["at"]
                return at
        time.sleep(1)
    raise NotMeasured("no decline came")
