"""What goes wrong on the way to Graph, as the port's errors, with a plain sentence each."""

import ssl
from collections.abc import Iterator, Mapping
from http import HTTPStatus

import httpx

from panel.calendars.base import (
    AccessDenied,
    Busy,
    CalendarError,
    Gone,
    NotAllowed,
    RoomUnknown,
    SignInFailed,
    Unreachable,
    Unreadable,
    UntrustedCertificate,
)
from panel.calendars.graph_wire import error_code

# All of httpx's own, and what it lets through: TLS trouble after the handshake is an OSError.
LINE_ERRORS = (httpx.HTTPError, httpx.InvalidURL, httpx.CookieConflict, httpx.StreamError, OSError)
# Where not even the line stood: nothing can have arrived.
NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)

_NO_MAILBOX = {
    "ErrorInvalidUser",
    "ErrorNonExistentMailbox",
    "MailboxNotEnabledForRESTAPI",
    "MailboxNotSupportedForRESTAPI",
    "Request_ResourceNotFound",
    "ResourceNotFound",
}
_TRANSIENT = {408, 429, 500, 502, 503, 504, 509}
_CONFLICTS = {409, 412}  # met even by a plain GET; after one, a write needs a fresh look first
_NOT_YET_VALID, _EXPIRED = 9, 10  # X509_V_ERR_* of OpenSSL


class Conflicting(Busy):
    """Something changed in the same moment, or what was to be made is there already."""


def lost(error: Exception, host: str) -> CalendarError:
    """One of LINE_ERRORS as the port's."""
    match error:
        case httpx.ConnectError() if failure := _tls_failure(error):
            return _untrusted(failure, host)
        case httpx.TimeoutException():
            return Unreachable(f"{host} does not answer in time: check the network.")
        case httpx.ProxyError():
            return Unreachable(f"The proxy does not let the panel through to {host}: {error}.")
        case httpx.TransportError() | OSError():
            return Unreachable(f"{host} cannot be reached ({type(error).__name__}): {error}.")
        case _:
            return Unreadable(f"{host} answered in a way that is not Graph's: {error}.")


def refusal(
    status: int, body: bytes, *, mailbox: str, reading: bool, needs: str = "Calendars.ReadWrite"
) -> CalendarError:
    """An answer of Graph that is not a success."""
    code = error_code(body)
    said = f"{status} {code}".strip()
    if status == HTTPStatus.UNAUTHORIZED:
        return SignInFailed(f"Graph refuses the panel's fresh token ({said}).")
    if status == HTTPStatus.FORBIDDEN:
        of_all = needs.endswith(".All")  # of the directory, not of a mailbox
        where = "into the directory" if of_all else f"into {mailbox}"
        remedy = needs if of_all else f"{needs} for this mailbox"
        return AccessDenied(
            f"Graph does not let the panel {where} ({said}): grant the app {remedy}; "
            "a change may take two hours."
        )
    if code in _NO_MAILBOX:
        return RoomUnknown(f"There is no mailbox {mailbox} ({said}): check the room's address.")
    if code == "ErrorItemNotFound":
        return Gone("The meeting is no longer there.")
    if status in _CONFLICTS:
        return Conflicting(f"Graph met with a conflict ({said}).")
    if status in _TRANSIENT:
        return Busy(f"Graph is busy ({said}).")
    if HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR and code and not reading:
        return NotAllowed(f"Graph does not allow it ({said}).")
    return Unreadable(f"Graph answered {said}: this is no agenda.")


def is_transient(status: int, *, reading: bool) -> bool:
    """Whether the same question may be answered in a moment."""
    return status in _TRANSIENT or (reading and status in _CONFLICTS)


def was_turned_away(status: int, headers: Mapping[str, str]) -> bool:
    """Whether Graph has done nothing for want of time, and says so."""
    too_busy = status == HTTPStatus.SERVICE_UNAVAILABLE and "Retry-After" in headers
    return status == HTTPStatus.TOO_MANY_REQUESTS or too_busy


def _untrusted(failure: ssl.SSLError, host: str) -> UntrustedCertificate:
    why, remedy = failure.reason or "TLS failed", "check `ca_file` and the proxy"
    if isinstance(failure, ssl.SSLCertVerificationError):
        why = failure.verify_message
        if failure.verify_code in (_NOT_YET_VALID, _EXPIRED):
            remedy = "check the panel's clock"
    return UntrustedCertificate(f"{host} cannot prove who it is ({why}): {remedy}.")


def _tls_failure(error: BaseException) -> ssl.SSLError | None:
    """Why the handshake failed; none where the line was merely cut in it."""
    found = (cause for cause in _causes(error) if isinstance(cause, ssl.SSLError))
    failure = next(found, None)
    return None if isinstance(failure, ssl.SSLEOFError | ssl.SSLZeroReturnError) else failure


def _causes(error: BaseException) -> Iterator[BaseException]:
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__
