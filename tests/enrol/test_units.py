"""The units of the enrolment: what each may reach, and that systemd agrees."""

import re
from pathlib import Path

import pytest

from panel.enrol.trial import REACH, TOKEN
from tests.phone.systemd import SYSTEMD, ask

ENROL, FETCH = "room-panel-enrol.service", "room-panel-enrol-fetch.service"
NEWER_THAN_DEBIAN_12 = ("RestartSteps", "RestartMaxDelaySec", "ImportCredential")


def _says(unit: str) -> dict[str, list[str]]:
    said: dict[str, list[str]] = {}
    for line in (SYSTEMD / unit).read_text().splitlines():
        if line and not line.startswith(("#", "[")):
            key, _, value = line.partition("=")
            said.setdefault(key, []).extend(value.split())
    return said


def test_who_holds_secrets_has_no_network_and_who_has_one_holds_none() -> None:
    root, nobody = _says(ENROL), _says(FETCH)
    assert root["RestrictAddressFamilies"] == ["AF_UNIX"]
    assert root["CapabilityBoundingSet"] == nobody["CapabilityBoundingSet"] == []
    assert nobody["User"] == ["room-panel-fetch"]
    assert nobody["ImportCredential"] == ["enrol-token"]
    hidden = {path.removeprefix("-") for path in nobody["InaccessiblePaths"]}
    assert {"/etc/credstore.encrypted", "/var/lib/systemd", "/run/roompanel"} <= hidden
    assert nobody["ReadWritePaths"] == ["/run/room-panel-enrol-fetch"]


def test_a_file_may_name_the_secrets_that_a_unit_asks_for_and_no_others() -> None:
    asked = [_says(unit.name).get("ImportCredential", []) for unit in SYSTEMD.glob("*.service")]
    ours = {"room-panel.toml", TOKEN}
    assert {name for names in asked for name in names} - ours == {*REACH}


def test_the_panel_is_not_kept_waiting_for_a_network() -> None:
    assert "network" not in " ".join(_says(ENROL)["After"])
    waits = SYSTEMD / "dev-disk-by\\x2dlabel-ROOMPANEL.device.d/room-panel.conf"
    assert "JobRunningTimeoutSec=15s" in waits.read_text()


def test_every_user_and_folder_of_the_units_is_made() -> None:
    users = (SYSTEMD / "sysusers.d/room-panel-enrol.conf").read_text()
    folders = (SYSTEMD / "tmpfiles.d/room-panel-enrol.conf").read_text()
    for group in _says(ENROL)["SupplementaryGroups"]:
        assert re.search(rf"^[ug] {group} ", users, re.MULTILINE)
    for folder in ("/run/room-panel-enrol-fetch", "/run/systemd/network"):
        assert f"d {folder} " in folders
        assert {folder, f"-{folder}"} & set(_says(ENROL)["ReadWritePaths"])


@pytest.mark.parametrize(("unit", "most"), [(ENROL, 1.5), (FETCH, 1.2)])
def test_systemd_calls_the_units_well_locked_up(unit: str, most: float) -> None:
    verdict = ask("systemd-analyze", "security", "--offline=yes", "--no-pager", SYSTEMD / unit)
    found = re.search(r"exposure level for [^:]+: ([\d.]+)", verdict.stdout)
    assert found, verdict.stderr
    assert float(found[1]) < most


def test_systemd_finds_nothing_wrong_with_the_units(tmp_path: Path) -> None:
    names = (ENROL, FETCH, "room-panel-enrol.timer", "room-panel-wifi.service")
    units = [tmp_path / name for name in (*names, "run-roompanel.mount")]
    for unit in units:  # the programs are not, on the machine that tests
        text = re.sub(
            r"(/opt/room-panel/venv/bin/room-panel|/usr/sbin/wpa_supplicant)\b",
            "/bin/sh",
            (SYSTEMD / unit.name).read_text(),
        )
        unit.write_text(text)
    verdict = ask("systemd-analyze", "verify", *units)
    too_old = re.compile(rf"Unknown key (name )?'({'|'.join(NEWER_THAN_DEBIAN_12)})'")
    assert not [line for line in verdict.stderr.splitlines() if not too_old.search(line)]
