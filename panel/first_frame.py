"""The first frame: the agenda as it last stood on the door, before anything of ours is imported.

Of what was shown last it keeps only what cannot mislead: the agenda, how old it is, and
that the panel is not sure yet. A tenth of a second later the room itself takes over.
"""

import json
import os
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypedDict

from panel.ui.facts import Facts
from panel.ui.look import Look

FILE = "first-frame.json"
Stamps = Mapping[str, list[int]]


class Screen(TypedDict):
    """The settings that the window needs."""

    width: int
    height: int
    scale: float
    rotate: int
    cursor: bool
    look: Look
    codes: bool  # their place is kept free, so that nothing jumps


class Remembered(TypedDict):
    """What the file holds. Good only as long as the settings are those it was made with."""

    stamps: Stamps  # of every file of the settings: when it was changed, and its size
    timezone: str
    screen: Screen
    facts: Facts


def recall(config: Path, environment: Mapping[str, str] = os.environ) -> Remembered | None:
    """What the door of these settings showed last; None where that is no help."""
    try:
        found: Remembered = json.loads(_file(config, environment).read_bytes())
        facts, screen = found["facts"], found["screen"]
        if str(config) not in found["stamps"] or stamps(found["stamps"]) != found["stamps"]:
            return None  # another room, perhaps, or one of which less may be told
        if (facts.keys(), screen.keys(), screen["look"].keys()) != (
            Facts.__annotations__.keys(),
            Screen.__annotations__.keys(),
            Look.__annotations__.keys(),
        ):
            return None  # another version of the panel
        today = facts["days"][0]
        minute = int(time.time()) // 60 * 60
        facts["at"] = minute
        facts["nowMinute"] = (minute - today["start"]) // 60
        return found if 0 <= facts["nowMinute"] < today["minutes"] else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError):
        return None  # absent, torn or foreign: the first frame then waits for the room


def last_screen(config: Path, environment: Mapping[str, str] = os.environ) -> Screen | None:
    """The screen of last time, whatever has become of the settings since."""
    try:
        screen: Screen = json.loads(_file(config, environment).read_bytes())["screen"]
        return screen if screen.keys() == Screen.__annotations__.keys() else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def use_zone(name: str) -> None:
    """As `panel.zone` does it, without the import of a zone's rules. Call before Qt starts."""
    if name:
        os.environ["TZ"] = name
        time.tzset()


def keep(file: Path, remembered: Remembered) -> None:
    """Write it down for the next start. To lose it costs that start a tenth of a second."""
    draft = file.with_suffix(".new")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft.touch(mode=0o600)
        draft.write_text(json.dumps(remembered), encoding="utf-8")
        draft.replace(file)
    except OSError:
        return


def unsure(facts: Facts, fetched_at: int) -> Facts:
    """The same, with nothing left that only a fresh agenda may say."""
    return Facts(
        roomName=facts["roomName"],
        roomDetail=facts["roomDetail"],
        language=facts["language"],
        face="unsure",
        at=facts["at"],
        until=None,
        minutesLeft=0,
        hasMeeting=False,
        titleKind="",
        titleText="",
        meetingStart=None,
        meetingEnd=None,
        counting=False,
        closes=None,
        secondsLeft=0,
        shareLeft=0.0,
        warning=False,
        rehearsed=False,
        canCheckIn=False,
        canStart=False,
        checkInIsForNext=False,
        checkInStart=None,
        canEnd=False,
        canGiveBack=False,
        about="",
        cameEarly=False,
        ending=False,
        waits=[],
        pending="",
        refusedWish="",
        refusedWhy="",
        givenBack="",
        givenBackAt=None,
        takesBackUntil=None,
        lastSeen=None,
        people=0,
        capacity=facts["capacity"],
        inside="",
        remark="",
        trouble="none",
        asOf=fetched_at,
        bookOffers=[],
        extendOffers=[],
        days=facts["days"],
        nowMinute=facts["nowMinute"],
    )


def stamps(files: Iterable[Path | str]) -> Stamps:
    found = {}
    for file in map(Path, files):
        if file.exists():
            status = file.stat()
            found[str(file)] = [status.st_mtime_ns, status.st_size]
    return found


def _file(config: Path, environment: Mapping[str, str]) -> Path:
    """In the cache's folder, as `panel.config` finds it; in the unit's, without reading TOML."""
    given = environment.get("CACHE_DIRECTORY", "").partition(":")[0]
    if given and (file := Path(given) / FILE).exists():
        return file
    import tomllib

    if said := tomllib.loads(config.read_text(encoding="utf-8")).get("panel", {}).get("cache"):
        return config.parent / str(said) / FILE
    return Path(environment["HOME"]) / ".cache" / "room-panel" / FILE
