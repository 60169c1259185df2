"""An empty folder of configuration, and a user whom permissions stop."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.config.asking import Panel
from tests.config.folder import Folder
from tests.config.office import Office

NOBODY = 65534


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


@pytest.fixture
def nobody_special(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Root may read everything; for one test it steps down."""
    if os.geteuid() != 0:
        yield
        return
    os.chown(tmp_path, NOBODY, -1)
    base = tmp_path_factory.getbasetemp()
    for parent in (base, *base.parents):
        if not parent.stat().st_mode & 0o001:  # to go through, and see nothing
            parent.chmod(parent.stat().st_mode | 0o011)
    os.seteuid(NOBODY)
    yield
    os.seteuid(0)


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """Reached directly, whatever the environment says of proxies."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    office = Office(tmp_path)
    office.start()
    yield office
    office.stop()


@pytest.fixture
def panel(office: Office, tmp_path: Path) -> Iterator[Panel]:
    """Asks that office."""
    panel = Panel(office, tmp_path / "fetched")
    yield panel
    panel.goes_to_the_museum()
