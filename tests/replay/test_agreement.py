"""A replay decides as a door does that hears the same words."""

from datetime import UTC, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.domain.decision import Decision
from panel.domain.effects import RecordDecision
from panel.domain.meeting import Meeting
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Presence, Sensor
from panel.replay.gathered import Gathered, Place
from panel.replay.playback import at_the_beginning, happenings
from panel.replay.recorded import Installed, Recorded
from sensors.base import Evidence, Kind, Link, Reading
from sensors.health import Expected
from tests.door import Door
from tests.replay.days import SENSORS_DAY, at, recorded
from tests.rooms import minutes, slot

EAGER = ReleasePolicy(
    presence_checks_in=True, ends_when_empty_for=minutes(20), walk_in_books=minutes(15)
)


class DoorOfTheDay(Door):
    """With the sensors that were fitted, which say what they said then."""

    def __init__(self, day: Recorded, policy: ReleasePolicy) -> None:
        self._fitted = day.fitted()
        super().__init__(*day.meetings, now=day.begin, policy=policy, presence=Presence.UNKNOWN)
        self.answers_after = timedelta(0)

    def sensors(self) -> tuple[Sensor, ...]:
        return tuple(Sensor(fitted=fitted) for fitted in self._fitted)

    def sensors_begin(self) -> None:
        """They have yet to be heard."""

    def lives_through(self, day: Recorded) -> None:
        for happening in happenings(day, UTC):
            self.wait_until(happening.at)
            self.happens(happening.event)
        self.wait_until(day.end)


def replayed(day: Recorded, policy: ReleasePolicy) -> list[Decision]:
    playback = at_the_beginning(day, policy)
    for _ in playback.live(happenings(day, UTC), day.end):
        pass
    return [effect.decision for _, effect in playback.log if isinstance(effect, RecordDecision)]


def at_a_door(day: Recorded, policy: ReleasePolicy) -> list[Decision]:
    door = DoorOfTheDay(day, policy)
    door.lives_through(day)
    return door.decisions()


@pytest.mark.parametrize("policy", [ReleasePolicy(), EAGER], ids=["default", "eager"])
def test_a_recorded_day_goes_as_it_does_at_a_door(policy: ReleasePolicy) -> None:
    day = recorded(SENSORS_DAY)
    assert replayed(day, policy) == at_a_door(day, policy) != []


READINGS = st.builds(
    lambda seconds, sensor, evidence, link: Reading(
        sensor=sensor, at=at("09:00") + timedelta(seconds=seconds), evidence=evidence, link=link
    ),
    st.integers(0, 3 * 3600),
    st.sampled_from(["pir", "radar"]),
    st.sampled_from(Evidence),
    st.sampled_from([Link.UNSAID, Link.UNSAID, Link.UP, Link.LOST]),
)
LENGTHS = st.lists(st.integers(15, 60), min_size=1, max_size=4)


@given(st.lists(READINGS, max_size=40), LENGTHS, st.sampled_from([ReleasePolicy(), EAGER]))
def test_so_does_any_day(
    readings: list[Reading], lengths: list[int], policy: ReleasePolicy
) -> None:
    day = gathered(readings, lengths)
    assert replayed(day, policy) == at_a_door(day, policy)


def gathered(readings: list[Reading], lengths: list[int]) -> Recorded:
    """One meeting after the other, from half past nine on."""
    nowhere, found, start = Place(Path(), 0), Gathered(), at("09:30")
    for name, kind in (("pir", Kind.EVENT), ("radar", Kind.LEVEL)):
        found.put_sensor(nowhere, Installed(expected=Expected(sensor=name, kind=kind)))
    for length in lengths:
        end = start + minutes(length)
        found.put_meeting(nowhere, Meeting(event_id=f"{start:%H:%M}", slot=slot(start, end)))
        start = end
    found.readings += ((nowhere, reading) for reading in readings)
    return found.recorded()
