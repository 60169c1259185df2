"""A panel's folder of configuration, driven as an administrator would."""

import os
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from panel.config import ConfigError, PanelSettings, load_panel

ROOM = '[room]\nmailbox = "lyon-1@example.com"\n'
CLIENT_ID = "00001111-aaaa-2222-bbbb-3333cccc4444"
GRAPH = f'{ROOM}[graph]\ntenant = "contoso.com"\nclient_id = "{CLIENT_ID}"\n'


@dataclass(frozen=True)
class Folder:
    path: Path
    environment: dict[str, str] = field(default_factory=lambda: {"HOME": "/home/panel"})

    @property
    def panel_toml(self) -> Path:
        return self.path / "panel.toml"

    @property
    def sites_toml(self) -> Path:
        return self.path / "sites.toml"

    def panel(self, text: str) -> None:
        self.write("panel.toml", text)

    def sites(self, text: str) -> None:
        self.write("sites.toml", text)

    def write(self, name: str, content: str | bytes, mode: int = 0o600) -> Path:
        """Private unless said otherwise, and with a time of its own at each writing."""
        file = self.path / name
        file.parent.mkdir(exist_ok=True)
        before = file.stat().st_mtime_ns if file.exists() else 0
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        file.chmod(mode)
        written = max(file.stat().st_mtime_ns, before + 1_000_000_000)
        os.utime(file, ns=(written, written))
        return file

    def credential(self, name: str, content: str | bytes) -> Path:
        """As systemd gives it."""
        self.environment["CREDENTIALS_DIRECTORY"] = str(self.path / "credentials")
        return self.write(f"credentials/{name}", content, mode=0o400)

    def load(self) -> PanelSettings:
        return load_panel(self.panel_toml, self.environment)

    def complaint(self) -> str:
        """The one sentence; more or fewer fail the test."""
        with pytest.raises(ConfigError) as caught:
            self.load()
        (sentence,) = caught.value.sentences
        assert "\n" not in sentence
        return sentence.replace(f"{self.path}/", "")

    def complaint_about_panel(self, text: str) -> str:
        self.panel(text)
        return self.complaint()

    def complaint_about_sites(self, text: str) -> str:
        self.panel(ROOM)
        self.sites(text)
        return self.complaint()
