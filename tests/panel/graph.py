"""A room in a simulated Graph on the day's own time, and people who book it from elsewhere."""

from collections.abc import Iterable
from datetime import UTC
from pathlib import Path
from types import TracebackType
from typing import Self
from zoneinfo import ZoneInfo

from panel.calendars.credential import Named, Secret
from panel.calendars.graph import GraphCalendar, GraphSettings, Patience, Wording
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Fitted
from panel.journal.sqlite import SqliteJournal
from panel.simulator import Booked, Directory, GraphSimulator, Processing, World
from panel.simulator.mailbox import Answer
from tests.rooms import DEFAULT, at

from .day import Day
from .live import LivePanel

ROOM = "saturne@contoso.example"
# Entra is left alone by a clock that no day skips.
QUICK = Patience(connect=5, read=5, write=5, pool=5, whole=10, pause=0.01, sign_in_again=0)
WORDING = Wording(
    release_comment="Nobody checked in.",
    not_needed_comment="Not needed any more.",
    walk_up_subject="Booked at the door",
    extension_subject="Extended at the door",
)


class Office:
    """Graph, its one room, and the panels at its door."""

    def __init__(self, day: Day) -> None:
        self.day = day
        self.world = World(now=day.time.now)
        self.world.room(ROOM, "Saturne")
        self.graph = GraphSimulator(self.world, Directory(clock=day.time.now))
        self.secrets = ["demo-secret"]  # as the panel's files have them, newest first
        self._panels: list[LivePanel] = []
        self._journals: list[SqliteJournal] = []

    def __enter__(self) -> Self:
        self.graph.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for panel in self._panels:
            panel.close()
        for journal in self._journals:
            journal.close()
        self.graph.stop()

    def hang_a_panel(
        self,
        folder: Path,
        *,
        policy: ReleasePolicy = DEFAULT,
        patience: Patience = QUICK,
        sensors: Iterable[Fitted] = (),
    ) -> LivePanel:
        journal = SqliteJournal(folder / "journal.sqlite", UTC)
        calendar = GraphCalendar(
            settings=GraphSettings(
                mailbox=ROOM,
                tenant=self.graph.directory.tenant,
                client_id="11111111-1111-1111-1111-111111111111",
                base_url=f"{self.graph.url}/v1.0",
                authority=self.graph.url,
                ca_file=self.graph.ca_path,
                zone=ZoneInfo("Europe/Paris"),
                wording=WORDING,
                shares_check_ins=policy.reports_check_ins,
            ),
            credentials=self._credentials,
            now=self.day.time.now,
            patience=patience,
        )
        panel = LivePanel(self.day, calendar, journal, folder, policy=policy, sensors=sensors)
        self._panels.append(panel)
        self._journals.append(journal)
        return panel

    def _credentials(self) -> list[Named]:
        return [Named(name=one, credential=Secret(secret=one)) for one in self.secrets]

    # --- people elsewhere -------------------------------------------------------------------

    def ada_books(self, start: str, end: str) -> Booked:
        return self.world.book("Ada Lovelace", ROOM, at(start), at(end), subject="Engines")

    def declines(self) -> list[str]:
        """Every answer of the room that took itself out of a meeting."""
        return [mail.to for mail in self.world.mail if mail.says == Answer.DECLINED]

    def preserve_declined(self) -> None:
        """An administrator has Exchange keep what rooms have declined."""
        self.world.configure(ROOM, Processing(preserve_declined=True))

    def what_ada_sees(self, booked: Booked) -> Answer:
        """Of the room, in her own copy."""
        return self.world.room_answer(booked)

    def mail_to_ada(self) -> list[tuple[str, str]]:
        """What the room wrote after it had accepted: answer and comment."""
        said = [(mail.says, mail.comment) for mail in self.world.mail if mail.sender == ROOM]
        return [(answer, comment) for answer, comment in said if answer != Answer.ACCEPTED]

    # --- what Graph was asked ---------------------------------------------------------------

    def in_the_room(self) -> list[str]:
        """What takes the room, as its own mailbox has it: "10:00-11:00 Ada Lovelace"."""
        return [
            f"{item.start:%H:%M}-{item.end:%H:%M} {item.organizer.name}"
            for item in self.world.agenda(ROOM)
            if not item.cancelled
        ]

    def asked(self, method: str, part: str = "") -> int:
        return sum(
            seen.method == method and part in seen.path and not seen.token
            for seen in self.graph.requests
        )
