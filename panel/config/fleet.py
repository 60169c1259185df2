"""How the organisation sees this panel, as panel.toml has it."""

from collections.abc import Iterator
from pathlib import Path

from msgspec import UnsetType

from panel.config.fleet_table import FleetTable
from panel.config.phone import NotFitted
from panel.config.sentences import ConfigError, quoted


def fleet(path: Path, table: FleetTable | UnsetType) -> FleetTable | NotFitted:
    """Raises ConfigError for what does not go together."""
    if isinstance(table, UnsetType):
        return NotFitted()
    if wrongs := list(_wrongs(table)):
        raise ConfigError(*(f"{path}: {wrong}" for wrong in wrongs))
    return table


def _wrongs(table: FleetTable) -> Iterator[str]:
    if not table.host and not table.metrics:
        yield "fleet has neither host nor metrics: write host = under [fleet], or metrics =."
    if not table.host:
        for key in ("commands", "buttons", "discovery"):
            if getattr(table, key):
                yield f"fleet.{key} needs a broker: write host = under [fleet]."
    if table.metrics and not table.metrics.endswith(".prom"):
        yield (
            f"fleet.metrics = {quoted(table.metrics)} must end in .prom: "
            "the collector reads no other file."
        )
    if table.certificate and not table.tls:
        yield "fleet.certificate cannot stand beside fleet.tls = false: remove one of them."
    if table.password and not table.username:
        yield "fleet.password stands without fleet.username: add it, or remove the password."
