"""What a form sent: a few short fields, read only as far as they may go."""

from collections.abc import Mapping
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request

MOST_FIELDS = 4
_URLENCODED = "application/x-www-form-urlencoded"


class TooLarge(Exception):
    """More than any form of ours sends. The rest of it stays unread."""


class NotAForm(Exception):
    """Not what a form of ours sends, or not all of it."""


async def fields_of(request: Request, most: int) -> Mapping[str, str]:
    """Raises TooLarge and NotAForm. A field that comes twice is neither of its values."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != _URLENCODED:
        raise NotAForm
    body = await _body(request, most)
    try:
        pairs = parse_qsl(
            body.decode("ascii"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=MOST_FIELDS,
        )
    except ValueError as error:  # too many; neither ASCII nor UTF-8 behind the percent signs
        raise NotAForm from error
    if len(dict(pairs)) != len(pairs):
        raise NotAForm
    return dict(pairs)


async def _body(request: Request, most: int) -> bytes:
    said = request.headers.get("content-length", "0")
    if len(said) > len(f"{most}") or int(said) > most:  # h11 lets digits alone through
        raise TooLarge
    body = b""
    try:
        async for part in request.stream():
            body += part
            if len(body) > most:
                raise TooLarge
    except ClientDisconnect as error:
        raise NotAForm from error
    return body
