"""The sentence for each of Entra's codes that a panel can meet: what is wrong, and the remedy.

From https://learn.microsoft.com/entra/identity-platform/reference-error-codes; codes that it lacks
are Microsoft's own libraries' or messages quoted to their maintainers.
"""

from collections.abc import Mapping
from types import MappingProxyType

from panel.domain.faults import Fault

_LOCKED = (
    Fault.ACCOUNT_BLOCKED,
    "The room's account is disabled, locked or not in tenant {tenant}: have an administrator let "
    "it sign in.",
)
_AGAIN_BY_POLICY = (
    Fault.SIGN_IN_AGAIN,
    "Entra wants a second factor or a new password for the room's account: sign it in again, and "
    "exempt it from what it cannot do by itself.",
)
_REVOKED = (Fault.SIGN_IN_AGAIN, "The panel's sign-in was revoked: sign it in again.")
_KEPT_OUT = (
    Fault.CONDITIONAL_ACCESS,
    "Conditional access keeps app {app} out: have an administrator exempt it, or the room's "
    "account and its sign-in by device code.",
)
_NO_CONSENT = (
    Fault.CONSENT_MISSING,
    "Nobody has consented to app {app}: have an administrator grant its permissions.",
)
_NOT_HERE = (
    Fault.APP_UNKNOWN,
    "There is no app {app} in tenant {tenant}: check `client_id` and `tenant`.",
)
_DISABLED = (
    Fault.APP_DISABLED,
    "App {app} is disabled in Entra: have an administrator enable it.",
)
CERTIFICATE_EXPIRED = (
    Fault.CERTIFICATE_EXPIRED,
    "The certificate of app {app} has expired: make a new one, upload it and give it to the panel.",
)
_CERTIFICATE_REVOKED = (
    Fault.CERTIFICATE_UNKNOWN,
    "The panel's certificate has been revoked: upload a new one to app {app} and give it to the "
    "panel.",
)
_MISFIT = (
    Fault.CERTIFICATE_UNKNOWN,
    "The panel's private key does not fit the certificate that Entra knows: give it the pair.",
)
_OTHER_CLOUD = (
    Fault.SIGN_IN_REFUSED,
    "Entra knows no tenant {tenant}: check `tenant` and the cloud.",
)

SENTENCES: Mapping[int, tuple[Fault, str]] = MappingProxyType(
    {
        7000222: (
            Fault.SECRET_EXPIRED,
            "The client secret of app {app} has expired: make a new one in Entra and give it "
            "to the panel.",
        ),
        7000215: (
            Fault.SECRET_WRONG,
            "The client secret of app {app} is wrong: give the panel the secret's value, not its "
            "ID.",
        ),
        7000218: (
            Fault.SECRET_MISSING,
            "The panel showed Entra neither a secret nor a certificate: give it one, or "
            "allow public client flows where it is signed in as its room.",
        ),
        700016: _NOT_HERE,
        700011: _NOT_HERE,
        7000229: (
            Fault.APP_UNKNOWN,
            "App {app} is not installed in tenant {tenant}: have an administrator consent to it.",
        ),
        7000112: _DISABLED,
        1000031: _DISABLED,
        700027: (
            Fault.CERTIFICATE_UNKNOWN,
            "Entra does not know the panel's certificate: upload it to app {app}.",
        ),
        1000502: CERTIFICATE_EXPIRED,
        7000214: _CERTIFICATE_REVOKED,
        7000277: _CERTIFICATE_REVOKED,
        50013: _MISFIT,
        7000274: _MISFIT,
        700023: (
            Fault.SIGN_IN_REFUSED,
            "What the panel signs is meant for another cloud: check `cloud`, or `authority`.",
        ),
        700024: (
            Fault.CLOCK_WRONG,
            "The panel's clock is wrong, so Entra refuses its certificate: let a time server set "
            "it.",
        ),
        65001: _NO_CONSENT,
        65004: _NO_CONSENT,
        650056: _NO_CONSENT,
        90094: _NO_CONSENT,
        50105: (
            Fault.CONSENT_MISSING,
            "The room's account is not assigned to app {app}: have an administrator assign it.",
        ),
        50173: _REVOKED,
        50132: _REVOKED,
        50133: _REVOKED,
        70000: _REVOKED,
        700082: (
            Fault.SIGN_IN_AGAIN,
            "The panel's sign-in has lapsed, as nobody used it for 90 days: sign it in again.",
        ),
        70043: (
            Fault.SIGN_IN_AGAIN,
            "A sign-in frequency of conditional access has ended the panel's sign-in: sign it in "
            "again, and exempt the room's account from it.",
        ),
        9002313: (
            Fault.SIGN_IN_AGAIN,
            "Entra cannot read the panel's sign-in: sign it in again.",
        ),
        50055: _AGAIN_BY_POLICY,
        50072: _AGAIN_BY_POLICY,
        50074: _AGAIN_BY_POLICY,
        50076: _AGAIN_BY_POLICY,
        50078: _AGAIN_BY_POLICY,
        50079: _AGAIN_BY_POLICY,
        50034: _LOCKED,
        50053: _LOCKED,
        50057: _LOCKED,
        53000: _KEPT_OUT,
        53001: _KEPT_OUT,
        53002: _KEPT_OUT,
        53003: _KEPT_OUT,
        50097: _KEPT_OUT,
        50131: _KEPT_OUT,
        530032: _KEPT_OUT,
        530035: _KEPT_OUT,
        90002: _OTHER_CLOUD,
        90038: _OTHER_CLOUD,
        500011: (
            Fault.SIGN_IN_REFUSED,
            "Graph is not known in tenant {tenant}: check the cloud.",
        ),
    }
)

# What Entra itself calls passing; it says 4xx all the same.
TRANSIENT = frozenset({50033, 50196, 90006, 90012, 90024, 90033, 90055, 90090})
# Where somebody has to act, it says so even under a code that is not listed here.
INTERACTION = (
    Fault.SIGN_IN_AGAIN,
    "Entra wants somebody to act before it lets the panel in: sign it in again.",
)
EXPIRED_KEY = "key used is expired"  # said under 700027, too
