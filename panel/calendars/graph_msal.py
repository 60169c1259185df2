"""One credential shown to Entra, by MSAL, in a thread. Nothing here logs a token or a secret."""

import logging
from dataclasses import dataclass, field
from typing import Any, assert_never
from urllib.parse import urlsplit

import msal  # type: ignore[import-untyped]  # it ships no types
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key, pkcs12
from cryptography.x509 import load_pem_x509_certificate

from panel.calendars.base import Busy, SignInFailed
from panel.calendars.credential import Certificate, Credential, Grant, Pfx, Sealed, Secret
from panel.calendars.graph_entra import no_tenant, refused
from panel.calendars.graph_entra_http import EntraHttp
from panel.calendars.graph_sealed import opened
from panel.domain.faults import Fault

log = logging.getLogger(__name__)

_PUBLIC_CLOUD = "login.microsoftonline.com"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entrance:
    """Where Entra is asked, and for what."""

    tenant: str
    client_id: str
    authority: str  # without tenant
    base_url: str  # Graph's
    http: EntraHttp = field(repr=False)

    @property
    def scope(self) -> str:
        graph = urlsplit(self.base_url)
        return f"{graph.scheme}://{graph.netloc}/.default"


class MsalApp:
    """Made for one credential, or for all successors of one sign-in. Making it asks Entra."""

    def __init__(self, entrance: Entrance, credential: Credential) -> None:
        self._entrance = entrance
        self._app = _make_app(entrance, credential)

    def sign_in(self, credential: Credential) -> dict[str, Any]:
        """Entra's answer, which holds a token. Raises CalendarError, and NoAnswer."""
        try:
            answer = self._ask(credential)
        except msal.exceptions.MsalError as error:
            raise Busy(f"Entra is busy: {error}.") from error
        if "access_token" not in answer:
            log.debug("Entra: %s", answer.get("error_description"))
            raise refused(answer, tenant=self._entrance.tenant, app=self._entrance.client_id)
        return answer

    def forget_tokens(self) -> None:
        """Those in MSAL's own cache."""
        if isinstance(self._app, msal.ConfidentialClientApplication):
            self._app.remove_tokens_for_client()

    def _ask(self, credential: Credential) -> dict[str, Any]:
        scopes = [self._entrance.scope]
        if not isinstance(credential, Grant | Sealed):
            told: dict[str, Any] = self._app.acquire_token_for_client(scopes=scopes)
            return told
        grant = opened(credential) if isinstance(credential, Sealed) else credential
        token = grant.refresh_token
        told = self._app.acquire_token_by_refresh_token(token, scopes=scopes)
        fresh = told.get("refresh_token")
        if fresh and fresh != token:
            grant.keep(fresh)
        return told


def public_app(entrance: Entrance) -> Any:
    """MSAL's for an app that shows nothing of its own: whoever signs in does."""
    return _new_app(entrance, msal.PublicClientApplication, None)


def _make_app(entrance: Entrance, credential: Credential) -> Any:
    if isinstance(credential, Grant | Sealed):
        return public_app(entrance)
    return _new_app(entrance, msal.ConfidentialClientApplication, _as_msal_takes_it(credential))


def _new_app(entrance: Entrance, kind: Any, shown: str | dict[str, str] | None) -> Any:
    public = urlsplit(entrance.authority).hostname == _PUBLIC_CLOUD
    try:
        return kind(
            entrance.client_id,
            client_credential=shown,
            authority=f"{entrance.authority}/{entrance.tenant}",
            http_client=entrance.http,
            # Elsewhere it would ask the public cloud, which may be out of reach.
            instance_discovery=None if public else False,
        )
    except msal.exceptions.MsalError as error:
        raise Busy(f"Entra is busy: {error}.") from error
    except (ValueError, KeyError) as error:  # all that is left: Entra answered 4xx
        raise no_tenant(entrance.tenant) from error


def _as_msal_takes_it(credential: Secret | Certificate | Pfx) -> str | dict[str, str]:
    """Checked first: MSAL finds out late, and in a dozen ways."""
    try:
        match credential:
            case Secret(secret=secret):
                return secret
            case Certificate():
                return _pair(credential)
            case Pfx(path=path, passphrase=passphrase):
                pkcs12.load_pkcs12(path.read_bytes(), passphrase.encode() if passphrase else None)
                return {"private_key_pfx_path": str(path), "passphrase": passphrase or ""}
            case _:
                assert_never(credential)
    except (ValueError, TypeError, OSError, UnsupportedAlgorithm) as error:
        raise SignInFailed(
            "The panel's certificate or its private key cannot be read: check both files and "
            "the passphrase.",
            Fault.SECRET_MISSING,
        ) from error


def _pair(credential: Certificate) -> dict[str, str]:
    passphrase = credential.passphrase
    key = load_pem_private_key(
        credential.private_key.encode(), passphrase.encode() if passphrase else None
    )
    if not isinstance(key, RSAPrivateKey):
        msg = "Entra takes RSA keys only"
        raise TypeError(msg)
    load_pem_x509_certificate(credential.public_certificate.encode())
    pair = {
        "private_key": credential.private_key,
        "public_certificate": credential.public_certificate,
    }
    return {**pair, "passphrase": passphrase} if passphrase else pair
