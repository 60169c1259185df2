"""[rest] of sites.toml and [admin] of panel.toml, as people write and mistake them."""

import pytest

from panel.config.admin import Admin
from panel.config.phone import NotFitted
from tests.config.folder import GRAPH, ROOM, Folder

ADMIN = f'{ROOM}[admin]\npin = "admin-pin"\n'


def test_nothing_said_never_rests(folder: Folder) -> None:
    folder.panel(ROOM)
    rest = folder.load().rest
    assert (rest.office_hours, rest.dim_percent, rest.dark_after_minutes) == ([], 30, 10)
    assert rest.wake_by_presence


def test_a_site_has_its_hours_and_a_room_its_own(folder: Folder) -> None:
    folder.panel(f'{ROOM}site = "lyon"\n')
    folder.sites(
        '[sites.lyon.rest]\noffice_hours = ["mon-fri 08:00-18:00"]\ndim_percent = 20\n'
        '[rooms."lyon-1@example.com".rest]\ndim_percent = 50\n'
    )
    rest = folder.load().rest
    assert (rest.office_hours, rest.dim_percent) == (["mon-fri 08:00-18:00"], 50)


def test_hours_that_cannot_be_read_are_told_with_their_place(folder: Folder) -> None:
    said = folder.complaint_about_sites('[defaults.rest]\noffice_hours = ["sat", "mon-fry"]\n')
    assert said.startswith('sites.toml: defaults.rest.office_hours, item 2: "mon-fry" names no day')


@pytest.mark.parametrize("key", ["dim_percent = 0", "dark_after_minutes = 481"])
def test_a_number_out_of_bounds_is_told(folder: Folder, key: str) -> None:
    name = key.partition(" ")[0]
    assert f"defaults.rest.{name}" in folder.complaint_about_sites(f"[defaults.rest]\n{key}\n")


def test_a_screens_lamp_and_light_sensor(folder: Folder) -> None:
    folder.panel(f'{ROOM}[screen]\nbacklight = "/sys/class/backlight/x"\nambient = true\n')
    screen = folder.load().screen
    assert (screen.backlight, screen.ambient) == ("/sys/class/backlight/x", True)


def test_no_pin_no_corner(folder: Folder) -> None:
    folder.panel(ROOM)
    assert folder.load().admin == NotFitted()


def test_a_pin_is_a_credential_and_its_change_is_seen(folder: Folder) -> None:
    folder.panel(ADMIN)
    file = folder.credential("admin-pin", "204816\n")
    settings = folder.load()
    assert settings.admin == Admin(pin="204816", file=file)
    assert file in settings.files
    assert "204816" not in repr(settings.admin)


@pytest.mark.parametrize("pin", ["123", "1234567890123", "12a4", "١٢٣٤"])
def test_a_pin_that_is_no_pin_is_not_shown(folder: Folder, pin: str) -> None:
    folder.credential("admin-pin", pin)
    said = folder.complaint_about_panel(ADMIN)
    assert said == (
        "panel.toml: admin.pin leads to credentials/admin-pin, which is not 4 to 12 digits: "
        "write only the digits into it."
    )


def test_a_pin_pasted_where_its_name_belongs_is_not_shown(folder: Folder) -> None:
    said = folder.complaint_about_panel(ADMIN.replace("admin-pin", "204816"))
    assert said.startswith("panel.toml: admin.pin = (not shown) is neither a file nor a systemd")
    assert "204816" not in said


def test_a_pin_that_everybody_may_read_is_none(folder: Folder) -> None:
    folder.write("pin", "204816", mode=0o644)
    said = folder.complaint_about_panel(ADMIN.replace("admin-pin", "./pin"))
    assert said.endswith("which everybody may read: run chmod o-rwx on it.")
    assert said.startswith("panel.toml: admin.pin leads to ")


def test_secrets_of_graph_are_still_told_as_graphs(folder: Folder) -> None:
    said = folder.complaint_about_panel(f'{GRAPH}secret = "./none"\n')
    assert said.startswith('panel.toml: graph.secret = "./none" is neither')
