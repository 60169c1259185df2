"""The first frame after a start: the last agenda and its age, and nothing that may have changed."""

import stat
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from panel import first_frame
from panel.demo.scenarios import SCENARIOS, led_to
from panel.first_frame import FILE, Remembered, Screen, keep, recall, stamps, unsure
from panel.ui.facts import Facts
from panel.ui.look import PLAIN, Look
from panel.ui.plain import Plate, plain
from panel.ui.view import Show, derive_view

SCREEN = Screen(width=800, height=480, scale=1.0, rotate=0, cursor=False, look=PLAIN, codes=True)


def facts_of(scenario: str) -> Facts:
    room, now = led_to(SCENARIOS[scenario])
    plate = Plate(room_name="Saturne", room_detail="", language="en")
    return plain(derive_view(room, now, UTC, Show.ORGANIZER), plate)


def as_of_today(facts: Facts) -> Facts:
    """The scenario's day, moved to this one."""
    facts["days"][0]["start"] = int(time.time()) - 3600
    return facts


class Installed:
    """A panel.toml and a cache, and what a run left there."""

    def __init__(self, folder: Path) -> None:
        self.config = folder / "panel.toml"
        self.config.write_text("[room]\n", encoding="utf-8")
        self.file = folder / "cache" / FILE
        self.environment = {"CACHE_DIRECTORY": str(folder / "cache")}

    def leaves(self, facts: Facts, look: Look = PLAIN) -> None:
        screen = Screen(**{**SCREEN, "look": look})
        kept = Remembered(
            stamps=stamps([self.config]), timezone="", screen=screen, facts=unsure(facts, 1)
        )
        keep(self.file, kept)

    def recalls(self) -> Remembered | None:
        return recall(self.config, self.environment)


@pytest.fixture
def installed(tmp_path: Path) -> Installed:
    return Installed(tmp_path)


@pytest.mark.parametrize("scenario", [name for name in SCENARIOS if name != "not-configured"])
def test_the_first_frame_is_never_sure_and_offers_nothing(
    installed: Installed, scenario: str
) -> None:
    installed.leaves(as_of_today(facts_of(scenario)))
    found = installed.recalls()
    assert found is not None
    facts = found["facts"]
    assert (facts["face"], facts["hasMeeting"], facts["counting"]) == ("unsure", False, False)
    assert not any((facts["canCheckIn"], facts["canEnd"], facts["canGiveBack"]))
    assert not any((facts["bookOffers"], facts["extendOffers"]))


def test_the_first_frame_shows_the_last_agenda_and_its_age(installed: Installed) -> None:
    left = as_of_today(facts_of("in-use"))
    installed.leaves(left)
    found = installed.recalls()
    assert found is not None
    assert found["facts"]["days"] == left["days"]
    assert found["facts"]["asOf"] == 1
    now = datetime.now(UTC).replace(second=0, microsecond=0)
    assert abs((found["facts"]["at"] or 0) - now.timestamp()) <= 60


def test_changed_settings_are_not_shown_as_they_were(installed: Installed) -> None:
    installed.leaves(as_of_today(facts_of("in-use")))
    installed.config.write_text("[room]\nname = 'another'\n", encoding="utf-8")
    assert installed.recalls() is None


def test_the_agenda_of_another_day_is_not_shown(installed: Installed) -> None:
    installed.leaves(facts_of("in-use"))
    assert installed.recalls() is None


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '{"stamps": {}}', "\x00\x01"])
def test_a_torn_file_costs_only_the_early_frame(installed: Installed, content: str) -> None:
    installed.file.parent.mkdir()
    installed.file.write_text(content, encoding="utf-8")
    assert installed.recalls() is None


def test_what_another_version_left_is_not_read(installed: Installed) -> None:
    facts = unsure(as_of_today(facts_of("in-use")), 1)
    del facts["face"]  # type: ignore[misc]  # as if it had not been invented
    screen, files = SCREEN, stamps([installed.config])
    keep(installed.file, Remembered(stamps=files, timezone="", screen=screen, facts=facts))
    assert installed.recalls() is None


def test_a_screen_of_before_the_codes_is_not_used(installed: Installed) -> None:
    """Such a file lies on every panel that is updated."""
    facts = unsure(as_of_today(facts_of("in-use")), 1)
    old = Screen(width=800, height=480, scale=1.0, cursor=False)  # type: ignore[typeddict-item]  # as it was
    files = stamps([installed.config])
    keep(installed.file, Remembered(stamps=files, timezone="", screen=old, facts=facts))
    assert installed.recalls() is None


def test_the_first_frame_wears_the_look_of_the_last(installed: Installed) -> None:
    installed.leaves(as_of_today(facts_of("in-use")), look=Look(**{**PLAIN, "theme": "light"}))
    found = installed.recalls()
    assert found is not None
    assert found["screen"]["look"]["theme"] == "light"


def test_a_look_of_another_version_is_not_used(installed: Installed) -> None:
    look = Look(**PLAIN)
    del look["motion"]  # type: ignore[misc]  # as if it had not been invented
    installed.leaves(as_of_today(facts_of("in-use")), look=look)
    assert installed.recalls() is None


def test_a_new_panel_has_nothing_to_show_early(installed: Installed) -> None:
    assert installed.recalls() is None


def test_nobody_else_may_read_whose_meetings_these_are(installed: Installed) -> None:
    installed.leaves(facts_of("in-use"))
    assert stat.S_IMODE(installed.file.stat().st_mode) == 0o600


def test_a_cache_that_takes_nothing_is_no_fault(installed: Installed) -> None:
    installed.file.parent.write_text("in the way", encoding="utf-8")
    installed.leaves(facts_of("in-use"))
    assert installed.recalls() is None


def test_the_cache_named_in_the_settings_is_found(tmp_path: Path) -> None:
    installed = Installed(tmp_path)
    installed.config.write_text('[panel]\ncache = "elsewhere"\n', encoding="utf-8")
    installed.file = tmp_path / "elsewhere" / first_frame.FILE
    installed.leaves(as_of_today(facts_of("in-use")))
    assert recall(installed.config, {}) is not None
