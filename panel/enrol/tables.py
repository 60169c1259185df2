"""What a panel's file may hold for its enrolment, beside all of panel.toml."""

from typing import Annotated

from msgspec import UNSET, Meta, UnsetType

from panel.config.settings import PanelFile
from panel.config.values import Table

SecretName = Annotated[
    str,
    Meta(
        pattern=r"^[a-z0-9][a-z0-9.-]*\Z",
        max_length=64,
        title="a name of small letters, digits and hyphens",
    ),
]
Secret = Annotated[str, Meta(min_length=1, max_length=65_536, title="text")]
FileName = Annotated[
    str,
    Meta(
        pattern=r"^(?!panel\.toml)[A-Za-z0-9][A-Za-z0-9._-]*\Z",
        max_length=64,
        title="the name of a file beside panel.toml",
    ),
]
# What ends in a line of systemd's files must not begin another one.
_Word = Annotated[str, Meta(pattern=r"^[A-Za-z0-9.:_*%-]*\Z", max_length=253, title="one word")]
_Address = Annotated[
    str,
    Meta(
        pattern=r"^(https://[^\s/?#@{}]+(/[A-Za-z0-9/._~{}%-]*)?)?\Z",
        max_length=500,
        title="an https:// address, in which {serial} and {mac} stand for the device",
    ),
]


class EnrolTable(Table, frozen=True, kw_only=True):
    """Whose file this is, and where a newer one lies."""

    serial: Annotated[
        str, Meta(description="The device this file is for. Others refuse it.", max_length=64)
    ] = ""
    address: Annotated[
        _Address,
        Meta(
            description="Where the panel looks for its file each hour. `{serial}` and `{mac}` "
            "are the device's own.",
            examples=["https://provision.example.com/{serial}.toml"],
        ),
    ] = ""
    ca: Annotated[
        str,
        Meta(description="Certificate authorities to trust there beside the system's, as PEM."),
    ] = ""


class NetworkTable(Table, frozen=True, kw_only=True):
    """The panel's network. Left out: DHCP."""

    hostname: Annotated[
        str,
        Meta(
            pattern=r"^([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)?\Z",
            title="a host name without dots",
            description="The device's name.",
        ),
    ] = ""
    interface: Annotated[
        _Word, Meta(description="Which interface the address is for.", examples=["eth0"])
    ] = ""
    address: Annotated[
        str,
        Meta(
            pattern=r"^[0-9a-fA-F.:/]*\Z",
            max_length=64,
            title="an address with its prefix",
            description="A fixed address with its prefix.",
            examples=["192.0.2.7/24"],
        ),
    ] = ""
    gateway: Annotated[_Word, Meta(description="The way out.", examples=["192.0.2.1"])] = ""
    dns: Annotated[list[_Word], Meta(description="Name servers.", max_length=4)] = []  # noqa: RUF012  msgspec copies it
    domains: Annotated[list[_Word], Meta(description="Search domains.", max_length=8)] = []  # noqa: RUF012  msgspec copies it
    ntp: Annotated[list[_Word], Meta(description="Time servers.", max_length=8)] = []  # noqa: RUF012  msgspec copies it
    wifi: Annotated[
        str,
        Meta(
            pattern=r"^[^\x00-\x1f\x7f\"\\]*\Z",
            max_length=32,
            title="the name of a network",
            description="The Wi-Fi to join; its key is the secret `wifi-psk`.",
        ),
    ] = ""
    country: Annotated[
        str,
        Meta(
            pattern=r"^([A-Z]{2})?\Z",
            title="two capital letters",
            description="Whose rules the radio keeps.",
            examples=["FR"],
        ),
    ] = ""
    proxy: Annotated[
        str,
        Meta(
            pattern=r"^(https?://[A-Za-z0-9.:\[\]-]+/?)?\Z",
            title="an http:// address without user",
            description="The proxy to Microsoft 365.",
            examples=["http://proxy.example.com:3128"],
        ),
    ] = ""
    no_proxy: Annotated[list[_Word], Meta(description="What is reached without it.")] = []  # noqa: RUF012  msgspec copies it


class EnrolmentFile(PanelFile, frozen=True, kw_only=True):
    """room-panel.toml: one per panel, with what only its enrolment needs."""

    enrol: EnrolTable | UnsetType = UNSET
    network: NetworkTable | UnsetType = UNSET
    secrets: dict[SecretName, Secret] = {}  # noqa: RUF012  msgspec copies it
    files: dict[FileName, str] = {}  # noqa: RUF012  msgspec copies it


class Pointer(Table, frozen=True, kw_only=True):
    """room-panel.toml without a room: where to ask for the file that names one."""

    enrol: EnrolTable
    network: NetworkTable | UnsetType = UNSET
    secrets: dict[SecretName, Secret] = {}  # noqa: RUF012  msgspec copies it
