"""python -m sensors: what each sensor says, live, for the installer who walks in front of it.

It needs no panel, and does not disturb one: but pins belong to one program at a time.
"""

import argparse
import asyncio
import dataclasses
import itertools
import logging
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from msgspec.structs import replace

from sensors.base import SensorError
from sensors.build import contradictions, expected, sources
from sensors.live import InPlace, LineByLine, recorder, watch
from sensors.panel_toml import WrongFile, read
from sensors.settings import MqttTable, SensorSettings
from sensors.table import Table

WRONG = 2  # the file, a credential, a pin
UNHEARD = 1  # the broker


def main(argv: list[str] | None = None) -> int:
    said = _arguments().parse_args(argv)
    logging.getLogger("sensors").addHandler(logging.NullHandler())  # the table says it all
    try:
        settings = _nameless(read(said.config))
        if said.discover is not None:
            return _discover(said.config, settings, said.discover)
        return _show(said.config, settings, said.record)
    except WrongFile as error:
        return _complain(str(error))
    except SensorError as error:
        return _complain(f"{said.config}: {error}")
    except KeyboardInterrupt:
        return 0
    except BrokenPipeError:  # as in `| head`: whoever read has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sensors", description=__doc__)
    parser.add_argument("--config", type=Path, default=Path("/etc/room-panel/panel.toml"))
    parser.add_argument(
        "--record", type=Path, metavar="FILE", help="append every reading, to be played later"
    )
    parser.add_argument(
        "--discover",
        type=float,
        metavar="SECONDS",
        help="listen to what Home Assistant would find on the broker, and propose sensors",
    )
    return parser


def _nameless(settings: SensorSettings) -> SensorSettings:
    """A panel that runs beside us would be thrown out by a connection of the same name."""
    if not isinstance(settings.mqtt, MqttTable):
        return settings
    return replace(settings, mqtt=replace(settings.mqtt, client_id=""))


def _show(config: Path, settings: SensorSettings, file: Path | None) -> int:
    if wrong := contradictions(settings):
        raise WrongFile(*(f"{config}: {sentence}" for sentence in wrong))
    if not settings.sensors:
        raise WrongFile(f"{config}: there are no sensors: write one as [sensors.NAME].")
    found = sources(settings, config.parent, os.environ)
    table = Table.of(expected(settings), datetime.now(UTC))
    paper = InPlace(sys.stdout) if sys.stdout.isatty() else LineByLine(sys.stdout)
    with recorder(file) as record:
        try:
            asyncio.run(watch(found, table, paper, record))
        except* SensorError as group:
            raise next(_each(group)) from group
        except* BrokenPipeError as group:
            raise BrokenPipeError from group
    return 0


def _discover(config: Path, settings: SensorSettings, seconds: float) -> int:
    """Proposals on stdout, to be pasted; whatever else there is to say on stderr."""
    from sensors.credentials import Credentials
    from sensors.discovery import propose
    from sensors.mqtt_listen import Unheard, announcements

    if not isinstance(settings.mqtt, MqttTable):
        raise WrongFile(f"{config}: mqtt is missing: write host = under [mqtt].")
    broker = Credentials(folder=config.parent, environment=os.environ).broker(settings.mqtt)
    try:
        heard = announcements(broker, seconds)
    except Unheard as error:
        return _complain(f"{error}.", UNHEARD)
    taken = set(settings.sensors)
    proposals = [one for topic in sorted(heard) for one in propose(topic, heard[topic])]
    for proposal in proposals:
        name = _free(proposal.name, taken)
        taken.add(name)
        sys.stdout.write(f"{dataclasses.replace(proposal, name=name).toml()}\n")
    if not proposals:
        sys.stderr.write(f"No sensor has announced itself within {seconds:g} s.\n")
    return 0


def _free(name: str, taken: set[str]) -> str:
    numbered = (f"{name}_{n}" for n in itertools.count(2))
    return next(one for one in itertools.chain([name], numbered) if one not in taken)


def _each(group: ExceptionGroup[SensorError]) -> Iterator[SensorError]:
    for error in group.exceptions:
        if isinstance(error, ExceptionGroup):
            yield from _each(error)
        else:
            yield error


def _complain(sentence: str, status: int = WRONG) -> int:
    sys.stderr.write(f"{sentence}\n")
    return status


if __name__ == "__main__":
    sys.exit(main())
