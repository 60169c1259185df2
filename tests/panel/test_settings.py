"""The program and its settings: wrong at the start, broken, mended and changed while it runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from panel.__main__ import main
from panel.simulator import GraphSimulator

from .installed import ROOM, Installed
from .program import Program, until

OTHER_ROOM = "mercure@contoso.example"


@pytest.fixture
def graph() -> Iterator[GraphSimulator]:
    with GraphSimulator() as graph:
        graph.world.room(ROOM, "Saturne")
        graph.world.room(OTHER_ROOM, "Mercure")
        yield graph


@pytest.fixture
def installed(tmp_path: Path, graph: GraphSimulator) -> Iterator[Installed]:
    with Installed(tmp_path, graph) as installed:
        yield installed


WRONG = pytest.mark.parametrize(
    ("text", "says"),
    [
        (None, "panel.toml"),
        ("[room\n", "panel.toml"),
        ('[room]\nmailbox = "saturne"\n', "room.mailbox"),
        ('[room]\nmailbox = "a@b.example"\nmailboxx = ""\n', "mailboxx"),
        ('[room]\nmailbox = "a@b.example"\n[panel]\nsites = "gone.toml"\n', "gone.toml"),
        ('[room]\nmailbox = "a@b.example"\n[sensors.pir]\npin = 40\n', "sensors.pir.pin"),
        ('[room]\nmailbox = "a@b.example"\n[sensors.pir]\n', "say which it is"),
    ],
    ids=[
        *("missing", "no TOML", "wrong value", "unknown key", "missing sites"),
        *("no such pin", "no sensor"),
    ],
)


@WRONG
def test_a_wrong_panel_toml_is_told_in_one_sentence_without_a_screen(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str | None, says: str
) -> None:
    config = tmp_path / "panel.toml"
    if text is not None:
        config.write_text(text, encoding="utf-8")
    assert main(["run", "--check", "--config", str(config)]) == 2
    told = capsys.readouterr()
    assert told.err.count("\n") == 1
    assert says in told.err
    assert told.out == ""


def test_a_good_panel_toml_leaves_nothing_to_say(
    installed: Installed, capsys: pytest.CaptureFixture[str]
) -> None:
    installed.write_panel()
    assert main(["run", "--check", "--config", str(installed.folder / "panel.toml")]) == 0
    assert capsys.readouterr().out == ""


def test_a_panel_toml_without_a_calendar_is_no_fault_but_said(
    installed: Installed, capsys: pytest.CaptureFixture[str]
) -> None:
    installed.write_panel(graph=False)
    assert main(["run", "--check", "--config", str(installed.folder / "panel.toml")]) == 0
    assert "set-up screen" in capsys.readouterr().out


def test_a_panel_that_starts_with_a_wrong_file_says_so_and_starts_when_it_is_mended(
    installed: Installed,
) -> None:
    installed.write("panel.toml", '[room]\nmailbox = "saturne"\n')
    program = installed.start()
    installed.hears_ready()
    program.complains("room.mailbox")
    installed.write("panel.toml", "[room\n")
    program.complains("not valid TOML")
    installed.write_panel()
    installed.hears_ready()
    until(lambda: installed.polls() > 0, "a poll")
    assert program.terminate() == 0
    assert sum("the panel is not set up" in line for line in program.complained) == 2
    assert not program.has_complained("Traceback")


def test_a_panel_without_any_file_waits_for_one(installed: Installed) -> None:
    program = installed.start()
    installed.hears_ready()
    program.complains("does not exist")
    assert program.terminate() == 0
    assert len([line for line in program.complained if "the panel is not set up" in line]) == 1
    assert not program.has_complained("Traceback")


@pytest.mark.parametrize("words", [(), ("policy",), ("run", "--colour", "red")])
def test_words_it_does_not_know_are_answered_with_how_to_use_it(words: tuple[str, ...]) -> None:
    with Program("panel", *words) as program:
        assert program.ended() == 2
    assert program.complained[0].startswith("usage: room-panel")


def test_broken_rules_are_refused_once_and_mended_ones_hold_at_once(installed: Installed) -> None:
    installed.write_panel()
    installed.write("sites.toml", "")
    program = installed.start()
    installed.hears_ready()
    until(lambda: installed.polls() > 0, "a poll")
    installed.write("sites.toml", "[defaults.release]\nwindow_minutes = 0\n")
    program.complains("the change is refused, what held before still holds")
    installed.write("sites.toml", "[defaults.release]\nwindow_minutes = 5\n")
    program.complains("settings changed")
    refused = [line for line in program.complained if "refused" in line]
    assert len(refused) == 1
    assert "window_minutes" in refused[0]
    assert program.terminate() == 0
    assert not program.has_complained("starting again")
    assert not program.has_complained("Traceback")


def test_another_look_is_worn_without_a_new_start(installed: Installed) -> None:
    installed.write_panel()
    installed.write("sites.toml", "")
    program = installed.start()
    installed.hears_ready()
    until(lambda: installed.polls() > 0, "a poll")
    installed.write("sites.toml", '[defaults.look]\ntheme = "light"\nlogo = "gone.svg"\n')
    program.complains("gone.svg, which cannot be read")
    program.complains("settings changed")
    assert program.terminate() == 0
    assert not program.has_complained("starting again")


def test_what_people_seen_mean_changes_under_a_running_panel(installed: Installed) -> None:
    installed.write_panel()
    installed.write("sites.toml", "")
    program = installed.start()
    installed.hears_ready()
    until(lambda: installed.polls() > 0, "a poll")
    installed.write("sites.toml", "[defaults.presence]\nends_when_empty_minutes = 1\n")
    program.complains("the change is refused, what held before still holds")
    installed.write("sites.toml", "[defaults.presence]\nchecks_in = true\n")
    program.complains("settings changed")
    assert program.terminate() == 0
    assert not program.has_complained("starting again")
    assert not program.has_complained("Traceback")


def test_a_sensor_added_starts_the_panel_again_with_it(installed: Installed) -> None:
    installed.write_panel()
    program = installed.start()
    installed.hears_ready()
    until(lambda: installed.polls() > 0, "a poll")
    installed.write_panel(sensors='[sensors.radar]\nrecording = "gone.jsonl"\n')
    installed.hears_ready()
    program.complains("gone.jsonl cannot be read")
    assert program.terminate() == 0
    assert program.has_complained("settings changed: starting again")
    assert not program.has_complained("Traceback")


def test_another_number_of_seats_starts_the_panel_again_with_it(installed: Installed) -> None:
    installed.write_panel()
    installed.write("sites.toml", "")
    program = installed.start()
    installed.hears_ready()
    until(lambda: installed.polls() > 0, "a poll")
    installed.write("sites.toml", f'[rooms."{ROOM}"]\ncapacity = 12\n')
    installed.hears_ready()
    assert program.terminate() == 0
    assert program.has_complained("settings changed: starting again")
    assert not program.has_complained("Traceback")


def test_another_mailbox_starts_the_panel_again_at_its_own_room(installed: Installed) -> None:
    installed.write_panel()
    program = installed.start()
    installed.hears_ready()
    until(lambda: installed.polls() > 0, "a poll")
    installed.write_panel(mailbox=OTHER_ROOM)
    installed.hears_ready()
    until(lambda: installed.polls(OTHER_ROOM) > 0, "a poll of the other room")
    assert program.terminate() == 0
    assert program.has_complained("settings changed: starting again")
    assert not program.has_complained("Traceback")


def test_a_panel_that_knows_no_calendar_waits_and_starts_by_itself(installed: Installed) -> None:
    installed.write_panel(graph=False)
    program = installed.start()
    installed.hears_ready()
    installed.write("panel.toml", "[room]\n")
    program.complains("the panel is not set up")
    installed.write_panel()
    installed.hears_ready()
    until(lambda: installed.polls() > 0, "a poll")
    assert program.terminate() == 0
    assert sum("not set up" in line for line in program.complained) == 1
    assert not program.has_complained("Traceback")
