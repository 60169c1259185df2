"""[doctor] of panel.toml."""

from typing import Annotated

from msgspec import Meta

from panel.config.values import Table


class DoctorTable(Table, frozen=True, kw_only=True):
    """What `room-panel doctor` tries beyond what the panel itself does."""

    outside: Annotated[
        str,
        Meta(
            pattern=r"^([^@\s\x00-\x1f\x7f]+@[^@\s\x00-\x1f\x7f]+)?\Z",
            title="a mailbox's address",
            description="Somebody whose calendar the app must not be able to read, which is "
            "tried; nothing of it is shown or kept. Best a mailbox made for this, not a room's.",
            examples=["nobody@example.com"],
        ),
    ] = ""
