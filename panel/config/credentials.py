"""The panel's secrets, from systemd's credentials or from files.

A secret is never shown, nor is the name given for one: it may be the secret itself, put
in the wrong place.
"""

import base64
import binascii
import os
import re
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from msgspec import UnsetType

from panel.calendars.credential import Certificate, Credential, Named, Pfx, Secret, Untold
from panel.config.graph_table import GraphTable
from panel.config.sentences import ConfigError, closest, either, quoted
from panel.config.toml_file import content

_BLOCK = re.compile(r"-----BEGIN ([A-Z0-9 ]+)-----.+?-----END \1-----\n?", re.DOTALL)
_DER = 0x30  # every PFX begins with an ASN.1 sequence
TOKEN_KEY = "token-key"  # noqa: S105  a name, not a secret
KEY_LENGTH = 32  # bytes: AES-256


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """Where the names in one table of `file` lead."""

    file: Path
    environment: Mapping[str, str]
    table: str = "graph"

    def of(self, graph: GraphTable) -> tuple[Named, ...]:
        """What the app may show, in the order to try it."""
        found = [
            Named(name=name, credential=self._certificate(graph, name))
            for name in _several(graph.certificate)
        ]
        ends = (
            Untold.UNTOLD if isinstance(graph.secret_expires, UnsetType) else graph.secret_expires
        )
        for name in _several(graph.secret):
            secret = Secret(secret=self._line("secret", name))
            found.append(Named(name=name, credential=secret, expires=ends))
            ends = Untold.UNTOLD  # of those before it nobody has said
        if not found:
            raise self._error(
                "certificate", 'is missing: write certificate = "graph-certificate" under [graph]'
            )
        return tuple(found)

    def line(self, key: str, name: str) -> tuple[str, Path]:
        """A secret of one line, and where it was found."""
        return self._line(key, name), self._find(key, name)

    def key(self, graph: GraphTable) -> bytes:
        """What seals the room's sign-in."""
        name = graph.token_key or TOKEN_KEY
        line = self._line("token_key", name)
        try:
            key = base64.b64decode(line, validate=True)
        except (binascii.Error, ValueError):
            key = b""
        if len(key) != KEY_LENGTH:
            raise self._error(
                "token_key",
                f"leads to {self._find('token_key', name)}, which is not {KEY_LENGTH} bytes as "
                f"base64: make one with `openssl rand -base64 {KEY_LENGTH}`",
            )
        return key

    def files(self, graph: GraphTable) -> tuple[Path, ...]:
        """Where the secrets were found."""
        if graph.sign_in == "device-code":
            return (self._find("token_key", graph.token_key or TOKEN_KEY),)
        names = {
            "certificate": _several(graph.certificate),
            "certificate_passphrase": _several(graph.certificate_passphrase),
            "secret": _several(graph.secret),
        }
        return tuple(self._find(key, name) for key, some in names.items() for name in some)

    def _certificate(self, graph: GraphTable, name: str) -> Credential:
        path = self._find("certificate", name)
        data = self._private(path, "certificate")
        passphrase = None
        if graph.certificate_passphrase:
            passphrase = self._line("certificate_passphrase", graph.certificate_passphrase)
        if data[0] == _DER:
            return Pfx(path=path, passphrase=passphrase)
        blocks = [*_BLOCK.finditer(data.decode("ascii", errors="replace"))]
        key = next((block[0] for block in blocks if block[1].endswith("PRIVATE KEY")), "")
        certificates = "".join(block[0] for block in blocks if block[1] == "CERTIFICATE")
        if not key or not certificates:
            lacking = "certificate" if key else "private key"
            raise self._error(
                "certificate", f"leads to {path}, which holds no {lacking}: put both in it, as PEM"
            )
        encrypted = "ENCRYPTED" in key
        if encrypted and not passphrase:
            raise self._error(
                "certificate_passphrase", f"is missing, and {path} needs it: name what holds it"
            )
        return Certificate(
            private_key=key,
            public_certificate=certificates,
            passphrase=passphrase if encrypted else None,
        )

    def _line(self, key: str, name: str) -> str:
        path = self._find(key, name)
        try:
            line = self._private(path, key).decode().rstrip("\r\n")
        except UnicodeDecodeError as error:
            raise self._error(
                key, f"leads to {path}, whose byte {error.start} is not UTF-8: save it as UTF-8"
            ) from error
        if not line.strip():
            raise self._error(key, f"leads to {path}, which is empty: write the secret into it")
        if not line.isprintable():
            raise self._error(
                key,
                f"leads to {path}, which is not one line of text: write only the secret into it",
            )
        return line

    def _private(self, path: Path, key: str) -> bytes:
        remedy = "put the secret there, or correct the path"
        data = content(path, remedy, whose=f"{self.file}: {self.table}.{key} leads to ")
        if _everybody_may_read(path):
            raise self._error(
                key, f"leads to {path}, which everybody may read: run chmod o-rwx on it"
            )
        if not data:
            raise self._error(key, f"leads to {path}, which is empty: write the secret into it")
        return data

    def _find(self, key: str, name: str) -> Path:
        given = self._given()
        if name in given:
            return given[name]
        path = self.file.parent / Path(name)
        if os.path.lexists(path):
            return path
        names = either(given) if given else "none here"
        hint = "" if (near := closest(name, given)) is None else f", did you mean {near}?"
        shown = quoted(name) if name.startswith(("/", "./", "../")) else "(not shown)"
        raise self._error(
            key,
            f"= {shown} is neither a file nor a systemd credential ({names}{hint}): write a path, "
            "or the name that LoadCredential= or ImportCredential= gives it in the unit",
        )

    def _given(self) -> dict[str, Path]:
        folder = self.environment.get("CREDENTIALS_DIRECTORY", "")
        try:
            return {path.name: path for path in sorted(Path(folder).iterdir())} if folder else {}
        except OSError:
            return {}  # then none is given, and the sentence says so

    def _error(self, key: str, wrong: str) -> ConfigError:
        return ConfigError(f"{self.file}: {self.table}.{key} {wrong}.")


def _several(names: str | list[str]) -> tuple[str, ...]:
    given = [names] if isinstance(names, str) else names
    return tuple(dict.fromkeys(name for name in given if name))


def _everybody_may_read(path: Path) -> bool:
    """Then it is no secret; ssh refuses such a key too."""
    try:
        return os.name == "posix" and bool(path.stat().st_mode & stat.S_IROTH)
    except OSError:
        return False  # taken away since it was read
