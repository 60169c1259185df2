"""[graph] of panel.toml."""

from datetime import date
from typing import Annotated, Literal

from msgspec import UNSET, Meta, UnsetType

from panel.config.values import CredentialName, CredentialNames, Https, Mailbox, Path, Table

Cloud = Literal["global", "us-gov", "us-dod", "china"]
SignIn = Literal["application", "device-code"]


class GraphTable(Table, frozen=True, kw_only=True):
    """How to reach Microsoft Graph. Without this table the panel shows its set-up screen."""

    tenant: Annotated[
        str,
        Meta(
            pattern=r"^[A-Za-z0-9][A-Za-z0-9.-]*\Z",
            title="a directory (tenant) ID or domain",
            description="The directory the app is registered in.",
            examples=["contoso.onmicrosoft.com"],
        ),
    ]
    client_id: Annotated[
        str,
        Meta(
            pattern=r"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\Z",
            title="an application (client) ID",
            description="The registered app.",
            examples=["00001111-aaaa-2222-bbbb-3333cccc4444"],
        ),
    ]
    cloud: Annotated[
        Cloud, Meta(description="Which of Microsoft's clouds. GCC is `global`, GCC High `us-gov`.")
    ] = "global"
    base_url: Annotated[
        Https,
        Meta(
            description="Microsoft Graph, without its version; instead of `cloud`.",
            examples=["https://graph.microsoft.com"],
            extra={"default": "the cloud's"},
        ),
    ] = ""
    authority: Annotated[
        Https,
        Meta(
            description="Where to sign in, without the tenant; instead of `cloud`.",
            examples=["https://login.microsoftonline.com"],
            extra={"default": "the cloud's"},
        ),
    ] = ""
    sign_in: Annotated[
        SignIn,
        Meta(
            description="As whom to sign in: as the app itself, or as the room, whose account "
            "somebody signs in once by a code on the door."
        ),
    ] = "application"
    certificate: Annotated[
        CredentialNames,
        Meta(
            description="The app's certificate with its private key, as PEM or PFX; several while "
            "one takes another's place, newest first.",
            examples=["graph-certificate"],
        ),
    ] = ""
    certificate_passphrase: Annotated[
        CredentialName,
        Meta(description="What opens the private keys.", examples=["graph-passphrase"]),
    ] = ""
    secret: Annotated[
        CredentialNames,
        Meta(
            description="The app's client secret, instead of a certificate; several as with those. "
            "Never the secret itself: this file is not kept secret.",
            examples=["graph-secret"],
        ),
    ] = ""
    secret_expires: Annotated[
        date | UnsetType,
        Meta(
            title="a date",
            description="The last day of the newest secret, which only Entra's pages tell. A "
            "certificate tells it itself.",
            examples=[date(2027, 1, 31)],
        ),
    ] = UNSET
    token_key: Annotated[
        CredentialName,
        Meta(
            description="What holds the key that seals the room's sign-in: 32 bytes as base64.",
            extra={"default": '`token-key` with `sign_in = "device-code"`'},
        ),
    ] = ""
    tell: Annotated[
        list[Mailbox],
        Meta(
            max_length=10,
            description="Who gets a mail from the room 30, 14, 7 and 1 days before a secret or "
            "certificate ends.",
            examples=[["it@example.com"]],
        ),
    ] = []  # noqa: RUF012  msgspec copies it
    ca_file: Annotated[
        Path,
        Meta(
            description="Certificate authorities to trust, for a proxy that opens TLS.",
            examples=["/etc/ssl/certs/proxy.pem"],
            extra={"default": "the system's"},
        ),
    ] = ""
