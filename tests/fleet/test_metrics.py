"""Figures for Prometheus: its text form, its rules for names, and a file that is always whole."""

import os
import re
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from panel.calendars.credential import Untold
from panel.domain.presence import Presence
from panel.domain.room import NO_AGENDA, Room
from panel.fleet.health import Kept
from panel.fleet.metrics import Counted, figures, keep
from panel.ui.view import Show, derive_view
from tests.fleet.test_health import LIFE
from tests.rooms import a_room, at, meeting

NOW = at("10:03")
NAME = r"room_panel_[a-z_]+"
LABELS = r"\{(?:[a-z]+=\"(?:[^\"\\\n]|\\[\\\"n])*\",?)*\}"
LINE = re.compile(rf"# (HELP|TYPE) {NAME} .+|{NAME}(?:{LABELS})? -?[0-9.e+-]+")
NONE = Counted(decisions={}, connected=None)


def lines(room: Room, kept: Kept = Kept(), counted: Counted = NONE) -> list[str]:  # noqa: B008  frozen
    view = derive_view(room, NOW, UTC, Show.SUBJECT)
    return figures(view, room, NOW, kept, LIFE, counted).splitlines()


def test_every_line_is_one_and_every_figure_is_explained_once() -> None:
    room = a_room(meeting("10:00", "11:00"), now=NOW, presence=Presence.VACANT)
    counted = Counted(decisions={"released": 3, "kept": 1}, connected=True)
    said = lines(room, Kept(ends=NOW + timedelta(days=40)), counted)
    assert not [line for line in said if not LINE.fullmatch(line)]
    explained = [line.split()[2] for line in said if line.startswith("# HELP")]
    names = {re.split(r"[{ ]", line)[0] for line in said if not line.startswith("#")}
    assert sorted(explained) == sorted(names)


def test_names_bear_their_unit_and_counters_a_total() -> None:
    counted = Counted(decisions={"released": 3}, connected=True)
    said = lines(a_room(now=NOW), Kept(ends=NOW), counted)
    kinds = dict(line.split()[2:4] for line in said if line.startswith("# TYPE"))
    counters = {name for name, kind in kinds.items() if kind == "counter"}
    assert counters == {name for name in kinds if name.endswith("_total")}
    moments = [name for name in kinds if "timestamp" in name]
    assert len(moments) == 3
    assert all(name.endswith("_timestamp_seconds") for name in moments)


def test_a_room_in_figures() -> None:
    said = lines(a_room(meeting("10:00", "11:00"), now=NOW))
    assert 'room_panel_face{face="waiting"} 1' in said
    assert 'room_panel_face{face="free"} 0' in said
    assert 'room_panel_fault{fault="none"} 1' in said
    assert "room_panel_clock_synchronised 1" in said
    assert f"room_panel_agenda_fetched_timestamp_seconds {NOW.timestamp():.15g}" in said


def test_what_is_not_known_is_not_there() -> None:
    said = "\n".join(lines(replace(a_room(now=NOW), agenda=NO_AGENDA), Kept(ends=Untold.UNTOLD)))
    assert "agenda_fetched" not in said
    assert "credential_ends" not in said
    assert "broker_connected" not in said
    assert "room_panel_agenda_fresh 0" in said


def test_nobody_is_in_the_figures() -> None:
    said = "\n".join(lines(a_room(meeting("10:00", "11:00", "Secret merger"), now=NOW)))
    assert "merger" not in said
    assert "Ada" not in said


def test_a_file_is_whole_for_all_to_read_and_alone(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        for text in ("a 1\n", "a 2\n"):
            keep(tmp_path / "metrics.prom", text)
    finally:
        os.umask(before)
    (file,) = tmp_path.iterdir()
    assert file.read_text() == "a 2\n"
    assert file.stat().st_mode & 0o777 == 0o644


def test_a_place_that_is_none_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "metrics.prom").mkdir()
    with pytest.raises(OSError, match="directory"):
        keep(tmp_path / "metrics.prom", "a 1\n")
    assert [one.name for one in tmp_path.iterdir()] == ["metrics.prom"]
