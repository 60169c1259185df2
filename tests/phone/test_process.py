"""`room-panel phone` as its unit starts it: ready when it listens, one sentence if it cannot."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.phone.stand_in import GOOD_CODE, StandInPanel

ROOM = '[room]\nmailbox = "lyon-1@example.com"\n'


def _phone(folder: Path, port: int, more: str = "plain_http = true") -> Path:
    config = folder / "panel.toml"
    address = f'listen = "127.0.0.1"\nport = {port}\nsocket = "panel.sock"\n'
    scheme = "http" if "plain" in more else "https"
    url = f'public_url = "{scheme}://127.0.0.1:{port}"\n'
    config.write_text(f"{ROOM}[phone]\n{url}{address}{more}\n")
    return config


@contextmanager
def _started(config: Path, **environment: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "panel", "phone", "--config", str(config)]
    with subprocess.Popen(
        command, stderr=subprocess.PIPE, text=True, env={**os.environ, **environment}
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def _refused(config: Path) -> tuple[int, str]:
    with _started(config) as process:
        said = process.stderr.read() if process.stderr else ""
        return process.wait(60), said


@pytest.fixture
def port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        number: int = free.getsockname()[1]
    return number


def test_it_says_when_it_is_ready_serves_gives_way_and_stops_when_told(
    tmp_path: Path, port: int
) -> None:
    config = _phone(tmp_path, port)
    with (
        StandInPanel(tmp_path / "panel.sock") as panel,
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd,
    ):
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(60)
        with _started(config, NOTIFY_SOCKET=str(tmp_path / "notify")) as process:
            assert systemd.recv(100) == b"READY=1"
            assert panel.met.wait(60)
            phone = HTTPConnection("127.0.0.1", port, timeout=60)
            phone.request("GET", f"/c/{GOOD_CODE}")
            assert phone.getresponse().status == 303
            phone.close()
            assert os.getpriority(os.PRIO_PROCESS, process.pid) >= 10
            process.send_signal(signal.SIGTERM)
            assert process.wait(60) == 0
            assert process.stderr
            assert "WARNING" not in process.stderr.read()


def test_a_door_without_phones_is_one_sentence_and_not_tried_again(tmp_path: Path) -> None:
    config = tmp_path / "panel.toml"
    config.write_text(ROOM)
    sentence = f"{config}: there is no [phone]: add it, or disable this service.\n"
    assert _refused(config) == (2, sentence)


def test_a_certificate_that_is_missing_is_one_sentence(tmp_path: Path, port: int) -> None:
    code, said = _refused(_phone(tmp_path, port, 'certificate = "./page.pem"'))
    assert (code, said.count("\n")) == (2, 1)
    assert said.startswith("phone.certificate leads to ")


def test_a_mistake_in_the_settings_is_one_sentence(tmp_path: Path, port: int) -> None:
    code, said = _refused(_phone(tmp_path, port, "plain_htpp = true"))
    assert (code, "plain_htpp" in said, "Traceback" in said) == (2, True, False)


def test_a_port_that_is_taken_is_one_sentence_and_tried_again(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        code, said = _refused(_phone(tmp_path, taken.getsockname()[1]))
    assert (code, said.count("\n")) == (1, 1)
    assert "nobody can listen there (Address already in use)" in said
