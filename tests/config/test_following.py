"""Addresses looked at while the panel runs: what changes is told to it, and trouble to the log."""

import asyncio
import logging
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

from panel.config import ConfigError
from panel.config.fetched import Fetched
from panel.config.following import HOLIDAYS_EVERY, RETRY, RULES_EVERY, Followed, follow

from .office import Office


class Panel:
    """Follows one address. Time passes only from look to look."""

    def __init__(self, office: Office, folder: Path) -> None:
        self._runner = asyncio.Runner()
        self._begun: asyncio.Queue[float] = asyncio.Queue()
        self._over: asyncio.Queue[None] = asyncio.Queue()
        self._ca_file = office.ca_file
        self.fetched = Fetched(address=office.url, folder=folder, check=_check)
        self.every = RULES_EVERY
        self.pauses: list[float] = []
        self.taken: list[object] = []
        self._following: asyncio.Task[None] | None = None

    def looks(self, times: int = 1) -> None:
        for _ in range(times):
            self._runner.run(self._look())

    def follows_holidays(self) -> None:
        self.every = HOLIDAYS_EVERY

    def trusts(self, ca_file: Path) -> None:
        self._ca_file = ca_file

    def stops(self) -> None:
        self._runner.run(self._stop())
        self._runner.close()

    async def _look(self) -> None:
        if self._following is None:
            self._following = asyncio.create_task(self._follow())
        else:
            self._over.put_nowait(None)
        self.pauses.append(await self._begun.get())

    def _follow(self) -> Coroutine[Any, Any, None]:
        return follow(
            [Followed(fetched=self.fetched, every=self.every)],
            ca_file=self._ca_file,
            on_change=lambda fetched: self.taken.append(fetched.kept()),
            pause=self._pause,
        )

    async def _pause(self, seconds: float) -> None:
        self._begun.put_nowait(seconds)
        await self._over.get()

    async def _stop(self) -> None:
        if self._following is not None:
            self._following.cancel()
            await asyncio.wait([self._following])


def _check(content: bytes) -> None:
    if b"broken" in content:
        raise ConfigError(f"sites.toml: is {content.decode()}: mend it.")


@pytest.fixture
def panel(office: Office, tmp_path: Path) -> Iterator[Panel]:
    panel = Panel(office, tmp_path / "fetched")
    yield panel
    panel.stops()


@pytest.fixture
def said(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """What our own code says."""
    for chatty in ("httpx", "httpcore"):
        caplog.set_level(logging.CRITICAL, chatty)
    caplog.set_level(logging.DEBUG, "panel")
    return caplog


def test_what_changes_is_told_once_it_is_kept(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    panel.looks(2)
    office.publishes("new rules")
    panel.looks(2)
    assert panel.taken == [b"rules", b"new rules"]


def test_rules_are_looked_at_twice_a_minute(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    panel.looks(20)
    assert all(20 < pause <= 30 for pause in panel.pauses)
    assert len(set(panel.pauses)) > 1


@pytest.mark.usefixtures("said")
def test_holidays_are_looked_at_each_hour(panel: Panel, office: Office) -> None:
    panel.follows_holidays()
    office.publishes("holidays")
    panel.looks()
    office.publishes("broken")
    panel.looks()
    assert all(2400 < pause <= HOLIDAYS_EVERY for pause in panel.pauses)


@pytest.mark.usefixtures("said")
def test_what_did_not_come_is_asked_for_within_a_minute(panel: Panel, office: Office) -> None:
    panel.follows_holidays()
    office.unplug()
    panel.looks()
    assert panel.pauses[0] <= RETRY


def test_a_lost_address_is_told_once_and_so_is_its_return(
    panel: Panel, office: Office, said: pytest.LogCaptureFixture
) -> None:
    office.publishes("rules")
    panel.looks()
    office.unplug()
    panel.looks(2)
    office.plug_in()
    office.answers(503)
    panel.looks(2)
    office.publishes("rules")
    panel.looks(2)
    assert [record.levelname for record in said.records] == ["WARNING", "INFO"]


def test_what_is_no_good_is_told_once_and_so_is_its_mending(
    panel: Panel, office: Office, said: pytest.LogCaptureFixture
) -> None:
    office.publishes("broken")
    panel.looks(3)
    office.publishes("mended")
    panel.looks(2)
    assert [record.levelname for record in said.records] == ["WARNING", "INFO"]
    assert "sites.toml: is broken: mend it." in said.text


def test_another_mistake_is_told_too(
    panel: Panel, office: Office, said: pytest.LogCaptureFixture
) -> None:
    for content in ("broken", "broken again", "broken again"):
        office.publishes(content)
        panel.looks()
    assert [record.levelname for record in said.records] == ["WARNING", "WARNING"]


def test_a_mistake_made_again_is_told_again(
    panel: Panel, office: Office, said: pytest.LogCaptureFixture
) -> None:
    for content in ("broken", "mended", "broken"):
        office.publishes(content)
        panel.looks()
    assert [record.levelname for record in said.records] == ["WARNING", "INFO", "WARNING"]


def test_a_mistake_is_not_told_again_after_an_outage(
    panel: Panel, office: Office, said: pytest.LogCaptureFixture
) -> None:
    office.publishes("broken")
    panel.looks()
    office.unplug()
    panel.looks()
    office.plug_in()
    panel.looks()
    assert len(said.records) == 1


def test_an_authority_that_comes_late_is_trusted_then(
    panel: Panel, office: Office, said: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    late = tmp_path / "late.pem"
    panel.trusts(late)
    office.publishes("rules")
    panel.looks(2)
    late.write_bytes(office.ca_file.read_bytes())
    panel.looks()
    assert panel.taken == [b"rules"]
    assert [record.levelname for record in said.records] == ["WARNING", "INFO"]


def test_the_key_in_the_address_never_reaches_the_log(
    panel: Panel, office: Office, said: pytest.LogCaptureFixture
) -> None:
    office.unplug()
    panel.looks()
    office.plug_in()
    office.publishes("rules")
    panel.looks()
    assert len(said.records) == 2
    assert "secret" not in said.text
