"""A building whose panel hangs on a display in memory, and somebody before it."""

import json
import re
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.hands.display import Display, Point
from tests.panel.program import Program, until
from tests.phones.building import NEIGHBOUR, ROOM, Building

PIN = "2718"
MOMENT = 0.45  # seconds in which somebody looks before they tap; the panel waits 0.4 for that
COMPLAINT = re.compile(r"WARNING|ERROR|CRITICAL|Traceback|\.qml")


def where_it_is_morning(now: datetime) -> str:
    """A zone where it is past nine: the day lies ahead, whenever the tests run."""
    east = 9 - now.hour if now.hour <= 21 else 33 - now.hour
    return f"Etc/GMT{-east:+d}"  # whose signs are turned about: etcetera in the tz database


class House(Building):
    def __init__(self, folder: Path, display: Display) -> None:
        super().__init__(folder)
        self.display = display
        self._asked = 0

    def panel_starts(self) -> None:
        self._write_more()
        toml = str(self.folder / "panel.toml")
        self._panel = Program("tests.hands.standing", toml, environment=self.display.environment)
        self.sees(lambda seen: bool(seen.get("places")), "a door")

    def _write_more(self) -> None:
        pin = self.folder / "pin"
        pin.touch(mode=0o600)
        pin.write_text(f"{PIN}\n", encoding="utf-8")
        toml = self.folder / "panel.toml"
        width, height = self.display.size
        text = toml.read_text(encoding="utf-8")
        text = text.replace("width = 800", f"width = {width}")
        text = text.replace("height = 480", f"height = {height}")
        text = text.replace("Europe/Paris", where_it_is_morning(datetime.now(UTC)))
        toml.write_text(f'{text}[admin]\npin = "{pin}"\n', encoding="utf-8")
        sites = self.folder / "sites.toml"
        text = sites.read_text(encoding="utf-8")
        look = '[defaults.look]\nlanguages = ["en", "fr", "de"]\n'
        release = "[defaults.release]\nopens_before_minutes = 0\n"
        sites.write_text(
            text.replace(f'[rooms."{NEIGHBOUR}"]', f'{look}{release}[rooms."{NEIGHBOUR}"]'),
            encoding="utf-8",
        )

    # --- what one sees ----------------------------------------------------------------------

    def look(self) -> dict[str, Any]:
        self._asked += 1
        word = f"look-{self._asked}"
        self.panel.tell(word)
        until(lambda: any(line.startswith(f"{word} ") for line in self.panel.said), word)
        line = next(line for line in self.panel.said if line.startswith(f"{word} "))
        found: dict[str, Any] = json.loads(line.partition(" ")[2])
        return found

    def sees(self, holds: Callable[[dict[str, Any]], bool], what: str) -> dict[str, Any]:
        found: dict[str, Any] = {}

        def look() -> bool:
            found.clear()
            found.update(self.look())
            return holds(found)

        try:
            until(look, what)
        except AssertionError as error:
            raise AssertionError(f"{error}: {found} {self.panel.complained}") from None
        return found

    def reads(self, words: str) -> None:
        self.sees(lambda seen: any(words in one for one in seen.get("said", ())), f'"{words}"')

    def offers(self, *buttons: str) -> None:
        self.sees(lambda seen: set(buttons) <= set(seen.get("buttons", ())), str(buttons))

    def sheet(self) -> str:
        """That covers the door; empty: none does."""
        return str((self.look()["sheets"] or [""])[0])

    def opens_sheet(self, name: str) -> None:
        self.sees(lambda seen: seen.get("sheets") == [name], name)

    def is_the_door(self) -> None:
        self.sees(lambda seen: seen.get("sheets") == [], "the door itself")

    # --- what the calendars hold ------------------------------------------------------------

    def titles(self) -> list[str]:
        return [item.subject for item in self.world.agenda(ROOM) if not item.cancelled]

    def next_door(self) -> list[str]:
        return [item.subject for item in self.world.agenda(NEIGHBOUR) if not item.cancelled]

    # --- what one does ----------------------------------------------------------------------

    def where(self, words: str, among: str = "buttons") -> Point:
        """Once they are there and stand still."""
        before: Point | None = None
        while True:
            seen = self.sees(lambda seen: words in seen.get(among, ()), words)
            x, y = seen[among][words]
            if before == (x, y):
                return x, y
            before = x, y
            time.sleep(MOMENT)

    def place(self, kind: str, across: float = 0.5, down: float = 0.5) -> Point:
        """A point of what has no words."""
        seen = self.sees(lambda seen: kind in seen.get("places", {}), kind)
        x, y, width, height = seen["places"][kind]
        return int(x + across * width), int(y + down * height)

    def tap(self, button: str, times: int = 1) -> None:
        self.display.tap(self.where(button), times)

    def types(self, *keys: str) -> None:
        """On keys that stand where they stood."""
        self.where(keys[0])
        for key in keys:
            self.display.tap(self.look()["buttons"][key])

    def tap_words(self, words: str) -> None:
        """Of something that is tapped, and is no button."""
        self.display.tap(self.where(words, "said"))

    def complaints(self) -> list[str]:
        return [line for line in self.panel.complained if COMPLAINT.search(line)]
