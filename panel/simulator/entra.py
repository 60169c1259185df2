"""Entra's token endpoint: the app by secret or certificate, people's sign-ins, and refusals."""

from collections.abc import Callable, Iterable
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

from panel.simulator import refusals
from panel.simulator.app_only import app_token
from panel.simulator.delegated import redeem, redeem_code
from panel.simulator.device_codes import ADDRESS
from panel.simulator.directory import App, Directory
from panel.simulator.refusals import Refusal, Refused
from panel.simulator.sign_ins import SignIn

_SKEW = timedelta(minutes=5)  # Entra's usual tolerance for other people's clocks
_DEVICE = "urn:ietf:params:oauth:grant-type:device_code"
_TRACE = "0f1e2d3c-0000-4000-8000-000000000001"


class Entra:
    def __init__(self, directory: Directory, find: Callable[[str], SignIn]) -> None:
        """`find` knows the account of somebody who signs in."""
        self._directory = directory
        self._find = find

    def routes(self) -> Iterable[Route]:
        known = "/{tenant}/v2.0/.well-known/openid-configuration"
        yield Route("/{tenant}/oauth2/v2.0/token", self.token, methods=["POST"])
        yield Route("/{tenant}/oauth2/v2.0/devicecode", self.device_code, methods=["POST"])
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
        return await self._answer(request, self._granted)

    async def device_code(self, request: Request) -> Response:
        return await self._answer(request, self._code)

    async def _answer(
        self, request: Request, give: Callable[[Request, dict[str, str]], dict[str, Any]]
    ) -> Response:
        form = dict(parse_qsl((await request.body()).decode(errors="replace")))
        try:
            return JSONResponse(give(request, form))
        except Refused as error:
            return JSONResponse(self._json(error.refusal, request), error.refusal.status)

    def _code(self, request: Request, form: dict[str, str]) -> dict[str, Any]:
        app = self._registered(request.path_params["tenant"], form)
        if not app.public:
            raise Refused(refusals.NOTHING_GIVEN)
        now = self._directory.now()
        code = self._directory.device_codes.issue(app.client_id, form.get("scope", ""), now)
        return {
            "user_code": code.user_code,
            "device_code": code.device_code,
            "verification_uri": ADDRESS,
            "expires_in": int((code.expires - now).total_seconds()),
            "interval": self._directory.device_codes.interval,
            "message": f"To sign in, use a web browser to open the page {ADDRESS} and enter the "
            f"code {code.user_code} to authenticate.",
        }

    def _granted(self, request: Request, form: dict[str, str]) -> dict[str, Any]:
        app = self._registered(request.path_params["tenant"], form)
        lifetime = int(self._directory.token_lifetime.total_seconds())
        common = {"token_type": "Bearer", "expires_in": lifetime, "ext_expires_in": lifetime}
        base = str(request.base_url).rstrip("/")
        if (kind := form.get("grant_type")) in ("refresh_token", _DEVICE):
            if not app.public or "client_secret" in form or "client_assertion" in form:
                self._authenticate(app, form, str(request.url))
            self._consented(app)
            if kind == _DEVICE:
                return common | redeem_code(self._directory, app, form, base, self._find)
            return common | redeem(self._directory, app, form, base)
        self._authenticate(app, form, str(request.url))
        self._consented(app)
        return common | {"access_token": app_token(self._directory, app, base)}

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

    def _registered(self, tenant: str, form: dict[str, str]) -> App:
        directory = self._directory
        if tenant != directory.tenant:
            raise Refused(refusals.unknown_tenant(tenant))
        app = directory.app
        if app is None or form.get("client_id") != app.client_id:
            raise Refused(refusals.unknown_app(form.get("client_id", "")))
        if app.disabled:
            raise Refused(refusals.disabled(app))
        if directory.refuses:
            raise Refused(refusals.of_policy(directory.refuses))
        return app

    def _authenticate(self, app: App, form: dict[str, str], url: str) -> None:
        if assertion := form.get("client_assertion"):
            self._check_assertion(app, assertion, url)
        elif (secret := form.get("client_secret")) is None:
            raise Refused(refusals.NOTHING_GIVEN)
        elif secret in app.older_secrets:
            return
        elif app.secret is None or secret != app.secret:
            raise Refused(refusals.wrong_secret(app))
        elif app.secret_expired:
            raise Refused(refusals.expired_secret(app))

    def _consented(self, app: App) -> None:
        if app.grant_revoked:
            raise Refused(refusals.SIGN_IN_AGAIN)
        if not app.consented:
            raise Refused(refusals.no_consent(app))

    def _check_assertion(self, app: App, assertion: str, url: str) -> None:
        try:
            header = jwt.get_unverified_header(assertion)
            certificate = next((c for c in _read(app) if _names(header, c)), None)
            if certificate is None:
                raise Refused(refusals.UNKNOWN_CERTIFICATE)
            if certificate.not_valid_after_utc < self._directory.now():
                raise Refused(refusals.EXPIRED_CERTIFICATE)
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
            raise Refused(refusals.bad_assertion(str(error))) from error
        # MSAL states no nbf; then the assertion is valid from when it was made.
        begin = claims.get("nbf", claims.get("iat", 0))
        start, end = (datetime.fromtimestamp(t, UTC) for t in (begin, claims.get("exp", 0)))
        now = self._directory.now()
        if not start - _SKEW <= now < end + _SKEW:
            raise Refused(refusals.out_of_time(now, start, end))


def _read(app: App) -> list[x509.Certificate]:
    return [x509.load_pem_x509_certificate(pem) for pem in app.certificates]


def _names(header: dict[str, Any], certificate: x509.Certificate) -> bool:
    """Whether a JWT means this certificate; MSAL pads its thumbprint, RFC 7515 does not."""
    der = certificate.public_bytes(Encoding.DER)
    digests = {
        "x5t#S256": sha256(der).digest(),
        "x5t": sha1(der).digest(),  # noqa: S324 - SHA-1 by RFC 7515
    }
    given = {name: str(header[name]).rstrip("=") for name in digests if name in header}
    return any(value == base64url_encode(digests[name]).decode() for name, value in given.items())
