"""`room-panel demo`: live with a display, pictures without one."""

import argparse
import os
import sys
from datetime import time
from pathlib import Path

from panel.config.settings import LANGUAGES
from panel.demo.scenarios import SCENARIOS
from panel.ui.look import PLAIN, Look

PICTURES = Path("build/demo")


def main(argv: list[str]) -> int:
    wanted = _arguments(argv)
    if not _display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if wanted.sensors:
        return _sensors(wanted)
    look = Look(**{**PLAIN, "theme": wanted.theme})
    if wanted.screenshot:
        from panel.demo.pictures import picture

        scenario = wanted.scenario or "waiting"
        try:
            picture(scenario, wanted.screenshot, wanted.size, wanted.lang, wanted.at, look)
        except OSError as error:
            sys.stderr.write(f"room-panel demo: {error}\n")
            return 2
        return 0
    if wanted.scenario:
        from panel.demo.pictures import still

        return still(wanted.scenario, wanted.size, wanted.lang, wanted.at, look)
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen" and not wanted.live:
        from panel.demo.pictures import gallery

        sys.stdout.write("No display here: drawing every screen instead.\n")
        count = gallery(PICTURES)
        sys.stdout.write(f"{count} screenshots in {PICTURES.resolve()}\n")
        return 0
    from panel.demo.live import live

    return live(wanted.size, wanted.lang, wanted.phones)


def _sensors(wanted: argparse.Namespace) -> int:
    from panel.demo.sensors_day import SPEED, pictures, play

    if os.environ.get("QT_QPA_PLATFORM") != "offscreen" or wanted.live:
        return play(wanted.size, wanted.lang, wanted.speed or SPEED)
    folder = PICTURES / "sensors"
    sys.stdout.write("No display here: drawing what the room does instead.\n")
    try:
        count = pictures(folder, wanted.size, wanted.lang)
    except OSError as error:
        sys.stderr.write(f"room-panel demo: {error}\n")
        return 2
    sys.stdout.write(f"{count} screenshots in {folder.resolve()}\n")
    return 0


def _display() -> bool:
    return any(name in os.environ for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _arguments(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="room-panel demo",
        description="The panel against a Microsoft Graph of its own: a meeting starts within "
        "half a minute, waits for check-in, is given back a minute later, and may be taken back.",
    )
    parser.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH")
    parser.add_argument("--lang", choices=LANGUAGES, default="en")
    parser.add_argument(
        "--scenario", choices=tuple(SCENARIOS), help="show one state, standing still"
    )
    parser.add_argument("--at", type=_time, metavar="HH:MM", help="the time of day in the scenario")
    parser.add_argument("--screenshot", type=Path, metavar="FILE", help="draw it to a PNG and exit")
    parser.add_argument(
        "--theme", choices=("dark", "light", "contrast"), default="dark", help="of that state"
    )
    parser.add_argument("--live", action="store_true", help="run live even without a display")
    parser.add_argument(
        "--phones",
        default="127.0.0.1",
        metavar="ADDRESS",
        help="of this machine, for phones in its network to follow the code (127.0.0.1: none can)",
    )
    parser.add_argument("--sensors", action="store_true", help="play a day with sensors instead")
    parser.add_argument("--speed", type=_speed, metavar="TIMES", help="of that day (150)")
    return parser.parse_args(argv)


def _speed(text: str) -> float:
    if not (text.isdecimal() and 1 <= int(text) <= 36_000):
        raise argparse.ArgumentTypeError(f"{text!r} is no speed; give 1 to 36000 times")
    return float(text)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text!r} is no size; write it like 800x480")
    if not all(200 <= int(side) <= 8192 for side in (width, height)):
        raise argparse.ArgumentTypeError(f"{text} is no panel's size; each side is 200 to 8192")
    return int(width), int(height)


def _time(text: str) -> time:
    try:
        return time.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no time; write it like 10:42") from None
