"""`python -m tests.gallery FOLDER`: draw every screen, tell its flaws; 1 if there are any.

Two processes, each with an application of its own.
"""

import argparse
import multiprocessing
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize

from panel.config.settings import LANGUAGES
from panel.demo.scenarios import SCENARIOS
from panel.ui.window import make_application
from tests.gallery.contact import page, sheet
from tests.gallery.screens import THEMES, USUAL, walls
from tests.gallery.told import table
from tests.gallery.work import listen, work

PROCESSES = 2


def main() -> int:
    wanted = _arguments()
    begun = time.monotonic()
    folder = wanted.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    chosen = tuple(wanted.scenario or SCENARIOS)
    hanging = [
        wall
        for wall in walls(full=wanted.full, scenarios=chosen)
        if wanted.lang in (None, wall.language) and wanted.theme in (None, wall.theme)
    ]
    hanging.sort(
        key=lambda wall: -wall.screens
    )  # the longest first: both processes end at about one time
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    apart = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(PROCESSES, apart, listen, (folder,)) as processes:
        found = list(processes.map(partial(work, folder=folder), hanging))
    hung = [one for wall in found for one in wall]
    make_application("en")  # its type, for the captions
    usual = [one for one in hung if one.size == USUAL[0]]
    sheet(usual, folder / "overview.png", len(chosen), QSize(160, 100))
    told = table(hung)
    (folder / "flaws.txt").write_text(told, encoding="utf-8")
    said = "".join(file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.stderr")))
    flawed = sum(bool(one.flaws) for one in hung)
    sys.stdout.write(told + said)
    sys.stdout.write(
        f"{len(hung)} screens in {time.monotonic() - begun:.0f} s, {flawed} with flaws: "
        f"{page(hung, folder)}, flaws.txt and overview.png and contact-*.png beside it\n"
    )
    return 1 if flawed or said else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.gallery")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--full", action="store_true", help="every size in every language")
    parser.add_argument("--scenario", nargs="*", choices=tuple(SCENARIOS), metavar="NAME")
    parser.add_argument("--lang", choices=LANGUAGES)
    parser.add_argument("--theme", choices=THEMES)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
