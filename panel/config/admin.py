"""The PIN that opens the corner for those who look after the panel."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from msgspec import UnsetType

from panel.config.admin_table import AdminTable
from panel.config.credentials import Credentials
from panel.config.phone import NotFitted
from panel.config.sentences import ConfigError

_DIGITS = re.compile(r"[0-9]{4,12}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Admin:
    """Who may come in."""

    pin: str = field(repr=False)
    file: Path


def admin(
    path: Path, table: AdminTable | UnsetType, environment: Mapping[str, str]
) -> Admin | NotFitted:
    """Raises ConfigError."""
    if isinstance(table, UnsetType):
        return NotFitted()
    credentials = Credentials(file=path, environment=environment, table="admin")
    pin, file = credentials.line("pin", table.pin)
    if not _DIGITS.fullmatch(pin):
        raise ConfigError(
            f"{path}: admin.pin leads to {file}, which is not 4 to 12 digits: "
            "write only the digits into it."
        )
    return Admin(pin=pin, file=file)
