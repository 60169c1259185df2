"""What a sample is drawn from."""

from datetime import datetime
from typing import NamedTuple

from panel.domain.room import Room


class Scene(NamedTuple):
    scenario: str
    room: Room
    now: datetime
    language: str = "en"
