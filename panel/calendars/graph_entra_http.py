"""MSAL's way to Entra: httpx with our timeouts and authorities, errors as MSAL expects them."""

import time
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

import httpx
import msgspec
import requests

from panel.calendars.base import Busy, CalendarError, Unreachable, Unreadable
from panel.calendars.graph_clock import retry_after
from panel.calendars.graph_errors import LINE_ERRORS, lost
from panel.calendars.graph_line import Patience, Trust, through_the_proxy

_LARGEST = 1024 * 1024  # bytes of an answer


class NoAnswer(requests.exceptions.ConnectionError):
    """What MSAL takes for a dead network, and then goes on with the token in its cache."""

    def __init__(self, failure: CalendarError, wait: float = 0.0) -> None:
        super().__init__(str(failure))
        self.failure = failure
        self.wait = wait  # seconds that Entra asks for


class EntraAnswer:
    """As much of a response as MSAL reads."""

    def __init__(self, status_code: int, headers: dict[str, str], text: str) -> None:
        self.status_code = status_code
        self.headers = headers
        self.text = text

    def raise_for_status(self) -> None:
        """Only successes and refusals get this far."""


class EntraHttp:
    """An answer is JSON with 200 or 4xx; everything else is no answer."""

    def __init__(self, trust: Trust, patience: Patience) -> None:
        self._trust = trust
        self._patience = patience

    def get(self, url: str, params: Any = None, headers: Any = None, **_: Any) -> EntraAnswer:
        return self._ask("GET", url, params=params, headers=headers)

    def post(
        self, url: str, params: Any = None, data: Any = None, headers: Any = None, **_: Any
    ) -> EntraAnswer:
        # As requests would. httpx sends an assertion, which is bytes, as "b'...'", and None as "".
        form = urlencode({name: value for name, value in data.items() if value is not None})
        kind = {"Content-Type": "application/x-www-form-urlencoded", **(headers or {})}
        return self._ask("POST", url, params=params, content=form, headers=kind)

    def close(self) -> None:
        """There is nothing to close: a client lives for one request, once an hour."""

    def _client(self) -> httpx.Client:
        try:
            with through_the_proxy():
                return httpx.Client(verify=self._trust.context(), timeout=self._patience.timeout)
        except Unreachable as error:
            raise NoAnswer(error) from error

    def _ask(self, method: str, url: str, **content: Any) -> EntraAnswer:
        until = time.monotonic() + self._patience.whole
        body = bytearray()
        try:
            with (
                self._client() as client,
                client.stream(method, url, **content) as response,
            ):
                for piece in response.iter_bytes():
                    body += piece
                    if len(body) > _LARGEST:
                        raise NoAnswer(Unreadable("Entra's answer is too large."))
                    if time.monotonic() > until:  # a read timeout does not end a trickle
                        raise httpx.ReadTimeout("it trickles")
        except NoAnswer:
            raise
        except LINE_ERRORS as error:
            raise NoAnswer(lost(error, httpx.URL(url).host)) from error
        status = response.status_code
        if status == 429 or status >= 500:
            wait = retry_after(response.headers, datetime.now(UTC))
            raise NoAnswer(Busy(f"Entra is busy ({status})."), wait)
        return EntraAnswer(status, dict(response.headers), _json_object(status, bytes(body)))


def _json_object(status: int, body: bytes) -> str:
    try:
        msgspec.json.decode(body, type=dict[str, Any])
    except (ValueError, RecursionError) as error:
        raise NoAnswer(Unreadable("Entra's answer is not JSON: is a proxy in between?")) from error
    if status != 200 and not 400 <= status < 500:
        raise NoAnswer(Unreadable(f"Entra answered {status}."))
    return body.decode()
