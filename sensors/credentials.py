"""The panel's password and certificate for the broker, wherever they are kept.

What a file holds is never shown, nor a password's name where it leads nowhere: it may be the
password itself, put in the wrong place.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sensors.base import NoTrust
from sensors.mqtt_broker import Broker
from sensors.settings import MqttTable

LARGEST = 64 * 1024  # of a certificate with its chain and key


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """A name without "/" is systemd's, in $CREDENTIALS_DIRECTORY; a path leads from `folder`."""

    folder: Path
    environment: Mapping[str, str]
    table: str = "mqtt"  # of panel.toml, that names them

    def broker(self, mqtt: MqttTable) -> Broker:
        """Raises NoTrust."""
        usual = 8883 if mqtt.tls else 1883
        return Broker(
            host=mqtt.host,
            port=mqtt.port if isinstance(mqtt.port, int) else usual,
            tls=mqtt.tls,
            ca_file=self._ca_file(mqtt.ca_file),
            certificate=self._certificate(mqtt.certificate),
            username=mqtt.username,
            password=self._password(mqtt.password),
            client_id=mqtt.client_id,
            table=self.table,
        )

    def _ca_file(self, name: str) -> str:
        if not name:
            return ""
        path = self._from_folder(name)
        _content(f"{self.table}.ca_file", path)
        return str(path)

    def _certificate(self, name: str) -> str:
        if not name:
            return ""
        path = self._find("certificate", name)
        _content(f"{self.table}.certificate", path)
        return str(path)

    def _password(self, name: str) -> str:
        if not name:
            return ""
        path = self._find("password", name)
        try:
            line = _content(f"{self.table}.password", path).decode().partition("\n")[0].rstrip("\r")
        except UnicodeDecodeError as error:
            msg = f"{self.table}.password leads to {path}, which is not UTF-8: save it as UTF-8."
            raise NoTrust(msg) from error
        if not line:
            msg = (
                f"{self.table}.password leads to {path}, whose first line is empty: write it there."
            )
            raise NoTrust(msg)
        return line

    def _find(self, key: str, name: str) -> Path:
        if "/" in name:
            return self._from_folder(name)
        given = self.environment.get("CREDENTIALS_DIRECTORY", "")
        path = Path(given) / name
        if given and path.is_file():
            return path
        shown = "(not shown)" if key == "password" else f'"{name}"'
        why = f"is not in {given}" if given else "is the name of a credential, and none is given"
        raise NoTrust(
            f"{self.table}.{key} = {shown} {why}: let the unit load it (LoadCredential=), or write "
            "a path with a /."
        )

    def _from_folder(self, name: str) -> Path:
        return (self.folder / name).absolute()


def _content(key: str, path: Path) -> bytes:
    remedy = "put the file there for this user to read, or correct the path"
    try:
        with path.open("rb") as file:
            return file.read(LARGEST)
    except OSError as error:
        why = error.strerror or "unreadable"
        raise NoTrust(f"{key} leads to {path}: {why}: {remedy}.") from error
