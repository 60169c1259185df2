"""A panel's file, checked whole before anything of it is believed."""

import shutil
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

from msgspec import UnsetType

from panel.config import ConfigError, load_panel, toml_file
from panel.config.credentials import TOKEN_KEY
from panel.config.graph_table import GraphTable
from panel.config.sentences import either
from panel.enrol.cutting import without
from panel.enrol.device import Device
from panel.enrol.network import wrongs_of_network
from panel.enrol.tables import EnrolmentFile, EnrolTable, NetworkTable, Pointer

TOKEN = "enrol-token"  # noqa: S105  the name of the secret shown to the address
WIFI_KEY = "wifi-psk"
# As the units import them, with ours; a secret of another name would reach nobody.
REACH = ("graph-*", "admin-*", "mqtt-*", "fleet-*", TOKEN_KEY, "phone-certificate")
WIPED = "# The secrets of this file are sealed in the device.\n"
# What the panel itself has no use for.
OURS = ("enrol", "network", "secrets", "files")


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment:
    """What a file says, its secrets apart."""

    where: str  # whence it came, for people
    text: str  # as it was, but for [secrets]
    names_a_room: bool  # else it only tells where to ask
    enrol: EnrolTable
    network: NetworkTable | UnsetType
    files: Mapping[str, str] = field(default_factory=dict)
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    keeps_a_sign_in: bool = False  # its room's own, sealed with TOKEN_KEY

    @property
    def panel_toml(self) -> bytes:
        return without(self.where, self.text, OURS).encode()


def read(where: str, data: bytes, device: Device) -> Enrolment:
    """Raises ConfigError with all that is wrong by itself; see `try_out` for the rest."""
    table = toml_file.parsed(where, data)
    asks = table.get("enrol")
    names_a_room = "room" in table or not (isinstance(asks, dict) and "address" in asks)
    file: EnrolmentFile | Pointer
    if names_a_room:
        file = toml_file.checked(where, table, EnrolmentFile)
    else:
        file = toml_file.checked(where, table, Pointer)
    text = data.decode("utf-8-sig").replace("\r\n", "\n").removeprefix(WIPED)
    enrol = EnrolTable() if isinstance(file.enrol, UnsetType) else file.enrol
    if wrongs := [*_wrongs(file, enrol, device)]:
        raise ConfigError(*(f"{where}: {wrong}" for wrong in wrongs))
    return Enrolment(
        where=where,
        text=without(where, text, ["secrets"]),
        names_a_room=names_a_room,
        enrol=enrol,
        network=file.network,
        files=file.files if isinstance(file, EnrolmentFile) else {},
        secrets=file.secrets,
        keeps_a_sign_in=isinstance(file, EnrolmentFile) and _keeps_a_sign_in(file.graph),
    )


def read_again(where: str, text: str) -> Enrolment:
    """What was taken before; it was for this device then."""
    return read(where, text.encode(), Device(serial="", cards=()))


def holds_secrets(data: bytes) -> bool:
    try:
        return bool(tomllib.loads(data.decode("utf-8-sig")).get("secrets"))
    except ValueError:  # no TOML, or no UTF-8
        return False


def try_out(
    enrolment: Enrolment, *, etc: Path, scratch: Path, credentials: Mapping[str, bytes]
) -> None:
    """As the panel would read it, in a folder that looks like its own.

    Raises ConfigError. The folder holds secrets for a moment: it must be in memory, and root's.
    """
    given = {**credentials, **{name: one.encode() for name, one in enrolment.secrets.items()}}
    shutil.rmtree(scratch, ignore_errors=True)
    draft, secrets = scratch / "etc", scratch / "secrets"
    for folder in (scratch, draft, secrets):
        folder.mkdir(mode=0o700, parents=True)
    try:
        for file in etc.iterdir() if etc.is_dir() else ():
            (draft / file.name).symlink_to(file)
        for name, content in {**enrolment.files, "panel.toml": ""}.items():
            (draft / name).unlink(missing_ok=True)
            (draft / name).write_text(content, encoding="utf-8")
        (draft / "panel.toml").write_bytes(enrolment.panel_toml)
        for name, secret in given.items():
            (secrets / name).write_bytes(secret)
            (secrets / name).chmod(0o600)
        load_panel(
            draft / "panel.toml",
            {"CREDENTIALS_DIRECTORY": str(secrets), **_folders(scratch)},
        )
    except ConfigError as error:
        raise ConfigError(*(_said(one, enrolment.where, draft) for one in error.sentences)) from (
            error
        )
    finally:
        shutil.rmtree(scratch)


def _folders(scratch: Path) -> dict[str, str]:
    return {f"{one}_DIRECTORY": str(scratch / one.lower()) for one in ("STATE", "CACHE")}


def _said(sentence: str, where: str, draft: Path) -> str:
    """Of the file that somebody has written, and of those in the panel's own folder."""
    return sentence.replace(f"{draft}/panel.toml", where).replace(f"{draft}/", "")


def _wrongs(file: EnrolmentFile | Pointer, enrol: EnrolTable, device: Device) -> Iterator[str]:
    """Sentences that lack only the file."""
    if enrol.serial and device.serial and not device.is_meant(enrol.serial):
        yield (
            f'enrol.serial = "{enrol.serial}" is another device\'s, this one is {device.serial}: '
            "give this device its own file."
        )
    for name in file.secrets:
        if not any(fnmatchcase(name, one) for one in (*REACH, TOKEN, WIFI_KEY)):
            yield f"secrets.{name} reaches no unit: call it {either((*REACH, TOKEN, WIFI_KEY))}."
    if _odd(enrol.address):
        yield "enrol.address holds braces that are neither {serial} nor {mac}: correct them."
    if enrol.ca and "-----BEGIN CERTIFICATE-----" not in enrol.ca:
        yield "enrol.ca holds no certificate: paste it as PEM."
    if not isinstance(file.network, UnsetType):
        yield from wrongs_of_network(file.network)


def _keeps_a_sign_in(graph: GraphTable | UnsetType) -> bool:
    """With a key that nobody has named otherwise."""
    return (
        not isinstance(graph, UnsetType)
        and graph.sign_in == "device-code"
        and graph.token_key in ("", TOKEN_KEY)
    )


def _odd(address: str) -> bool:
    bare = address.replace("{serial}", "").replace("{mac}", "")
    return "{" in bare or "}" in bare
