"""What a panel tells of itself, put into the outbox: only what has changed goes out."""

from datetime import datetime, timedelta
from typing import Any

import msgspec
from msgspec import UnsetType

from panel.config.fleet_table import FleetTable
from panel.domain.decision import Decision
from panel.domain.room import Room
from panel.fleet.decided import LAST, decided
from panel.fleet.discovery import announcement
from panel.fleet.health import Kept, Life, health, lasting
from panel.fleet.state import state
from panel.fleet.topics import Topics
from panel.journal.base import Journal, JournalError
from panel.ui.view import View
from sensors.mqtt_outbox import Message, Outbox

HEALTH_EVERY = timedelta(minutes=1)
ONLINE, OFFLINE = b"online", b"offline"


def will(topics: Topics) -> Message:
    """What the broker says once the panel is gone."""
    return Message(topic=topics.availability, payload=OFFLINE, retained=True)


class Telling:
    def __init__(self, topics: Topics, table: FleetTable, outbox: Outbox, journal: Journal) -> None:
        self._topics = topics
        self._table = table
        self._outbox = outbox
        self._journal = journal
        self._lasting: dict[str, Any] = {}
        self._health_at: datetime | None = None
        self._decision: Decision | None = None

    def begin(self, life: Life, room: Room, name: str) -> None:
        """What stays for as long as the panel lives."""
        topics, table = self._topics, self._table
        self._outbox.keep(topics.availability, ONLINE)
        self._say(topics.version, life.versions)
        if not isinstance(table.discovery, UnsetType):
            told = announcement(
                topics,
                name=name,
                version=life.version,
                allowed=[*table.buttons, *table.commands],
                senses=bool(room.sensors),
            )
            self._say(topics.announcement(table.discovery), told)
        self._tell_decisions()

    def tell(self, view: View, room: Room, now: datetime, kept: Kept, life: Life) -> None:
        self._say(self._topics.state, state(view, room, now, titles=self._table.titles))
        if room.decision is not self._decision:
            self._decision = room.decision
            self._tell_decisions()
        told = health(room, now, kept, life)
        at = self._health_at
        due = at is None or not timedelta(0) <= now - at < HEALTH_EVERY
        if due or lasting(told) != self._lasting:
            self._health_at, self._lasting = now, lasting(told)
            self._say(self._topics.health, told)

    def _tell_decisions(self) -> None:
        """A journal that cannot be read tells of it in its own place."""
        try:
            last = self._journal.decisions(LAST)
        except JournalError:
            return
        self._say(self._topics.decisions, decided(last))

    def _say(self, topic: str, told: object) -> None:
        self._outbox.keep(topic, msgspec.json.encode(told))
