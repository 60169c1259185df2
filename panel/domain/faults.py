"""What can go wrong between a panel and its calendar, by name."""

from enum import Enum


class Fault(Enum):
    """One expected failure; its words are in the QML (door) and in `calendars.base` (log)."""

    NONE = "none"
    # the way to the calendar
    UNREACHABLE = "unreachable"
    UNTRUSTED_CERTIFICATE = "untrusted-certificate"
    BUSY = "busy"  # throttled, or the server has a fault of its own
    UNREADABLE = "unreadable"  # it answered something that is not an agenda
    # the panel's right to it
    SECRET_MISSING = "secret-missing"  # noqa: S105  a name, not a secret
    SECRET_EXPIRED = "secret-expired"  # noqa: S105  likewise
    SECRET_WRONG = "secret-wrong"  # noqa: S105  likewise
    APP_UNKNOWN = "app-unknown"
    APP_DISABLED = "app-disabled"
    CERTIFICATE_UNKNOWN = "certificate-unknown"
    CERTIFICATE_EXPIRED = "certificate-expired"
    CLOCK_WRONG = "clock-wrong"
    CONSENT_MISSING = "consent-missing"
    NOT_SIGNED_IN = "not-signed-in"  # nobody has yet, as its room
    SIGN_IN_AGAIN = "sign-in-again"
    ACCOUNT_BLOCKED = "account-blocked"  # the room's own
    CONDITIONAL_ACCESS = "conditional-access"
    SIGN_IN_REFUSED = "sign-in-refused"
    ACCESS_DENIED = "access-denied"
    ROOM_UNKNOWN = "room-unknown"
    # the panel itself
    CLOCK_UNSYNCHRONISED = "clock-unsynchronised"
    # one write
    TAKEN = "taken"
    GONE = "gone"
    NOT_ALLOWED = "not-allowed"
    NOT_CANCELLED = "not-cancelled"  # for everybody: nothing was written
    NOT_RECORDED = "not-recorded"  # the journal would not take it, so it was not sent


# Only an administrator can mend these; a screen of their own says how.
CREDENTIAL_FAULTS = frozenset(
    {
        Fault.SECRET_MISSING,
        Fault.SECRET_EXPIRED,
        Fault.SECRET_WRONG,
        Fault.APP_UNKNOWN,
        Fault.APP_DISABLED,
        Fault.CERTIFICATE_UNKNOWN,
        Fault.CERTIFICATE_EXPIRED,
        Fault.CLOCK_WRONG,
        Fault.CONSENT_MISSING,
        Fault.NOT_SIGNED_IN,
        Fault.SIGN_IN_AGAIN,
        Fault.ACCOUNT_BLOCKED,
        Fault.CONDITIONAL_ACCESS,
        Fault.SIGN_IN_REFUSED,
        Fault.ACCESS_DENIED,
        Fault.ROOM_UNKNOWN,
    }
)
