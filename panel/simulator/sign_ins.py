"""People's sign-ins: the refresh tokens they left behind, and what becomes of them."""

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

INACTIVE_AFTER = timedelta(days=90)  # Entra's, for a refresh token that nobody uses


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """Somebody who signed in to the app once; whoever holds the refresh token acts for them."""

    user: str  # the mailbox address
    oid: str
    name: str
    issued: datetime
    revoked: bool = False

    def inactive(self, now: datetime) -> bool:
        return now - self.issued >= INACTIVE_AFTER


class SignIns:
    """Refresh tokens by their text. An old one goes on working beside its successor, as Entra's."""

    def __init__(self) -> None:
        self._tokens: dict[str, SignIn] = {}

    def add(self, sign_in: SignIn, token: str | None = None) -> str:
        token = token or f"1.{secrets.token_urlsafe(48)}"
        self._tokens[token] = sign_in
        return token

    def find(self, token: str) -> SignIn | None:
        return self._tokens.get(token)

    def revoke(self) -> None:
        self._change(revoked=True)

    def lapse(self, now: datetime) -> None:
        """As if nobody had used any of them for longer than Entra waits."""
        self._change(issued=now - INACTIVE_AFTER - timedelta(days=1))

    def _change(self, **changes: object) -> None:
        for token, sign_in in self._tokens.items():
            self._tokens[token] = replace(sign_in, **changes)  # type: ignore[arg-type]  # by name
