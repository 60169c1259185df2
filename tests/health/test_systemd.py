"""Word to systemd, over a socket of our own in its place."""

import socket
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from panel.health import sd_notify, watchdog_interval


@pytest.fixture
def systemd() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.settimeout(5)
        yield listening


def test_systemd_hears_that_the_panel_is_ready(
    systemd: socket.socket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    systemd.bind(str(tmp_path / "notify"))
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
    assert sd_notify("READY=1\nSTATUS=Room Saturne")
    assert systemd.recv(100) == b"READY=1\nSTATUS=Room Saturne"


def test_an_abstract_socket_is_found_too(
    systemd: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    systemd.bind("")  # Linux picks an abstract name
    monkeypatch.setenv("NOTIFY_SOCKET", "@" + systemd.getsockname()[1:].decode())
    assert sd_notify("WATCHDOG=1")
    assert systemd.recv(100) == b"WATCHDOG=1"


def test_without_systemd_nothing_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    assert not sd_notify("READY=1")


def test_a_supervisor_that_is_gone_does_not_stop_the_panel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "nobody"))
    assert not sd_notify("WATCHDOG=1")


def test_the_watchdog_is_fed_twice_as_often_as_it_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", "30000000")
    monkeypatch.setenv("WATCHDOG_PID", "1")  # cage's, not ours
    assert watchdog_interval() == timedelta(seconds=15)


@pytest.mark.parametrize("nonsense", ["", "0", "soon", "-1", "²"])
def test_a_watchdog_that_makes_no_sense_is_not_fed(
    monkeypatch: pytest.MonkeyPatch, nonsense: str
) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", nonsense)
    assert watchdog_interval() is None


def test_without_a_watchdog_none_is_fed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WATCHDOG_USEC", raising=False)
    assert watchdog_interval() is None
