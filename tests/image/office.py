"""What the emulated panel finds on its network, and the file that makes it a room's."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from panel.simulator import Booked, Directory, GraphSimulator, World
from panel.simulator.directory import CLIENT_ID, DEMO_SECRET

ROOM = "saturne@contoso.example"
HOST = "10.0.2.2"  # this machine, as a guest of qemu's own network sees it


class Office:
    """A room, its simulated calendar, and Ada, who has just begun a meeting there."""

    def __init__(self, folder: Path) -> None:
        self.world = World(now=lambda: datetime.now(UTC))
        self.world.room(ROOM, "Saturne")
        self.graph = GraphSimulator(self.world, Directory(), state=folder, known_as=(HOST,))

    def ada_meets(self, *, minutes: int) -> Booked:
        """From the next minute but one: the panel looks twice a minute."""
        now = datetime.now(UTC).replace(second=0, microsecond=0)
        start, end = now + timedelta(minutes=2), now + timedelta(minutes=2 + minutes)
        return self.world.book("Ada Lovelace", ROOM, start, end, subject="Engines")

    def file_of_the_panel(self) -> str:
        """room-panel.toml, as somebody would put it on the card."""
        here = f"https://{HOST}:{self.graph.port}"
        return f'''[room]
mailbox = "{ROOM}"
name = "Saturne"

[panel]
sites = "sites.toml"

[graph]
tenant = "{self.graph.directory.tenant}"
client_id = "{CLIENT_ID}"
base_url = "{here}"
authority = "{here}"
secret = "graph-secret"
ca_file = "ca.pem"

[screen]
language = "en"

[network]
hostname = "lyon-a-3-saturne"
ntp = ["{HOST}"]

[secrets]
graph-secret = "{DEMO_SECRET}"

[files]
"sites.toml" = """
[defaults.release]
opens_before_minutes = 0
window_minutes = 30
share_check_ins = true
"""
"ca.pem" = """
{self.graph.ca_path.read_text()}"""
'''

    def times_asked_for_the_day(self) -> int:
        return sum("calendarView" in seen.path for seen in self.graph.requests)

    def marks(self) -> int:
        """What the panel has written into the room's calendar: Ada's meeting is checked in."""
        written = (seen for seen in self.graph.requests if seen.method == "PATCH")
        return sum(seen.status == 200 for seen in written)
