"""A real broker on the loopback, driven like the world: it starts, dies, forbids, asks for a name.

The panel comes in by one listener, which may want TLS, a password, a certificate; the sensors
speak at another, where nobody is asked anything.
"""

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest
from paho.mqtt.client import Client
from paho.mqtt.enums import CallbackAPIVersion

from sensors.mqtt import Broker
from tests.sensors.certificates import Authority

_UNPACKED = Path(__file__).resolve().parents[2] / "build/broker/usr"  # by .ci/broker
_PLACES = (_UNPACKED / "sbin", _UNPACKED / "bin", "/usr/sbin", "/usr/bin", "/usr/local/sbin")
_PATH = os.pathsep.join((os.environ.get("PATH", ""), *map(str, _PLACES)))
_PROGRAM = shutil.which("mosquitto", path=_PATH)
_PASSWORDS = shutil.which("mosquitto_passwd", path=_PATH)
_PLUGINS = [
    plugin
    for folder in (_UNPACKED / "lib", Path("/usr/lib"))
    for plugin in folder.glob("*/mosquitto_dynamic_security.so")
]

Payload = str | bytes
Message = tuple[str, Payload, int, bool]  # topic, payload, quality of service, retained


class MqttBroker:
    """Use with `with`: nothing of it is left behind."""

    def __init__(self, folder: Path) -> None:
        if _PROGRAM is None:
            pytest.skip("no mosquitto on this machine: .ci/broker finds one")
        self._folder = folder
        self.port, self.sensors_port = _a_free_port(), _a_free_port()
        self._rules = ["allow_anonymous true"]
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        self.kill()

    # --- what it asks of the panel ------------------------------------------------------------

    def wants_password(self, username: str, password: str) -> None:
        if _PASSWORDS is None:
            pytest.skip("no mosquitto_passwd on this machine")
        file = self._folder / "passwords"
        file.touch(0o600)
        subprocess.run([_PASSWORDS, "-b", file, username, password], check=True, timeout=10)
        self._rules = ["allow_anonymous false", f"password_file {file}"]

    def knows(self, people: Mapping[str, str], rights: str) -> None:
        """These alone, by their passwords; what each may do, in mosquitto's own words."""
        for username, password in people.items():
            self.wants_password(username, password)
        file = self._folder / "rights"
        file.write_text(rights)
        file.chmod(0o600)
        self._rules += [f"acl_file {file}"]

    def shows_certificate(self, authority: Authority, pem: Path) -> None:
        self._rules += [f"certfile {pem}", f"keyfile {pem}", f"cafile {authority.file}"]

    def wants_certificate(self) -> None:
        self._rules += ["require_certificate true"]

    def allows_only(self, *topics: str) -> None:
        """A password file and an ACL only keep messages back; this plugin says so as well."""
        if not _PLUGINS:
            pytest.skip("no dynamic security on this machine")
        allowed = [
            {"acltype": kind, "topic": topic, "allow": True}
            for topic in topics
            for kind in ("subscribeLiteral", "publishClientReceive")
        ]
        rules = {
            "defaultACLAccess": {"subscribe": False, "publishClientReceive": False},
            "roles": [{"rolename": "reader", "acls": allowed}],
            "groups": [{"groupname": "everybody", "roles": [{"rolename": "reader"}]}],
            "anonymousGroup": "everybody",
            "clients": [],
        }
        file = self._folder / "rules.json"
        file.write_text(json.dumps(rules))
        self._rules += [f"plugin {_PLUGINS[0]}", f"plugin_opt_config_file {file}"]

    def asks_nothing(self) -> None:
        self._rules = ["allow_anonymous true"]

    # --- its life -----------------------------------------------------------------------------

    def start(self) -> None:
        lines = [
            "per_listener_settings true",
            "user root",  # else it would give up the right to read its own folder
            f"listener {self.port} 127.0.0.1",
            *self._rules,
            f"listener {self.sensors_port} 127.0.0.1",
            "allow_anonymous true",
        ]
        settings = self._folder / "mosquitto.conf"
        settings.write_text("\n".join(lines) + "\n")
        with (self._folder / "mosquitto.log").open("ab") as log:
            self._process = subprocess.Popen(
                [_PROGRAM or "", "-c", settings], stdout=log, stderr=log
            )
        deadline = time.monotonic() + 10
        while not (_listens(self.port) and _listens(self.sensors_port)):
            if self._process.poll() is not None or time.monotonic() > deadline:
                pytest.fail(f"mosquitto does not start:\n{self.callers}")
            time.sleep(0.01)

    def kill(self) -> None:
        """With no time for goodbyes."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(10)
            self._process = None

    def restart(self) -> None:
        """What was retained is forgotten."""
        self.kill()
        self.start()

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def callers(self) -> str:
        """What it has noted of those who came in."""
        return (self._folder / "mosquitto.log").read_text()

    # --- what sensors say ---------------------------------------------------------------------

    def publish(self, topic: str, payload: Payload, *, retain: bool = False) -> None:
        """The broker has it when this returns."""
        self.publish_all([(topic, payload, 1, retain)])

    def publish_all(self, messages: Iterable[Message]) -> None:
        """One after the other, as fast as the broker takes them."""
        sensor = Client(CallbackAPIVersion.VERSION2)
        sensor.connect("127.0.0.1", self.sensors_port)
        sensor.loop_start()
        try:
            said = [sensor.publish(*message) for message in messages]
            for word in said:
                word.wait_for_publish(10)
                assert word.is_published()
        finally:
            sensor.disconnect()
            sensor.loop_stop()

    # --- how the panel finds it ---------------------------------------------------------------

    @property
    def address(self) -> Broker:
        return Broker(host="127.0.0.1", port=self.port, tls=False)


def _a_free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True
