"""`room-panel doctor`: the table, the exit code."""

import argparse
import asyncio
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TextIO

from panel.doctor.case import Case, settings_of
from panel.doctor.examine import examine
from panel.doctor.lines import Line, Status
from panel.doctor.paper import Paper, as_json, worst
from panel.doctor.room import check_rotation
from panel.doctor.surroundings import check_configuration
from panel.logs import start_logging

CONFIG = Path("/etc/room-panel/panel.toml")
WRONG_CONFIGURATION = 2


def main(argv: list[str]) -> int:
    """0: nothing failed; 1: something did; 2: panel.toml cannot be used."""
    asked = _arguments(argv)
    start_logging("error")  # the table says it all
    settings, wrongs = settings_of(asked.config, os.environ)
    case = Case(
        config=asked.config,
        settings=settings,
        wrongs=wrongs,
        writes=not asked.read_only,
        outside=asked.outside,
        listens=asked.listen,
    )
    try:
        lines = asyncio.run(_rotation(case) if asked.rotation else examine(case))
        show(case, lines, sys.stdout, os.environ, json=asked.json)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # whoever was reading has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return exit_code(case, lines)


def exit_code(case: Case, lines: list[Line]) -> int:
    if case.wrongs:
        return WRONG_CONFIGURATION
    return int(worst(lines) is Status.FAIL)


def show(
    case: Case, lines: list[Line], out: TextIO, environment: Mapping[str, str], *, json: bool
) -> None:
    if json:
        out.write(f"{as_json(lines, room=case.room, at=case.now()).decode()}\n")
    else:
        paper = Paper(
            columns=shutil.get_terminal_size().columns,
            coloured=out.isatty() and not environment.get("NO_COLOR"),
        )
        whose = case.room or str(case.config)
        heading = f"{whose}, {case.now().astimezone(case.zone):%Y-%m-%d %H:%M}"
        out.writelines(f"{line}\n" for line in paper.table(lines, heading))
    out.flush()


async def _rotation(case: Case) -> list[Line]:
    return [*await check_configuration(case), *await check_rotation(case)]


def _arguments(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="room-panel doctor",
        description="Look at everything this panel needs, and say what is wrong and what to do. "
        "Exit code 0: nothing failed, 1: something did, 2: panel.toml cannot be used.",
        allow_abbrev=False,
    )
    parser.add_argument("--config", type=Path, default=CONFIG)
    parser.add_argument("--json", action="store_true", help="one object, for programs")
    parser.add_argument(
        "--rotation", action="store_true", help="only the credentials, and what to do next"
    )
    parser.add_argument(
        "--read-only", action="store_true", help="make no test booking in the room's calendar"
    )
    parser.add_argument(
        "--outside",
        default="",
        metavar="MAILBOX",
        help="whose calendar must be refused; left out: `outside` under [doctor]",
    )
    parser.add_argument(
        "--listen",
        type=float,
        default=10.0,
        metavar="SECONDS",
        help="how long to listen to the sensors (10)",
    )
    return parser.parse_args(argv)
