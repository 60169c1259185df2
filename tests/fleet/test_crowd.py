"""A thousand panels at one broker that has been away: all are back, and none too often."""

import asyncio
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.fleet.part import PACE
from sensors.mqtt_broker import Pace
from sensors.mqtt_waiting import Waiting
from tests.fleet.crowd import TOPICS, Crowd, kept, make_room_for
from tests.sensors.broker import MqttBroker

PEOPLE = 1000


def test_a_thousand_panels_come_back_to_a_broker_that_has_forgotten_them(
    broker: MqttBroker,
) -> None:
    if not make_room_for(PEOPLE):
        pytest.skip("too few open files are allowed here: ulimit -n")
    broker.start()
    crowd = Crowd(port=broker.port, people=PEOPLE)

    async def story() -> int:
        await crowd.come()
        before = crowd.calls
        broker.kill()
        await crowd.until_all_are_gone()
        broker.start()
        await crowd.until_all_are_back()
        return crowd.calls - before

    with asyncio.Runner() as runner:
        try:
            calls = runner.run(story())
            words = runner.run(kept(broker.sensors_port, PEOPLE * len(TOPICS)))
        finally:
            runner.run(crowd.go())
    assert [*words.values()].count(b"online") == PEOPLE
    assert calls < 2 * PEOPLE  # nobody hammers at the door


def test_a_thousand_panels_do_not_call_at_the_same_second() -> None:
    chance = random.Random(7)
    calls = [Waiting(PACE, chance.uniform).after(3600.0) for _ in range(1000)]
    seconds = [sum(second <= call < second + 1 for call in calls) for second in range(11)]
    assert max(seconds) < 300


@pytest.mark.parametrize("pace", [PACE, Pace()])
def test_a_panel_with_nothing_to_say_is_not_taken_for_dead(pace: Pace) -> None:
    latest = pace.keepalive + pace.look  # a ping goes out at one of its looks
    assert latest < 1.5 * pace.keepalive  # MQTT 3.1.1, 3.1.2.10


@given(st.lists(st.floats(0, 1000), min_size=1, max_size=40), st.randoms(use_true_random=False))
def test_a_wait_is_never_short_and_never_for_ever(
    lasted: list[float], chance: random.Random
) -> None:
    waiting = Waiting(PACE, chance.uniform)
    for line in lasted:
        assert PACE.first_wait / 2 <= waiting.after(line) <= PACE.longest_wait


def test_each_line_in_vain_doubles_the_wait_and_a_good_one_forgets() -> None:
    waiting = Waiting(Pace(first_wait=1, longest_wait=8), lambda _, most: most)
    assert [waiting.after(0) for _ in range(5)] == [1, 2, 4, 8, 8]
    assert waiting.after(3) == 8  # thrown out again and again is no good line
    assert [waiting.after(100), waiting.after(0)] == [1, 2]
