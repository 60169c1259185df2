"""Addresses that sites.toml and holidays may be fetched from."""

import re
from urllib.parse import urlsplit

_HTTPS = re.compile(r"https://[^\s/?#@]+([/?][!-\"$-~]*)?")


def is_address(text: str) -> bool:
    """Whether it is no path, be it usable or not."""
    return "://" in text


def wrong_address(text: str) -> str:
    """The end of a sentence that starts with key and value; empty if it can be asked."""
    remedy = 'give one such as "https://rooms.example.com/sites.toml".'
    if not _HTTPS.fullmatch(text):
        return f"is no https:// address without user and fragment: {remedy}"
    try:
        has_host = bool(urlsplit(text).hostname) and urlsplit(text).port != 0
    except ValueError:  # beyond 65535; between brackets, but no IPv6 address
        has_host = False
    return "" if has_host else f"has no usable host or port: {remedy}"
