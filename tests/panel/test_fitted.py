"""The sensors of panel.toml at the door: what is usual for each, and nobody knows at first."""

from datetime import UTC
from pathlib import Path

import pytest

from panel.app import build
from panel.domain.evidence import presence
from panel.domain.presence import Fitted, Kind, Presence
from panel.runner import Runner
from tests.config.folder import ROOM, Folder
from tests.rooms import minutes

PIR = "[sensors.pir]\npin = 17\n"
RADAR = '[sensors.radar]\nkind = "level"\npin = 27\n'


class Doors:
    """A panel of any panel.toml; it has begun, and nobody has spoken to it yet."""

    def __init__(self, folder: Path) -> None:
        self._folder = Folder(folder)

    def hang(self, sensors: str, rules: str = "") -> Runner:
        self._folder.panel(f'{ROOM}[panel]\nstate = "state"\ncache = "cache"\n{sensors}')
        self._folder.sites(rules)
        panel = build(self._folder.panel_toml, self._folder.load(), UTC)
        panel.journal.close()
        self.now = panel.clock.now()
        return panel.runner

    def fitted(self, sensors: str) -> list[Fitted]:
        return [sensor.fitted for sensor in self.hang(sensors).room.sensors]


@pytest.fixture
def doors(tmp_path: Path) -> Doors:
    return Doors(tmp_path)


def test_a_pir_alone_is_quiet_for_twelve_minutes(doors: Doors) -> None:
    assert doors.fitted(PIR) == [Fitted(name="pir", kind=Kind.EVENT, quiet=minutes(12))]


def test_a_radar_alone_is_quiet_for_ten(doors: Doors) -> None:
    assert doors.fitted(RADAR) == [Fitted(name="radar", kind=Kind.LEVEL, quiet=minutes(10))]


def test_a_pir_beside_another_sensor_is_quiet_for_ten_too(doors: Doors) -> None:
    assert [one.quiet for one in doors.fitted(PIR + RADAR)] == [minutes(10)] * 2


def test_what_the_site_has_set_for_one_sensor_is_only_for_it(doors: Doors) -> None:
    own = f"{PIR}quiet_minutes = 25\nrequired = false\n"
    pir, radar = doors.fitted(own + RADAR)
    assert (pir.quiet, pir.required) == (minutes(25), False)
    assert (radar.quiet, radar.required) == (minutes(10), True)


def test_each_kind_is_at_the_door_as_it_stands_in_the_file(doors: Doors) -> None:
    text = "".join(
        f'[sensors.{kind.value}]\nkind = "{kind.value}"\nrecording = "day.jsonl"\n' for kind in Kind
    )
    assert [(one.name, one.kind) for one in doors.fitted(text)] == [(k.value, k) for k in Kind]


def test_a_door_without_sensors_has_none(doors: Doors) -> None:
    room = doors.hang("").room
    assert presence(room, doors.now) is Presence.NOT_FITTED


def test_a_door_with_sensors_begins_by_not_knowing(doors: Doors) -> None:
    room = doors.hang(PIR + RADAR).room
    assert presence(room, doors.now) is Presence.UNKNOWN


def test_what_the_site_wants_of_people_seen_is_in_the_room_s_rules(doors: Doors) -> None:
    rules = "checks_in = true\nends_when_empty_minutes = 7\nwalk_in_minutes = 20\n"
    policy = doors.hang(RADAR, f"[defaults.presence]\n{rules}").room.policy
    assert policy.presence_checks_in
    assert (policy.ends_when_empty_for, policy.walk_in_books) == (minutes(7), minutes(20))
