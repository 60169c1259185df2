"""A room signed in by somebody with a phone: a code to show, and what it leaves behind, sealed."""

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

import msal  # type: ignore[import-untyped]  # it ships no types

from panel.calendars.base import (
    AccessDenied,
    Busy,
    CalendarError,
    RoomUnknown,
    SignInFailed,
    WrongAccount,
)
from panel.calendars.credential import Code, Sealed, Waiting
from panel.calendars.graph_entra import refused
from panel.calendars.graph_entra_http import EntraHttp, NoAnswer
from panel.calendars.graph_http import GraphHttp
from panel.calendars.graph_line import Errand, Patience, Trust
from panel.calendars.graph_mailbox import Mailbox
from panel.calendars.graph_msal import Entrance, public_app
from panel.calendars.graph_sealed import seal
from panel.domain.faults import Fault
from panel.domain.meeting import Slot

log = logging.getLogger(__name__)

_STILL_WAITING = ("authorization_pending", "slow_down")
_OVER = {
    "authorization_declined": Waiting.DECLINED,
    "expired_token": Waiting.LAPSED,
    "code_expired": Waiting.LAPSED,
    "bad_verification_code": Waiting.LAPSED,
}
_SLOWEST = 60  # seconds


class _Answer(NamedTuple):
    """What Entra gave for a code, or how it stands with it."""

    standing: Waiting
    access_token: str = ""
    refresh_token: str = ""


class _OneToken:
    """Of whoever has just signed in: shown to Graph once, before it is kept."""

    is_delegated = True

    def __init__(self, token: str) -> None:
        self._token = token

    async def get(self) -> str:
        return self._token

    def drop(self, token: str) -> None:
        """There is no other."""

    def refused(self, error: SignInFailed) -> None:
        """Nor is one asked for again."""


class DeviceCodes:
    """One room's sign-in. Making it does no I/O; each call ends by the patience it was given."""

    def __init__(
        self,
        *,
        tenant: str,
        client_id: str,
        authority: str,
        base_url: str,  # with its version
        mailbox: str,
        ca_file: Path | None,
        sealed: Sealed,
        now: Callable[[], datetime],
        signed_in: Callable[[], None] = lambda: None,
        patience: Patience | None = None,
    ) -> None:
        self._patience = patience or Patience()
        self._trust = Trust(ca_file)
        self._entrance = Entrance(
            tenant=tenant,
            client_id=client_id,
            authority=authority.rstrip("/"),
            base_url=base_url,
            http=EntraHttp(self._trust, self._patience),
        )
        self._base_url = base_url
        self._mailbox = mailbox
        self._sealed = sealed
        self._now = now
        self._signed_in = signed_in
        self._app: Any = None
        self._flow: dict[str, Any] = {}
        self._unseen: _Answer | None = None  # signed in, but the calendar was not to be reached

    async def begin(self) -> Code:
        """A new code to show. Raises CalendarError."""
        self._unseen = None
        self._flow = await asyncio.to_thread(self._begin)
        return Code(
            text=str(self._flow["user_code"]),
            address=str(self._flow["verification_uri"]),
            account=self._mailbox,
            seconds=float(self._flow["expires_in"]),
        )

    @property
    def pause(self) -> float:
        """Seconds that Entra wants between two questions."""
        return float(min(max(int(self._flow.get("interval", 5)), 1), _SLOWEST))

    async def ask(self) -> Waiting:
        """How it stands with the code; what it leaves is kept once it has opened the calendar.

        Raises CalendarError, WrongAccount where it opens another's only.
        """
        answer = self._unseen
        if answer is None:
            answer = await asyncio.to_thread(self._ask)
        if answer.standing is Waiting.SIGNED_IN:
            self._unseen = answer  # a code opens once: a cut line must not cost it
            try:
                await self._look(answer.access_token)
            except SignInFailed:
                self._unseen = None
                raise
            await asyncio.to_thread(seal, self._sealed, answer.refresh_token)
            self._unseen = None
            self._signed_in()
        return answer.standing

    async def _look(self, token: str) -> None:
        """Whether whoever signed in can open the room's calendar."""
        line = GraphHttp(
            base_url=self._base_url,
            mailbox=self._mailbox,
            tokens=_OneToken(token),
            trust=self._trust,
            patience=self._patience,
            now=self._now,
        )
        box = Mailbox(line, base_url=self._base_url, address=self._mailbox, zone=UTC)
        errand, now = Errand(str(uuid4()), self._patience.whole), self._now()
        try:
            async with errand.bounded():
                await box.between(Slot(start=now, end=now + timedelta(minutes=1)), errand)
        except (AccessDenied, RoomUnknown) as error:
            raise WrongAccount(
                f"The account that signed in cannot open the calendar of {self._mailbox}: "
                "sign in as the room itself.",
                Fault.ACCESS_DENIED,
            ) from error
        finally:
            await line.close()

    # --- in a thread ------------------------------------------------------------------------

    def _begin(self) -> dict[str, Any]:
        flow = self._told(lambda: self._made().initiate_device_flow([self._entrance.scope]))
        if "user_code" not in flow:
            raise self._refusal(flow)
        return flow

    def _ask(self) -> _Answer:
        # MSAL warns of questions that the wall clock finds too close; it may have been set.
        self._flow.pop("latest_attempt_at", None)
        app = self._made()
        told = self._told(
            lambda: app.acquire_token_by_device_flow(self._flow, exit_condition=lambda _: True)
        )
        error = str(told.get("error", ""))
        if error in _STILL_WAITING:
            return _Answer(Waiting.PENDING)
        if error in _OVER:
            return _Answer(_OVER[error])
        if "access_token" not in told:
            raise self._refusal(told)
        if not told.get("refresh_token"):
            raise SignInFailed(
                "Entra gave nothing to stay signed in with: allow offline_access for app "
                f"{self._entrance.client_id}.",
                Fault.CONSENT_MISSING,
            )
        return _Answer(Waiting.SIGNED_IN, told["access_token"], told["refresh_token"])

    def _made(self) -> Any:
        if self._app is None:
            self._app = public_app(self._entrance)
        return self._app

    def _told(self, ask: Callable[[], Any]) -> dict[str, Any]:
        try:
            found: dict[str, Any] = ask()
        except NoAnswer as error:
            raise error.failure from error
        except msal.exceptions.MsalError as error:
            raise Busy(f"Entra is busy: {error}.") from error
        return found

    def _refusal(self, answer: dict[str, Any]) -> CalendarError:
        log.debug("Entra: %s", answer.get("error_description"))
        entrance = self._entrance
        return refused(answer, tenant=entrance.tenant, app=entrance.client_id)
