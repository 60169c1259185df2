"""MSAL over the tests' own HTTP client, which trusts the simulator."""

from typing import Any

import httpx


class MsalsHttp:
    """What MSAL wants of an HTTP client, over ours that trusts the simulator."""

    def __init__(self, http: httpx.Client) -> None:
        self._http = http

    def get(self, url: str, **wanted: Any) -> httpx.Response:
        return self._http.get(url, params=wanted.get("params"), headers=wanted.get("headers"))

    def post(self, url: str, **wanted: Any) -> httpx.Response:
        # MSAL gives the assertion as bytes, of which httpx would send the repr.
        fields = {k: v.decode() if isinstance(v, bytes) else v for k, v in wanted["data"].items()}
        return self._http.post(url, data=fields, headers=wanted.get("headers"))

    def close(self) -> None:
        """The client belongs to the fixture."""
