"""Tokens from Entra: one at a time, kept in memory, asked for off the loop.

MSAL is synchronous, retries nothing, knows no timeout and asks once per thread. Here one
task at a time signs in, everybody waits for that one, and after a refusal nobody asks
again for a while. Nothing in this file logs a token or a secret.
"""

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

from panel.calendars.base import Busy, CalendarError, SignInFailed
from panel.calendars.credential import Credential, Grant, Named, Sealed
from panel.calendars.graph_entra import OF_THE_CREDENTIAL
from panel.calendars.graph_entra_http import EntraHttp, NoAnswer
from panel.calendars.graph_line import Patience, Trust
from panel.calendars.graph_msal import Entrance, MsalApp
from panel.calendars.graph_turns import Turns
from panel.domain.faults import Fault

log = logging.getLogger(__name__)

_BEFORE_EXPIRY = 300.0  # seconds: MSAL's own margin
_LONGEST_PAUSE = 300.0  # seconds between attempts, however often Entra has refused
_LONGEST_WAIT = 3600.0  # seconds that a Retry-After may ask for: as MSAL has it


class _Token(NamedTuple):
    secret: str
    renew_at: float  # on the monotonic clock, which no time server moves
    expires_at: float


class EntraTokens:
    def __init__(
        self,
        *,
        tenant: str,
        client_id: str,
        authority: str,
        base_url: str,
        credentials: Callable[[], Sequence[Named]],
        trust: Trust,
        patience: Patience,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._entrance = Entrance(
            tenant=tenant,
            client_id=client_id,
            authority=authority.rstrip("/"),
            base_url=base_url,
            http=EntraHttp(trust, patience),
        )
        self._credentials = credentials
        self._first_pause = patience.sign_in_again
        self._clock = clock
        self._apps: dict[Credential | None, MsalApp] = {}
        self._turns = Turns()
        self._shown: Credential | None = None  # what has worked last
        self._warned_of: Named | None = None  # the newest that was refused
        self._token: _Token | None = None
        self._distrusted = False  # Graph refused a token: MSAL's copy must go too
        self._failure: CalendarError | None = None
        self._failures = 0
        self._wait = 0.0  # seconds that Entra asked for
        self._not_before = 0.0
        self._asking: asyncio.Task[_Token] | None = None

    @property
    def is_delegated(self) -> bool:
        """Whether the tokens speak for somebody who signed in, not for the app alone."""
        return isinstance(self._shown, Grant | Sealed)

    async def get(self) -> str:
        """A token that is good for some minutes. Raises CalendarError."""
        token, now = self._token, self._clock()
        if token and now < token.renew_at:
            return token.secret
        if self._failure and now < self._not_before:
            if token and now < token.expires_at:
                return token.secret
            raise self._failure
        try:
            return (await self._single_flight()).secret
        except CalendarError:
            if token and token is self._token and self._clock() < token.expires_at:
                return token.secret  # still good, while Entra is not
            raise

    def drop(self, token: str) -> None:
        """Graph does not take it: one made while the clock was ahead lives on in MSAL's cache."""
        if self._token and self._token.secret == token:
            self._token = None
            self._distrusted = True

    def refused(self, error: SignInFailed) -> None:
        """Graph takes no token at all: leave Entra alone for a while too."""
        self._hold_off(error)

    def sign_in_anew(self) -> None:
        """Somebody has signed in: what was held against the sign-in before it is forgotten."""
        self._token, self._failure, self._failures, self._not_before = None, None, 0, 0.0

    async def close(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.gather(self._asking, return_exceptions=True)

    async def _single_flight(self) -> _Token:
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(self._ask())
            # Those who asked may be gone before the answer; it is read all the same.
            self._asking.add_done_callback(lambda task: task.cancelled() or task.exception())
        return await asyncio.shield(self._asking)

    async def _ask(self) -> _Token:
        try:
            self._token = await asyncio.to_thread(self._sign_in)
        except CalendarError as failure:
            self._hold_off(failure)
            raise
        self._failure, self._failures = None, 0
        return self._token

    def _hold_off(self, failure: CalendarError) -> None:
        """A refusal will be one in a second too; a cut line may be back at the next poll."""
        self._failure = failure
        pause = 0.0
        if isinstance(failure, SignInFailed | Busy):
            pause = min(self._first_pause * 2.0**self._failures, _LONGEST_PAUSE)
            self._failures = min(self._failures + 1, 10)
        wait, self._wait = min(self._wait, _LONGEST_WAIT), 0.0
        self._not_before = self._clock() + max(pause, wait)

    # --- in a thread, one at a time ---------------------------------------------------------

    def _sign_in(self) -> _Token:
        """With the first credential that Entra takes; read anew, for they may be rotated."""
        given = self._credentials()
        self._apps = {one: self._apps[one] for one in map(_app_of, given) if one in self._apps}
        refusals: dict[Named, SignInFailed] = {}
        for named in self._turns.order(given, self._clock()):
            try:
                token = self._show(named)
            except SignInFailed as refusal:
                if refusal.what not in OF_THE_CREDENTIAL:
                    raise
                refusals[named] = refusal
            else:
                self._tell(named, given[0], refusals.get(given[0]))
                return token
        raise refusals[given[0]] if refusals else _nothing_given()

    def _show(self, named: Named) -> _Token:
        key, credential = _app_of(named), named.credential
        try:
            app = self._apps.get(key)
            if app is None:
                app = self._apps[key] = MsalApp(self._entrance, credential)
            elif self._distrusted:
                app.forget_tokens()
            answer = app.sign_in(credential)
        except NoAnswer as error:
            self._wait = error.wait
            raise error.failure from error
        self._shown, self._distrusted = credential, False
        now, lasts = self._clock(), float(answer["expires_in"])
        renew = max(lasts - _BEFORE_EXPIRY, lasts / 2)
        return _Token(answer["access_token"], now + renew, now + lasts)

    def _tell(self, named: Named, newest: Named, refusal: SignInFailed | None) -> None:
        """Once for each change, and once for each newest that is refused."""
        began = not self._turns.have_worked
        changed = self._turns.worked(named)
        if refusal is not None:
            if self._warned_of != newest:
                log.warning("signed in with %s, an older credential: %s", named.name, refusal)
            self._warned_of = newest
        elif changed and not began:
            log.info("signed in with %s from now on", named.name)


def _app_of(named: Named) -> Credential | None:
    """What MSAL's app is made with: nothing for a sign-in, whose token is rotated each time."""
    return None if isinstance(named.credential, Grant | Sealed) else named.credential


def _nothing_given() -> SignInFailed:
    return SignInFailed(
        "The panel has neither a secret nor a certificate: give it one.", Fault.SECRET_MISSING
    )
