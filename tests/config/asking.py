"""A panel that asks one address, refuses what it is told to, and restarts."""

import asyncio
from pathlib import Path

from panel.config import ConfigError
from panel.config.fetched import Fetched
from panel.config.fetching import Failed, Outcome, Source
from panel.config.following import Line

from .office import Office


class Panel:
    def __init__(self, office: Office, folder: Path) -> None:
        self._runner = asyncio.Runner()
        self._ca_file: Path | None = office.ca_file
        self._disliked = b"broken"
        self.checked: list[bytes] = []
        self.fetched = Fetched(address=office.url, folder=folder, check=self._check)
        self._switch_on()

    def asks(self) -> Outcome:
        return self._runner.run(self.line.refresh(self.source))

    def complaint(self) -> str:
        """The one sentence, without the host that it must start with."""
        outcome = self.asks()
        assert isinstance(outcome, Failed)
        assert outcome.sentence.startswith(f"{self.fetched.host} ")
        assert "secret" not in outcome.sentence
        return outcome.sentence.removeprefix(f"{self.fetched.host} ")

    def dislikes(self, what: bytes) -> None:
        self._disliked = what

    def restarts(self) -> None:
        self.switch_off()
        self._switch_on()

    def trusts(self, ca_file: Path | None) -> None:
        self._ca_file = ca_file
        self.restarts()

    def turns_to(self, address: str) -> None:
        self.fetched = Fetched(address=address, folder=self.fetched.folder, check=self._check)
        self.restarts()

    def loses_patience_after(self, seconds: float) -> None:
        self.source = Source(self.fetched, seconds)

    def switch_off(self) -> None:
        self._runner.run(self.line.close())

    def goes_to_the_museum(self) -> None:
        self.switch_off()
        self._runner.close()

    def _switch_on(self) -> None:
        self.line, self.source = Line(self._ca_file), Source(self.fetched)

    def _check(self, content: bytes) -> None:
        self.checked.append(content)
        if self._disliked in content:
            raise ConfigError("sites.toml: is broken: mend it.")
