"""The doctor's unit: the panel's own user, secrets and bounds, and no more."""

import re
from pathlib import Path

import pytest

from tests.phone.systemd import SYSTEMD, ask
from tests.units.unit import Unit, paths, read

FILE = SYSTEMD / "room-panel-doctor.service"
NEWER_THAN_DEBIAN_12 = ("ImportCredential",)
PROGRAM = "/opt/room-panel/venv/bin/room-panel"
# What the panel may and the doctor need not: its screen, its page, its figures, its runtime.
ONLY_THE_PANELS = {
    "Type",
    "NotifyAccess",
    "Environment",
    "EnvironmentFile",
    "ReadWritePaths",
    "DeviceAllow",
    "WorkingDirectory",
    "Description",
    "Documentation",
    "After",
    "Wants",
    "Conflicts",
    "WantedBy",
    "RemoveIPC",
    "StartLimitIntervalSec",
}


@pytest.fixture(scope="module")
def unit() -> Unit:
    return read(FILE)


@pytest.fixture(scope="module")
def panel() -> Unit:
    return read(SYSTEMD / "room-panel.service")


def test_the_doctor_has_the_panels_user_secrets_and_bounds(unit: Unit, panel: Unit) -> None:
    """What it finds must be what the panel meets."""
    beside = re.compile(
        r"(Exec(Start|Stop)|Timeout|Watchdog|Restart|Runtime|Configuration)|.*(Max|Weight|Adjust)$"
    )
    same = {key for key in panel if key not in ONLY_THE_PANELS and not beside.match(key)}
    assert {"User", "ImportCredential", "ProtectSystem", "SystemCallFilter"} <= same
    assert {key: unit[key] for key in same} == {key: panel[key] for key in same}


def test_it_may_touch_nothing_that_the_panel_may_not(unit: Unit, panel: Unit) -> None:
    assert paths(unit, "ReadWritePaths") < paths(panel, "ReadWritePaths")
    assert {*unit["DeviceAllow"]} < {*panel["DeviceAllow"]}
    assert not {"RuntimeDirectory", "BindPaths", "SetCredential"} & unit.keys()


def test_it_runs_once_when_it_is_called_and_gets_out_of_the_doors_way(unit: Unit) -> None:
    assert unit["Type"] == ["oneshot"]
    assert not {"WantedBy", "Restart"} & unit.keys()
    assert unit["ExecStart"][:2] == [PROGRAM, "doctor"]
    assert unit["Nice"] == ["10"]
    assert int(unit["OOMScoreAdjust"][0]) > 0


def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    installed = tmp_path / FILE.name  # the program is not, on the machine that tests
    installed.write_text(FILE.read_text().replace(PROGRAM, "/bin/sh"))
    verdict = ask("systemd-analyze", "verify", installed)
    too_old = re.compile(rf"Unknown key (name )?'({'|'.join(NEWER_THAN_DEBIAN_12)})'")
    assert not [line for line in verdict.stderr.splitlines() if not too_old.search(line)]
    assert verdict.returncode == 0


def test_systemd_calls_the_unit_well_locked_up() -> None:
    verdict = ask("systemd-analyze", "security", "--offline=yes", "--no-pager", FILE)
    found = re.search(r"exposure level for room-panel-doctor.service: ([\d.]+)", verdict.stdout)
    assert found, verdict.stderr
    assert float(found[1]) <= 1.5
