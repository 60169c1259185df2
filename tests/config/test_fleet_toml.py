"""[fleet] of panel.toml: what it means, and one sentence for each mistake."""

import pytest

from panel.config.fleet_table import FleetTable
from panel.config.phone import NotFitted
from tests.config.folder import ROOM, Folder

WRONG = {
    "nothing to do": (
        "[fleet]\n",
        "panel.toml: fleet has neither host nor metrics: write host = under [fleet], or metrics =.",
    ),
    "commands without a broker": (
        '[fleet]\nmetrics = "a.prom"\ncommands = ["restart"]\n',
        "panel.toml: fleet.commands needs a broker: write host = under [fleet].",
    ),
    "a command that is none": (
        '[fleet]\nhost = "broker"\ncommands = ["format"]\n',
        'panel.toml: fleet.commands, item 1: "format" cannot be used: '
        'give "check-now", "screenshot", "reload" or "restart".',
    ),
    "a prefix that would read all": (
        '[fleet]\nhost = "broker"\nprefix = "panels/#"\n',
        'panel.toml: fleet.prefix = "panels/#" cannot be used: give levels of letters, digits, '
        "- and _, joined by /, of at most 100 characters.",
    ),
    "a room of two levels": (
        '[fleet]\nhost = "broker"\nroom = "a/b"\n',
        'panel.toml: fleet.room = "a/b" cannot be used: give letters, digits, - and _ '
        'of at most 64 characters, such as "lyon-1".',
    ),
    "a file that nobody collects": (
        '[fleet]\nmetrics = "/run/metrics.txt"\n',
        'panel.toml: fleet.metrics = "/run/metrics.txt" must end in .prom: '
        "the collector reads no other file.",
    ),
    "a certificate that nobody sees": (
        '[fleet]\nhost = "broker"\ntls = false\ncertificate = "fleet-certificate"\n',
        "panel.toml: fleet.certificate cannot stand beside fleet.tls = false: remove one of them.",
    ),
    "a password of nobody": (
        '[fleet]\nhost = "broker"\npassword = "fleet-password"\n',
        "panel.toml: fleet.password stands without fleet.username: add it, or remove the password.",
    ),
}


@pytest.mark.parametrize(("toml", "sentence"), WRONG.values(), ids=WRONG)
def test_a_mistake_is_told_in_one_sentence(folder: Folder, toml: str, sentence: str) -> None:
    assert folder.complaint_about_panel(f"{ROOM}{toml}") == sentence


def test_nothing_may_be_asked_pressed_or_named_unless_the_file_says_so(folder: Folder) -> None:
    folder.panel(f'{ROOM}[fleet]\nhost = "broker.example.com"\n')
    fleet = folder.load().fleet
    assert isinstance(fleet, FleetTable)
    assert (fleet.commands, fleet.buttons, fleet.titles, fleet.tls) == ([], [], False, True)


def test_without_the_table_nobody_is_told_anything(folder: Folder) -> None:
    folder.panel(ROOM)
    assert isinstance(folder.load().fleet, NotFitted)
