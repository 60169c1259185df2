"""room-panel: run, demo, simulator, policy."""

import argparse
import gc
import os
import sys
from pathlib import Path


def main(argv: list[str] | None = None) -> int:
    words = sys.argv[1:] if argv is None else argv
    match words:
        # These two parse their own words, and spare the others their imports.
        case ["simulator", *rest]:
            from panel.simulator.__main__ import main as simulate

            return simulate(rest)
        case ["policy", "check", *rest]:
            from panel.config.policy_table import main_policy_check

            return main_policy_check(rest)
        case ["demo", *rest]:
            from panel.demo import main as demonstrate

            return demonstrate(rest)
        case _:
            said = _arguments().parse_args(words)
            return _run(said.config, said.look_every)


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="room-panel", description="A meeting-room door panel.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    run = commands.add_parser("run", help="run the panel at its door")
    run.add_argument("--config", type=Path, default=Path("/etc/room-panel/panel.toml"))
    run.add_argument(
        "--look-every",
        type=float,
        default=10.0,
        metavar="SECONDS",
        help="how often to look whether its settings have changed",
    )
    commands.add_parser("demo", help="run it against a Microsoft Graph of its own")
    commands.add_parser("simulator", help="run that Microsoft Graph alone")
    policy = commands.add_parser("policy", help="what holds for each room, by sites.toml")
    policy.add_argument("check", choices=["check"])
    policy.add_argument("sites", type=Path)
    return parser


def _run(config: Path, look_every: float) -> int:
    gc.disable()  # nothing made before the first frame is garbage; the stage enables it
    import asyncio  # noqa: F401  before PySide6, which slows down every import after it

    from panel.config import ConfigError, load_panel
    from panel.logs import start_logging

    try:
        settings = load_panel(config)
    except ConfigError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    start_logging(settings.log_level)
    from panel.app import RESTART, run

    ended = run(config, settings, look_every)
    if ended == RESTART:
        _start_again()
    return ended


def _start_again() -> None:
    """Become a new process in the place of this one: nothing of the old settings stays."""
    os.execv(sys.executable, [sys.executable, "-m", "panel", *sys.argv[1:]])  # noqa: S606  no shell


if __name__ == "__main__":
    sys.exit(main())
