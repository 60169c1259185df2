"""The tenant's directory: the registered app, what it may do, and the tokens it holds."""

import secrets
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from panel.simulator.device_codes import DeviceCodes
from panel.simulator.sign_ins import SignIn, SignIns
from panel.simulator.store import Now, utc_now

TENANT = "a1b2c3d4-0000-4000-8000-00000000c0de"
CLIENT_ID = "11111111-1111-1111-1111-111111111111"
DEMO_SECRET = "demo-secret"  # noqa: S105 - opens nothing but this simulator
EVERYTHING = frozenset(
    {
        "Calendars.ReadWrite",
        "Mail.Send",
        "MailboxSettings.Read",
        "Place.Read.All",
        "Presence.Read.All",
        "User.Read.All",
    }
)
DELEGATED = frozenset({"Calendars.ReadWrite", "Place.Read.All", "User.ReadBasic.All"})
_ENOUGH = {
    "Calendars.Read": {"Calendars.ReadBasic", "Calendars.ReadWrite"},
    "MailboxSettings.Read": {"MailboxSettings.ReadWrite"},
    "Place.Read.All": {"Place.ReadWrite.All"},
    "Presence.Read.All": {"Presence.ReadWrite.All"},
    "User.ReadBasic.All": {"User.Read.All", "User.ReadWrite.All", "Directory.Read.All"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    client_id: str = CLIENT_ID
    name: str = "Room panel"
    secret: str | None = DEMO_SECRET
    older_secrets: frozenset[str] = frozenset()  # still taken beside it
    secret_expired: bool = False
    certificates: tuple[bytes, ...] = ()  # PEM
    disabled: bool = False
    consented: bool = True
    grant_revoked: bool = False
    permissions: frozenset[str] = EVERYTHING
    delegated: frozenset[str] = DELEGATED  # what somebody has consented to for whoever signs in
    public: bool = True  # "Allow public client flows": a sign-in needs no secret
    mailboxes: frozenset[str] | None = None  # RBAC scope, lower case; None: all


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearer:
    """Whom an access token speaks for: the app itself or, with it, somebody who signed in."""

    client_id: str
    expires: datetime
    user: str | None = None
    scopes: frozenset[str] = frozenset()


@dataclass(slots=True, kw_only=True)
class Directory:
    tenant: str = TENANT
    app: App | None = field(default_factory=App)
    clock: Now = utc_now
    clock_off: timedelta = timedelta(0)
    token_lifetime: timedelta = timedelta(seconds=3599)
    sign_ins: SignIns = field(default_factory=SignIns)
    device_codes: DeviceCodes = field(default_factory=DeviceCodes)
    refuses: int = 0  # every sign-in, under this code of Entra's
    _issued: dict[str, Bearer] = field(default_factory=dict)

    def now(self) -> datetime:
        return self.clock() + self.clock_off

    def issue(
        self,
        app: App,
        *,
        token: str | None = None,
        user: str | None = None,
        scopes: frozenset[str] = frozenset(),
    ) -> str:
        token = token or secrets.token_urlsafe(48)
        expires = self.now() + self.token_lifetime
        self._issued[token] = Bearer(
            client_id=app.client_id, expires=expires, user=user, scopes=scopes
        )
        return token

    def sign_in(self, user: str, *, oid: str, name: str, token: str | None = None) -> str:
        """A refresh token, as a device code flow leaves it behind."""
        fresh = SignIn(user=user.lower(), oid=oid, name=name, issued=self.now())
        return self.sign_ins.add(fresh, token)

    def revoke_tokens(self) -> None:
        self._issued.clear()

    def bearer(self, token: str) -> Bearer | None:
        return self._issued.get(token)

    def change_app(self, **changes: object) -> None:
        if self.app is not None:
            self.app = replace(self.app, **changes)  # type: ignore[arg-type]  # fields by name

    def allows(self, bearer: Bearer, permission: str) -> bool:
        granted = self.app.permissions if self.app else frozenset[str]()
        if bearer.user is not None:
            granted = bearer.scopes
        names = granted | {name.removesuffix(".All") for name in granted}
        return bool(({permission} | _ENOUGH.get(permission, set())) & names)

    def reaches(self, bearer: Bearer, address: str) -> bool:
        """Whether the RBAC scope, or the person who signed in, has this mailbox."""
        if bearer.user is not None:
            return bearer.user == address.lower()
        scope = self.app.mailboxes if self.app else None
        return scope is None or address.lower() in scope
