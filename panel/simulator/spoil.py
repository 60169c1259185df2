"""Answers, and how they are spoiled: HTML for JSON, half a JSON, words nobody knows."""

from dataclasses import dataclass, replace
from typing import Any

import msgspec

_HTML = (
    b"<!DOCTYPE html><html><head><title>Service unavailable</title></head>"
    b"<body><h1>Our services aren't available right now</h1></body></html>"
)
_ENUMS = {
    "showAs",
    "sensitivity",
    "importance",
    "type",
    "response",
    "locationType",
    "onlineMeetingProvider",
    "bookingType",
    "status",
}
UNKNOWN = "somethingNewInGraph"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes

    @property
    def is_json(self) -> bool:
        return dict(self.headers).get(b"content-type", b"").startswith(b"application/json")

    def with_body(self, body: bytes, kind: bytes = b"application/json") -> "Reply":
        kept = tuple(
            (name, value)
            for name, value in self.headers
            if name not in (b"content-length", b"content-type")
        )
        fresh = ((b"content-length", str(len(body)).encode()), (b"content-type", kind))
        return replace(self, body=body, headers=(*kept, *fresh))


def html(status: int) -> Reply:
    return Reply(status=status, headers=(), body=b"").with_body(_HTML, b"text/html; charset=utf-8")


def cut_json(reply: Reply) -> Reply:
    return reply.with_body(reply.body[: len(reply.body) * 2 // 3])


def unknown_enums(reply: Reply) -> Reply:
    if not reply.is_json:
        return reply
    return reply.with_body(msgspec.json.encode(_renamed(msgspec.json.decode(reply.body))))


def _renamed(value: Any) -> Any:
    if isinstance(value, list):
        return [_renamed(part) for part in value]
    if isinstance(value, dict):
        return {
            name: UNKNOWN if name in _ENUMS and isinstance(part, str) else _renamed(part)
            for name, part in value.items()
        }
    return value
