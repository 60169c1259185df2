"""A change is taken whole or refused whole, and the last good settings stay."""

import os
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from panel.config import PanelSettings, Refused, Reloaded, Unchanged, Watch, load_panel
from panel.config.watch import Outcome
from tests.config.folder import GRAPH, ROOM, Folder


@dataclass(frozen=True)
class Running:
    """A panel that runs on a folder."""

    folder: Folder
    watch: Watch

    def looks(self) -> Outcome:
        """Twice: a change counts once it has settled."""
        first = self.watch.check()
        return first if first != Unchanged() else self.watch.check()

    @property
    def window(self) -> timedelta:
        return self.watch.settings.policy.window


def window(minutes: int) -> str:
    return f"[defaults.release]\nwindow_minutes = {minutes}\n"


def run(folder: Folder) -> Running:
    watch = Watch(folder.panel_toml, folder.load(), lambda p: load_panel(p, folder.environment))
    assert watch.check() == Unchanged()
    return Running(folder, watch)


@pytest.fixture
def running(folder: Folder) -> Running:
    folder.panel(ROOM)
    folder.sites(window(15))
    return run(folder)


def test_nothing_changed(running: Running) -> None:
    assert running.looks() == Unchanged()
    assert running.looks() == Unchanged()


def test_a_good_change_is_taken(running: Running) -> None:
    running.folder.sites(window(20))
    outcome = running.looks()
    assert isinstance(outcome, Reloaded)
    assert outcome.settings.policy.window == timedelta(minutes=20)
    assert running.watch.settings == outcome.settings


def test_a_change_is_told_once(running: Running) -> None:
    running.folder.sites(window(20))
    running.looks()
    assert running.looks() == Unchanged()


def test_a_broken_change_is_refused_whole_and_the_last_good_one_stays(running: Running) -> None:
    running.folder.sites(window(20) + "[sites.lyon.release]\nenabled = 1\n")
    outcome = running.looks()
    assert isinstance(outcome, Refused)
    assert "sites.lyon.release.enabled = 1 has the wrong type" in outcome.sentence
    assert running.window == timedelta(minutes=15)


def test_a_broken_change_is_told_once_and_the_mended_one_is_taken(running: Running) -> None:
    running.folder.sites("[")
    assert isinstance(running.looks(), Refused)
    assert running.looks() == Unchanged()
    running.folder.sites(window(20))
    assert isinstance(running.looks(), Reloaded)
    assert running.window == timedelta(minutes=20)


def test_a_second_mistake_is_told_too(running: Running) -> None:
    running.folder.sites("[")
    running.looks()
    running.folder.sites("]")
    assert isinstance(running.looks(), Refused)


def test_a_change_taken_back_is_told_so_that_the_log_ends_well(running: Running) -> None:
    running.folder.sites("[")
    running.looks()
    running.folder.sites(window(15))
    assert isinstance(running.looks(), Reloaded)


def test_a_file_written_anew_with_the_same_words_changes_nothing(running: Running) -> None:
    running.folder.sites(f"# a remark\n{window(15)}")
    assert running.looks() == Unchanged()


def test_a_file_caught_empty_while_it_is_written_changes_nothing(running: Running) -> None:
    running.folder.sites("")
    assert running.watch.check() == Unchanged()
    running.folder.sites(window(20))
    assert running.watch.check() == Unchanged()
    assert isinstance(running.watch.check(), Reloaded)
    assert running.window == timedelta(minutes=20)


def test_a_file_moved_away_and_back_is_told_twice(running: Running) -> None:
    aside = running.folder.path / "aside.toml"
    running.folder.sites_toml.rename(aside)
    assert isinstance(running.looks(), Refused)
    aside.rename(running.folder.sites_toml)
    assert isinstance(running.looks(), Reloaded)


def test_rules_do_not_fall_back_because_sites_toml_is_gone(running: Running) -> None:
    running.folder.sites_toml.unlink()
    outcome = running.looks()
    assert outcome == Refused(
        f"{running.folder.sites_toml}: is gone: put it back, or restart the panel to do without it."
    )
    assert running.window == timedelta(minutes=15)


def test_a_sites_toml_that_appears_is_taken(folder: Folder) -> None:
    folder.panel(ROOM)
    running = run(folder)
    folder.sites(window(20))
    assert isinstance(running.looks(), Reloaded)
    assert running.window == timedelta(minutes=20)


def test_a_mistake_mended_in_a_file_not_watched_yet_is_noticed(running: Running) -> None:
    running.folder.panel(f'{ROOM}[panel]\nsites = "all.toml"\n')
    assert isinstance(running.looks(), Refused)
    running.folder.write("all.toml", window(25))
    assert isinstance(running.looks(), Reloaded)
    assert running.window == timedelta(minutes=25)


def test_a_renewed_secret_is_taken(folder: Folder) -> None:
    folder.panel(f'{GRAPH}secret = "graph-secret"\n')
    folder.write("graph-secret", "old")
    running = run(folder)
    folder.write("graph-secret", "new")
    assert isinstance(running.looks(), Reloaded)


def test_a_change_between_reading_and_watching_is_not_lost(folder: Folder) -> None:
    folder.panel(ROOM)
    settings = folder.load()
    folder.panel(f'{ROOM}name = "Ampère"\n')
    watch = Watch(folder.panel_toml, settings, lambda p: load_panel(p, folder.environment))
    assert isinstance(watch.check(), Reloaded)


def test_a_file_changed_while_it_is_read_is_read_again(folder: Folder) -> None:
    folder.panel(ROOM)
    writes = iter([f'{ROOM}name = "Ampère"\n'])

    def load_while_somebody_writes(path: Path) -> PanelSettings:
        settings = load_panel(path, folder.environment)
        for text in writes:
            folder.panel(text)
        return settings

    watch = Watch(folder.panel_toml, folder.load(), load_while_somebody_writes)
    assert watch.check() == Unchanged()
    running = Running(folder, watch)
    assert isinstance(running.looks(), Reloaded)
    assert watch.settings.room.name == "Ampère"


def test_a_touched_file_costs_one_reading(running: Running) -> None:
    os.utime(running.folder.sites_toml, ns=(1, 1))
    assert running.looks() == Unchanged()


def test_in_a_new_month_the_files_are_read_again(folder: Folder) -> None:
    days = [date(2026, 3, 31)]
    readings: list[Path] = []

    def load(path: Path) -> PanelSettings:
        readings.append(path)
        return load_panel(path, folder.environment)

    folder.panel(ROOM)
    watch = Watch(folder.panel_toml, folder.load(), load, today=lambda: days[-1])
    watch.check()
    watch.check()
    assert len(readings) == 1
    days.append(date(2026, 4, 1))
    assert watch.check() == Unchanged()
    watch.check()
    assert len(readings) == 2
