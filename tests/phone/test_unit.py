"""The page's unit: what whoever took the page over could still reach, and that systemd agrees."""

import re
from collections import defaultdict
from pathlib import Path

import pytest

from panel.config.phone import SOCKET
from tests.phone.systemd import SYSTEMD, ask

UNIT = SYSTEMD / "room-panel-phone.service"
PAGE, PANEL = "room-panel-phone", "room-panel"
NEWER_THAN_DEBIAN_12 = ("RestartSteps", "RestartMaxDelaySec", "ImportCredential")


@pytest.fixture(scope="module")
def unit() -> dict[str, list[str]]:
    """Each key with the words of all its lines; the parsers for .ini keep one line of several."""
    said: dict[str, list[str]] = defaultdict(list)
    for line in UNIT.read_text().splitlines():
        if line and not line.startswith(("#", "[")):
            key, _, value = line.partition("=")
            said[key] += value.split()
    return said


def test_the_page_is_a_user_of_its_own_without_any_capability(unit: dict[str, list[str]]) -> None:
    assert unit["User"] == [PAGE]
    assert not {"Group", "SupplementaryGroups", "DynamicUser", "PAMName"} & unit.keys()
    for key in ("CapabilityBoundingSet", "AmbientCapabilities"):
        assert key in unit
        assert unit[key] == []
    assert unit["NoNewPrivileges"] == unit["PrivateUsers"] == unit["RestrictSUIDSGID"] == ["yes"]


def test_the_page_is_handed_its_certificate_and_nothing_else(unit: dict[str, list[str]]) -> None:
    assert unit["ImportCredential"] == ["phone-certificate"]
    others = re.compile(
        r"(Load|Set)Credential|Environment|PassEnvironment|(Open|Bind)\w*(File|Path)"
    )
    assert not [key for key in unit if others.match(key)]


@pytest.mark.parametrize(
    "secret",
    [
        "/var/lib/room-panel/journal.sqlite",
        "/var/lib/room-panel/code.key",
        "/var/cache/room-panel/agenda.json",
        "/run/room-panel/anything",
        "/run/credentials/room-panel.service/graph-certificate",
        "/etc/credstore/graph-certificate",
        "/etc/credstore.encrypted/graph-certificate",
        "/run/credstore/graph-certificate",
        "/run/credstore.encrypted/graph-certificate",
        "/var/lib/systemd/credential.secret",
    ],
)
def test_what_is_the_panels_is_not_there_for_the_page(
    unit: dict[str, list[str]], secret: str
) -> None:
    hidden = {word.removeprefix("-") for word in unit["InaccessiblePaths"]}
    assert hidden & {str(folder) for folder in Path(secret).parents}


def test_every_hidden_folder_may_be_missing(unit: dict[str, list[str]]) -> None:
    assert all(word.startswith("-/") for word in unit["InaccessiblePaths"])


def test_the_page_writes_nowhere_that_lasts(unit: dict[str, list[str]]) -> None:
    assert unit["ProtectSystem"] == ["strict"]
    assert unit["ReadOnlyPaths"] == ["/run"]
    assert unit["PrivateTmp"] == unit["ProtectHome"] == ["yes"]
    assert not [key for key in unit if re.match(r"(ReadWrite|Bind)Paths|\w+Directory", key)]


def test_the_page_runs_no_program_but_those_installed(unit: dict[str, list[str]]) -> None:
    assert unit["NoExecPaths"] == ["/", "/dev", "/run", "/tmp", "/var/tmp"]
    program, *words = unit["ExecStart"]
    assert words == ["phone", "--config", "/etc/room-panel/panel.toml"]
    may_run = unit["ExecPaths"]
    assert Path(program).is_relative_to(may_run[-1])
    assert set(may_run[:-1]) == {"/usr/bin", "/usr/lib"}
    assert unit["MemoryDenyWriteExecute"] == ["yes"]


def test_the_page_speaks_to_the_panel_and_to_phones_and_to_nobody_else(
    unit: dict[str, list[str]],
) -> None:
    assert unit["RestrictAddressFamilies"] == ["AF_UNIX", "AF_INET", "AF_INET6"]
    hidden = {word.removeprefix("-") for word in unit["InaccessiblePaths"]}
    assert not hidden & {str(folder) for folder in SOCKET.parents}


def test_a_call_that_is_refused_does_not_end_the_page(unit: dict[str, list[str]]) -> None:
    assert unit["SystemCallFilter"] == ["@system-service", "~@privileged", "@resources"]
    assert unit["SystemCallErrorNumber"] == ["EPERM"]
    assert unit["SystemCallArchitectures"] == ["native"]


def test_the_page_comes_back_by_itself_unless_its_configuration_is_wrong(
    unit: dict[str, list[str]],
) -> None:
    assert unit["Restart"] == ["always"]
    assert unit["StartLimitIntervalSec"] == ["0"]
    assert unit["RestartPreventExitStatus"] == ["2"]
    assert unit["Type"] == ["notify"]


def test_a_flood_costs_the_page_before_it_costs_the_door(unit: dict[str, list[str]]) -> None:
    assert unit["Nice"] == ["10"]
    assert unit["MemoryMax"] == ["128M"]
    assert unit["MemorySwapMax"] == unit["LimitCORE"] == ["0"]
    assert int(unit["CPUWeight"][0]) < 100  # everybody else's
    assert int(unit["OOMScoreAdjust"][0]) > 0


def test_both_users_of_the_units_are_made() -> None:
    made = _lines(SYSTEMD / "sysusers.d/room-panel.conf")
    users = [(name, number) for kind, name, number, *_ in made if kind == "u"]
    assert {(PANEL, "-"), (PAGE, "-")} <= set(users)


def test_the_socket_gets_the_pages_group_from_a_folder_that_only_the_panel_may_write() -> None:
    folders = _lines(SYSTEMD / "tmpfiles.d/room-panel.conf")
    assert ["d", str(SOCKET.parent), "2750", PANEL, PAGE, "-"] in folders


def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    installed = tmp_path / UNIT.name  # the program is not, on the machine that tests
    installed.write_text(UNIT.read_text().replace("/opt/room-panel/venv/bin/room-panel", "/bin/sh"))
    verdict = ask("systemd-analyze", "verify", installed)
    too_old = re.compile(rf"Unknown key (name )?'({'|'.join(NEWER_THAN_DEBIAN_12)})'")
    assert not [line for line in verdict.stderr.splitlines() if not too_old.search(line)]
    assert verdict.returncode == 0


def test_systemd_calls_the_unit_well_locked_up() -> None:
    verdict = ask("systemd-analyze", "security", "--offline=yes", "--no-pager", UNIT)
    found = re.search(rf"exposure level for {PAGE}.service: ([\d.]+)", verdict.stdout)
    assert found, verdict.stderr
    assert float(found[1]) < 1.2


def _lines(file: Path) -> list[list[str]]:
    """Words, without comments; quoted text in pieces."""
    lines = file.read_text().splitlines()
    return [line.split() for line in lines if line and not line.startswith("#")]
