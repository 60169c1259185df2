"""Where Microsoft Graph is, and as whom to go there."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from msgspec import UnsetType

from panel.calendars.credential import Named, Sealed
from panel.config import toml_file
from panel.config.credentials import Credentials
from panel.config.graph_table import Cloud, GraphTable, SignIn
from panel.config.sentences import ConfigError, quoted

# https://learn.microsoft.com/graph/deployments and
# https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
CLOUDS: Mapping[Cloud, tuple[str, str]] = MappingProxyType(
    {
        "global": ("https://graph.microsoft.com", "https://login.microsoftonline.com"),
        "us-gov": ("https://graph.microsoft.us", "https://login.microsoftonline.us"),
        "us-dod": ("https://dod-graph.microsoft.us", "https://login.microsoftonline.us"),
        "china": (
            "https://microsoftgraph.chinacloudapi.cn",
            "https://login.partner.microsoftonline.cn",
        ),
    }
)


SIGN_IN_FILE = "sign-in.sealed"


@dataclass(frozen=True, slots=True)
class NotConfigured:
    """There is no [graph] yet: the panel shows how to set it up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphAccess:
    """Where Microsoft Graph is, and as whom to go there."""

    tenant: str
    client_id: str
    base_url: str  # without version and without a slash at the end
    authority: str  # without tenant, likewise
    sign_in: SignIn
    credentials: tuple[Named, ...]  # at least one; in the order to try them
    ca_file: Path | None  # none: the system's
    tell: tuple[str, ...] = ()  # mailboxes, before a credential ends

    @property
    def fixed(self) -> "GraphAccess":
        """What cannot change under a running panel: all but its secrets and whom to tell."""
        return replace(self, credentials=(), tell=())


def graph_access(
    path: Path,
    graph: GraphTable | UnsetType,
    environment: Mapping[str, str],
    *,
    mailbox: str,
    state: Path,
) -> tuple[GraphAccess | NotConfigured, tuple[Path, ...]]:
    """The access, and the files its secrets came from. The room's sign-in is kept in `state`."""
    if isinstance(graph, UnsetType):
        return NotConfigured(), ()
    if bool(graph.base_url) != bool(graph.authority):
        lacking, given = sorted(
            ("base_url", "authority"), key=lambda key: bool(getattr(graph, key))
        )
        raise ConfigError(
            f"{path}: graph.{lacking} is missing beside graph.{given}: give both, or only cloud."
        )
    base_url, authority = CLOUDS[graph.cloud]
    credentials = Credentials(file=path, environment=environment)
    if graph.sign_in == "device-code":
        shown = _of_the_room(path, graph, credentials, mailbox, state)
    else:
        shown = credentials.of(graph)
    access = GraphAccess(
        tenant=graph.tenant,
        client_id=graph.client_id,
        base_url=(graph.base_url or base_url).rstrip("/"),
        authority=(graph.authority or authority).rstrip("/"),
        sign_in=graph.sign_in,
        credentials=shown,
        ca_file=_ca_file(path, graph.ca_file) if graph.ca_file else None,
        tell=tuple(graph.tell),
    )
    return access, credentials.files(graph)


def _of_the_room(
    path: Path, graph: GraphTable, credentials: Credentials, mailbox: str, state: Path
) -> tuple[Named, ...]:
    for key in ("secret", "certificate"):
        if getattr(graph, key):
            raise ConfigError(
                f'{path}: graph.{key} stands beside sign_in = "device-code", which needs none: '
                "remove one of them."
            )
    holder = f"{graph.client_id.lower()} {graph.tenant.lower()} {mailbox.lower()}"
    sealed = Sealed(file=state / SIGN_IN_FILE, key=credentials.key(graph), holder=holder)
    return (Named(name=mailbox, credential=sealed),)


def _ca_file(path: Path, name: str) -> Path:
    file = path.parent / name
    whose = f"{path}: graph.ca_file = {quoted(name)} leads to "
    if b"-----BEGIN CERTIFICATE-----" not in toml_file.content(file, "correct the path", whose):
        raise ConfigError(f"{whose}{file}, which holds no certificate: give a PEM file.")
    return file
