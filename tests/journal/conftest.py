"""Every journal there is, one after the other."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from panel.journal.base import Journal
from panel.journal.memory import MemoryJournal
from panel.journal.patient import PatientJournal
from panel.journal.sqlite import SqliteJournal

PARIS = ZoneInfo("Europe/Paris")


@pytest.fixture(params=["memory", "sqlite", "patient"])
def journal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Journal]:
    file = tmp_path / "journal.sqlite"
    kinds: Mapping[str, Callable[[], Journal]] = {
        "memory": lambda: MemoryJournal(PARIS),
        "sqlite": lambda: SqliteJournal(file, PARIS),
        "patient": lambda: PatientJournal(lambda: SqliteJournal(file, PARIS)),
    }
    made = kinds[request.param]()
    yield made
    made.close()
