"""What Entra says when it refuses, each with a plain sentence and the remedy."""

import re
from collections.abc import Mapping
from typing import Any

from panel.calendars.base import SignInFailed
from panel.domain.faults import Fault

_SENTENCES: dict[int, tuple[Fault, str]] = {
    7000222: (
        Fault.SECRET_EXPIRED,
        "The client secret of app {app} has expired: make a new one in Entra and give it "
        "to the panel.",
    ),
    7000215: (
        Fault.SECRET_WRONG,
        "The client secret of app {app} is wrong: give the panel the secret's value, not its ID.",
    ),
    7000218: (
        Fault.SECRET_MISSING,
        "The panel showed Entra neither a secret nor a certificate: give it one, or "
        "allow public client flows where it is signed in as its room.",
    ),
    700016: (
        Fault.APP_UNKNOWN,
        "There is no app {app} in tenant {tenant}: check `client_id` and `tenant`.",
    ),
    7000229: (
        Fault.APP_UNKNOWN,
        "App {app} is not installed in tenant {tenant}: have an administrator consent to it.",
    ),
    7000112: (
        Fault.APP_DISABLED,
        "App {app} is disabled in Entra: have an administrator enable it.",
    ),
    700027: (
        Fault.CERTIFICATE_UNKNOWN,
        "Entra does not know the panel's certificate: upload it to app {app}.",
    ),
    50013: (
        Fault.CERTIFICATE_UNKNOWN,
        "The panel's private key does not fit the certificate that Entra knows: give it the pair.",
    ),
    700024: (
        Fault.CLOCK_WRONG,
        "The panel's clock is wrong, so Entra refuses its certificate: let a time server set it.",
    ),
    65001: (
        Fault.CONSENT_MISSING,
        "Nobody has consented to app {app}: have an administrator grant its permissions.",
    ),
    50173: (
        Fault.SIGN_IN_AGAIN,
        "The panel's sign-in was revoked: sign it in again.",
    ),
    700082: (
        Fault.SIGN_IN_AGAIN,
        "The panel's sign-in has lapsed, as nobody used it for 90 days: sign it in again.",
    ),
    9002313: (
        Fault.SIGN_IN_AGAIN,
        "Entra cannot read the panel's sign-in: sign it in again.",
    ),
    90002: (
        Fault.SIGN_IN_REFUSED,
        "Entra knows no tenant {tenant}: check `tenant` and the cloud.",
    ),
    500011: (
        Fault.SIGN_IN_REFUSED,
        "Graph is not known in tenant {tenant}: check the cloud.",
    ),
    53003: (
        Fault.SIGN_IN_REFUSED,
        "Conditional access keeps app {app} out: have an administrator make an exception.",
    ),
}

# Another secret or certificate may be taken where one of these was not.
OF_THE_CREDENTIAL = frozenset(
    {
        Fault.SECRET_MISSING,
        Fault.SECRET_EXPIRED,
        Fault.SECRET_WRONG,
        Fault.CERTIFICATE_UNKNOWN,
    }
)


def refused(answer: Mapping[str, Any], *, tenant: str, app: str) -> SignInFailed:
    """MSAL's error result as an error of the port."""
    code = _code(answer)
    known = _SENTENCES.get(code)
    if known is None:
        what = f"AADSTS{code}" if code else str(answer.get("error", "no reason given"))
        return SignInFailed(f"Entra refuses app {app} ({what}).")
    fault, sentence = known
    return SignInFailed(f"{sentence.format(app=app, tenant=tenant)} (AADSTS{code})", fault)


def no_tenant(tenant: str) -> SignInFailed:
    fault, sentence = _SENTENCES[90002]
    return SignInFailed(sentence.format(tenant=tenant), fault)


def _code(answer: Mapping[str, Any]) -> int:
    """From the list of codes, or from the text that holds them."""
    codes = answer.get("error_codes")
    if isinstance(codes, list) and codes and isinstance(codes[0], int):
        return codes[0]
    found = re.search(r"AADSTS(\d+)", str(answer.get("error_description", "")))
    return int(found[1]) if found else 0
