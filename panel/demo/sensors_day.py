"""`room-panel demo --sensors`: a day of people and sensors on the door, at many times its speed."""

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from panel.demo.pictures import ROOM_DETAIL, ROOM_NAME
from panel.domain.policy import ReleasePolicy
from panel.domain.room import Room
from panel.replay.gathered import Gathered
from panel.replay.json_lines import read_json_lines
from panel.replay.playback import at_the_beginning, happenings
from panel.replay.telling import told
from panel.ui.bridge import DoorBridge
from panel.ui.codes import CodesBridge
from panel.ui.facts import Facts
from panel.ui.look import PLAIN
from panel.ui.loop import run_loop
from panel.ui.plain import Plate, plain
from panel.ui.stage import Properties, open_window
from panel.ui.view import Show, derive_view
from panel.ui.window import PanelWindow, assets, make_application
from panel.zone import settle_in

DAY = "sensors-day.jsonl"
RULES = ReleasePolicy(
    presence_checks_in=True,
    ends_when_empty_for=timedelta(minutes=20),
    walk_in_books=timedelta(minutes=15),
)
SPEED = 150.0  # ten hours in four minutes
FRAME = 0.1  # seconds: a countdown jumps, and nobody minds
# Sitting still; nobody left inside; a no-show's last minute.
TELLING = ("2026-11-20T09:20:00Z", "2026-11-20T12:23:30Z", "2026-11-20T15:08:40Z")
STAYS = 2.0  # seconds, at the end of the day


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """The room from here on, and what it has just done."""

    at: datetime
    room: Room
    said: tuple[str, ...]


def day() -> Iterator[Moment]:
    """Every moment of the recorded day at which anything could change."""
    gathered = Gathered()
    read_json_lines(assets() / "demo" / DAY, gathered)
    recorded = gathered.recorded()
    playback = at_the_beginning(recorded, RULES)
    for now, room in playback.live(happenings(recorded, UTC), recorded.end):
        sentences = (told(at, effect, UTC) for at, effect in playback.log)
        yield Moment(at=now, room=room, said=tuple(line for line in sentences if line))
        playback.log.clear()


def play(size: tuple[int, int], language: str, speed: float = SPEED) -> int:
    """Until the day is over or the window is closed."""
    moments = day()
    first = next(moments)
    with _shown(first.room, first.at, language, size) as (app, _, bridge):

        async def live() -> int:
            await _play(bridge, first, moments, language, speed)
            return 0

        return run_loop(app, live)


def pictures(folder: Path, size: tuple[int, int], language: str) -> int:
    """A picture of each moment at which the room does something, or that is telling."""
    wanted: dict[datetime, Room] = {}
    telling = [datetime.fromisoformat(moment) for moment in TELLING]
    before: Moment | None = None
    for moment in day():
        _tell(moment)
        if before is not None:
            wanted.update({at: before.room for at in telling if before.at <= at < moment.at})
        if moment.said:
            wanted[moment.at] = moment.room
        before = moment
    folder.mkdir(parents=True, exist_ok=True)
    for at, room in wanted.items():
        file = folder / f"{at:%H-%M-%S}.png"
        with _shown(room, at, language, size) as (_, window, _):
            if not window.grabWindow().save(str(file)):
                raise OSError(f"{file}: no PNG can be written there")
    return len(wanted)


async def _play(
    bridge: DoorBridge, first: Moment, moments: Iterator[Moment], language: str, speed: float
) -> None:
    loop = asyncio.get_running_loop()
    began, current = loop.time(), first
    for following in moments:
        while True:
            now = first.at + timedelta(seconds=(loop.time() - began) * speed)
            if now >= following.at:
                break
            bridge.show(_facts(current.room, now, language))
            ahead = (following.at - now).total_seconds() / speed
            await asyncio.sleep(min(ahead, FRAME))
        current = following
        _tell(current)
    bridge.show(_facts(current.room, current.at, language))
    await asyncio.sleep(STAYS)


def _tell(moment: Moment) -> None:
    for line in moment.said:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


def _facts(room: Room, now: datetime, language: str) -> Facts:
    plate = Plate(room_name=ROOM_NAME, room_detail=ROOM_DETAIL[language], language=language)
    return plain(derive_view(room, now, UTC, Show.ORGANIZER), plate)


@contextmanager
def _shown(
    room: Room, now: datetime, language: str, size: tuple[int, int]
) -> Iterator[tuple[QGuiApplication, PanelWindow, DoorBridge]]:
    """The door as the room is then."""
    settle_in("UTC")  # where the recorded day is
    app = make_application(language)
    bridge = DoorBridge(_facts(room, now, language))
    codes = CodesBridge(fitted=False)
    properties = Properties({"door": bridge, "codes": codes, "siteScale": 1.0, "look": PLAIN})
    window = open_window("Door", properties, QSize(*size), cursor=True)
    try:
        yield app, window, bridge
    finally:
        window.close_down()
