"""The compositor behind the panel: one that answers, one that hangs, one that is gone."""

import socket
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from panel.compositor import CompositorSign, compositor

DONE_AND_DELETED = struct.pack("=IHHI", 2, 0, 12, 7) + struct.pack("=IHHI", 1, 1, 12, 2)


class Cage:
    """As far as it is asked here; what it hears and says was noted from cage 0.1.4's own line."""

    def __init__(self, address: Path) -> None:
        self._door = socket.socket(socket.AF_UNIX)
        self._door.bind(str(address))
        self._door.listen()
        self._door.settimeout(5)

    def answers(self) -> None:
        line, _ = self._door.accept()
        assert line.recv(100) == bytes.fromhex("0100000000000c0002000000")
        line.sendall(DONE_AND_DELETED)
        line.close()

    def hears_and_says_nothing(self) -> None:
        self._door.accept()[0].close()

    def ends(self) -> None:
        self._door.close()


@pytest.fixture
def cage(tmp_path: Path) -> Iterator[Cage]:
    cage = Cage(tmp_path / "wayland-0")
    yield cage
    cage.ends()


@pytest.fixture
def sign(tmp_path: Path, cage: Cage) -> CompositorSign:
    return CompositorSign(tmp_path / "wayland-0")


def test_one_that_answers_lives(sign: CompositorSign, cage: Cage) -> None:
    for _ in range(3):
        sign.ask()
        cage.answers()
        assert sign.given()
        assert sign.given()


def test_one_that_does_not_answer_is_dead_until_it_does(sign: CompositorSign, cage: Cage) -> None:
    sign.ask()
    assert not sign.given()
    cage.answers()
    assert sign.given()


def test_one_that_hangs_up_has_not_answered(sign: CompositorSign, cage: Cage) -> None:
    sign.ask()
    cage.hears_and_says_nothing()
    assert not sign.given()


def test_one_that_is_gone_is_dead(sign: CompositorSign, cage: Cage) -> None:
    cage.ends()
    sign.ask()
    assert not sign.given()


def test_one_that_has_not_been_asked_owes_nothing(sign: CompositorSign) -> None:
    assert sign.given()


def test_without_wayland_nobody_is_asked(tmp_path: Path) -> None:
    assert compositor({}) is None
    assert compositor({"XDG_RUNTIME_DIR": str(tmp_path)}) is None
    assert compositor({"WAYLAND_DISPLAY": "wayland-0"}) is None


def test_the_line_is_where_qt_finds_it(tmp_path: Path, cage: Cage) -> None:
    found = compositor({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)})
    assert found is not None
    found.ask()
    cage.answers()
    assert found.given()
