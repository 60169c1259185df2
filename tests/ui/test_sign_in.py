"""The sheet on which a room is signed in: what it says, who comes to it, and that it goes."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from panel.calendars.credential import Waiting
from panel.codes.picture import squares
from panel.config.phone import NotFitted
from panel.domain.faults import Fault
from panel.domain.room import Room
from panel.signing_in.part import SignInPart
from panel.ui.admin import AdminBridge
from panel.ui.sign_in import SignInBridge
from tests.rooms import a_room
from tests.signing_in.counter import ADDRESS, Counter
from tests.ui.conftest import OpenGlass
from tests.ui.corner import PIN, Corner
from tests.ui.eyes import seen
from tests.ui.flaws import flaws
from tests.ui.glass import Glass
from tests.ui.test_screens import every_size, view_of

LONG = "salle-de-conference-antoine-de-saint-exupery@contoso.onmicrosoft.example"
NAMES = (LONG, "FRWQDE7YL", "microsoft.com/devicelogin")


class Bare(Corner):
    """A panel whose room signs in itself, with a PIN or without."""

    def __init__(self, opens: OpenGlass, folder: Path, *, pin: bool, counter: Counter) -> None:
        super().__init__(opens, folder, (800, 480))
        if not pin:
            self.panel.settings = replace(self.panel.settings, admin=NotFitted())
        self.sign_in = SignInPart(self.panel, self.stage, counter, lambda: self.seconds)
        self.admin._sign_in = [self.sign_in.admit]
        self.admin.bridge = AdminBridge(signs_in=True)
        self.admin.bridge.wishes = self.admin
        bridges = {"Admin": self.admin.bridge, "SignIn": self.sign_in.bridge}
        pins = {"Pin": self.pin.bridge} if pin else {}
        self.door.window.bring({"Glass": self.part.bridge, **pins, **bridges})
        self.door.settle()

    def loses(self, fault: Fault) -> None:
        lost: Room = replace(a_room(now=self.clock.now()), calendar_fault=fault)
        self.sign_in.show(seen(lost, self.clock.now()), lost)
        self.door.settle()

    def lives(self, until: Callable[[], bool]) -> None:
        """What the panel does beside its screen, until something is seen there."""

        async def live() -> None:
            running = asyncio.ensure_future(self.sign_in.run())
            while not until():
                assert not running.done()
                await asyncio.sleep(0.01)
                self.door.settle()
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)

        asyncio.run(asyncio.wait_for(live(), 20))


class AtOnce(Counter):
    pause = 0.0


@pytest.fixture
def hang(glass: OpenGlass, tmp_path: Path) -> Iterator[Callable[..., Bare]]:
    hung: list[Bare] = []

    def hang(*answers: Waiting, pin: bool = False) -> Bare:
        hung.append(Bare(glass, tmp_path, pin=pin, counter=AtOnce(*answers)))
        return hung[-1]

    yield hang
    for one in hung:
        one.close()


def open_sheet(glass: OpenGlass, **named: object) -> tuple[Glass, SignInBridge]:
    door, bridge = glass(view_of("in-use"), **named), SignInBridge()
    door.window.bring({"SignIn": bridge})
    door.window.open_sheet("SignIn", {})
    bridge.show(
        state="code",
        code="FRWQDE7YL",
        address=ADDRESS,
        account=LONG,
        picture=squares(ADDRESS),
        minutes=14,
        trouble="wrong-account",
    )
    door.settle()
    return door, bridge


@every_size
def test_all_of_it_is_on_the_glass(glass: OpenGlass, size: tuple[int, int]) -> None:
    door, _ = open_sheet(glass, size=size)
    said = " ".join(door.said())
    for part in ("microsoft.com/devicelogin", "FRWQDE7YL", LONG, "14 minute", "cannot open"):
        assert part in said
    assert flaws(door, NAMES) == []


@pytest.mark.parametrize("language", ["de", "ar"])
def test_so_it_is_in_other_languages(glass: OpenGlass, language: str) -> None:
    door, _ = open_sheet(glass, language=language)
    assert "FRWQDE7YL" in door.said()
    assert flaws(door, NAMES) == []


def test_before_there_is_a_code_it_says_so_and_what_is_wrong(glass: OpenGlass) -> None:
    door, bridge = open_sheet(glass)
    bridge.show(state="asking", trouble="conditional-access")
    door.settle()
    assert "Asking for a code…" in door.said()
    assert "A rule of the organization keeps this panel out." in door.said()
    assert "FRWQDE7YL" not in door.said()


def test_a_door_that_nobody_has_signed_in_asks_for_it(hang: Callable[..., Bare]) -> None:
    door = hang()
    door.loses(Fault.NOT_SIGNED_IN)
    assert door.is_open("SignInSheet")
    door.lives(lambda: door.says("CODE1"))


def test_it_does_not_ask_for_what_a_sign_in_would_not_mend(hang: Callable[..., Bare]) -> None:
    door = hang()
    door.loses(Fault.UNREACHABLE)
    assert not door.is_open("SignInSheet")


def test_whoever_closes_it_has_ten_minutes_for_the_day_behind(hang: Callable[..., Bare]) -> None:
    door = hang()
    door.loses(Fault.SIGN_IN_AGAIN)
    door.door.tap("×")
    door.loses(Fault.SIGN_IN_AGAIN)
    assert not door.is_open("SignInSheet")
    door.seconds += 601
    door.loses(Fault.SIGN_IN_AGAIN)
    assert door.is_open("SignInSheet")


def test_once_signed_in_the_calendar_is_read_and_the_sheet_goes(hang: Callable[..., Bare]) -> None:
    door = hang(Waiting.PENDING, Waiting.SIGNED_IN)
    door.loses(Fault.NOT_SIGNED_IN)
    door.lives(lambda: door.says("Signed in"))
    assert door.panel.runner._poll_now.is_set()


def test_where_there_is_a_pin_nothing_opens_by_itself(hang: Callable[..., Bare]) -> None:
    door = hang(pin=True)
    door.loses(Fault.NOT_SIGNED_IN)
    assert not door.is_open("SignInSheet")


def test_whoever_knows_the_pin_signs_it_in(hang: Callable[..., Bare]) -> None:
    door = hang(pin=True)
    door.hold_corner().type(PIN)
    door.door.tap("Sign in")
    assert door.is_open("SignInSheet")
    door.lives(lambda: door.says("CODE1"))


def test_past_the_pin_there_is_no_code(hang: Callable[..., Bare]) -> None:
    door = hang(pin=True)
    door.door.window.open_sheet("SignIn", {})
    door.sign_in.begin()
    QTest.qWait(20)
    assert not door.sign_in._open


def test_the_pin_counts_for_one_visit(hang: Callable[..., Bare]) -> None:
    door = hang(pin=True)
    door.hold_corner().type(PIN)
    door.door.tap("Sign in")
    door.door.tap("×")
    door.door.window.open_sheet("SignIn", {})
    assert not door.sign_in._open


@pytest.mark.parametrize(("pin", "minutes"), [(True, 16), (False, 24 * 60)])
def test_what_somebody_has_asked_for_goes_after_one_code(
    hang: Callable[..., Bare], pin: bool, minutes: int
) -> None:
    door = hang(pin=pin)
    door.door.window.open_sheet("SignIn", {})
    door.door.settle()
    assert door.door.only("SignInSheet").property("idle") == minutes * 60 * 1000


def test_an_application_has_no_such_button(inside: Corner) -> None:
    assert "Sign in" not in inside.door.buttons()
