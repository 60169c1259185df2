"""What an address serves becomes the kept copy, or the reason why not is told in a sentence."""

import asyncio
import gzip
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from panel.config import ConfigError
from panel.config.fetched import LARGEST, Fetched, NoCopy
from panel.config.fetching import Changed, Failed, Outcome, Refused, Same, Source
from panel.config.following import Line

from .office import Office

HOST = "127.0.0.1"


class Panel:
    """Asks one address, and restarts. It refuses what says "broken", or is told to."""

    def __init__(self, office: Office, folder: Path) -> None:
        self._runner = asyncio.Runner()
        self._ca_file: Path | None = office.ca_file
        self._disliked = b"broken"
        self.checked: list[bytes] = []
        self.fetched = Fetched(address=office.url, folder=folder, check=self._check)
        self._switch_on()

    def asks(self) -> Outcome:
        return self._runner.run(self.line.refresh(self.source))

    def complaint(self) -> str:
        """The one sentence, without the host that it must start with."""
        outcome = self.asks()
        assert isinstance(outcome, Failed)
        assert outcome.sentence.startswith(f"{self.fetched.host} ")
        assert "secret" not in outcome.sentence
        return outcome.sentence.removeprefix(f"{self.fetched.host} ")

    def dislikes(self, what: bytes) -> None:
        self._disliked = what

    def restarts(self) -> None:
        self.switch_off()
        self._switch_on()

    def trusts(self, ca_file: Path | None) -> None:
        self._ca_file = ca_file
        self.restarts()

    def turns_to(self, address: str) -> None:
        self.fetched = Fetched(address=address, folder=self.fetched.folder, check=self._check)
        self.restarts()

    def loses_patience_after(self, seconds: float) -> None:
        self.source = Source(self.fetched, seconds)

    def switch_off(self) -> None:
        self._runner.run(self.line.close())

    def goes_to_the_museum(self) -> None:
        self.switch_off()
        self._runner.close()

    def _switch_on(self) -> None:
        self.line, self.source = Line(self._ca_file), Source(self.fetched)

    def _check(self, content: bytes) -> None:
        self.checked.append(content)
        if self._disliked in content:
            raise ConfigError("sites.toml: is broken: mend it.")


@pytest.fixture
def panel(office: Office, tmp_path: Path) -> Iterator[Panel]:
    panel = Panel(office, tmp_path / "fetched")
    yield panel
    panel.goes_to_the_museum()


