"""Graph's errors: what it says, and the JSON it says it in."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

Inner = Literal["innerError", "innererror", "missing", "nested"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    status: int
    code: str
    message: str
    headers: dict[str, str] = field(default_factory=dict)
    bare: bool = False  # without innerError, as the mailbox throttle answers


class GraphError(Exception):
    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.status} {problem.code}: {problem.message}")
        self.problem = problem


_CHALLENGE = {
    "WWW-Authenticate": 'Bearer realm="", '
    'authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", '
    'client_id="00000003-0000-0000-c000-000000000000"'
}

EXPIRED = Problem(
    status=401,
    code="InvalidAuthenticationToken",
    message="Lifetime validation failed, the token is expired.",
    headers=_CHALLENGE,
)
REVOKED = Problem(
    status=401,
    code="InvalidAuthenticationToken",
    message="CompactToken validation failed with reason code: 80049228.",
    headers=_CHALLENGE,
)
NO_TOKEN = Problem(
    status=401,
    code="InvalidAuthenticationToken",
    message="Access token is empty.",
    headers=_CHALLENGE,
)
DENIED = Problem(
    status=403,
    code="ErrorAccessDenied",
    message="Access is denied. Check credentials and try again.",
)
NOT_FOUND = Problem(
    status=404,
    code="ErrorItemNotFound",
    message="The specified object was not found in the store.",
)
SYNC_STATE_GONE = Problem(
    status=410,
    code="SyncStateNotFound",
    message="The sync state generation is not found; generation=149;[highest=157][157][155][156].",
)
CONFLICT = Problem(
    status=412,
    code="ErrorIrresolvableConflict",
    message="The send or update operation could not be performed because the change key passed "
    "in the request does not match the current change key for the item.",
)
THROTTLED = Problem(status=429, code="TooManyRequests", message="Please retry again later.")
CROWDED = Problem(
    status=429,
    code="ApplicationThrottled",
    message="Application is over its MailboxConcurrency limit.",
    headers={"Retry-After": "1"},
    bare=True,
)
NOT_ORGANIZER = Problem(
    status=400,
    code="ErrorInvalidRequest",
    message="Your request can't be completed. You need to be an organizer to cancel a meeting.",
)
# The text and the code are assumptions: only the refusal itself has been reported.
OWN_MEETING = Problem(
    status=400,
    code="ErrorInvalidRequest",
    message="Your request can't be completed. You can't respond to this meeting because "
    "you're the meeting organizer.",
)
CROSSES = Problem(
    status=400,
    code="ErrorOccurrenceCrossingBoundary",
    message="Modified occurrence is crossing or overlapping adjacent occurrence.",
)
NO_WINDOW = Problem(
    status=400,
    code="ErrorInvalidParameter",
    message="This request requires a time window specified by the query string parameters "
    "StartDateTime and EndDateTime.",
)
_FAULTS = {
    p.status: p for p in (EXPIRED, DENIED, NOT_FOUND, SYNC_STATE_GONE, CONFLICT, THROTTLED)
} | {
    500: Problem(
        status=500,
        code="InternalServerError",
        message="Object reference not set to an instance of an object.",
    ),
    503: Problem(status=503, code="ErrorInternalServerTransientError", message=""),
}


def fault(status: int, retry_after: float | None) -> Problem:
    """What Graph says with a status when nobody has done anything wrong."""
    known = _FAULTS.get(status) or Problem(status=status, code="UnknownError", message="")
    headers = dict(known.headers)
    if retry_after is not None:
        headers["Retry-After"] = f"{retry_after:g}"
    return Problem(status=status, code=known.code, message=known.message, headers=headers)


def invalid(code: str, message: str) -> GraphError:
    return GraphError(Problem(status=400, code=code, message=message))


def no_such_resource(name: str) -> GraphError:
    message = (
        f"Resource '{name}' does not exist or one of its queried reference-property objects are "
        "not present."
    )
    return GraphError(Problem(status=404, code="Request_ResourceNotFound", message=message))


def error_json(
    problem: Problem,
    *,
    request_id: str,
    client_request_id: str,
    at: datetime,
    inner: Inner = "innerError",
) -> dict[str, Any]:
    details: dict[str, Any] = {
        "date": at.strftime("%Y-%m-%dT%H:%M:%S"),
        "request-id": request_id,
        "client-request-id": client_request_id,
    }
    error: dict[str, Any] = {"code": problem.code, "message": problem.message}
    if problem.status == 429:
        details |= {"code": "429", "status": "429", "message": "Please retry after"}
    if inner == "nested":
        details = {**details, "code": problem.code, "innerError": {"code": "Nested"}}
    if inner != "missing" and not problem.bare:
        error["innererror" if inner == "innererror" else "innerError"] = details
    return {"error": error}
