"""Whenever the power goes, the next start goes on, and nothing is lost."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from panel.enrol.sources import wipe

from .bare import GRAPH, ROOM, SECRETS, Bare
from .power import PLUG, PowerCut

WHOLE = ROOM + GRAPH + SECRETS
ENOUGH = 200  # changes to the disk


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """In memory where there is some: thousands of writes that wait for a disk take a minute."""
    memory = Path("/dev/shm")
    with TemporaryDirectory(dir=memory if memory.is_dir() else tmp_path) as folder:
        yield Path(folder)


def test_the_power_may_go_at_any_step_of_the_first_start(disk: Path) -> None:
    cuts = 0
    for step in range(ENOUGH):
        bare = Bare(disk / str(step))
        bare.has_on_card(WHOLE)
        if not PLUG.cut_after(step, bare.looks):
            break
        cuts += 1
        assert bare.starts() == [], step
        _is_the_panel(bare)
    assert 20 < cuts < ENOUGH  # as many as there are steps; none would prove nothing


def test_and_again_in_the_start_after_it(disk: Path) -> None:
    for step in range(0, 60, 4):
        bare = Bare(disk / str(step))
        bare.has_on_card(WHOLE)
        for later in (step, step // 2, step):
            PLUG.cut_after(later, bare.looks)
            bare.loses_power()
        assert bare.starts() == []
        _is_the_panel(bare)


def test_a_change_is_taken_or_not_and_the_old_secret_never_lost(disk: Path) -> None:
    before = Bare(disk / "before")
    before.has_on_card(WHOLE)
    before.starts()
    for step in range(ENOUGH):
        bare = Bare(disk / str(step))
        shutil.copytree(before.root.parent, bare.root.parent, dirs_exist_ok=True)
        bare.has_on_card(WHOLE.replace("lyon-1", "lyon-2").replace("tell nobody", "rotated"))
        cut = PLUG.cut_after(step, bare.looks)
        assert bare.room in ("lyon-1@example.com", "lyon-2@example.com")
        assert bare.starts() == []
        assert (bare.room, bare.secret()) == ("lyon-2@example.com", "rotated")
        assert bare.remembers("rotated") == []
        if not cut:
            return
    pytest.fail("it never came to its end")


def test_what_stood_beside_a_whole_file_may_be_torn(bare: Bare) -> None:
    bare.has_on_card(WHOLE)
    (bare.card / "room-panel.toml.new").write_text(WHOLE[:40])
    assert bare.starts() == []
    _is_the_panel(bare)


def test_a_file_overwritten_and_not_yet_replaced_is_replaced(bare: Bare) -> None:
    path = bare.card / "room-panel.toml"
    path.write_text(WHOLE)
    steps = (step for step in range(ENOUGH) if PLUG.cut_after(step, lambda: wipe(path, ROOM)))
    while b"\x00" not in path.read_bytes():
        next(steps)
    assert bare.starts() == []
    assert bare.room == "lyon-1@example.com"


def test_the_plug_is_a_plug(tmp_path: Path) -> None:
    def writes() -> None:
        try:
            (tmp_path / "one").write_text("1")
            (tmp_path / "two").write_text("2")
        except PowerCut:
            (tmp_path / "three").write_text("3")  # a program that would not take it

    assert PLUG.cut_after(1, writes)
    assert [path.name for path in tmp_path.iterdir()] == ["one"]


def _is_the_panel(bare: Bare) -> None:
    assert bare.room == "lyon-1@example.com"
    assert bare.secret() == "tell nobody"
    assert bare.remembers("tell nobody") == []


def test_a_disk_may_have_wiped_the_end_of_a_file_before_its_beginning(bare: Bare) -> None:
    bare.has_on_card(WHOLE)
    assert bare.starts() == []
    wiped, half = bare.card_says, len(WHOLE) // 2
    (bare.card / "room-panel.toml.new").write_text(wiped)
    bare.has_on_card(WHOLE[:half] + "\x00" * half)
    assert bare.starts() == []
    assert bare.card_says == wiped
    assert bare.remembers("tell nobody") == []
