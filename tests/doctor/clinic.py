"""A panel with its files, on a machine, before a Graph: what the doctor is called to."""

import asyncio
from base64 import b64encode
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from panel.calendars.credential import Sealed
from panel.calendars.graph_line import Patience
from panel.calendars.graph_sealed import seal
from panel.doctor.case import Case, settings_of
from panel.doctor.examine import examine
from panel.doctor.lines import Line
from panel.doctor.room import check_rotation
from panel.journal.sqlite import SqliteJournal
from panel.simulator import Booked, GraphSimulator, Processing, World

from .kernel import Kernel
from .read import the

ROOM, ADA = "saturne@contoso.example", "ada@contoso.example"
QUICK = Patience(connect=5, read=5, write=5, pool=5, whole=10, retries=0, pause=0.01)
SECRET = "demo-secret"
TOML = """
[room]
mailbox = "{room}"
timezone = "Europe/Paris"
[graph]
tenant = "{tenant}"
client_id = "{client_id}"
base_url = "{url}"
authority = "{authority}"
{shows}
{trusts}
[panel]
state = "state"
cache = "cache"
[doctor]
outside = "{outside}"
"""


class Clinic:
    """Use with `with`. `trusts`: whether panel.toml names the simulator's own authority."""

    def __init__(self, folder: Path, kernel: Kernel) -> None:
        self.folder = folder
        self.kernel = kernel
        self.world = World()
        # Such as an administrator sets for a door that shows subjects.
        kept = Processing(delete_subject=False, add_organizer_to_subject=False)
        self.world.room(ROOM, "Saturne", processing=kept)
        self.world.person("Ada Lovelace", ADA)
        self.graph = GraphSimulator(self.world)
        self.room = ROOM
        self.outside = ADA
        self.shows = 'secret = "./secret"'
        self.trusts = True
        self.browsers_know_it = True
        self.more = ""
        self._made = ExitStack()

    def __enter__(self) -> "Clinic":
        self._made.enter_context(self.graph)
        self.graph.confine_app(ROOM)
        self.graph.permit("Calendars.ReadWrite")
        self.gives("secret", SECRET)
        SqliteJournal(self.folder / "state/journal.sqlite", UTC).close()
        return self

    def __exit__(self, *_: object) -> None:
        self._made.close()

    def gives(self, name: str, secret: str) -> None:
        file = self.folder / name
        file.write_text(f"{secret}\n")
        file.chmod(0o600)

    def signs_in(self) -> None:
        """Somebody does, as the room, at the door."""
        self.gives("token-key", b64encode(bytes(32)).decode())
        self.shows = 'sign_in = "device-code"\ntoken_key = "./token-key"'
        access = self.case().access
        assert access
        (named,) = access.credentials
        assert isinstance(named.credential, Sealed)
        seal(named.credential, self.graph.sign_in(ROOM))

    def books(self, hours: float, subject: str = "Engines", *, length: float = 1) -> Booked:
        start = datetime.now(UTC) + timedelta(hours=hours)
        return self.world.book(ADA, ROOM, start, start + timedelta(hours=length), subject=subject)

    @property
    def config(self) -> Path:
        """As it is now."""
        graph = self.graph
        file = self.folder / "panel.toml"
        file.write_text(
            TOML.format(
                room=self.room,
                tenant=graph.directory.tenant,
                client_id="11111111-1111-1111-1111-111111111111",
                url=graph.url,
                authority=graph.url,
                shows=self.shows,
                trusts=f'ca_file = "{graph.ca_path}"' if self.trusts else "",
                outside=self.outside,
            )
            + self.more
        )
        return file

    def case(self) -> Case:
        config = self.config
        settings, wrongs = settings_of(config, {})
        known = Case(config=config, settings=settings, wrongs=wrongs)
        return replace(
            known,
            root=self.kernel.root,
            environment={},
            public=self.graph.ca_path if self.browsers_know_it else known.public,
            usual=(self.graph.url, self.graph.url),
            synchronised=lambda: True,
            patience=QUICK,
            listens=0.1,
        )

    def examine(self) -> list[Line]:
        return asyncio.run(examine(self.case()))

    def line(self, which: str) -> Line:
        return the(self.examine(), which)

    def rotation(self) -> list[Line]:
        return asyncio.run(check_rotation(self.case()))

    def in_the_calendar(self) -> list[str]:
        return [item.subject for item in self.world.agenda(ROOM)]
