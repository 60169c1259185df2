"""What ends soon is told: each day in the journal, by mail, and to whoever asks the panel."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from panel.app import build
from panel.calendars.base import AccessDenied
from panel.calendars.credential import Named, Secret
from panel.calendars.graph_credentials import expiring
from panel.config import GraphAccess
from panel.health import FakeClock
from panel.signing_in.telling import Telling
from tests.config.folder import GRAPH, Folder

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
ENDS = 'secret = "graph-secret"\nsecret_expires = 2026-04-01\n'
TELL = 'tell = ["it@example.com", "night@example.com"]\n'


class Post:
    """Takes letters, or does not."""

    def __init__(self) -> None:
        self.letters: list[bytes] = []
        self.takes = True

    async def send(self, letter: bytes) -> None:
        if not self.takes:
            raise AccessDenied("It may not: grant Mail.Send.")
        self.letters.append(letter)


class Office:
    """A panel whose secret ends on the first of April."""

    def __init__(self, folder: Path, graph: str, *, time_server: bool = True) -> None:
        files = Folder(folder)
        files.credential("graph-secret", "s3cret")
        files.panel(f'{GRAPH}{graph}[panel]\nstate = "."\ncache = "cache"\n')
        self.clock = FakeClock(NOW, time_server=time_server)
        self.panel = build(files.panel_toml, files.load(), UTC, self.clock)
        self.post = Post()
        self.start()

    def start(self) -> None:
        self.telling = Telling(self.panel, expiring, self.post.send)

    def looks(self, *, days: float = 0) -> None:
        self.clock.pass_time(hours=24 * days)
        asyncio.run(self.telling.look())

    def renews(self) -> None:
        graph = self.panel.settings.graph
        assert isinstance(graph, GraphAccess)
        fresh: Sequence[Named] = [
            Named(name="fresh", credential=Secret(secret="n"), expires=date(2027, 4, 1))
        ]
        renewed = replace(graph, credentials=tuple(fresh))
        self.panel.settings = replace(self.panel.settings, graph=renewed)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path, ENDS + TELL)
    yield office
    office.panel.journal.close()


def test_a_month_before_the_journal_has_it_once_a_day(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(10):
        office.looks(days=0.1)
    assert [one.getMessage() for one in caplog.records] == [
        "the secret graph-secret ends on 2026-04-01, in 30 days: make a new one in Entra and "
        "give it to the panel beside this one."
    ]
    office.looks(days=1)
    assert "in 28 days" in caplog.records[1].getMessage()


@pytest.mark.usefixtures("caplog")
def test_the_mail_says_what_to_do(office: Office) -> None:
    office.looks()
    [letter] = [message_from_bytes(one, policy=policy.SMTP) for one in office.post.letters]
    assert letter["Subject"] == ("lyon-1: the panel’s client secret ends on Wednesday 1 April 2026")
    assert letter["To"] == "it@example.com, night@example.com"
    assert letter["From"] == "lyon-1 <lyon-1@example.com>"
    assert letter["Auto-Submitted"] == "auto-generated"
    text = letter.get_content()
    assert "graph-secret ends on Wednesday 1 April 2026. Days left: 30." in text
    assert "Make a new one in Entra" in text
    assert "s3cret" not in text


@pytest.mark.usefixtures("caplog")
def test_the_mail_is_in_the_rooms_language(tmp_path: Path) -> None:
    office = Office(tmp_path, f'{ENDS}{TELL}[screen]\nlanguage = "fr"\n')
    office.looks()
    [letter] = [message_from_bytes(one, policy=policy.SMTP) for one in office.post.letters]
    assert letter["Content-Language"] == "fr"
    assert "le secret client de l’écran expire le mercredi 1er avril 2026" in letter["Subject"]
    office.panel.journal.close()


@pytest.mark.usefixtures("caplog")
def test_a_restart_sends_no_second_mail(office: Office) -> None:
    office.looks()
    office.start()
    office.looks()
    assert len(office.post.letters) == 1
    office.looks(days=16)
    assert len(office.post.letters) == 2


def test_a_letter_that_nobody_takes_is_tried_again(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    office.post.takes = False
    office.looks()
    office.looks()
    lost = [one for one in caplog.records if "by mail" in one.getMessage()]
    assert [one.getMessage() for one in lost] == [
        "nobody could be told by mail what ends: It may not: grant Mail.Send."
    ]
    office.post.takes = True
    office.looks()
    assert len(office.post.letters) == 1


@pytest.mark.usefixtures("caplog")
def test_the_panel_knows_it_until_the_secret_is_renewed(office: Office) -> None:
    office.looks()
    assert [(one.name, one.days) for one in office.panel.endings] == [("graph-secret", 30)]
    office.renews()
    office.looks()
    assert office.panel.endings == ()


@pytest.mark.parametrize(("days", "left"), [(29, "in 1 day"), (30, "today"), (31, "has ended on")])
def test_the_last_days_have_their_words(
    office: Office, caplog: pytest.LogCaptureFixture, days: int, left: str
) -> None:
    office.looks(days=days)
    assert left in caplog.text


def test_by_a_clock_that_is_not_set_nothing_is_said(tmp_path: Path) -> None:
    office = Office(tmp_path, ENDS + TELL, time_server=False)
    office.looks()
    assert (office.panel.endings, office.post.letters) == ((), [])
    office.panel.journal.close()


@pytest.mark.usefixtures("caplog")
def test_where_nobody_is_to_be_told_no_mail_goes_out(tmp_path: Path) -> None:
    office = Office(tmp_path, ENDS)
    office.looks()
    assert office.post.letters == []
    office.panel.journal.close()
