"""The desk of whoever provisions panels: a list, a template, and what comes of them."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from panel.provision.command import main

TEMPLATE = """\
# all doors of Lyon
[room]
timezone = "Europe/Paris"

[graph]
tenant = "contoso.onmicrosoft.com"
client_id = "00001111-aaaa-2222-bbbb-3333cccc4444"
secret = "graph-secret"

[enrol]
address = "https://provision.example.com/{serial}.toml"
"""
HEAD = "mailbox,name,serial"
AMPERE = "ampere@example.com,Lyon-Confluence-1-Ampère,10000000aaaaaaaa"
VOLTA = "volta@example.com,Lyon-Confluence-1-Volta,10000000bbbbbbbb"


class Desk:
    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.list, self.template = folder / "rooms.csv", folder / "template.toml"
        self.template.write_text(TEMPLATE)
        self.out = folder / "panels"
        self._capsys = capsys
        self.keeps("graph-secret", "tell nobody\n")
        self.said = self.complaint = ""

    def keeps(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text)

    def lists(self, *lines: str, encoding: str = "utf-8", end: str = "\n") -> None:
        self.list.write_bytes("".join(f"{line}{end}" for line in lines).encode(encoding))

    def makes(self, *more: str) -> int:
        """With the words that everybody gives, and more."""
        secret = f"graph-secret={self.folder}/graph-secret"
        usual = ["--template", str(self.template), "--secret", secret, "--out", str(self.out)]
        return self.asks(str(self.list), *usual, *more)

    def asks(self, *words: str) -> int:
        code = main([*words])
        self.said, self.complaint = self._capsys.readouterr()
        return code

    def complaints(self, *more: str) -> list[str]:
        """Without the folder; and nothing was written."""
        assert self.makes(*more) == 2
        assert not self.out.exists()
        return self.complaint.replace(f"{self.folder}/", "").splitlines()

    @property
    def files(self) -> list[str]:
        return sorted(path.name for path in self.out.iterdir())

    def file(self, name: str) -> dict[str, Any]:
        return tomllib.loads((self.out / name).read_text())
