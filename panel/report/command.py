"""`room-panel report`: the journals of many rooms become one page, and CSV files beside it."""

import argparse
import logging
import sys
from datetime import date
from pathlib import Path

from panel.report.gathering import Gathered, NothingToReport, gather, journals_in
from panel.report.tables import write_tables
from panel.report.telling import Telling
from panel.report.words import LANGUAGES, REFERENCE, words_of


def main(argv: list[str]) -> int:
    """0 and where the page is, or 2 and what is wrong."""
    asked = _arguments(argv)
    try:
        files = journals_in(asked.journals)
        _ask_for_matplotlib()
        found = gather(files, asked.change)
        written = _write(found, asked.out, asked.lang)
    except NothingToReport as error:
        sys.stderr.write(f"room-panel report: {error}\n")
        return 2
    for sentence in found.unread + found.lacks:
        sys.stderr.write(f"room-panel report: {sentence}\n")
    sys.stdout.write("".join(f"{path}\n" for path in written))
    return 0


def _ask_for_matplotlib() -> None:
    """Only now: it takes half a second, and a panel at a door does without."""
    # It tells of its folders and its font cache while it is imported, as if somebody had to know.
    logging.getLogger("matplotlib").setLevel(logging.ERROR)
    try:
        import matplotlib as mpl
    except ImportError as error:
        raise NothingToReport(
            "matplotlib draws the plots, and is not installed: pip install 'room-panel[report]'"
        ) from error
    del mpl


def _write(found: Gathered, out: Path, language: str) -> tuple[Path, ...]:
    from panel.report.page import page  # which draws

    telling = Telling(words_of(language))
    try:
        out.write_text(page(found, telling, language), encoding="utf-8")
        return out, *write_tables(found, telling, out)
    except OSError as error:
        raise NothingToReport(
            f"{error.filename or out} cannot be written ({error.strerror}): name another --out"
        ) from error


def _arguments(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="room-panel report",
        description="Make one page with plots of what the journals of many rooms hold, and CSV "
        "files with its figures beside it.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "journals",
        nargs="+",
        type=Path,
        metavar="JOURNAL",
        help="a journal.sqlite, a copy of one, or a folder with any number of them",
    )
    parser.add_argument(
        "--out", type=Path, default=Path("report.html"), metavar="FILE.html", help="report.html"
    )
    parser.add_argument(
        "--change",
        type=_day,
        metavar="DATE",
        help="compare what was before with what has been since; left out: shadow mode with acting",
    )
    parser.add_argument("--lang", choices=LANGUAGES, default=REFERENCE, help=REFERENCE)
    return parser.parse_args(argv)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write one as 2026-03-02") from None
