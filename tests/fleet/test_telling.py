"""What goes out, and when: news at once, the rest once a minute; and when credentials end."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
import pytest

from panel.calendars.credential import Named, Secret, Untold
from panel.config.fleet_table import FleetTable
from panel.config.graph_access import GraphAccess, NotConfigured
from panel.domain.engine import step
from panel.domain.events import ClockChanged
from panel.domain.room import Room
from panel.fleet.health import Kept
from panel.fleet.known import about_credentials
from panel.fleet.telling import Telling, will
from panel.fleet.topics import topics_of
from panel.journal.memory import MemoryJournal
from panel.ui.view import Show, derive_view
from sensors.mqtt_outbox import Outbox
from tests.fleet.test_health import LIFE
from tests.rooms import a_room, at

NOW = at("10:03")
TOPICS = topics_of(prefix="room-panel", site="lyon", mailbox="lyon-1@example.com")
SECOND = timedelta(seconds=1)


class Told:
    """A panel that tells, and what waits to go out."""

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox
        self._telling = Telling(TOPICS, FleetTable(host="broker"), outbox, MemoryJournal(UTC))

    def after(self, room: Room, now: datetime) -> dict[str, Any]:
        view = derive_view(room, now, UTC, Show.RESERVED)
        self._telling.tell(view, room, now, Kept(), LIFE)
        found = {}
        while (message := self._outbox.take()) is not None:
            found[message.topic.rpartition("/")[2]] = msgspec.json.decode(message.payload)
        return found


@pytest.fixture
def told() -> Iterator[Told]:
    outbox = Outbox(will(TOPICS))
    yield Told(outbox)
    outbox.close()


def test_news_goes_out_at_once_and_an_older_agenda_is_no_news(told: Told) -> None:
    room = a_room(now=NOW)
    assert set(told.after(room, NOW)) == {"state", "health"}
    assert told.after(room, NOW + 5 * SECOND) == {}
    room, _ = step(room, ClockChanged(synchronised=False), NOW + 6 * SECOND)
    news = told.after(room, NOW + 6 * SECOND)
    assert news["health"]["clock"] == "not synchronised"
    assert news["state"]["free"] == "unknown"


def test_once_a_minute_it_says_that_it_lives(told: Told) -> None:
    room = a_room(now=NOW)
    told.after(room, NOW)
    later = told.after(room, NOW + 61 * SECOND)
    assert later["health"]["agenda_age_seconds"] == 61


def test_a_clock_that_was_set_back_silences_nobody(told: Told) -> None:
    told.after(a_room(now=NOW), NOW)
    assert "health" in told.after(a_room(now=NOW), NOW - timedelta(hours=1))


# --- credentials ----------------------------------------------------------------------------------


def access(*ends: date | Untold) -> GraphAccess:
    named = [Named(name="graph-secret", credential=Secret(secret="s"), expires=end) for end in ends]
    return GraphAccess(
        tenant="contoso",
        client_id="app",
        base_url="https://graph.example",
        authority="https://login.example",
        sign_in="application",
        credentials=tuple(named),
        ca_file=None,
    )


def test_during_a_change_of_credentials_the_later_end_counts() -> None:
    kept = about_credentials(access(date(2026, 6, 20), date(2027, 6, 20)), NOW)
    assert kept.ends == datetime(2027, 6, 20, tzinfo=UTC)
    assert [one.days for one in kept.ending] == [10]


def test_where_one_end_is_not_told_the_last_is_not_known() -> None:
    assert about_credentials(access(date(2027, 6, 20), Untold.UNTOLD), NOW).ends is Untold.UNTOLD
    assert about_credentials(NotConfigured(), NOW).ends is Untold.UNTOLD
