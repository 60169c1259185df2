"""What an administrator does to the app and its sign-ins, in verbs."""

from datetime import timedelta

from panel.simulator.device_codes import Standing
from panel.simulator.directory import Directory


class Administrator:
    """The part of GraphSimulator that disturbs Entra."""

    def __init__(self, directory: Directory) -> None:
        self.directory = directory
        self._app = directory.app

    def revoke_tokens(self) -> None:
        self.directory.revoke_tokens()

    def expire_secret(self) -> None:
        self.directory.change_app(secret_expired=True)

    def renew_secret(self, secret: str) -> None:
        self.directory.change_app(secret=secret, secret_expired=False)

    def add_secret(self, secret: str) -> None:
        """Beside those that there are."""
        if (app := self.directory.app) is not None and app.secret:
            older = app.older_secrets | {app.secret}
            self.directory.change_app(secret=secret, older_secrets=older)

    def revoke_older_secrets(self) -> None:
        self.directory.change_app(older_secrets=frozenset())

    def refuse_sign_ins(self, code: int) -> None:
        """A policy keeps everybody out, under one of `refusals.of_policy`'s codes."""
        self.directory.refuses = code

    def allow_sign_ins(self) -> None:
        self.directory.refuses = 0

    def forget_app(self) -> None:
        self.directory.app = None

    def restore_app(self) -> None:
        """The app's registration as it was at the beginning."""
        self.directory.app = self._app

    def disable_app(self) -> None:
        self.directory.change_app(disabled=True)

    def forget_certificates(self) -> None:
        self.directory.change_app(certificates=())

    def withdraw_consent(self) -> None:
        self.directory.change_app(consented=False)

    def revoke_grant(self) -> None:
        """AADSTS50173: somebody has to sign in again."""
        self.directory.change_app(grant_revoked=True)

    def confine_app(self, *mailboxes: str) -> None:
        """RBAC for Applications: only these mailboxes, 403 for all others."""
        self.directory.change_app(mailboxes=frozenset(name.lower() for name in mailboxes))

    def permit(self, *permissions: str) -> None:
        self.directory.change_app(permissions=frozenset(permissions))

    def shorten_tokens(self, lifetime: timedelta) -> None:
        """The lifetime of tokens from now on."""
        self.directory.token_lifetime = lifetime

    def revoke_sign_ins(self) -> None:
        """AADSTS50173 for whoever signed in: a password was changed, an administrator acted."""
        self.directory.sign_ins.revoke()

    def lapse_sign_ins(self) -> None:
        """AADSTS700082: nobody has used them for 90 days."""
        self.directory.sign_ins.lapse(self.directory.now())

    # --- what people do with the code that a device shows ------------------------------------

    def approve(self, user: str, code: str = "") -> None:
        """Somebody types the code, by default the newest, and signs in."""
        codes = self.directory.device_codes
        codes.settle(code or codes.newest, Standing.APPROVED, user.lower())

    def decline(self, code: str = "") -> None:
        codes = self.directory.device_codes
        codes.settle(code or codes.newest, Standing.DECLINED)

    def let_codes_lapse(self) -> None:
        """As if fifteen minutes had gone by."""
        self.directory.device_codes.lapse(self.directory.now())

    def slow_devices_down(self, times: int = 1) -> None:
        self.directory.device_codes.hurried = times
