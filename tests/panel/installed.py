"""A panel as it is installed: its files, its process, and systemd listening beside it."""

import contextlib
import os
import socket
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from panel.simulator import GraphSimulator

from .program import WITHIN, Program

ROOM = "saturne@contoso.example"


class Installed:
    """What an administrator and systemd can do with it."""

    def __init__(self, folder: Path, graph: GraphSimulator) -> None:
        self.graph = graph
        self.folder = folder
        self._systemd = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._systemd.bind(str(folder / "notify"))
        self._systemd.settimeout(WITHIN)
        secret = folder / "secret"
        secret.write_text("demo-secret\n", encoding="utf-8")
        secret.chmod(0o600)
        self.program: Program | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.program is not None:
            self.program.kill()
        self._systemd.close()

    # --- the administrator ------------------------------------------------------------------

    def write_panel(self, *, mailbox: str = ROOM, graph: bool = True, sensors: str = "") -> None:
        tables = self._graph_toml() if graph else ""
        self.write("panel.toml", self._panel_toml(mailbox) + tables + sensors)

    def write(self, name: str, text: str) -> None:
        """At once, as an editor that knows its trade does, and with a time of its own."""
        file, fresh = self.folder / name, self.folder / f"{name}.new"
        fresh.write_text(text, encoding="utf-8")
        if file.exists():
            later = max(fresh.stat().st_mtime_ns, file.stat().st_mtime_ns + 1_000_000)
            os.utime(fresh, ns=(later, later))
        fresh.replace(file)

    def _panel_toml(self, mailbox: str) -> str:
        return f"""
[room]
mailbox = "{mailbox}"
timezone = "Europe/Paris"
[screen]
width = 800
height = 480
[panel]
state = "state"
cache = "cache"
log_level = "info"
[clock]
trust = "always"
"""

    def _graph_toml(self) -> str:
        return f"""
[graph]
tenant = "{self.graph.directory.tenant}"
client_id = "11111111-1111-1111-1111-111111111111"
base_url = "{self.graph.url}"
authority = "{self.graph.url}"
secret = "{self.folder}/secret"
ca_file = "{self.graph.ca_path}"
"""

    # --- systemd ----------------------------------------------------------------------------

    def start(self) -> Program:
        self._forget_what_was_said()
        environment = {**os.environ, "NOTIFY_SOCKET": str(self.folder / "notify")}
        self.program = Program(
            "panel",
            *("run", "--config", str(self.folder / "panel.toml"), "--look-every", "0.1"),
            environment=environment,
        )
        return self.program

    def _forget_what_was_said(self) -> None:
        """By a panel that has been killed since."""
        self._systemd.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            while self._systemd.recv(1024):
                pass
        self._systemd.settimeout(WITHIN)

    def hears_ready(self) -> None:
        self.hears("READY=1")

    def hears(self, word: str) -> None:
        while self._systemd.recv(1024) != word.encode():
            pass

    def hears_nothing_for(self, seconds: float) -> None:
        """Wait until nobody has said anything for so long."""
        self._systemd.settimeout(seconds)
        with contextlib.suppress(TimeoutError):
            while self._systemd.recv(1024):
                pass
        self._systemd.settimeout(WITHIN)

    def polls(self, mailbox: str = ROOM) -> int:
        """How often this room's agenda was read."""
        return sum(f"/users/{mailbox}/" in seen.path for seen in self.graph.requests)

    def ada_books(self, start: timedelta, *, mailbox: str = ROOM) -> None:
        """Counted from now."""
        begins = datetime.now(UTC) + start
        self.graph.world.book("Ada Lovelace", mailbox, begins, begins + timedelta(hours=1))
