"""Addresses that do not answer, or not well: why is told in a sentence, and the copy stays."""

import gzip
from collections.abc import Callable

import pytest

from panel.config.fetched import LARGEST, NoCopy
from panel.config.fetching import Changed, Failed, Same

from .asking import Panel
from .office import Office


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
        (gzip.compress(bytes(50 * LARGEST), mtime=0), "gzip", "sends more than 1 MiB"),
        (gzip.compress(b"rules", mtime=0)[:-4], "gzip", "sends broken gzip"),
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
