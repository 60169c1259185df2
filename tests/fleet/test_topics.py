"""Where a panel speaks: names made safe, alike at every start, and no two alike."""

import re

from hypothesis import given
from hypothesis import strategies as st

from panel.fleet.topics import LONGEST, level, topics_of


def test_a_plain_name_stays_as_it_is() -> None:
    topics = topics_of(prefix="room-panel", site="lyon", mailbox="Lyon-1@example.com")
    assert topics.state == "room-panel/lyon/lyon-1/state"
    assert topics.commands == "room-panel/lyon/lyon-1/command/+"
    assert topics.announcement("homeassistant") == "homeassistant/device/lyon/lyon-1/config"


def test_a_room_may_be_called_as_its_settings_say_and_be_nowhere() -> None:
    topics = topics_of(prefix="doors", site="", mailbox="x@example.com", room="Ampere_2")
    assert topics.home == "doors/no-site/Ampere_2"


def test_what_had_to_be_changed_bears_a_mark_that_keeps_it_apart() -> None:
    names = ["salle.ampère", "salle ampère", "salle-ampere", "salle/ampere", "salle+ampere"]
    levels = [level(name) for name in names]
    assert len(set(levels)) == len(names)
    assert levels[0].startswith("salle-ampere-")
    assert levels[2] == "salle-ampere"


@given(st.text(min_size=1, max_size=200))
def test_no_name_ever_leaves_its_level(name: str) -> None:
    made = level(name)
    assert re.fullmatch(r"[a-z0-9_-]+", made)
    assert len(made) <= LONGEST
    assert level(name) == made
