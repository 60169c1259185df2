"""A bare device asks an https address for the file of its serial number."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path

import pytest

from panel.enrol.applying import Errand
from panel.enrol.command import run
from panel.enrol.fetch import LARGEST, Fetching, NotFetched
from tests.config.conftest import office
from tests.config.office import Office

from .bare import GRAPH, ROOM, SECRETS, SERIAL, Bare

__all__ = ["office"]  # a fixture


class Zero:
    """A bare device with an address on its card, and a cable."""

    def __init__(self, bare: Bare, office: Office) -> None:
        self.bare, self.office = bare, office
        self.patience = 20.0
        self.ca = office.ca_file.read_text()

    def fetches(self, token: str = "") -> bool:
        return asyncio.run(self._fetching(token).run())

    def complaint(self) -> str:
        """The one sentence, without the host that it must start with."""
        with pytest.raises(NotFetched) as caught:
            self.fetches()
        assert str(caught.value).startswith("127.0.0.1 ")
        assert not self.bare.places.fetched.exists()
        return str(caught.value).removeprefix("127.0.0.1 ")

    def _fetching(self, token: str) -> Fetching:
        errand = Errand(address=self.office.url, ca=self.ca)
        self.bare.places.fetched.parent.mkdir(exist_ok=True, parents=True)
        return Fetching(errand=errand, places=self.bare.places, token=token, patience=self.patience)


@pytest.fixture
def zero(bare: Bare, office: Office) -> Zero:
    return Zero(bare, office)


def test_what_is_served_makes_it_the_panel_of_its_room(zero: Zero) -> None:
    zero.office.publishes(ROOM + GRAPH + SECRETS)
    assert zero.fetches()
    assert zero.bare.looks() == []
    assert zero.bare.room == "lyon-1@example.com"
    assert zero.bare.secret() == "tell nobody"


def test_what_has_not_changed_is_not_sent_again(zero: Zero) -> None:
    zero.office.publishes(ROOM)
    assert [zero.fetches(), zero.fetches()] == [True, False]
    zero.office.publishes(ROOM.replace("lyon-1", "lyon-2"))
    assert zero.fetches()
    assert zero.office.answered == [200, 304, 200]


def test_what_was_refused_is_sent_again(zero: Zero) -> None:
    zero.office.publishes("[room]")
    zero.fetches()
    assert zero.bare.looks()
    assert zero.fetches()


def test_what_was_fetched_is_not_for_all_to_read(zero: Zero) -> None:
    zero.office.publishes(ROOM)
    zero.fetches()
    assert zero.bare.places.fetched.stat().st_mode & 0o777 == 0o640


def test_a_token_is_shown_where_one_was_given(zero: Zero) -> None:
    zero.office.publishes(ROOM)
    zero.fetches(token="once")
    zero.fetches()
    assert [asked.get("authorization") for asked in zero.office.asked] == ["Bearer once", None]


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (401, "refuses this panel's token (401): give a new one as enrol-token under [secrets]."),
        (403, "refuses this panel (403): give it its token as enrol-token under [secrets]."),
        (404, "has no file for this panel (404): make one for its serial number, or check the "),
        (410, "says that this panel is no longer wanted (410): its last file holds until it is "),
        (500, "answered 500: check the address, and what is served there."),
        (304, "answered 304: check the address, and what is served there."),
        (204, "answered 204: check the address, and what is served there."),
    ],
)
def test_no_file_is_told_in_a_sentence(zero: Zero, status: int, told: str) -> None:
    zero.office.answers(status)
    assert zero.complaint().startswith(told)


@pytest.mark.parametrize("to", ["https://elsewhere.example.com/", "http://127.0.0.1/", "/near"])
def test_no_token_is_taken_elsewhere(zero: Zero, to: str) -> None:
    zero.office.moved(to)
    assert zero.complaint() == "points elsewhere: give the last address under [enrol]."
    assert len(zero.office.asked) == 1


@pytest.mark.parametrize("mood", [Office.hangs, Office.drips])
def test_a_server_that_hangs_or_drips_is_not_waited_for(
    zero: Zero, mood: Callable[[Office], None]
) -> None:
    mood(zero.office)
    zero.patience = 0.3
    assert zero.complaint() == "has not answered within 0.3 s: check the network."


@pytest.mark.parametrize("mood", [Office.talks_without_end, lambda o: o.sends(b"#" * LARGEST * 2)])
def test_who_sends_too_much_is_cut_off(zero: Zero, mood: Callable[[Office], None]) -> None:
    mood(zero.office)
    assert zero.complaint() == "sends more than 256 KiB: check the address."


def test_half_a_file_is_no_file(zero: Zero) -> None:
    zero.office.breaks_off()
    assert "cannot be reached" in zero.complaint()
    zero.office.publishes(ROOM)
    zero.office.says_no_length()
    assert "does not tell how long its answer is" in zero.complaint()


def test_a_packed_file_is_not_unpacked(zero: Zero) -> None:
    zero.office.publishes(ROOM)
    zero.office.packs()
    assert "packs its answer" in zero.complaint()


def test_a_stranger_is_not_listened_to(zero: Zero) -> None:
    zero.office.publishes(ROOM)
    zero.ca = ""
    assert "cannot prove who it is" in zero.complaint()
    assert "check enrol.ca and the panel's clock" in zero.complaint()
    assert not zero.office.asked


def test_an_authority_that_is_none_is_told(zero: Zero) -> None:
    zero.ca = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
    with pytest.raises(NotFetched, match=r"^enrol\.ca cannot be read as certificates"):
        zero.fetches()


def test_a_cable_that_is_out_is_told(zero: Zero) -> None:
    zero.office.unplug()
    assert "cannot be reached (ConnectError" in zero.complaint()


def test_the_card_names_the_address_and_keeps_it_without_its_token(bare: Bare) -> None:
    pointer = '[enrol]\naddress = "https://provision.example.com/{mac}/{serial}.toml"\n'
    bare.has_on_card(pointer + '[secrets]\nenrol-token = "once"\n')
    assert bare.starts() == []
    assert (
        bare.standing.asks,
        bare.secret("enrol-token"),
        bare.remembers("once"),
    ) == ("provision.example.com", "once", [])
    errand = (bare.places.run / "errand.json").read_text()
    assert f"https://provision.example.com/b827eb010203/{SERIAL}.toml" in errand
    assert bare.screen_says == "Asking provision.example.com for the file of this panel."


def test_the_command_tells_the_screen_what_the_address_said(
    bare: Bare, office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    office.answers(404)
    host = office.url.partition("/sites.toml")[0]
    ca = office.ca_file.read_text()
    bare.has_on_card(f'[enrol]\naddress = "{host}/{{serial}}.toml"\nca = """\n{ca}"""\n')
    bare.starts()
    bare.places.fetched.parent.mkdir(parents=True)
    assert [_fetches(bare.root), _fetches(bare.root)] == [1, 1]
    assert "127.0.0.1 has no file for this panel (404)" in bare.screen_says
    told = [one for one in caplog.records if one.levelno == logging.WARNING]
    assert len(told) == 1  # the second time it is known
    office.publishes(ROOM)
    assert _fetches(bare.root) == 0
    bare.looks()
    assert bare.screen_says == ""
    assert bare.standing.enrolled


@pytest.mark.parametrize("forged", ['{"sentence": 5}', "no JSON", '{"sentence": "\\n\\u202e"}'])
def test_whoever_fetches_cannot_spoil_the_screen(bare: Bare, forged: str) -> None:
    bare.has_on_card('[enrol]\naddress = "https://a.example.com/{mac}"\n')
    bare.starts()
    bare.places.fetched.parent.mkdir(parents=True)
    bare.places.fetched.with_name("outcome.json").write_text(forged)
    assert bare.screen_says == "Asking a.example.com for the file of this panel."


def test_a_device_without_a_name_is_told_apart_by_nobody(bare: Bare) -> None:
    (bare.root / "proc/device-tree/serial-number").unlink()
    (bare.root / "sys/class/net/eth0/address").unlink()
    bare.has_on_card('[enrol]\naddress = "https://a.example.com/{serial}.toml"\n')
    assert bare.starts() == [
        "This device tells no serial: give it an address without {serial}, or its own file on the "
        "boot partition."
    ]


def test_without_an_address_there_is_nothing_to_fetch(
    bare: Bare, capsys: pytest.CaptureFixture[str]
) -> None:
    bare.starts()
    assert _fetches(bare.root) == 0
    assert "No address is known" in capsys.readouterr().err


def _fetches(root: Path) -> int:
    return run(["fetch", "--root", str(root)])
