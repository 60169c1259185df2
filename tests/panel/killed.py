"""A door whose panel is killed and started again, and what must hold of it in the end."""

import random
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from panel.journal.base import Outcome
from panel.journal.sqlite import SqliteJournal
from panel.simulator import Answer, Booked, GraphSimulator

from .headless import HASTY, Setup
from .program import Program, until

LONG = timedelta(minutes=2)  # longer than any story of it


@dataclass
class KilledDoor:
    """One room, and the panel at its door that is killed and started again."""

    graph: GraphSimulator
    folder: Path
    moments: random.Random
    lasts: timedelta = LONG
    pir: bool = False
    hurry: int = 1
    kills: int = 0
    acknowledged: bool = False
    too_late: bool = False  # the release was on its way before anybody came
    program: Program = field(init=False)
    booked: Booked = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir()
        self.room = f"{self.folder.name}@contoso.example"
        self.graph.world.room(self.room, self.folder.name)
        start = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=3)
        self.start = start
        self.booked = self.graph.world.book("Ada Lovelace", self.room, start, start + self.lasts)
        self.id = self.graph.world.room_id(self.booked)
        # The panel has hung here for long: what its journal cannot know of is never released.
        with closing(SqliteJournal(self.folder / "journal.sqlite", UTC)) as journal:
            journal.remember(start - timedelta(hours=1))
        self.start_again()

    def start_again(self) -> None:
        setup = Setup(
            folder=str(self.folder),
            mailbox=self.room,
            tenant=self.graph.directory.tenant,
            url=self.graph.url,
            ca=str(self.graph.ca_path),
            pir=self.pir,
            hurry=self.hurry,
        )
        self.program = Program("tests.panel.headless", msgspec.json.encode(setup).decode())

    def kill(self, *, within: float = 0.0) -> None:
        time.sleep(self.moments.uniform(0, within))
        said = self.program.kill()
        self.kills += 1
        assert self.program.complained == []
        acknowledged, releasing = f"acknowledged {self.id}", f"RELEASING {self.id}"
        if acknowledged in said and not self.acknowledged:
            before = said[: said.index(acknowledged)]
            self.acknowledged, self.too_late = True, releasing in before

    def kill_in_the_middle_of(self, method: str, part: str, *, effect: bool) -> None:
        """While Graph sits over the request, or over its answer."""
        path = f"{self.id}{part}"
        self.graph.hang(method=method, path=path, effect=effect)
        until(lambda: self.asked(method, path) > 0, f"{method} {part}")
        if effect:
            until(lambda: self._has_effect(method), f"the effect of {method} {part}")
        self.kill(within=0.02)

    def _has_effect(self, method: str) -> bool:
        return self.is_declined() if method == "POST" else self.length() < LONG

    def asked(self, method: str, path: str) -> int:
        return sum(r.method == method and r.path.endswith(path) for r in self.graph.requests)

    def is_declined(self) -> bool:
        return self.graph.world.room_answer(self.booked) is Answer.DECLINED

    def length(self) -> timedelta:
        copy = self.graph.world.room_copy(self.booked)
        assert copy is not None
        return copy.end - copy.start

    def settles(self) -> None:
        """The panel runs on undisturbed until there is nothing left to be decided."""
        if self.reads("SELECT * FROM check_in"):
            self.program.hears(f"acknowledged {self.id}")
            time.sleep((HASTY.window + HASTY.settles_for).total_seconds() + 1)
        else:
            until(self.is_declined, "the release of a no-show")
        until(lambda: not self.reads("SELECT * FROM write WHERE outcome IS NULL"), "what is owed")
        self.program.kill()

    def reads(self, question: str) -> list[tuple[str, ...]]:
        """What the journal's file holds, beside a panel that runs."""
        with closing(sqlite3.connect(self.folder / "journal.sqlite")) as beside:
            return beside.execute(question).fetchall()

    def check(self) -> None:
        declines = [
            mail
            for mail in self.graph.world.mail
            if mail.uid == self.booked.uid and mail.says == Answer.DECLINED
        ]
        with closing(SqliteJournal(self.folder / "journal.sqlite", UTC)) as journal:
            memory = journal.remember(datetime.now(UTC))
        if self.acknowledged:
            assert [c.key.event_id for c in memory.check_ins] == [self.id]
        if memory.check_ins and not self.too_late:
            assert declines == []
        else:
            assert len(declines) == 1
        for outcome, why in self.reads("SELECT outcome, why FROM write"):
            assert outcome == Outcome.DONE.value or (outcome == Outcome.DROPPED.value and why)
        assert list(self.folder.glob("*.broken-*")) == []  # no journal had to be put aside