def test_what_is_published_is_kept(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    assert panel.fetched.kept() is NoCopy.YET
    assert panel.asks() == Changed()
    assert panel.fetched.kept() == b"rules"


def test_a_change_is_taken(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    panel.asks()
    office.publishes("new rules")
    assert panel.asks() == Changed()
    assert panel.fetched.kept() == b"new rules"


def test_what_has_not_changed_is_not_sent_again(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    assert [panel.asks() for _ in range(3)] == [Changed(), Same(), Same()]
    assert office.answered == [200, 304, 304]
    assert [asked.get("if-modified-since", "") for asked in office.asked] == [
        "",
        *["Mon, 02 Mar 2026 08:00:00 GMT"] * 2,
    ]


def test_nor_after_a_restart(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    panel.asks()
    panel.restarts()
    assert panel.asks() == Same()
    assert office.answered == [200, 304]


def test_a_copy_that_is_gone_is_fetched_again(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    panel.asks()
    panel.fetched.path.unlink()
    assert panel.asks() == Changed()
    assert panel.fetched.kept() == b"rules"


def test_the_same_from_a_server_without_tags_costs_no_writing(panel: Panel, office: Office) -> None:
    office.sends(b"rules")
    panel.asks()
    written = panel.fetched.path.stat()
    assert panel.asks() == Same()
    assert panel.fetched.path.stat() == written
    assert panel.checked == [b"rules"]


def test_what_is_no_good_is_refused_and_the_last_good_copy_stays(
    panel: Panel, office: Office
) -> None:
    office.publishes("rules")
    panel.asks()
    office.publishes("broken")
    assert panel.asks() == Refused("sites.toml: is broken: mend it.")
    assert panel.fetched.kept() == b"rules"
    panel.restarts()
    assert panel.fetched.kept() == b"rules"


def test_what_is_refused_at_first_boot_leaves_no_copy(panel: Panel, office: Office) -> None:
    office.publishes("broken")
    assert [panel.asks() for _ in range(2)] == [Refused("sites.toml: is broken: mend it.")] * 2
    assert panel.fetched.kept() is NoCopy.YET


def test_what_was_refused_for_something_else_is_taken_once_that_is_mended(
    panel: Panel, office: Office
) -> None:
    office.publishes("a site that panel.toml does not name")
    panel.dislikes(b"site")
    assert isinstance(panel.asks(), Refused)
    panel.dislikes(b"broken")
    assert panel.asks() == Changed()


def test_what_was_refused_is_mended(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    panel.asks()
    office.publishes("broken")
    panel.asks()
    office.publishes("mended")
    assert panel.asks() == Changed()
    assert panel.fetched.kept() == b"mended"


def test_what_was_refused_is_taken_back(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    panel.asks()
    office.publishes("broken")
    panel.asks()
    office.publishes("rules")
    assert panel.asks() == Same()


def test_without_a_network_at_first_boot_there_is_no_copy(panel: Panel, office: Office) -> None:
    office.unplug()
    assert "cannot be reached (ConnectError" in panel.complaint()
    assert panel.fetched.kept() is NoCopy.YET


def test_without_a_network_the_copy_stays(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    panel.asks()
    office.unplug()
    assert isinstance(panel.asks(), Failed)
    assert panel.fetched.kept() == b"rules"
    office.plug_in()
    assert panel.asks() == Same()


def test_the_proxy_of_the_environment_is_asked(
    panel: Panel, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.publishes("rules")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:1")  # nobody is there
    assert "check network and proxy" in panel.complaint()
    assert not office.asked


def test_a_stranger_is_not_listened_to(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    panel.trusts(None)
    assert "cannot prove who it is" in panel.complaint()
    assert not office.asked


def test_an_authority_that_cannot_be_read_is_named(panel: Panel, office: Office) -> None:
    gone = office.ca_file.with_name("gone.pem")
    panel.trusts(gone)
    outcome = panel.asks()
    assert isinstance(outcome, Failed)
    assert str(gone) in outcome.sentence


@pytest.mark.parametrize("status", [204, 206, 304, 400, 401, 403, 404, 410, 429, 500, 503])
def test_any_other_answer_is_told_by_its_number(panel: Panel, office: Office, status: int) -> None:
    office.answers(status)
    assert panel.complaint() == (f"answered {status}: check the address, and what is served there.")


@pytest.mark.parametrize("mood", [Office.hangs, Office.drips])
def test_a_server_that_hangs_or_drips_is_not_waited_for(
    panel: Panel, office: Office, mood: Callable[[Office], None]
) -> None:
    mood(office)
    panel.loses_patience_after(0.3)
    assert panel.complaint() == "has not answered within 0.3 s: check the network."


def test_who_talks_without_end_is_cut_off(panel: Panel, office: Office) -> None:
    office.talks_without_end()
    assert panel.complaint() == "sends more than 1 MiB: check the address."


@pytest.mark.parametrize(("size", "taken"), [(LARGEST, True), (LARGEST + 1, False)])
def test_a_mebibyte_is_the_most(panel: Panel, office: Office, size: int, taken: bool) -> None:
    office.sends(b"#" * size)
    assert (panel.asks() == Changed()) is taken
    assert (panel.fetched.kept() is NoCopy.YET) is not taken


def test_what_is_packed_is_unpacked(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    office.packs()
    assert panel.asks() == Changed()
    assert panel.fetched.kept() == b"rules"


@pytest.mark.parametrize(
    ("packed", "encoding", "why"),
    [
        (gzip.compress(bytes(50 * LARGEST)), "gzip", "sends more than 1 MiB"),
        (gzip.compress(b"rules")[:-4], "gzip", "sends broken gzip"),
        (b"rules", "gzip", "sends broken gzip"),
        (b"rules", "br", "an encoding nobody asked for"),
    ],
)
def test_what_cannot_be_unpacked_or_not_within_a_mebibyte_is_not_taken(
    panel: Panel, office: Office, packed: bytes, encoding: str, why: str
) -> None:
    office.sends(packed, content_encoding=encoding)
    assert why in panel.complaint()
    assert panel.fetched.kept() is NoCopy.YET


def test_half_an_answer_is_not_taken(panel: Panel, office: Office) -> None:
    office.breaks_off()
    assert "cannot be reached (RemoteProtocolError" in panel.complaint()


def test_an_answer_that_could_be_half_is_not_taken(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    office.says_no_length()
    assert "let it send Content-Length" in panel.complaint()


def test_three_redirects_are_followed_and_no_more(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    office.moved_near(times=3)
    assert panel.asks() == Changed()
    office.moved_near(times=4)
    assert panel.complaint() == "redirects more than 3 times: give the last address."


@pytest.mark.parametrize("to", ["http://127.0.0.1/", "ftp://127.0.0.1/", "file:///etc/passwd"])
def test_a_redirect_leads_to_https_alone(panel: Panel, office: Office, to: str) -> None:
    office.moved(to)
    assert panel.complaint() == "points to an address without https: serve it by https."
    assert len(office.asked) == 1


@pytest.mark.parametrize("to", ["https://", "https://[::1", "https://x:port/", "\x00"])
def test_a_redirect_to_nowhere_is_no_crash(panel: Panel, office: Office, to: str) -> None:
    office.moved(to)
    assert panel.complaint().endswith(".")


@pytest.mark.parametrize("address", ["", "https://", "http://x/", "https://[::1/", "https://x:y/"])
def test_an_address_that_is_none_is_no_crash(panel: Panel, address: str) -> None:
    panel.turns_to(address)
    assert panel.complaint().endswith(".")


def test_a_copy_that_cannot_be_kept_is_told(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    panel.fetched.folder.write_text("a file in its place")
    assert panel.complaint().endswith("(Not a directory): check the disk.")
    panel.fetched.folder.unlink()
    assert panel.asks() == Changed()


def test_cookies_are_not_collected(panel: Panel, office: Office) -> None:
    office.sends(b"rules", set_cookie="a=b")
    panel.asks()
    panel.asks()
    assert not any("cookie" in asked for asked in office.asked)
