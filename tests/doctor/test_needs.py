"""What a panel needs of Graph by its settings, and where its rules come from."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from panel.config import PanelSettings
from panel.config.fetched import notes_on
from panel.doctor.case import settings_of
from panel.doctor.judges.rules import Rules, rules
from panel.doctor.lines import Unknown
from panel.doctor.looks.needs import needs, needs_subjects
from panel.doctor.looks.rules import look_at_rules

from .listeners import Interceptor
from .read import FAIL, OK, WARN, the

PANEL = '[room]\nmailbox = "lyon-1@example.com"\n[panel]\nstate = "state"\ncache = "cache"\n'
RULES = b"[defaults.release]\nwindow_minutes = 12\n"


def settings(folder: Path, sites: str = "", more: str = "") -> PanelSettings:
    (folder / "sites.toml").write_text(sites)
    (folder / "panel.toml").write_text(PANEL + more)
    found, wrongs = settings_of(folder / "panel.toml", {})
    assert not isinstance(found, Unknown), wrongs
    return found


@pytest.mark.parametrize(
    ("sites", "needed"),
    [
        ("", set()),
        ("[defaults.notice]\nminutes_before = 5\n", {"Mail.Send", "MailboxSettings.Read"}),
        ("[defaults.release]\nstrikes = 3\n", {"Mail.Send", "MailboxSettings.Read"}),
        ("[defaults.release]\ncalls_keep = true\n", {"Presence.Read.All", "User.ReadBasic.All"}),
        ("[defaults.booking]\nhost = true\n", {"User.ReadBasic.All"}),
        ('[defaults.phone]\nnear = ["lyon-2@example.com"]\n', {"Place.Read.All"}),
    ],
)
def test_each_feature_has_its_permissions(tmp_path: Path, sites: str, needed: set[str]) -> None:
    found = {need.permission for need in needs(settings(tmp_path, sites))}
    assert found == {"Calendars.ReadWrite"} | needed


@pytest.mark.parametrize(
    ("sites", "by"),
    [
        ("", ""),
        ('[defaults]\nshow = "organizer"\n', ""),
        ('[defaults]\nshow = "subject"\n', 'show = "subject"'),
        ('[defaults.release]\nexempt_keywords = ["VIP"]\n', "release.exempt_keywords"),
        ('[defaults.release]\nonly_keywords = ["AUTO"]\n', "release.only_keywords"),
    ],
)
def test_keywords_and_titles_need_subjects(tmp_path: Path, sites: str, by: str) -> None:
    assert needs_subjects(settings(tmp_path, sites)) == by


def looked_at(folder: Path, server: Interceptor) -> Rules:
    """With the rules at that server."""
    graph = (
        '[graph]\ntenant = "contoso.onmicrosoft.com"\nsecret = "./secret"\n'
        'client_id = "11111111-1111-1111-1111-111111111111"\n'
        f'ca_file = "{server.ca_file}"\n'
    )
    (folder / "secret").write_text("hush\n")
    (folder / "secret").chmod(0o600)
    address = f'sites = "https://127.0.0.1:{server.port}/sites.toml"\n'
    return asyncio.run(look_at_rules(settings(folder, "", address + graph)))


def test_rules_beside_the_panel_are_known(tmp_path: Path) -> None:
    lines = [*rules(asyncio.run(look_at_rules(settings(tmp_path))))]
    assert [line.status for line in lines] == [OK, OK]


def test_rules_that_are_served_can_be_used_before_a_panel_has_fetched_them(
    tmp_path: Path,
) -> None:
    with Interceptor(tmp_path, "Contoso", RULES) as server:
        facts = looked_at(tmp_path, server)
    assert [source.why for source in facts.sources] == [""]
    assert not facts.known
    assert not [*tmp_path.rglob("*.copy")]  # that is for the panel to fetch


def test_rules_that_are_served_and_no_good_are_told(tmp_path: Path) -> None:
    with Interceptor(tmp_path, "Contoso", b"[kitchen]\n") as server:
        line = the(rules(looked_at(tmp_path, server)), "rules.rules")
    assert line.status is FAIL
    assert "kitchen" in line.sentence


def test_while_a_copy_holds_a_server_that_is_away_is_only_to_be_looked_at(tmp_path: Path) -> None:
    with Interceptor(tmp_path, "Contoso", RULES) as server:
        before = looked_at(tmp_path, server)
        assert before.sources
        found, _ = settings_of(tmp_path / "panel.toml", {})
        assert isinstance(found, PanelSettings)
        _panel_fetches(found)
    line = the(rules(asyncio.run(look_at_rules(found))), "rules.rules")
    assert line.status is WARN
    assert "The copy of 20" in line.sentence


def _panel_fetches(settings: PanelSettings) -> None:
    (fetched,) = settings.fetched_rules
    fetched.keep(RULES, notes_on(RULES, etag="", modified="", at=datetime.now(UTC)))
