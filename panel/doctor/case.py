"""What is examined: a panel's settings, or why there are none, on a machine."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from pathlib import Path

import certifi

from panel.calendars.graph_line import Patience
from panel.config import ConfigError, GraphAccess, PanelSettings, load_panel
from panel.config.graph_access import CLOUDS
from panel.doctor.lines import Unknown
from panel.health import kernel_clock_synchronised
from panel.zone import zone_named

PATIENCE = Patience(whole=20.0, retries=1)


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    config: Path
    settings: PanelSettings | Unknown
    wrongs: tuple[str, ...] = ()  # with panel.toml or what it leads to, a sentence each
    writes: bool = True  # a test booking
    outside: str = ""  # whose calendar must be refused; empty: as panel.toml says
    listens: float = 10.0  # seconds, to the sensors
    patience: Patience = PATIENCE
    seconds: float = 30.0  # a check that takes longer has failed; Graph's are several
    # The world, which is another one in tests:
    root: Path = Path("/")  # of the kernel's files and the system's
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    public: Path = Path(certifi.where())  # the authorities that browsers know
    usual: tuple[str, str] = CLOUDS["global"]  # where there is no [graph]
    now: Callable[[], datetime] = _now
    synchronised: Callable[[], bool] = kernel_clock_synchronised

    @property
    def known(self) -> PanelSettings | None:
        return self.settings if isinstance(self.settings, PanelSettings) else None

    @property
    def access(self) -> GraphAccess | None:
        graph = self.known.graph if self.known else None
        return graph if isinstance(graph, GraphAccess) else None

    @property
    def zone(self) -> tzinfo:
        return zone_named(self.known.room.timezone if self.known else "")

    @property
    def room(self) -> str:
        return self.known.room.mailbox if self.known else ""


def settings_of(
    config: Path, environment: Mapping[str, str]
) -> tuple[PanelSettings | Unknown, tuple[str, ...]]:
    """They, or what is wrong with them."""
    try:
        return load_panel(config, environment), ()
    except ConfigError as error:
        return Unknown.UNKNOWN, tuple(error.sentences)
