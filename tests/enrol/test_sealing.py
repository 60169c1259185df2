"""Secrets sealed by systemd itself, and what stands in for it: the same contract for both."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from panel.enrol.sealing import Store

from .bare import STAND_IN, Bare

Change = Callable[[], None]


@pytest.fixture(params=["systemd", "stand-in"])
def machine(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Callable[[], Store], Change]:
    """Its store as each process sees it anew, and what makes it another machine."""
    if request.param == "stand-in":
        program = tmp_path / "creds"
        shutil.copy(STAND_IN, program)
        key = tmp_path / "creds.key"
        key.write_text("one")
        return lambda: Store(folder=tmp_path / "s", program=str(program)), key.unlink
    program_of_systemd, id_of = shutil.which("systemd-creds"), Path("/etc/machine-id")
    has_id = id_of.is_file() and bool(id_of.read_text().strip())
    if program_of_systemd is None or os.geteuid() != 0 or not has_id:
        pytest.skip("systemd-creds seals for root alone, on a machine with an id")
    # Its own variable for tests: the key of this machine is neither used nor made.
    host = tmp_path / "host.key"
    monkeypatch.setenv("SYSTEMD_CREDENTIAL_SECRET", str(host))
    return lambda: Store(folder=tmp_path / "s", program=program_of_systemd), host.unlink


Machine = tuple[Callable[[], Store], Change]


def test_what_is_sealed_opens_again(machine: Machine) -> None:
    store, _ = machine
    assert store().seal({"graph-secret": "tell nobody\n", "pin": "é"}) == ("graph-secret", "pin")
    assert store().all_opened() == {"graph-secret": b"tell nobody\n", "pin": "é".encode()}


def test_the_same_is_not_sealed_again(machine: Machine) -> None:
    store, _ = machine
    store().seal({"graph-secret": "one"})
    assert store().seal({"graph-secret": "one"}) == ()
    assert store().seal({"graph-secret": "two"}) == ("graph-secret",)
    assert store().opened("graph-secret") == b"two"


def test_a_secret_under_another_name_does_not_open(machine: Machine) -> None:
    store, _ = machine
    store().seal({"graph-secret": "one"})
    folder = store().folder
    (folder / "graph-secret").rename(folder / "admin-pin")
    assert store().opened("admin-pin") is None


def test_nobody_else_may_read_even_what_is_sealed(machine: Machine) -> None:
    store, _ = machine
    store().seal({"graph-secret": "one"})
    folder = store().folder
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "graph-secret").stat().st_mode & 0o777 == 0o600


def test_on_another_machine_it_is_laid_aside(machine: Machine) -> None:
    store, becomes_another = machine
    store().seal({"graph-secret": "one"})
    becomes_another()
    store().lay_aside_the_dead()
    assert store().all_opened() == {}
    (sentence,) = store().laid_aside()
    assert sentence.startswith("The secret graph-secret was sealed on another machine")
    store().lay_aside_the_dead()
    assert store().laid_aside() == (sentence,)  # until there is a new one


def test_once_there_is_a_new_one_the_dead_is_gone(machine: Machine) -> None:
    store, becomes_another = machine
    store().seal({"graph-secret": "one"})
    becomes_another()
    store().lay_aside_the_dead()
    store().seal({"graph-secret": "two"})
    assert store().laid_aside() == ()
    store().lay_aside_the_dead()
    assert [path.name for path in store().folder.iterdir()] == ["graph-secret"]


def test_no_secret_shows_in_what_a_debugger_prints(bare: Bare) -> None:
    store = bare.store
    store.seal({"graph-secret": "tell nobody"})
    assert "tell nobody" not in repr(store)
