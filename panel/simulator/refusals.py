"""Entra's refusals in its own words: what each AADSTS code says."""

from dataclasses import dataclass, field
from datetime import datetime

from panel.simulator.directory import App


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


def wrong_secret(app: App) -> Refusal:
    message = (
        "Invalid client secret provided. Ensure the secret being sent in the request is the client "
        f"secret value, not the client secret ID, for a secret added to app '{app.client_id}'."
    )
    return Refusal(code=7000215, status=401, error="invalid_client", message=message)


def expired_secret(app: App) -> Refusal:
    message = (
        f"The provided client secret keys for app '{app.client_id}' are expired. Visit the Azure "
        "portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using "
        "certificate credentials for added security: https://aka.ms/certCreds."
    )
    return Refusal(code=7000222, status=401, error="invalid_client", message=message)


def unknown_app(client_id: str) -> Refusal:
    message = (
        f"Application with identifier '{client_id}' was not found in the directory 'Contoso'. This "
        "can happen if the application has not been installed by the administrator of the tenant "
        "or consented to by any user in the tenant."
    )
    return Refusal(code=700016, status=400, error="unauthorized_client", message=message)


def disabled(app: App) -> Refusal:
    message = f"Application '{app.client_id}'({app.name}) is disabled."
    return Refusal(code=7000112, status=400, error="unauthorized_client", message=message)


def no_consent(app: App) -> Refusal:
    message = (
        "The user or administrator has not consented to use the application with ID "
        f"'{app.client_id}' named '{app.name}'. Send an interactive authorization request for this "
        "user and resource."
    )
    extra = {"suberror": "consent_required"}
    return Refusal(code=65001, status=400, error="invalid_grant", message=message, extra=extra)


SIGN_IN_AGAIN = Refusal(
    code=50173,
    status=400,
    error="invalid_grant",
    message="The provided grant has expired due to it being revoked, a fresh auth token is needed. "
    "The user might have changed or reset their password.",
)
NO_REFRESH_TOKEN = Refusal(
    code=9002313,
    status=400,
    error="invalid_grant",
    message="Invalid request. Request is malformed or invalid.",
)
UNKNOWN_CERTIFICATE = Refusal(
    code=700027,
    status=401,
    error="invalid_client",
    message="The certificate with identifier used to sign the client assertion is not registered "
    "on application. [Reason - The key was not found.]",
)
NOTHING_GIVEN = Refusal(
    code=7000218,
    status=401,
    error="invalid_client",
    message="The request body must contain the following parameter: "
    "'client_assertion' or 'client_secret'.",
)


def inactive(issued: datetime) -> Refusal:
    message = (
        "The refresh token has expired due to inactivity. The token was issued on "
        f"{issued:%Y-%m-%dT%H:%M:%S.%f}0Z and was inactive for 90.00:00:00."
    )
    return Refusal(code=700082, status=400, error="invalid_grant", message=message)


def bad_assertion(why: str) -> Refusal:
    message = f"Client assertion failed signature validation. {why}"
    return Refusal(code=50013, status=401, error="invalid_client", message=message)


def out_of_time(now: datetime, start: datetime, end: datetime) -> Refusal:
    at, since, until = (f"{t:%Y-%m-%dT%H:%M:%S}.0000000Z" for t in (now, start, end))
    message = (
        f"Client assertion is not within its valid time range. Current time: {at}, assertion valid "
        f"from {since}, expiry time of assertion {until}."
    )
    return Refusal(code=700024, status=401, error="invalid_client", message=message)


def unknown_tenant(tenant: str) -> Refusal:
    message = f"Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID."
    return Refusal(code=90002, status=400, error="invalid_request", message=message)
