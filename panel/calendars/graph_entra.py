"""What Entra says when it refuses, as errors of the port."""

import re
from collections.abc import Mapping
from typing import Any

from panel.calendars.base import Busy, CalendarError, SignInFailed
from panel.calendars.graph_entra_sentences import (
    CERTIFICATE_EXPIRED,
    EXPIRED_KEY,
    INTERACTION,
    SENTENCES,
    TRANSIENT,
)
from panel.domain.faults import Fault

# Another secret or certificate may be taken where one of these was not.
OF_THE_CREDENTIAL = frozenset(
    {
        Fault.SECRET_MISSING,
        Fault.SECRET_EXPIRED,
        Fault.SECRET_WRONG,
        Fault.CERTIFICATE_UNKNOWN,
        Fault.CERTIFICATE_EXPIRED,
    }
)


def refused(answer: Mapping[str, Any], *, tenant: str, app: str) -> CalendarError:
    """MSAL's error result as an error of the port."""
    code, error = _code(answer), str(answer.get("error", ""))
    if code in TRANSIENT or error == "temporarily_unavailable":
        return Busy(f"Entra is busy ({_named(code, error)}): it is asked again in a while.")
    known = SENTENCES.get(code)
    if code in (700027, 50012) and EXPIRED_KEY in str(answer.get("error_description")):
        known = CERTIFICATE_EXPIRED
    if known is None and error == "interaction_required":
        known = INTERACTION
    if known is None:
        return SignInFailed(
            f"Entra refuses app {app} ({_named(code, error)}): look the code up at "
            "https://login.microsoftonline.com/error."
        )
    fault, sentence = known
    said = sentence.format(app=app, tenant=tenant)
    return SignInFailed(f"{said} ({_named(code, error)})", fault)


def no_tenant(tenant: str) -> SignInFailed:
    fault, sentence = SENTENCES[90002]
    return SignInFailed(sentence.format(tenant=tenant), fault)


def _code(answer: Mapping[str, Any]) -> int:
    """From the list of codes, or from the text that holds them."""
    codes = answer.get("error_codes")
    if isinstance(codes, list) and codes and isinstance(codes[0], int):
        return codes[0]
    found = re.search(r"AADSTS(\d+)", str(answer.get("error_description", "")))
    return int(found[1]) if found else 0


def _named(code: int, error: str) -> str:
    return f"AADSTS{code}" if code else error or "no reason given"
