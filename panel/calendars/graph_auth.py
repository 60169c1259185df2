"""Tokens from Entra: one at a time, kept in memory, asked for off the loop.

MSAL is synchronous, retries nothing, knows no timeout and asks once per thread. Here one
task at a time signs in, everybody waits for that one, and after a refusal nobody asks
again for a while. Nothing in this file logs a token or a secret.
"""

import asyncio
import logging
import time
from collections.abc import Callable
from typing import Any, NamedTuple, assert_never
from urllib.parse import urlsplit

import msal  # type: ignore[import-untyped]  # it ships no types
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key, pkcs12
from cryptography.x509 import load_pem_x509_certificate

from panel.calendars.base import Busy, CalendarError, SignInFailed
from panel.calendars.credential import Certificate, Credential, Grant, Pfx, Secret
from panel.calendars.graph_entra import no_tenant, refused
from panel.calendars.graph_entra_http import EntraHttp, NoAnswer
from panel.calendars.graph_line import Patience, Trust
from panel.domain.faults import Fault

log = logging.getLogger(__name__)

_BEFORE_EXPIRY = 300.0  # seconds: MSAL's own margin
_LONGEST_PAUSE = 300.0  # seconds between attempts, however often Entra has refused
_LONGEST_WAIT = 3600.0  # seconds that a Retry-After may ask for: as MSAL has it
_PUBLIC_CLOUD = "login.microsoftonline.com"


class _Token(NamedTuple):
    secret: str
    renew_at: float  # on the monotonic clock, which no time server moves
    expires_at: float


class EntraTokens:
    def __init__(
        self,
        *,
        tenant: str,
        client_id: str,
        authority: str,
        base_url: str,
        credential: Callable[[], Credential],
        trust: Trust,
        patience: Patience,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._tenant = tenant
        self._client_id = client_id
        self._authority = authority.rstrip("/")
        graph = urlsplit(base_url)
        self._scope = f"{graph.scheme}://{graph.netloc}/.default"
        self._credential = credential
        self._http = EntraHttp(trust, patience)
        self._first_pause = patience.sign_in_again
        self._clock = clock
        self._app: Any = None
        self._shown: Credential | None = None  # what the app was made with
        self._token: _Token | None = None
        self._distrusted = False  # Graph refused a token: MSAL's copy must go too
        self._failure: CalendarError | None = None
        self._failures = 0
        self._wait = 0.0  # seconds that Entra asked for
        self._not_before = 0.0
        self._asking: asyncio.Task[_Token] | None = None

    @property
    def is_delegated(self) -> bool:
        """Whether the tokens speak for somebody who signed in, not for the app alone."""
        return isinstance(self._shown, Grant)

    async def get(self) -> str:
        """A token that is good for some minutes. Raises CalendarError."""
        token, now = self._token, self._clock()
        if token and now < token.renew_at:
            return token.secret
        if self._failure and now < self._not_before:
            if token and now < token.expires_at:
                return token.secret
            raise self._failure
        try:
            return (await self._single_flight()).secret
        except CalendarError:
            if token and token is self._token and self._clock() < token.expires_at:
                return token.secret  # still good, while Entra is not
            raise

    def drop(self, token: str) -> None:
        """Graph does not take it: one made while the clock was ahead lives on in MSAL's cache."""
        if self._token and self._token.secret == token:
            self._token = None
            self._distrusted = True

    def refused(self, error: SignInFailed) -> None:
        """Graph takes no token at all: leave Entra alone for a while too."""
        self._hold_off(error)

    async def close(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.gather(self._asking, return_exceptions=True)

    async def _single_flight(self) -> _Token:
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(self._ask())
            # Those who asked may be gone before the answer; it is read all the same.
            self._asking.add_done_callback(lambda task: task.cancelled() or task.exception())
        return await asyncio.shield(self._asking)

    async def _ask(self) -> _Token:
        try:
            self._token = await asyncio.to_thread(self._sign_in)
        except CalendarError as failure:
            self._hold_off(failure)
            raise
        self._failure, self._failures = None, 0
        return self._token

    def _hold_off(self, failure: CalendarError) -> None:
        """A refusal will be one in a second too; a cut line may be back at the next poll."""
        self._failure = failure
        pause = 0.0
        if isinstance(failure, SignInFailed | Busy):
            pause = min(self._first_pause * 2.0**self._failures, _LONGEST_PAUSE)
            self._failures = min(self._failures + 1, 10)
        wait, self._wait = min(self._wait, _LONGEST_WAIT), 0.0
        self._not_before = self._clock() + max(pause, wait)

    # --- in a thread, one at a time ---------------------------------------------------------

    def _sign_in(self) -> _Token:
        credential = self._credential()  # read anew: it may have been rotated
        try:
            if self._app is None or not _is_alike(credential, self._shown):
                self._app = self._make_app(credential)
            elif self._distrusted and not isinstance(credential, Grant):
                self._app.remove_tokens_for_client()
            self._shown = credential
            self._distrusted = False
            answer = self._ask_for_token(credential)
        except NoAnswer as error:
            self._wait = error.wait
            raise error.failure from error
        except msal.exceptions.MsalError as error:
            raise Busy(f"Entra is busy: {error}.") from error
        if "access_token" not in answer:
            log.debug("Entra: %s", answer.get("error_description"))
            raise refused(answer, tenant=self._tenant, app=self._client_id)
        now, lasts = self._clock(), float(answer["expires_in"])
        renew = max(lasts - _BEFORE_EXPIRY, lasts / 2)
        return _Token(answer["access_token"], now + renew, now + lasts)

    def _ask_for_token(self, credential: Credential) -> dict[str, Any]:
        if not isinstance(credential, Grant):
            told: dict[str, Any] = self._app.acquire_token_for_client(scopes=[self._scope])
            return told
        token = credential.refresh_token
        told = self._app.acquire_token_by_refresh_token(token, scopes=[self._scope])
        fresh = told.get("refresh_token")
        if fresh and fresh != token:
            credential.keep(fresh)
        return told

    def _make_app(self, credential: Credential) -> Any:
        public = urlsplit(self._authority).hostname == _PUBLIC_CLOUD
        kind: Any = msal.ConfidentialClientApplication
        shown = None
        if isinstance(credential, Grant):
            kind = msal.PublicClientApplication
        else:
            shown = _as_msal_takes_it(credential)
        try:
            return kind(
                self._client_id,
                client_credential=shown,
                authority=f"{self._authority}/{self._tenant}",
                http_client=self._http,
                # Elsewhere it would ask the public cloud, which may be out of reach.
                instance_discovery=None if public else False,
            )
        except (ValueError, KeyError) as error:  # all that is left: Entra answered 4xx
            raise no_tenant(self._tenant) from error


def _is_alike(credential: Credential, shown: Credential | None) -> bool:
    """Whether the same app may show it: a refresh token is rotated at each sign-in."""
    return credential == shown or (isinstance(credential, Grant) and isinstance(shown, Grant))


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
