"""What the values of a table may be, and what every table is."""

from typing import Annotated

from msgspec import Meta, Struct

Line = Annotated[str, Meta(pattern=r"^[^\x00-\x1f\x7f]*\Z", max_length=200, title="one line")]
Path = Annotated[str, Meta(pattern=r"^[^\x00-\x1f\x7f]*\Z", title="a path")]
Https = Annotated[
    str, Meta(pattern=r"^(https://[^\s/?#@]+(/[^\s?#]*)?)?\Z", title="an https:// address")
]
# Its path and query may hold a key: those of Power Automate and of chats do.
WebHook = Annotated[
    str,
    Meta(
        pattern=r"^(https://[^\s/?#@]+(/[!-\"$-~]*)?)?\Z",
        max_length=1000,
        title="an https:// address",
    ),
]
# ASCII alone, as a code holds it; which scheme it must be, its protection tells.
PublicUrl = Annotated[
    str,
    Meta(
        pattern=r"^https?://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?(/[!-\"$->@-~]*)?\Z",
        max_length=120,
        title="an https:// address without user, query and fragment,",
    ),
]
CredentialName = Annotated[Path, Meta(title="the name of a systemd credential, or a path")]
# The text bears no pattern of its own: with one, beside a list, msgspec 0.22 crashes after some
# refused files.
CredentialNames = str | list[CredentialName]
Mailbox = Annotated[
    str, Meta(pattern=r"^[^@\s\x00-\x1f\x7f]+@[^@\s\x00-\x1f\x7f]+\Z", title="a mailbox's address")
]
Organizer = Annotated[
    str,
    Meta(
        pattern=r"^([^@\s\x00-\x1f\x7f]*@)?[^@\s.\x00-\x1f\x7f]+(\.[^@\s.\x00-\x1f\x7f]+)+\Z",
        max_length=320,
        title="an address or a domain",
    ),
]
Domain = Annotated[
    str,
    Meta(
        pattern=r"^[^@\s.\x00-\x1f\x7f]+(\.[^@\s.\x00-\x1f\x7f]+)+\Z",
        max_length=253,
        title="a domain",
    ),
]


class Table(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One table of a file. A key that is not in its definition is an error."""
