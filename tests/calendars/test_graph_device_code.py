"""A room that somebody signs in with a code: what is kept of it, and what is not."""

import logging
from collections.abc import Callable
from pathlib import Path

import pytest

from panel.calendars.base import Busy, CalendarError, SignInFailed, Unreachable, WrongAccount
from panel.calendars.credential import Sealed, Waiting
from panel.calendars.graph_device_code import DeviceCodes
from panel.calendars.graph_sealed import opened
from panel.domain.faults import Fault
from panel.simulator import GraphSimulator

from .doors import QUICK, ROOM, GraphDoor
from .signer import Signer

ADA = "ada.lovelace@contoso.example"


class BareDoor:
    """A door whose panel was never signed in."""

    def __init__(self, door: GraphDoor, folder: Path) -> None:
        self.door = door
        self.file = folder / "sign-in.sealed"
        self.sealed = Sealed(file=self.file, key=bytes(range(32)), holder="app tenant room")
        self.heard: list[str] = []
        self.codes = DeviceCodes(
            tenant=door.graph.directory.tenant,
            client_id="11111111-1111-1111-1111-111111111111",
            authority=door.graph.url,
            base_url=f"{door.graph.url}/v1.0",
            mailbox=ROOM,
            ca_file=door.graph.ca_path,
            sealed=self.sealed,
            now=door.now,
            signed_in=lambda: self.heard.append("signed in"),
            patience=QUICK,
        )

    def begin(self) -> str:
        return self.door.runner.run(self.codes.begin()).text

    def ask(self) -> Waiting:
        return self.door.runner.run(self.codes.ask())

    def fails(self, error: type[CalendarError]) -> CalendarError:
        with pytest.raises(error) as raised:
            self.ask()
        return raised.value


@pytest.fixture
def bare(door: GraphDoor, tmp_path: Path) -> BareDoor:
    return BareDoor(door, tmp_path)


def test_a_code_is_shown_with_its_address_and_whose_password_to_use(bare: BareDoor) -> None:
    code = bare.door.runner.run(bare.codes.begin())
    assert len(code.text) == 9
    assert code.address == "https://microsoft.com/devicelogin"
    assert (code.account, code.seconds) == (ROOM, 900)


def test_entra_is_asked_again_until_somebody_signs_in(bare: BareDoor) -> None:
    bare.begin()
    assert [bare.ask(), bare.ask()] == [Waiting.PENDING, Waiting.PENDING]
    bare.door.graph.approve(ROOM)
    assert bare.ask() is Waiting.SIGNED_IN
    assert bare.heard == ["signed in"]


def test_the_panel_then_lives_by_what_was_left_behind(bare: BareDoor) -> None:
    bare.begin()
    bare.door.graph.approve(ROOM)
    bare.ask()
    bare.door.change_panel(bare.door.another_panel(credential=bare.sealed))
    assert bare.door.shown() == []


def test_each_successor_replaces_the_one_before(bare: BareDoor) -> None:
    bare.begin()
    bare.door.graph.approve(ROOM)
    bare.ask()
    first, signer = opened(bare.sealed).refresh_token, Signer(bare.door)
    signer.shown = bare.sealed
    signer.get()
    assert opened(bare.sealed).refresh_token != first
    assert list(bare.file.parent.iterdir()) == [bare.file]


def test_whoever_is_not_the_room_is_sent_away(bare: BareDoor) -> None:
    bare.door.world.person("Ada Lovelace", ADA)
    bare.begin()
    bare.door.graph.approve(ADA)
    told = bare.fails(WrongAccount)
    assert str(told).startswith(f"The account that signed in cannot open the calendar of {ROOM}:")
    assert "ada" not in str(told)
    assert not bare.file.exists()
    assert bare.heard == []


def test_a_calendar_that_is_busy_just_then_costs_nobody_a_second_code(bare: BareDoor) -> None:
    bare.begin()
    bare.door.graph.approve(ROOM)
    bare.door.graph.fail_next(503, times=3)
    bare.fails(Busy)
    assert not bare.file.exists()
    assert bare.ask() is Waiting.SIGNED_IN
    assert bare.file.exists()


@pytest.mark.parametrize(
    ("happens", "standing"),
    [
        (GraphSimulator.decline, Waiting.DECLINED),
        (GraphSimulator.let_codes_lapse, Waiting.LAPSED),
        (GraphSimulator.slow_devices_down, Waiting.PENDING),
    ],
)
def test_a_code_may_be_declined_or_lapse(
    bare: BareDoor, happens: Callable[[GraphSimulator], None], standing: Waiting
) -> None:
    bare.begin()
    happens(bare.door.graph)
    assert bare.ask() is standing


def test_entra_may_ask_for_longer_pauses(bare: BareDoor) -> None:
    bare.begin()
    assert bare.codes.pause == 5
    bare.door.graph.slow_devices_down()
    bare.ask()
    assert bare.codes.pause == 10


def test_a_policy_against_codes_is_told(bare: BareDoor) -> None:
    bare.begin()
    bare.door.graph.refuse_sign_ins(53003)
    assert bare.fails(SignInFailed).what is Fault.CONDITIONAL_ACCESS


def test_an_app_that_allows_no_codes_says_what_to_allow(bare: BareDoor) -> None:
    bare.door.graph.directory.change_app(public=False)
    with pytest.raises(SignInFailed, match="allow public client flows"):
        bare.begin()


def test_a_cut_line_is_no_answer(bare: BareDoor) -> None:
    bare.begin()
    bare.door.unplug()
    bare.fails(Unreachable)
    bare.door.plug_in()
    assert bare.ask() is Waiting.PENDING


def test_no_code_and_no_token_is_ever_logged(
    bare: BareDoor, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    code = bare.begin()
    bare.ask()
    bare.door.graph.approve(ROOM)
    bare.ask()
    token = opened(bare.sealed).refresh_token
    for private in (code, token):
        assert private not in caplog.text
