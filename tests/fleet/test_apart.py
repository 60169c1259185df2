"""A broker that takes nothing any more: no tap waits for it, and nothing piles up."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from panel.domain.events import CheckInTapped
from panel.ui.window import PanelWindow
from sensors.mqtt_outbox import MOST_PASSING, Message, Outbox
from tests.fleet.hung import HungPanel, fleet_toml
from tests.fleet.organisation import HOME, Organisation
from tests.rooms import at
from tests.sensors.broker import MqttBroker
from tests.sensors.cable import Cable

WILL = Message(topic="gone", payload=b"offline", retained=True)


@pytest.fixture
def cable(broker: MqttBroker) -> Iterator[Cable]:
    with Cable(to=broker.port) as cable:
        yield cable


@pytest.fixture
def outbox() -> Iterator[Outbox]:
    outbox = Outbox(WILL)
    yield outbox
    outbox.close()


def waiting(outbox: Outbox) -> list[tuple[str, bytes]]:
    found = []
    while (message := outbox.take()) is not None:
        found.append((message.topic, message.payload))
    return found


def test_the_room_lives_on_while_the_broker_takes_nothing_and_only_the_last_word_is_said(
    tmp_path: Path,
    organisation: Organisation,
    window: PanelWindow,
    cable: Cable,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("ERROR")  # a slow machine may find the broker lost, and be right
    with HungPanel(tmp_path / "panel", window, fleet_toml(cable.port)) as panel:
        panel.until(lambda: organisation.told("state").get("state") == "free")
        cable.cut()
        organisation.forgets()
        for _ in range(10):
            meeting = panel.calendar.book(at("10:00"), at("11:00"))
            panel.panel.runner.poll_now()
            panel.until(lambda: panel.faces[-1] == "waiting")
            panel.calendar.remove(meeting)
            panel.panel.runner.poll_now()
            panel.until(lambda: panel.faces[-1] == "free")
        meeting = panel.calendar.book(at("10:00"), at("11:00"))
        panel.panel.runner.poll_now()
        panel.until(lambda: panel.faces[-1] == "waiting")
        panel.panel.runner.tell(CheckInTapped(key=meeting.key))
        panel.until(lambda: panel.faces[-1] == "in-use")
        assert organisation.all_of(f"{HOME}/state") == []
        cable.mend()
        panel.until(lambda: organisation.told("state").get("state") == "in-use")
    assert len(organisation.all_of(f"{HOME}/state")) < 10


def test_of_what_stands_only_the_last_word_waits(outbox: Outbox) -> None:
    for number in range(10_000):
        outbox.keep("state", str(number).encode())
        outbox.keep("health", b"well")
    assert waiting(outbox) == [("state", b"9999"), ("health", b"well")]
    outbox.keep("state", b"9999")
    assert waiting(outbox) == []


def test_of_what_passes_a_few_wait_and_none_outlives_its_connection(outbox: Outbox) -> None:
    for number in range(100):
        outbox.pass_on("answer", str(number).encode())
    assert waiting(outbox) == [("answer", str(n).encode()) for n in range(MOST_PASSING)]
    outbox.keep("state", b"free")
    outbox.pass_on("answer", b"late")
    assert len(waiting(outbox)) == 2
    outbox.pass_on("answer", b"too late")
    outbox.begin_again()
    assert waiting(outbox) == [("state", b"free")]


def test_what_is_put_when_all_is_over_is_lost_without_a_word(outbox: Outbox) -> None:
    outbox.close()
    outbox.keep("state", b"free")
    outbox.pass_on("answer", b"late")
