"""A day with a radar on a real broker: heard, lost, found; the room kept while nobody knows."""

from collections.abc import Callable, Iterator
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from panel.domain.presence import Fitted, Health
from panel.domain.presence import Kind as Sort
from panel.domain.room import Phase
from panel.senses import Senses
from panel.simulator import Answer
from sensors.base import Kind, Source
from sensors.description import Availability, Description
from sensors.health import Expected
from sensors.mqtt import MqttSource, Pace
from tests.rooms import minutes
from tests.sensors.broker import MqttBroker

from .day import Day
from .graph import Office

RADAR = Fitted(name="radar", kind=Sort.LEVEL)
STATUS = "ampere/status"
SAYS = Description(
    sensor="radar",
    kind=Kind.LEVEL,
    topic="ampere/radar",
    availability=(Availability(topic=STATUS, last_will=True),),
)
HASTY = Pace(look=0.3, first_wait=0.1, longest_wait=0.2)


class Ampère:
    """The room: a panel at its door, a radar at its ceiling, and a broker somewhere."""

    def __init__(self, day: Day, office: Office, broker: MqttBroker, folder: Path) -> None:
        self.day, self.broker = day, broker
        self.panel = office.hang_a_panel(folder, sensors=[RADAR])
        self._senses = Senses(
            expected=[Expected(sensor="radar", kind=Kind.LEVEL, stale_after=minutes(10))],
            zone=UTC,
            now=lambda: day.now,
            tell=self.panel.runner.tell,
        )
        self._life = day.start(self._senses.run(self._sources))
        self.radar_is_there()

    def _sources(self) -> tuple[Source, ...]:
        return (MqttSource(self.broker.address, [SAYS], HASTY),)

    def radar_is_there(self) -> None:
        self.broker.publish(STATUS, "online", retain=True)
        self.radar_says("off")

    def radar_says(self, word: str) -> None:
        self.broker.publish(SAYS.topic, word, retain=True)

    def until(self, holds: Callable[[], bool]) -> None:
        """In real time: the broker lives in no other."""
        with self.day.time.work():
            self.day.until(holds)

    def until_radar_is(self, health: Health) -> None:
        self.until(lambda: self.panel.room.sensors[0].health is health)

    def close(self) -> None:
        self._life.cancel()
        with self.day.time.work():
            self.day.wait(seconds=0.1)


@pytest.fixture
def ampère(day: Day, office: Office, tmp_path: Path) -> Iterator[Ampère]:
    with MqttBroker(tmp_path) as broker:
        broker.start()
        room = Ampère(day, office, broker, tmp_path / "panel")
        yield room
        room.close()


def of_mqtt(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What the log says of sensors and their broker."""
    return [
        record.message.partition(":")[0]
        for record in caplog.records
        if record.name.startswith(("sensors", "panel.senses"))
    ]


def test_an_empty_room_is_given_back_and_the_sentence_names_its_evidence(
    day: Day, office: Office, ampère: Ampère, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    booked = office.ada_books("10:00", "12:00")
    ampère.until_radar_is(Health.OK)
    day.wait_until("10:15")
    assert office.what_ada_sees(booked) is Answer.DECLINED
    (sentence,) = (r.message for r in caplog.records if r.message.startswith("Released"))
    assert "nobody seen since 09:00" in sentence
    assert "the sensor healthy" in sentence


def test_a_broker_killed_keeps_the_room_and_found_again_gives_the_next_one_back(
    day: Day, office: Office, ampère: Ampère, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    kept = office.ada_books("10:00", "12:00")
    next_one = office.ada_books("13:00", "14:00")
    ampère.until_radar_is(Health.OK)
    day.wait_until("9:58")
    ampère.broker.kill()
    ampère.until_radar_is(Health.OFFLINE)
    day.wait_until("11:00")
    assert office.what_ada_sees(kept) is Answer.ACCEPTED
    assert ampère.panel.phase("10:00") is Phase.KEPT
    ampère.broker.start()
    ampère.radar_is_there()
    ampère.until_radar_is(Health.OK)
    day.wait_until("13:15")
    assert office.what_ada_sees(next_one) is Answer.DECLINED
    assert of_mqtt(caplog) == ["mqtt lost", "mqtt found"]


def test_people_who_sit_there_keep_the_room_without_a_tap(
    day: Day, office: Office, ampère: Ampère
) -> None:
    booked = office.ada_books("10:00", "12:00")
    ampère.until_radar_is(Health.OK)
    day.wait_until("9:59")
    ampère.radar_says("on")
    ampère.until(lambda: ampère.panel.room.sensors[0].sees_somebody_now)
    day.wait_until("10:40")
    assert office.what_ada_sees(booked) is Answer.ACCEPTED


def test_a_radar_that_dies_alone_is_told_once(
    day: Day, office: Office, ampère: Ampère, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    booked = office.ada_books("10:00", "12:00")
    ampère.until_radar_is(Health.OK)
    ampère.broker.publish(STATUS, "offline", retain=True)
    ampère.until_radar_is(Health.OFFLINE)
    day.wait_until("10:40")
    assert office.what_ada_sees(booked) is Answer.ACCEPTED
    ampère.radar_is_there()
    ampère.until_radar_is(Health.OK)
    assert of_mqtt(caplog) == ["sensor radar", "sensor radar is well again"]


def test_a_broker_that_refuses_the_panel_keeps_every_room(
    day: Day, office: Office, ampère: Ampère, caplog: pytest.LogCaptureFixture
) -> None:
    booked = office.ada_books("10:00", "12:00")
    ampère.until_radar_is(Health.OK)
    ampère.broker.wants_password("panel", "another one")
    ampère.broker.restart()
    ampère.until(lambda: "password" in ampère.panel.room.sensors[0].why)
    day.wait(hours=2)
    assert office.what_ada_sees(booked) is Answer.ACCEPTED
    assert of_mqtt(caplog) == ["mqtt lost"]
    (decision,) = (d for d in [ampère.panel.room.decision] if d is not None)
    assert decision.sensors[0].health is Health.OFFLINE
    assert day.now > decision.at - timedelta(hours=2)
