"""`room-panel replay`: what the rules would have done on recorded days."""

import argparse
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from panel.config import ConfigError
from panel.domain.policy import ReleasePolicy
from panel.replay import formats
from panel.replay.gathered import Column, Gathered
from panel.replay.json_lines import read_json_lines
from panel.replay.playback import at_the_beginning, happenings
from panel.replay.recorded import MINUTE, Recorded
from panel.replay.rules import add_options, chosen_policy
from panel.replay.study import Choice, study
from panel.replay.study_table import HEADER, row
from panel.replay.summary import summary
from panel.replay.table import Columns, read_table
from panel.replay.telling import told
from sensors.base import Kind, NoRecording


def main(argv: list[str]) -> int:
    """0 and what was decided, or 2 and what is wrong."""
    asked = _arguments(argv)
    try:
        policy = chosen_policy(asked)
        recorded = _chosen(_read(asked), policy, asked)
        lines = (
            _studied(recorded, policy, asked) if asked.length else _played(recorded, policy, asked)
        )
        for line in lines:
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()
    except (NoRecording, ConfigError) as error:
        sys.stderr.write(f"room-panel replay: {error}\n")
        return 2
    except BrokenPipeError:  # whoever was reading has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _played(recorded: Recorded, policy: ReleasePolicy, asked: argparse.Namespace) -> Iterator[str]:
    """Each decision as it falls, the day before the first of each; then the figures."""
    playback, day, passed = at_the_beginning(recorded, policy), "", 0
    for now, _ in playback.live(happenings(recorded, asked.zone), recorded.end):
        for at, effect in playback.log[passed:]:
            if line := told(at, effect, asked.zone):
                today = now.astimezone(asked.zone).strftime("%Y-%m-%d")
                if today != day:
                    yield today
                day = today
                yield f"  {line}"
        passed = len(playback.log)
    yield ""
    yield from summary(recorded, playback)


def _studied(recorded: Recorded, policy: ReleasePolicy, asked: argparse.Namespace) -> Iterator[str]:
    if not recorded.truth:
        raise NoRecording(
            "a study needs the number of people truly there: give --truth COLUMN of a table, or "
            'lines such as {"at": "2026-03-02T10:00:40Z", "people": 3}.'
        )
    yield from HEADER
    details = []
    for choice in _choices(recorded, asked):
        for window in asked.windows or (policy.window // MINUTE,):
            rules = replace(policy, window=timedelta(minutes=window))
            tally = study(recorded, choice, rules, timedelta(minutes=asked.length), asked.zone)
            yield row(tally)
            details.append(tally)
    if asked.moments:
        from panel.replay.study_table import moments

        for tally in details:
            yield from moments(tally, asked.zone)


def _choices(recorded: Recorded, asked: argparse.Namespace) -> Iterator[Choice]:
    """All sensors together, each alone, and all with half of the hits lost."""
    names = tuple(sensor.name for sensor in recorded.sensors)
    together = " + ".join(names) or "no sensors"
    yield Choice(title=together, sensors=names)
    if len(names) > 1:
        yield from (Choice(title=name, sensors=(name,)) for name in names)
    if asked.drop_half is not None:
        yield Choice(title=f"{together}, half lost", sensors=names, drops=asked.drop_half)


def _read(asked: argparse.Namespace) -> Recorded:
    gathered = Gathered()
    for sensor in asked.sensor:
        gathered.sensors[sensor.name] = sensor.installed()
    columns = Columns(time=asked.time, sensors=asked.sensor, truth=asked.truth, zone=asked.zone)
    for path in asked.files:
        if path.suffix.casefold() == ".csv":
            read_table(path, columns, gathered)
        else:
            read_json_lines(path, gathered)
    recorded = gathered.recorded()
    if not recorded.moments and not recorded.meetings:
        raise NoRecording("there is nothing to replay: the files hold no reading and no meeting.")
    return recorded


def _chosen(recorded: Recorded, policy: ReleasePolicy, asked: argparse.Namespace) -> Recorded:
    names = [sensor.name for sensor in recorded.sensors]
    for name in asked.only:
        if name not in names:
            known = ", ".join(names) or "there is none"
            raise NoRecording(f"--only {name}: no such sensor; name one of these: {known}.")
    if asked.only:
        recorded = recorded.only(asked.only)
    if asked.quiet is None:
        return recorded
    if asked.quiet < (least := policy.warning // MINUTE):
        raise ConfigError(
            f"--quiet {asked.quiet} is shorter than the warning of {least} min: "
            f"give {least} or more."
        )
    sensors = (replace(s, quiet=timedelta(minutes=asked.quiet)) for s in recorded.sensors)
    return replace(recorded, sensors=tuple(sensors))


def _arguments(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="room-panel replay",
        description="Take recorded readings and bookings through the rules of a panel, and print "
        "each decision with its evidence, then a summary.",
        epilog=(formats.__doc__ or "").partition("\n\n")[2],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument(
        "--sensor",
        action="append",
        default=[],
        type=_column,
        metavar="COLUMN:KIND",
        help="a sensor; NAME=COLUMN:KIND names it",
    )
    parser.add_argument("--time", type=_names, default=(), metavar="COLUMN,COLUMN")
    parser.add_argument("--truth", default="", metavar="COLUMN")
    parser.add_argument(
        "--zone", type=_zone, default=UTC, help="of the door, and of times in tables"
    )
    parser.add_argument(
        "--only", action="append", default=[], metavar="SENSOR", help="as if no other were fitted"
    )
    parser.add_argument(
        "--quiet",
        type=_minutes,
        metavar="MINUTES",
        help="of every sensor; left out: as in panel.toml",
    )
    add_options(parser)
    group = parser.add_argument_group("study", "a meeting at every minute, and nobody checks in")
    group.add_argument(
        "--book-every-minute",
        dest="length",
        nargs="?",
        type=_minutes,
        const=60,
        metavar="LENGTH",
        help="in minutes; left out: 60",
    )
    group.add_argument("--windows", type=_windows, metavar="5,10,15")
    group.add_argument(
        "--drop-half",
        type=int,
        metavar="SEED",
        help="and once more with every second hit lost, at random",
    )
    group.add_argument("--moments", action="store_true", help="name the starts that went wrong")
    return parser.parse_args(argv)


def _column(text: str) -> Column:
    named, _, kind = text.rpartition(":")
    name, _, column = named.rpartition("=")
    try:
        return Column(name=name or column, column=column, kind=Kind(kind))
    except ValueError:
        kinds = ", ".join(kind.value for kind in Kind)
        raise argparse.ArgumentTypeError(
            f"{text!r}: write COLUMN:KIND or NAME=COLUMN:KIND; kinds are {kinds}"
        ) from None


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split(","))


def _minutes(text: str) -> int:
    if not (text.isdecimal() and 1 <= int(text) <= 1440):
        raise argparse.ArgumentTypeError(f"{text!r}: give minutes, from 1 to 1440")
    return int(text)


def _windows(text: str) -> tuple[int, ...]:
    windows = tuple(_minutes(part) for part in text.split(","))
    if max(windows) > 60:
        raise argparse.ArgumentTypeError(f"{text!r}: no window is longer than 60 minutes")
    return windows


def _zone(text: str) -> tzinfo:
    try:
        return ZoneInfo(text)
    except (KeyError, ValueError, OSError):  # unknown; not a name at all; a folder of them
        raise argparse.ArgumentTypeError(
            f"{text!r} is no IANA time zone; write one such as Europe/Paris"
        ) from None
