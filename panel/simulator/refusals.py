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


EXPIRED_CERTIFICATE = Refusal(
    code=700027,
    status=401,
    error="invalid_client",
    message="The certificate with identifier used to sign the client assertion is expired on "
    "application. [Reason - The key used is expired.]",
)
PENDING = Refusal(
    code=70016,
    status=400,
    error="authorization_pending",
    message="OAuth 2.0 device flow error. Authorization is pending. Continue polling.",
)
HURRIED = Refusal(
    code=70016,
    status=400,
    error="slow_down",
    message="OAuth 2.0 device flow error. The device asks too often.",
)
DECLINED = Refusal(
    code=70018,
    status=400,
    error="authorization_declined",
    message="The end user denied the authorization request.",
)
CODE_EXPIRED = Refusal(
    code=70020,
    status=400,
    error="expired_token",
    message="The provided value for the input parameter 'device_code' is not valid. This device "
    "code has expired.",
)
NO_SUCH_CODE = Refusal(
    code=70000,
    status=400,
    error="bad_verification_code",
    message="The provided value for the input parameter 'device_code' is not valid.",
)
# In short: what a policy, a person or an administrator may do to any sign-in.
POLICIES: dict[int, tuple[str, str]] = {
    50034: ("invalid_grant", "The user account does not exist in the directory."),
    50053: ("invalid_grant", "The account is locked."),
    50055: ("invalid_grant", "The password is expired."),
    50057: ("invalid_grant", "The user account is disabled."),
    50076: ("interaction_required", "You must use multi-factor authentication to access it."),
    50079: ("interaction_required", "You must enroll in multi-factor authentication."),
    50105: ("invalid_grant", "The signed in user is not assigned to a role for the application."),
    53000: ("interaction_required", "Device is not in required device state: Compliant."),
    53003: (
        "invalid_grant",
        "Access has been blocked by Conditional Access policies. The access policy does not allow "
        "token issuance.",
    ),
    530032: ("invalid_grant", "Blocked by the tenant's security policy."),
    70043: ("invalid_grant", "The refresh token has expired due to sign-in frequency checks."),
    700023: ("invalid_client", "Client assertion audience claim does not match Realm issuer."),
    1000502: ("invalid_client", "The provided certificate is not within its validity window."),
    7000214: ("invalid_client", "The certificate has been revoked."),
    7000229: ("invalid_client", "The client application is missing service principal."),
    90055: ("temporarily_unavailable", "There are too many incoming requests."),
    16000: ("interaction_required", "Somebody has to act."),  # any, under a code of its own
}


def of_policy(code: int) -> Refusal:
    """Raises KeyError for a code that the simulator does not speak."""
    error, message = POLICIES[code]
    status = 401 if error == "invalid_client" else 400
    return Refusal(code=code, status=status, error=error, message=message)


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
