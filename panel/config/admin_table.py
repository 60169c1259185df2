"""[admin] of panel.toml."""

from typing import Annotated

from msgspec import Meta

from panel.config.values import CredentialName, Table


class AdminTable(Table, frozen=True, kw_only=True):
    """The administrator's corner: held for 3 seconds, the room's name asks for a PIN; where
    buttons lie low, the date does. Without this table there is none."""

    pin: Annotated[
        CredentialName,
        Meta(
            description="What holds the PIN, 4 to 12 digits. Never the PIN itself: this file is "
            "not kept secret.",
            examples=["admin-pin"],
        ),
    ]
