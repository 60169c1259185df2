"""`room-panel acceptance`: what the door shows of what an organizer does, tried and reported."""

import argparse
import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar

from panel.acceptance.checklist import ITEMS, Item
from panel.acceptance.cleaning import Swept
from panel.acceptance.making import NOBODY, Asked, Outside, Tenant, tenant_of
from panel.acceptance.page import page
from panel.acceptance.record import Record, as_json
from panel.acceptance.running import CannotRun, run
from panel.acceptance.telling import end
from panel.calendars.base import CalendarError
from panel.config import ConfigError

T = TypeVar("T")
CONFIG = Path("/etc/room-panel/panel.toml")
WAIT = 120.0  # seconds; Exchange takes up to a minute
_WELL, _NOT_WELL, _WRONG_USE = 0, 1, 2


def main(argv: list[str], outside: Outside | None = None) -> int:
    """0 where all has passed, 1 where not, 2 where it could not even be begun."""
    given = _arguments(argv)
    try:
        return _go(given, outside or Outside())
    except ConfigError as error:
        sys.stderr.write(f"{error}\n")
        return _WRONG_USE
    except (CannotRun, CalendarError) as error:
        sys.stderr.write(f"room-panel acceptance: {error}\n")
    except BrokenPipeError:  # whoever was reading has had enough; what was made is gone by now
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (KeyboardInterrupt, asyncio.CancelledError):
        sys.stderr.write(
            "room-panel acceptance: stopped; run it again with --clean, to be sure that no test "
            "meeting is left behind.\n"
        )
    return _NOT_WELL


def _go(given: argparse.Namespace, outside: Outside) -> int:
    items = _items(given)
    if given.report and not given.report.parent.is_dir():
        raise ConfigError(f"{given.report.parent} is no folder: name another --report.")
    asked = Asked(
        config=given.config,
        organizer=given.organizer,
        wait=given.wait,
        participant=given.participant,
        other_room=given.other_room,
        releases=given.release,
    )
    tenant = tenant_of(asked, outside)
    if given.clean:
        swept = asyncio.run(_stoppable(_closing(tenant, tenant.sweeper.sweep())))
        return _cleaned(swept)
    said = sys.stderr if given.json else sys.stdout
    told = run(tenant, items, lambda text: print(text, file=said, flush=True))
    record = asyncio.run(_stoppable(_closing(tenant, told)))
    print(end(record), file=said)
    _keep(record, given)
    return _WELL if record.is_well else _NOT_WELL


def _cleaned(swept: Swept) -> int:
    count = "one test meeting" if swept.removed == 1 else f"{swept.removed} test meetings"
    sys.stdout.write(f"{' '.join(swept.left) or f'{count} removed; nothing is left.'}\n")
    return _WELL if swept.is_clean else _NOT_WELL


def _keep(record: Record, given: argparse.Namespace) -> None:
    if given.json:
        sys.stdout.write(f"{as_json(record)}\n")
    if given.report is None:
        return
    try:
        given.report.write_text(page(record), encoding="utf-8")
    except OSError as error:
        raise CannotRun(
            f"{given.report} cannot be written ({error.strerror}): name another --report."
        ) from error


async def _closing(tenant: Tenant, work: Coroutine[Any, Any, T]) -> T:
    try:
        return await work
    finally:
        await tenant.calendar.close()


async def _stoppable(work: Coroutine[Any, Any, T]) -> T:
    """A unit that is stopped is stopped as by Ctrl-C: what was begun is cleaned up."""
    task = asyncio.current_task()
    if task is not None:
        with contextlib.suppress(NotImplementedError, RuntimeError):  # not in the main thread
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    return await work


def _items(given: argparse.Namespace) -> list[Item]:
    if given.only and "release" in given.only and not given.release:
        raise ConfigError("--only release writes to the organizer: give --release as well.")
    return [item for item in ITEMS if not given.only or item.name in given.only]


def _arguments(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="room-panel acceptance",
        description="Try with test meetings, which are removed again, whether this room's door "
        "shows what an organizer does.",
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("--organizer", required=True, metavar="ADDRESS", help="in whose name the meetings are made")
    add("--config", type=Path, default=CONFIG, help=f"{CONFIG}")
    add("--report", type=Path, metavar="FILE.html", help="a page to keep")
    add("--json", action="store_true", help="the same to standard output")
    names = [item.name for item in ITEMS]
    add("--only", action="append", choices=names, metavar="NAME", help=", ".join(names))
    add("--release", action="store_true", help="release a meeting too: it mails the organizer")
    add("--clean", action="store_true", help="only remove what an earlier run has left")
    add("--other-room", default="", metavar="ADDRESS", help="left out: the first of sites.toml")
    add("--participant", default=NOBODY, metavar="ADDRESS", help=f"to be invited: {NOBODY}")
    add("--wait", type=_seconds, default=WAIT, metavar="SECONDS", help=f"{WAIT:.0f}, at most each")
    return parser.parse_args(argv)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 1 <= seconds <= 3600:
        raise argparse.ArgumentTypeError(f"{text!r} is not from 1 to 3600 seconds")
    return seconds
