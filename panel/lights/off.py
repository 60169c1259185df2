"""`room-panel light-off`: dark, after a panel that could not see to that itself any more."""

import argparse
import contextlib
import sys
from pathlib import Path


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="room-panel light-off", description="Switch the light at the door off."
    )
    parser.add_argument("--config", type=Path, default=Path("/etc/room-panel/panel.toml"))
    config = parser.parse_args(words).config
    # Most doors have no light: each stop then costs a look at one file, and no import.
    with contextlib.suppress(OSError):
        if not config.exists() or b"light" not in config.read_bytes():
            return 0
    return _switch_off(config)


def _switch_off(config: Path) -> int:
    from panel.config import ConfigError
    from panel.config.phone import NotFitted
    from panel.config.salvaged import salvaged_light
    from panel.lights.base import DARK, LightError
    from panel.lights.make import maker

    try:
        table = salvaged_light(config)
        if isinstance(table, NotFitted):
            return 0
        light = maker(table, config.parent)()
        try:
            light.show(DARK)
        finally:
            light.close()
    except ConfigError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except LightError as error:
        sys.stderr.write(f"the state light: {error}\n")
        return 1
    return 0
