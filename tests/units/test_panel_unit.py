"""The panel's unit: what it may touch, what brings it back, and that systemd agrees."""

import re
from pathlib import Path

import pytest

from panel.config.phone import SOCKET
from panel.health import TRACE
from tests.phone.systemd import SYSTEMD, ask
from tests.units.unit import Unit, environment, lines, paths, read

FILE = SYSTEMD / "room-panel.service"
PANEL = "room-panel"
NEWER_THAN_DEBIAN_12 = ("RestartSteps", "RestartMaxDelaySec", "ImportCredential")
PROGRAM = "/opt/room-panel/venv/bin/room-panel"


@pytest.fixture(scope="module")
def unit() -> Unit:
    return read(FILE)


# --- who it is -------------------------------------------------------------------------------


def test_the_panel_is_a_user_without_any_capability(unit: Unit) -> None:
    assert unit["User"] == [PANEL]
    assert not {"DynamicUser", "PAMName", "Group"} & unit.keys()
    assert unit["CapabilityBoundingSet"] == unit["AmbientCapabilities"] == []
    assert unit["NoNewPrivileges"] == unit["PrivateUsers"] == unit["RestrictSUIDSGID"] == ["yes"]


def test_its_user_and_every_group_it_is_given_are_made(unit: Unit) -> None:
    made = {(kind, name) for kind, name, *_ in lines(SYSTEMD / "sysusers.d/room-panel.conf")}
    assert ("u", PANEL) in made
    assert {("g", group) for group in unit["SupplementaryGroups"]} <= made


def test_it_is_given_its_secrets_by_name_and_never_the_pages(unit: Unit) -> None:
    given = unit["ImportCredential"]
    assert all(name.startswith(("graph-", "token-", "admin-", "mqtt-", "fleet-")) for name in given)
    assert not [key for key in unit if re.match(r"(Load|Set)Credential|PassEnvironment", key)]
    assert unit["EnvironmentFile"] == ["-/run/room-panel-enrol/environment"]  # a proxy: no secret


# --- what it sees ----------------------------------------------------------------------------


def test_the_panel_writes_its_own_folders_what_others_read_and_the_lamp(unit: Unit) -> None:
    assert unit["ProtectSystem"] == ["strict"]
    assert unit["ProtectHome"] == unit["PrivateTmp"] == ["yes"]
    assert paths(unit, "ReadWritePaths") == {
        SOCKET.parent,
        Path("/run/room-panel-metrics"),
        Path("/sys/devices"),
    }
    for kind in ("State", "Cache", "Runtime", "Configuration"):
        assert unit[f"{kind}Directory"] == [PANEL]
    for kind in ("State", "Cache", "Runtime"):
        assert unit[f"{kind}DirectoryMode"] == ["0700"]


def test_a_folder_it_writes_is_made_for_it_or_may_be_missing(unit: Unit) -> None:
    assert all(word.startswith("-/") for word in unit["ReadWritePaths"])
    made = {line[1]: line[3] for line in lines(SYSTEMD / "tmpfiles.d/room-panel.conf")}
    for folder in paths(unit, "ReadWritePaths") - {Path("/sys/devices")}:
        assert made[str(folder)] == PANEL


def test_what_it_finds_out_about_its_machine_is_not_hidden_from_it(unit: Unit) -> None:
    assert "ProcSubset" not in unit  # boot_id, of the codes; which Raspberry Pi this is
    hidden = paths(unit, "InaccessiblePaths")
    for file in (TRACE, Path("/etc/room-panel/panel.toml"), Path("/run/room-panel-enrol/fault")):
        assert not hidden & set(file.parents)


@pytest.mark.parametrize(
    "secret",
    [
        "/etc/credstore/graph-secret",
        "/etc/credstore.encrypted/phone-certificate",
        "/run/credstore/phone-certificate",
        "/run/credstore.encrypted/phone-certificate",
        "/var/lib/systemd/credential.secret",
        "/boot/room-panel.toml",
    ],
)
def test_where_secrets_come_from_is_not_there_for_it(unit: Unit, secret: str) -> None:
    assert paths(unit, "InaccessiblePaths") & set(Path(secret).parents)
    assert all(word.startswith("-/") for word in unit["InaccessiblePaths"])


def test_it_may_use_the_screen_and_pins_and_no_other_device(unit: Unit) -> None:
    assert unit["DevicePolicy"] == ["closed"]
    assert unit["DeviceAllow"] == ["char-drm", "rw", "char-gpiochip", "rw"]


def test_it_runs_no_program_but_those_installed(unit: Unit) -> None:
    assert {"/", "/dev", "/run", "/tmp", "/var/tmp"} == set(unit["NoExecPaths"])
    for key in ("ExecStart", "ExecStopPost"):
        programs = [word for word in unit[key] if word.lstrip("-").startswith("/")]
        for program in programs[:1]:
            assert any(Path(program.lstrip("-")).is_relative_to(to) for to in unit["ExecPaths"])


# --- the screen ------------------------------------------------------------------------------


def test_the_panel_is_cages_only_program_and_no_key_leads_out(unit: Unit) -> None:
    cage, *words = unit["ExecStart"]
    ours = words.index("--")
    assert cage == "/usr/bin/cage"
    assert words[ours + 1 :] == [PROGRAM, "run", "--config", "/etc/room-panel/panel.toml"]
    assert "-s" not in words[:ours]
    assert "getty@tty1.service" in unit["Conflicts"]
    preset = lines(SYSTEMD / "system-preset/10-room-panel.preset")
    for way_out in ("getty@.service", "serial-getty@.service", "debug-shell.service"):
        assert ["disable", way_out] in preset
    assert ["kernel.sysrq", "=", "0"] in lines(SYSTEMD / "sysctl.d/70-room-panel.conf")
    logind = read(SYSTEMD / "logind.conf.d/room-panel.conf")
    assert logind["NAutoVTs"] == logind["ReserveVT"] == ["0"]


