"""The tenant's directory: the registered app, what it may do, and the tokens it holds."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from panel.simulator.store import Now, utc_now

TENANT = "a1b2c3d4-0000-4000-8000-00000000c0de"
CLIENT_ID = "11111111-1111-1111-1111-111111111111"
DEMO_SECRET = "demo-secret"  # noqa: S105 - opens nothing but this simulator
EVERYTHING = frozenset({"Calendars.ReadWrite", "Place.Read.All", "User.Read.All"})


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    client_id: str = CLIENT_ID
    name: str = "Room panel"
    secret: str | None = DEMO_SECRET
    secret_expired: bool = False
    certificates: tuple[bytes, ...] = ()  # PEM
    disabled: bool = False
    consented: bool = True
    grant_revoked: bool = False
    permissions: frozenset[str] = EVERYTHING
    mailboxes: frozenset[str] | None = None  # RBAC scope, lower case; None: all


@dataclass(frozen=True, slots=True, kw_only=True)
class _Issued:
    client_id: str
    expires: datetime


@dataclass(slots=True, kw_only=True)
class Directory:
    tenant: str = TENANT
    app: App | None = field(default_factory=App)
    clock: Now = utc_now
    clock_off: timedelta = timedelta(0)
    token_lifetime: timedelta = timedelta(seconds=3599)
    _issued: dict[str, _Issued] = field(default_factory=dict)

    def now(self) -> datetime:
        return self.clock() + self.clock_off

    def issue(self, app: App) -> str:
        token = secrets.token_urlsafe(48)
        expires = self.now() + self.token_lifetime
        self._issued[token] = _Issued(client_id=app.client_id, expires=expires)
        return token

    def revoke_tokens(self) -> None:
        self._issued.clear()

    def knows(self, token: str) -> bool:
        return token in self._issued

    def valid(self, token: str) -> bool:
        return token in self._issued and self.now() < self._issued[token].expires

    def change_app(self, **changes: object) -> None:
        if self.app is not None:
            self.app = replace(self.app, **changes)  # type: ignore[arg-type]  # fields by name

    def allows(self, permission: str) -> bool:
        granted: Iterable[str] = self.app.permissions if self.app else ()
        names = {name.removesuffix(".All") for name in granted}
        wanted = {permission}
        if permission == "Calendars.Read":
            wanted |= {"Calendars.ReadBasic", "Calendars.ReadWrite"}
        return bool(wanted & names)

    def in_scope(self, address: str) -> bool:
        scope = self.app.mailboxes if self.app else None
        return scope is None or address.lower() in scope
