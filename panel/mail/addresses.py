"""Who can be written to: mailboxes as they stand in a header without further ado."""

import re
from collections.abc import Iterable

MOST = 100  # people told of one meeting; Exchange takes 500 in one letter
_LONGEST, _LONGEST_LOCAL = 254, 64  # RFC 5321, 4.5.3.1
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_MAILBOX = re.compile(rf"({_ATOM}(?:\.{_ATOM})*)@{_LABEL}(?:\.{_LABEL})*", re.ASCII)


def is_mailbox(address: str) -> bool:
    """RFC 5321's Dot-string at a domain. Quoted and non-ASCII local parts are not written to."""
    found = _MAILBOX.fullmatch(address)
    return found is not None and len(address) <= _LONGEST and len(found[1]) <= _LONGEST_LOCAL


def to_write_to(addresses: Iterable[str], but: Iterable[str]) -> tuple[str, ...]:
    """Each of them once, `but` these; the first hundred."""
    told = {address.casefold() for address in but}
    chosen: list[str] = []
    for address in addresses:
        if is_mailbox(address) and address.casefold() not in told:
            told.add(address.casefold())
            chosen.append(address)
    return tuple(chosen[:MOST])
