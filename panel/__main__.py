"""room-panel: run, phone, demo, simulator, policy, replay, tune."""

import faulthandler
import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from panel.ui.stage import Stage


def main(argv: list[str] | None = None) -> int:
    words = sys.argv[1:] if argv is None else argv
    match words:
        # These parse their own words, and spare the others their imports.
        case ["simulator", *rest]:
            from panel.simulator.__main__ import main as simulate

            return simulate(rest)
        case ["policy", "check", *rest]:
            from panel.config.policy_command import main_policy_check

            return main_policy_check(rest)
        case ["policy", "diff", *rest]:
            from panel.config.policy_command import main_policy_diff

            return main_policy_diff(rest)
        case ["demo", *rest]:
            from panel.demo import main as demonstrate

            return demonstrate(rest)
        case ["replay", *rest]:
            from panel.replay import main as replay

            return replay(rest)
        case ["report", *rest]:
            from panel.report import main as report

            return report(rest)
        case ["why", *rest]:
            from panel.why import main as explain

            return explain(rest)
        case ["acceptance", *rest]:
            from panel.acceptance import main as accept

            return accept(rest)
        case ["tune", *rest]:
            from panel.tune import main as tune

            return tune(rest)
        case ["enrol", *rest]:
            from panel.enrol.command import main as take_its_file

            return take_its_file(rest)
        case ["doctor", *rest]:
            from panel.doctor import main as examine

            return examine(rest)
        case ["provision", *rest]:
            from panel.provision.command import main as provision

            return provision(rest)
        case ["phone", *rest]:
            from panel.phone.__main__ import main as serve_phones

            return serve_phones(rest)
        case ["light-off", *rest]:
            from panel.lights.off import main as switch_off

            return switch_off(rest)
        case ["run", "--config", config]:  # as in the unit: spared the parser's import
            return _run(Path(config))
        case _:
            said = _arguments().parse_args(words)
            return _check(said.config) if said.check else _run(said.config, said.look_every)


def _arguments() -> "argparse.ArgumentParser":
    import argparse

    parser = argparse.ArgumentParser(prog="room-panel", description="A meeting-room door panel.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    run = commands.add_parser("run", help="run the panel at its door")
    run.add_argument("--config", type=Path, default=Path("/etc/room-panel/panel.toml"))
    run.add_argument(
        "--look-every",
        type=float,
        metavar="SECONDS",
        help="how often to look whether its settings have changed (10)",
    )
    run.add_argument(
        "--check", action="store_true", help="only say what is wrong with its settings, if anything"
    )
    commands.add_parser("phone", help="serve the page behind the code at the door")
    commands.add_parser(
        "enrol", help="take this panel's file, seal its secrets, set up its network"
    )
    commands.add_parser("light-off", help="switch the light at the door off, after the panel")
    commands.add_parser("doctor", help="look at all that the panel needs, say what is wrong")
    commands.add_parser("provision", help="make the files of many panels, and their labels")
    commands.add_parser("demo", help="run it against a Microsoft Graph of its own")
    commands.add_parser("simulator", help="run that Microsoft Graph alone")
    policy = commands.add_parser("policy", help="what holds for each room, by sites.toml")
    policy.add_argument("what", choices=["check", "diff"])
    policy.add_argument("sites", type=Path, nargs="+")
    commands.add_parser("replay", help="take recorded days through the rules")
    commands.add_parser("tune", help="take recorded meetings through other check-in windows")
    commands.add_parser("report", help="what the journals of many rooms come to, as a page")
    commands.add_parser("acceptance", help="try with test meetings what the door shows of them")
    commands.add_parser("why", help="why a room did what it did with a meeting")
    return parser


def _run(config: Path, look_every: float | None = None) -> int:
    gc.disable()  # nothing made before the first frame is garbage; the stage enables it
    stage = _first_frame(config)
    # PySide6 slows down every import after it: without a first frame, it comes last.
    from panel.config import ConfigError, load_panel
    from panel.logs import start_logging
    from panel.setting_up import LOOKS_EVERY, RESTART, wait_for_mending

    faulthandler.enable()  # whom the watchdog ends says where it hung
    wait = look_every or LOOKS_EVERY
    try:
        settings = load_panel(config)
    except ConfigError as error:
        if stage is not None:
            stage.window.close_down()
        start_logging("info")
        ended = wait_for_mending(config, error, wait)
    else:
        start_logging(settings.log_level)
        from panel.run import run

        ended = run(config, settings, wait, stage)
    if ended == RESTART:
        _start_again()
    return ended


def _check(config: Path) -> int:
    """Whether `run` would find its room, and why not; without a screen."""
    from panel.config import ConfigError, NotConfigured, load_panel

    try:
        settings = load_panel(config)
    except ConfigError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    for fault in settings.faults:
        sys.stdout.write(f"{fault}\n")
    if isinstance(settings.graph, NotConfigured):
        sys.stdout.write(f"{config}: there is no [graph] yet: the panel shows its set-up screen.\n")
    return 0


def _first_frame(config: Path) -> "Stage | None":
    from panel.first_frame import recall, use_zone

    remembered = recall(config)
    if remembered is None:
        return None
    from panel.ui.stage import set_first_frame

    use_zone(remembered["timezone"])
    screen = remembered["screen"]
    size = screen["width"], screen["height"]
    return set_first_frame(
        remembered["facts"],
        size,
        screen["look"],
        scale=screen["scale"],
        rotate=screen["rotate"],
        cursor=screen["cursor"],
        codes=screen["codes"],
    )


def _start_again() -> None:
    """Become a new process in the place of this one: nothing of the old settings stays."""
    from panel.health import FOOD, sd_notify

    sd_notify(FOOD)  # the new one has all the time that there is
    os.execv(sys.executable, [sys.executable, "-m", "panel", *sys.argv[1:]])  # noqa: S606  no shell


if __name__ == "__main__":
    sys.exit(main())
