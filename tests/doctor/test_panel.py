"""The page, the rules, and what is installed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from panel.doctor.judges.phone import Page, phone
from panel.doctor.judges.rules import Rules, Source, rules
from panel.doctor.judges.versions import Versions, versions
from panel.doctor.lines import Line, Status, Unknown
from panel.doctor.looks.versions import look_at_versions

from .kernel import Kernel
from .read import FAIL, OK, SKIP, WARN, ids, the

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
PAGE = Page(
    socket="/run/room-panel-phone/panel.sock",
    socket_is_there=True,
    port="127.0.0.1:8443",
    why="",
    speaks_tls=True,
    host="lyon-1.rooms.example.com",
    names=("*.rooms.example.com",),
    ends=NOW + timedelta(days=90),
)
KNOWN = Rules(known=True, faults=(), enabled=True, halted=False, shadow=False, sources=())
INSTALLED = Versions(
    panel="1.0",
    python=(3, 11, 7),
    pyside="6.11.3",
    kernel="6.12",
    system="Debian 13",
    systemd=257,
    image="room-panel 42",
    runs=True,
)


def page(**changes: object) -> list[Line]:
    return [*phone(replace(PAGE, **changes), NOW)]  # type: ignore[arg-type]  # fields by name


def ruled(**changes: object) -> list[Line]:
    return [*rules(replace(KNOWN, **changes))]  # type: ignore[arg-type]  # fields by name


def installed(which: str, **changes: object) -> Line:
    return the(versions(replace(INSTALLED, **changes)), f"panel.{which}")  # type: ignore[arg-type]  # fields by name


def test_a_page_that_answers_is_ok() -> None:
    assert {line.status for line in page()} == {OK}


def test_a_page_that_does_not_answer_has_no_certificate_to_judge() -> None:
    lines = page(why="Connection refused")
    assert ids(lines) == ["panel.phone"]
    assert (lines[0].status, lines[0].command) == (FAIL, "systemctl status room-panel-phone")


def test_a_page_without_its_panel_is_told() -> None:
    assert the(page(socket_is_there=False), "panel.phone").status is FAIL


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"names": ("lyon-1.rooms.example.com",)}, OK),
        ({"names": ("*.example.com",)}, FAIL),  # a star stands for one label
        ({"names": ()}, FAIL),
        ({"ends": NOW + timedelta(days=30)}, OK),
        ({"ends": NOW + timedelta(days=29)}, WARN),
        ({"ends": NOW}, FAIL),
        ({"ends": Unknown.UNKNOWN}, FAIL),
    ],
)
def test_its_certificate_is_for_its_name_and_lasts(
    changes: dict[str, object], status: Status
) -> None:
    assert the(page(**changes), "panel.phone_certificate").status is status


def test_behind_a_proxy_it_has_none() -> None:
    assert ids(page(speaks_tls=False, ends=Unknown.UNKNOWN)) == ["panel.phone"]


def test_a_door_without_codes_has_no_page() -> None:
    assert [line.status for line in phone(None, NOW)] == [SKIP]


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({}, OK),
        ({"known": False}, FAIL),
        ({"known": False, "faults": ("sites.toml is not TOML.",)}, FAIL),
    ],
)
def test_without_rules_nothing_is_released(changes: dict[str, object], status: Status) -> None:
    assert the(ruled(**changes), "rules.known").status is status


@pytest.mark.parametrize(
    ("why", "kept", "status"),
    [
        ("", Unknown.UNKNOWN, OK),
        ("rooms.example.com answered 404.", NOW, WARN),
        ("rooms.example.com answered 404.", Unknown.UNKNOWN, FAIL),
    ],
)
def test_an_address_that_fails_is_worse_without_a_copy(
    why: str, kept: datetime | Unknown, status: Status
) -> None:
    source = Source(what="rules", host="rooms.example.com", why=why, kept=kept)
    assert the(ruled(sources=(source,)), "rules.rules").status is status


@pytest.mark.parametrize(
    ("changes", "status", "says"),
    [
        ({}, OK, "On:"),
        ({"halted": True}, WARN, "Halted"),
        ({"enabled": False}, OK, "Off"),
        ({"shadow": True}, OK, "shadow"),
    ],
)
def test_what_becomes_of_no_shows_is_told(
    changes: dict[str, object], status: Status, says: str
) -> None:
    line = the(ruled(**changes), "rules.releases")
    assert line.status is status
    assert says in line.sentence


@pytest.mark.parametrize(
    ("which", "changes", "status"),
    [
        ("version", {}, OK),
        ("qt", {}, OK),
        ("qt", {"pyside": "6.12.0"}, FAIL),
        ("qt", {"pyside": "6.12.0", "python": (3, 13, 1)}, OK),
        ("qt", {"pyside": ""}, FAIL),
        ("systemd", {}, OK),
        ("systemd", {"systemd": 254}, OK),
        ("systemd", {"systemd": 252}, WARN),
        ("systemd", {"systemd": Unknown.UNKNOWN}, SKIP),
        ("running", {}, OK),
        ("running", {"runs": False}, FAIL),
        ("running", {"runs": Unknown.UNKNOWN}, SKIP),
        ("image", {}, OK),
        ("image", {"image": ""}, SKIP),
    ],
)
def test_what_is_installed_is_known_to_be_good(
    which: str, changes: dict[str, object], status: Status
) -> None:
    assert installed(which, **changes).status is status


def test_the_systems_files_tell_of_systemd_the_panel_and_the_image(kernel: Kernel) -> None:
    kernel.runs_the_panel()
    found = look_at_versions(kernel.root)
    assert (found.systemd, found.runs, found.image) == (257, True, "room-panel")
    assert found.system == "Debian 13"
    (kernel.root / "run/systemd/units/invocation:room-panel.service").unlink()
    assert look_at_versions(kernel.root).runs is False


def test_an_empty_machine_tells_nothing(kernel: Kernel) -> None:
    found = look_at_versions(kernel.root)
    assert (found.systemd, found.runs, found.image) == (Unknown.UNKNOWN, Unknown.UNKNOWN, "")


def test_without_panel_toml_nobody_knows_where_the_rules_are() -> None:
    assert [line.status for line in rules(Unknown.UNKNOWN)] == [SKIP]
