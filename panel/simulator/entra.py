"""Entra's token endpoint: client credentials by secret or certificate, and its refusals."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha1, sha256
from typing import Any
from urllib.parse import parse_qsl

import jwt
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from jwt.utils import base64url_encode
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from panel.simulator.directory import App, Directory

_SKEW = timedelta(minutes=5)  # Entra's usual tolerance for other people's clocks
_TRACE = "0f1e2d3c-0000-4000-8000-000000000001"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    code: int
    status: int
    error: str
    message: str
    extra: dict[str, str] = field(default_factory=dict)


class Refused(Exception):
    def __init__(self, refusal: Refusal) -> None:
        super().__init__(f"AADSTS{refusal.code}")
        self.refusal = refusal


def _wrong_secret(app: App) -> Refusal:
    message = (
        "Invalid client secret provided. Ensure the secret being sent in the request is the client "
        f"secret value, not the client secret ID, for a secret added to app '{app.client_id}'."
    )
    return Refusal(code=7000215, status=401, error="invalid_client", message=message)


def _expired_secret(app: App) -> Refusal:
    message = (
        f"The provided client secret keys for app '{app.client_id}' are expired. Visit the Azure "
        "portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using "
        "certificate credentials for added security: https://aka.ms/certCreds."
    )
    return Refusal(code=7000222, status=401, error="invalid_client", message=message)


def _unknown_app(client_id: str) -> Refusal:
    message = (
        f"Application with identifier '{client_id}' was not found in the directory 'Contoso'. This "
        "can happen if the application has not been installed by the administrator of the tenant "
        "or consented to by any user in the tenant."
    )
    return Refusal(code=700016, status=400, error="unauthorized_client", message=message)


def _disabled(app: App) -> Refusal:
    message = f"Application '{app.client_id}'({app.name}) is disabled."
    return Refusal(code=7000112, status=400, error="unauthorized_client", message=message)


def _no_consent(app: App) -> Refusal:
    message = (
        "The user or administrator has not consented to use the application with ID "
        f"'{app.client_id}' named '{app.name}'. Send an interactive authorization request for this "
        "user and resource."
    )
    extra = {"suberror": "consent_required"}
    return Refusal(code=65001, status=400, error="invalid_grant", message=message, extra=extra)


_SIGN_IN_AGAIN = Refusal(
    code=50173,
    status=400,
    error="invalid_grant",
    message="The provided grant has expired due to it being revoked, a fresh auth token is needed. "
    "The user might have changed or reset their password.",
)
_UNKNOWN_CERTIFICATE = Refusal(
    code=700027,
    status=401,
    error="invalid_client",
    message="The certificate with identifier used to sign the client assertion is not registered "
    "on application. [Reason - The key was not found.]",
)
_NOTHING_GIVEN = Refusal(
    code=7000218,
    status=401,
    error="invalid_client",
    message="The request body must contain the following parameter: "
    "'client_assertion' or 'client_secret'.",
)


def _bad_assertion(why: str) -> Refusal:
    message = f"Client assertion failed signature validation. {why}"
    return Refusal(code=50013, status=401, error="invalid_client", message=message)


def _out_of_time(now: datetime, start: datetime, end: datetime) -> Refusal:
    at, since, until = (f"{t:%Y-%m-%dT%H:%M:%S}.0000000Z" for t in (now, start, end))
    message = (
        f"Client assertion is not within its valid time range. Current time: {at}, assertion valid "
        f"from {since}, expiry time of assertion {until}."
    )
    return Refusal(code=700024, status=401, error="invalid_client", message=message)


class Entra:
    def __init__(self, directory: Directory) -> None:
        self._directory = directory

    def routes(self) -> Iterable[Route]:
        known = "/{tenant}/v2.0/.well-known/openid-configuration"
        yield Route("/{tenant}/oauth2/v2.0/token", self.token, methods=["POST"])
        yield Route(known, self.configuration, methods=["GET"])

    async def configuration(self, request: Request) -> Response:
        tenant = request.path_params["tenant"]
        base = f"{str(request.base_url).rstrip('/')}/{tenant}"
        return JSONResponse(
            {
                "issuer": f"{base}/v2.0",
                "authorization_endpoint": f"{base}/oauth2/v2.0/authorize",
                "token_endpoint": f"{base}/oauth2/v2.0/token",
                "device_authorization_endpoint": f"{base}/oauth2/v2.0/devicecode",
                "jwks_uri": f"{base}/discovery/v2.0/keys",
                "response_types_supported": ["code", "id_token"],
                "subject_types_supported": ["pairwise"],
                "id_token_signing_alg_values_supported": ["RS256"],
            }
        )

    async def token(self, request: Request) -> Response:
        form = dict(parse_qsl((await request.body()).decode()))
        try:
            app = self._admit(request.path_params["tenant"], form, str(request.url))
        except Refused as error:
            return JSONResponse(self._json(error.refusal, request), error.refusal.status)
        lifetime = int(self._directory.token_lifetime.total_seconds())
        return JSONResponse(
            {
                "token_type": "Bearer",
                "expires_in": lifetime,
                "ext_expires_in": lifetime,
                "access_token": self._directory.issue(app),
            }
        )

    def _json(self, refusal: Refusal, request: Request) -> dict[str, Any]:
        at = f"{self._directory.now():%Y-%m-%d %H:%M:%SZ}"
        correlation = request.scope["simulator.client_request_id"]
        said = f"AADSTS{refusal.code}: {refusal.message}"
        return {
            "error": refusal.error,
            "error_description": f"{said} Trace ID: {_TRACE} Correlation ID: {correlation} "
            f"Timestamp: {at}",
            "error_codes": [refusal.code],
            "timestamp": at,
            "trace_id": _TRACE,
            "correlation_id": correlation,
            "error_uri": f"https://login.microsoftonline.com/error?code={refusal.code}",
            **refusal.extra,
        }

    def _admit(self, tenant: str, form: dict[str, str], url: str) -> App:
        directory = self._directory
        if tenant != directory.tenant:
            message = (
                f"Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID."
            )
            refusal = Refusal(code=90002, status=400, error="invalid_request", message=message)
            raise Refused(refusal)
        app = directory.app
        if app is None or form.get("client_id") != app.client_id:
            raise Refused(_unknown_app(form.get("client_id", "")))
        if app.disabled:
            raise Refused(_disabled(app))
        if assertion := form.get("client_assertion"):
            self._check_assertion(app, assertion, url)
        elif (secret := form.get("client_secret")) is None:
            raise Refused(_NOTHING_GIVEN)
        elif app.secret is None or secret != app.secret:
            raise Refused(_wrong_secret(app))
        elif app.secret_expired:
            raise Refused(_expired_secret(app))
        if app.grant_revoked:
            raise Refused(_SIGN_IN_AGAIN)
        if not app.consented:
            raise Refused(_no_consent(app))
        return app

    def _check_assertion(self, app: App, assertion: str, url: str) -> None:
        try:
            header = jwt.get_unverified_header(assertion)
            named = {header.get("x5t#S256"), header.get("x5t")} - {None}
            certificate = next((c for c in _read(app) if named & _thumbprints(c)), None)
            if certificate is None:
                raise Refused(_UNKNOWN_CERTIFICATE)
            claims = jwt.decode(
                assertion,
                certificate.public_key(),  # type: ignore[arg-type]  # RSA, as Entra demands
                algorithms=["RS256", "PS256"],
                audience=[url, url.removesuffix("/oauth2/v2.0/token") + "/v2.0"],
                issuer=app.client_id,
                # Times are judged below, by the simulated clock.
                options={"verify_exp": False, "verify_nbf": False, "verify_iat": False},
            )
        except jwt.PyJWTError as error:
            raise Refused(_bad_assertion(str(error))) from error
        start, end = (datetime.fromtimestamp(claims.get(k, 0), UTC) for k in ("nbf", "exp"))
        now = self._directory.now()
        if not start - _SKEW <= now < end + _SKEW:
            raise Refused(_out_of_time(now, start, end))


def _read(app: App) -> list[x509.Certificate]:
    return [x509.load_pem_x509_certificate(pem) for pem in app.certificates]


def _thumbprints(certificate: x509.Certificate) -> set[str]:
    der = certificate.public_bytes(Encoding.DER)
    digests = (sha256(der).digest(), sha1(der).digest())  # noqa: S324 - x5t is SHA-1 by RFC 7515
    return {base64url_encode(digest).decode() for digest in digests}