def test_a_screen_without_touch_still_tells_whose_meeting_it_is(unit: Unit) -> None:
    told = environment(unit)
    assert told["WLR_LIBINPUT_NO_DEVICES"] == "1"
    assert told["LIBSEAT_BACKEND"] == "seatd"
    assert told["QT_QPA_PLATFORM"] == "wayland"


def test_what_is_left_lying_about_is_left_in_folders_of_its_own(unit: Unit) -> None:
    told = environment(unit)
    assert unit["WorkingDirectory"] == ["%t/room-panel"]
    assert (told["XDG_RUNTIME_DIR"], told["XDG_CACHE_HOME"]) == ("%t/room-panel", "%C/room-panel")


# --- what brings it back ---------------------------------------------------------------------


def test_whatever_ends_it_but_wrong_use_it_comes_back_ever_more_slowly(unit: Unit) -> None:
    assert unit["Restart"] == ["always"]
    assert unit["StartLimitIntervalSec"] == ["0"]
    assert unit["RestartPreventExitStatus"] == ["2"]
    assert (unit["RestartSec"], unit["RestartSteps"], unit["RestartMaxDelaySec"]) == (
        ["1"],
        ["6"],
        ["60"],
    )


def test_systemd_hears_the_panel_though_cage_is_its_main_process(unit: Unit) -> None:
    assert unit["Type"] == ["notify"]
    assert unit["NotifyAccess"] == ["all"]
    assert unit["WatchdogSec"] == ["30"]
    assert unit["WatchdogSignal"] == ["SIGABRT"]  # Python says where it hung: see __main__
    assert unit["LimitCORE"] == ["0"]


def test_the_panel_ends_before_cage_takes_its_screen(unit: Unit) -> None:
    ended = " ".join(unit["ExecStop"])
    assert ended.startswith("-+/usr/bin/sh -c 'pkill -P $MAINPID && while kill -0 $MAINPID;")
    assert int(unit["TimeoutStopSec"][0]) < 30


def test_a_light_never_outlives_its_panel(unit: Unit) -> None:
    program, *words = unit["ExecStopPost"]
    assert program == f"-{PROGRAM}"
    assert words == ["light-off", "--config", "/etc/room-panel/panel.toml"]


def test_what_the_presets_switch_on_is_there() -> None:
    ours = {
        word for on, word in lines(SYSTEMD / "system-preset/10-room-panel.preset") if on == "enable"
    }
    assert {FILE.name, "room-panel-phone.service", "seatd.service"} <= ours


# --- what systemd says -----------------------------------------------------------------------


def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    installed = tmp_path / FILE.name  # neither program is, on the machine that tests
    text = FILE.read_text(encoding="utf-8")
    for program in (PROGRAM, "/usr/bin/cage"):
        text = text.replace(program, "/bin/sh")
    installed.write_text(text, encoding="utf-8")
    verdict = ask("systemd-analyze", "verify", installed)
    too_old = re.compile(rf"Unknown key (name )?'({'|'.join(NEWER_THAN_DEBIAN_12)})'")
    assert not [line for line in verdict.stderr.splitlines() if not too_old.search(line)]
    assert verdict.returncode == 0


def test_systemd_calls_the_panel_well_locked_up_and_its_page_better() -> None:
    panel, page = (exposure(name) for name in (PANEL, "room-panel-phone"))
    assert page < panel <= 1.5


def exposure(name: str) -> float:
    unit = SYSTEMD / f"{name}.service"
    verdict = ask("systemd-analyze", "security", "--offline=yes", "--no-pager", unit)
    found = re.search(rf"exposure level for {name}.service: ([\d.]+)", verdict.stdout)
    assert found, verdict.stderr
    return float(found[1])


def test_every_call_it_lives_by_is_allowed(unit: Unit) -> None:
    """Those that a filter once took from others: exec of itself, threads, sockets, waiting."""
    assert unit["SystemCallFilter"] == ["@system-service", "~@privileged", "@resources"]
    assert unit["SystemCallErrorNumber"] == ["EPERM"]
    needed = {"execve", "clone3", "epoll_wait", "sendmsg", "flock", "fsync", "prctl", "statx"}
    assert needed <= calls("@system-service") - calls("@privileged") - calls("@resources")


def calls(group: str) -> set[str]:
    """Those of a group, and of the groups in it."""
    asked = ask("systemd-analyze", "syscall-filter", group)
    assert asked.returncode == 0, asked.stderr
    words = [line.split("#")[0].strip() for line in asked.stdout.splitlines()[1:]]
    found = set()
    for word in filter(None, words):
        found |= calls(word) if word.startswith("@") else {word}
    return found


def test_udev_finds_its_rules_in_order() -> None:
    rules = SYSTEMD / "udev.rules.d/70-room-panel.rules"
    for line in rules.read_text(encoding="utf-8").splitlines():
        assert line.startswith("#") or re.fullmatch(r'(\S+(==|!=|=|\+=)"[^"]*"(, )?)+', line)
    made = {name for kind, name, *_ in lines(SYSTEMD / "sysusers.d/room-panel.conf")} | {"input"}
    groups = re.findall(r'GROUP="(\w+)"|chgrp -f (\w+)', rules.read_text(encoding="utf-8"))
    assert {one or other for one, other in groups} <= made
