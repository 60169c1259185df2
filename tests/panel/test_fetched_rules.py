"""The program and rules from a web server: none at first, then fetched, then in the journal."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from panel.journal.reading import open_for_reading
from panel.simulator import GraphSimulator
from tests.config.office import Office

from .installed import ROOM, Installed
from .program import until

RULES = f"""
[sites.lyon.release]
window_minutes = 7
[rooms."{ROOM}"]
site = "lyon"
building = "Confluence"
"""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    office.publishes(RULES)
    office.start()
    yield office
    office.stop()


@pytest.fixture
def installed(tmp_path: Path, office: Office) -> Iterator[Installed]:
    """Where both the web server and Graph are trusted."""
    with GraphSimulator() as graph:
        graph.world.room(ROOM, "Saturne")
        trusted = tmp_path / "trusted.pem"
        trusted.write_bytes(graph.ca_path.read_bytes() + office.ca_file.read_bytes())
        graph.ca_path = trusted
        with Installed(tmp_path, graph) as installed:
            installed.write_panel()
            panel = (tmp_path / "panel.toml").read_text(encoding="utf-8")
            where = f'[panel]\nsites = "{office.url}"\n'
            installed.write("panel.toml", panel.replace("[panel]\n", where))
            yield installed


def office_rules(installed: Installed) -> int:
    """How many of the rules in force come from the office."""
    with open_for_reading(installed.folder / "state" / "journal.sqlite") as journal:
        held = list(journal.rules())
    return sum(setting.origin == "sites.lyon" for rules in held for setting in rules.settings)


def test_a_panel_that_has_no_rules_yet_fetches_them_and_keeps_them_with_their_origins(
    installed: Installed, office: Office
) -> None:
    program = installed.start()
    program.complains("nothing is released yet: 127.0.0.1 was never fetched")
    installed.hears_ready()
    program.complains("settings changed: starting again")
    installed.hears_ready()
    until(lambda: office_rules(installed) > 0, "the rules in the journal")
    assert program.terminate() == 0
    with open_for_reading(installed.folder / "state" / "journal.sqlite") as journal:
        held = list(journal.rules())[-1]
    told = {setting.key: (setting.value, setting.origin) for setting in held.settings}
    assert told["release.window_minutes"] == ("7", "sites.lyon")
    assert (held.place.site, held.place.building) == ("lyon", "Confluence")
    said = "\n".join(program.complained)
    assert "secret-of-the-office" not in said
    assert "Traceback" not in said
