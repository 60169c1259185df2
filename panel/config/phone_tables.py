"""[phone] and [reader] of panel.toml, and what sites.toml says of phones."""

from typing import Annotated

from msgspec import Meta

from panel.config.values import CredentialName, Line, Mailbox, Path, PublicUrl, Table, WebHook

MOST_NEAR = 60  # three questions of Graph, and more than anybody reads


class PhoneTable(Table, frozen=True, kw_only=True):
    """The page behind the QR code. Without this table the door shows no code.

    One of `certificate`, `proxies` and `plain_http` tells how it is protected on its way.
    """

    public_url: Annotated[
        PublicUrl,
        Meta(
            description="Where phones find the page: what the code says. Short addresses make "
            "codes that are read from further away.",
            examples=["https://lyon-1.rooms.example.com"],
        ),
    ]
    listen: Annotated[
        str,
        Meta(
            title="an IP address", description="The address it listens on.", examples=["127.0.0.1"]
        ),
    ] = "0.0.0.0"  # noqa: S104  phones must reach it; what may is the firewall's matter
    port: Annotated[int, Meta(ge=1, le=65535, description="Its port.")] = 8443
    certificate: Annotated[
        CredentialName,
        Meta(
            description="The page's certificate with its chain and its key, as PEM. A renewed "
            "file is taken at once; a renewed credential at the next start of the page.",
            examples=["phone-certificate"],
        ),
    ] = ""
    proxies: Annotated[
        list[Annotated[str, Meta(title="an IP address or network")]],
        Meta(
            description="Your reverse proxies, which speak HTTPS in its place; their word on who "
            "is calling is believed.",
            examples=[["10.1.2.3"]],
        ),
    ] = []  # noqa: RUF012  msgspec copies it
    plain_http: Annotated[
        bool,
        Meta(description="Not protected at all. Only for a network of its own, by your decision."),
    ] = False
    shown_seconds: Annotated[
        int, Meta(ge=20, le=600, description="How long one code is shown before the next.")
    ] = 60
    visit_minutes: Annotated[
        int, Meta(ge=1, le=60, description="How long one may act after having scanned it.")
    ] = 5
    socket: Annotated[
        Path,
        Meta(
            description="Where page and panel meet.",
            extra={"default": "`/run/room-panel-phone/panel.sock`"},
        ),
    ] = ""


class ReaderTable(Table, frozen=True, kw_only=True):
    """A badge or code reader at the door, which checks in. It types like a keyboard, or is serial.

    A badge that is read checks in to the meeting that the door shows; who it belongs to
    is neither asked nor kept.
    """

    check_in: Annotated[
        list[Line],
        Meta(
            description="What may be read, as patterns: `*` is any text, `?` any character. One "
            "that fits is enough.",
            examples=[["*"]],
        ),
    ]
    device: Annotated[
        Path,
        Meta(
            description="Its serial line, which need not be plugged in yet; left out, it types "
            "like a keyboard.",
            examples=["/dev/ttyUSB0"],
        ),
    ] = ""
    baud: Annotated[int, Meta(ge=300, le=921_600, description="The speed of the serial line.")] = (
        9600
    )


class Wifi(Table, frozen=True, kw_only=True):
    """A network for guests, as a code. Everybody at the door may read its password."""

    name: Annotated[
        str,
        Meta(
            pattern=r"^[^\x00-\x1f\x7f]*\Z",
            max_length=32,
            title="one line",
            description="The network's name (SSID); none: no code.",
            examples=["Guests"],
        ),
    ] = ""
    password: Annotated[
        str,
        Meta(
            pattern=r"^([ -~]{8,})?\Z",  # WPA's own bounds
            max_length=63,
            title="at least 8 letters, digits and signs of ASCII,",
            description="Its password; none: an open network.",
        ),
    ] = ""
    hidden: Annotated[bool, Meta(description="Whether it keeps its name to itself.")] = False


class Phones(Table, frozen=True, kw_only=True):
    """What else codes and the page offer."""

    near: Annotated[
        list[Mailbox],
        Meta(
            max_length=MOST_NEAR,
            description="Rooms to offer instead of this one, at the door and on phones, nearest "
            "first; `[]`: none.",
            examples=[["lyon-2@example.com"]],
            extra={"default": "those of its site, if `sites.toml` names them"},
        ),
    ] = []  # noqa: RUF012  msgspec copies it
    book_later: Annotated[
        bool, Meta(description="Whether to offer Outlook, with the room filled in.")
    ] = True
    report_mail: Annotated[
        str,
        Meta(
            pattern=r"^([^@\s\x00-\x1f\x7f]+@[^@\s\x00-\x1f\x7f]+)?\Z",
            title="a mail address",
            description="Who hears of problems, by the phone's own mail.",
            examples=["facilities@example.com"],
        ),
    ] = ""
    report_url: Annotated[
        WebHook,
        Meta(
            description="Where problems are posted as JSON, instead. It may hold a key, so it is "
            "never shown.",
            examples=["https://tickets.example.com/rooms"],
        ),
    ] = ""
