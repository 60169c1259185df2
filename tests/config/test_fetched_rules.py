"""Rules and holidays from an address: what was fetched holds, what never was releases nothing."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from panel.config import ConfigError, PanelSettings, Refused, Reloaded, Watch, load_panel
from panel.config.fetched import Fetched, Notes
from panel.config.words import WORDS
from tests.config.folder import ROOM, Folder

ADDRESS = "https://rooms.example.com/sites.toml?key=a1b2c3"
CALENDAR = "https://days.example.com/fr.ics"
AT_LYON = f'{ROOM}site = "lyon"\ntimezone = "UTC"\n'
PANEL = f'{AT_LYON}[panel]\nstate = "state"\nsites = "{ADDRESS}"\n'
RULES = '[sites.lyon]\nlanguage = "fr"\nrelease.window_minutes = 15\n'
TODAY = datetime.now(UTC).date()
ICS = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
    f"DTSTART;VALUE=DATE:{TODAY:%Y%m%d}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


@dataclass(frozen=True)
class Server:
    """Serves by hand: what it brings is kept as the panel would keep it."""

    folder: Folder

    def brings(self, address: str, content: str) -> None:
        at = Fetched(address=address, folder=self.folder.path / "state/fetched", check=bytes)
        at.keep(content.encode(), Notes())


@pytest.fixture
def server(folder: Folder) -> Server:
    folder.panel(PANEL)
    return Server(folder)


def with_holidays(given: str) -> str:
    return f'{RULES}[defaults.release]\nholidays = "{given}"\n'


def test_what_was_fetched_holds(folder: Folder, server: Server) -> None:
    server.brings(ADDRESS, RULES)
    settings = folder.load()
    assert settings.policy.window == timedelta(minutes=15)
    assert settings.policy.rules_known
    assert settings.words == WORDS["fr"]
    assert settings.origin["release.window_minutes"] == "sites.lyon"
    assert not settings.faults


@pytest.mark.usefixtures("server")
def test_what_was_never_fetched_releases_nothing_and_is_told(folder: Folder) -> None:
    settings = folder.load()
    assert not settings.policy.rules_known
    assert settings.room.site == "lyon"
    assert settings.faults == (
        "nothing is released yet: rooms.example.com was never fetched: connect the panel, "
        "or check the address.",
    )


def test_a_copy_that_is_spoilt_is_as_good_as_none(folder: Folder, server: Server) -> None:
    server.brings(ADDRESS, "[sites")
    settings = folder.load()
    assert not settings.policy.rules_known
    (fault,) = settings.faults
    assert fault.startswith("nothing is released yet: rooms.example.com, line 1")


def test_a_misspelt_site_is_a_mistake_once_the_rules_are_there(
    folder: Folder, server: Server
) -> None:
    server.brings(ADDRESS, "[sites.lion]")
    assert folder.complaint() == 'panel.toml: room.site = "lyon" is no site: did you mean lion?'


def test_rules_that_this_panel_could_not_live_by_are_not_kept(
    folder: Folder, server: Server
) -> None:
    server.brings(ADDRESS, RULES)
    (fetched,) = folder.load().fetched_rules
    fetched.check(RULES.encode())
    for wrong in ("[sites.oslo]", "[sites.lyon.release]\nwindow_minutes = 1", "]"):
        with pytest.raises(ConfigError):
            fetched.check(wrong.encode())


def test_the_addresses_to_follow_are_told_and_their_copies_watched(
    folder: Folder, server: Server
) -> None:
    server.brings(ADDRESS, with_holidays(CALENDAR))
    settings = folder.load()
    (rules,), (holidays,) = settings.fetched_rules, settings.fetched_holidays
    assert (rules.address, holidays.address) == (ADDRESS, CALENDAR)
    assert {rules.path, holidays.path} < {*settings.files}
    assert settings == folder.load()


def test_a_panel_with_files_alone_follows_no_address(folder: Folder) -> None:
    folder.panel(ROOM)
    assert folder.load().fetched_rules == folder.load().fetched_holidays == ()


def test_holidays_that_were_fetched_hold(folder: Folder, server: Server) -> None:
    server.brings(ADDRESS, with_holidays(CALENDAR))
    server.brings(CALENDAR, ICS)
    assert TODAY in folder.load().policy.protected.holidays
    assert folder.load().policy.rules_known


@pytest.mark.parametrize("kept", ["", "no calendar"])
def test_holidays_nobody_has_read_release_nothing(
    folder: Folder, server: Server, kept: str
) -> None:
    server.brings(ADDRESS, with_holidays(CALENDAR))
    if kept:
        server.brings(CALENDAR, kept)
    settings = folder.load()
    assert settings.policy.window == timedelta(minutes=15)
    assert not settings.policy.rules_known
    assert "days.example.com" in settings.faults[0]


def test_a_file_of_holidays_lies_beside_its_sites_toml(folder: Folder) -> None:
    folder.panel(f'{AT_LYON}[panel]\nsites = "shared/all.toml"\n')
    folder.write("shared/all.toml", with_holidays("fr.ics"))
    file = folder.write("shared/fr.ics", ICS)
    settings = folder.load()
    assert settings.policy.protected.holidays == {TODAY}
    assert file in settings.files


def test_a_file_of_holidays_that_is_not_there_is_a_mistake(folder: Folder) -> None:
    folder.panel(AT_LYON)
    folder.sites(with_holidays("fr.ics"))
    assert folder.complaint() == (
        'sites.toml: defaults.release.holidays = "fr.ics" leads to fr.ics, which does not exist: '
        "write it, or correct the path."
    )


@pytest.mark.parametrize("address", ["http://a.example.com/x", "https://u:p@a/", "https://a:99999"])
def test_an_address_that_cannot_be_asked_is_a_mistake(folder: Folder, address: str) -> None:
    panel = f'{ROOM}[panel]\nsites = "{address}"\n'
    said = folder.complaint_about_panel(panel)
    assert said.startswith("panel.toml: panel.sites = ")
    assert said.endswith('give one such as "https://rooms.example.com/sites.toml".')
    assert "u:p" not in said


def test_what_stands_behind_the_host_is_never_told(folder: Folder) -> None:
    folder.panel(ROOM)
    folder.sites(f'[defaults.release]\nholidays = "{ADDRESS}"')
    settings = folder.load()
    assert "a1b2c3" not in "".join((*settings.faults, *map(str, settings.rules)))
    assert any(told.value == '"https://rooms.example.com/…"' for told in settings.rules)


def watch(folder: Folder) -> Watch:
    found = Watch(folder.panel_toml, folder.load(), lambda p: load_panel(p, folder.environment))
    found.check()
    return found


def looks(found: Watch) -> PanelSettings | str:
    """Twice: a change counts once it has settled."""
    for outcome in (found.check(), found.check()):
        if isinstance(outcome, Refused):
            return outcome.sentence
        if isinstance(outcome, Reloaded):
            return outcome.settings
    return "unchanged"


def test_rules_fetched_at_last_are_taken(folder: Folder, server: Server) -> None:
    panel = watch(folder)
    server.brings(ADDRESS, RULES)
    settings = looks(panel)
    assert isinstance(settings, PanelSettings)
    assert settings.policy.rules_known


def test_rules_that_held_go_on_when_their_copy_is_spoilt(folder: Folder, server: Server) -> None:
    server.brings(ADDRESS, RULES)
    panel = watch(folder)
    server.brings(ADDRESS, "[sites.lyon")
    said = looks(panel)
    assert isinstance(said, str)
    assert "rooms.example.com, line 1" in said
    assert panel.settings.policy.rules_known


def test_another_address_is_taken_although_nothing_came_from_it_yet(
    folder: Folder, server: Server
) -> None:
    server.brings(ADDRESS, RULES)
    panel = watch(folder)
    folder.panel(PANEL.replace("a1b2c3", "d4e5f6"))
    settings = looks(panel)
    assert isinstance(settings, PanelSettings)
    assert not settings.policy.rules_known
