"""`room-panel tune`: recorded days through other windows, and which one to take."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from panel.report.gathering import NothingToReport, journals_in
from panel.tune.advice import Advice, advise
from panel.tune.gathering import NothingToTune, gather
from panel.tune.saying import HEADER, Said, say
from panel.tune.tally import Tally

KINDS = (".html", ".svg")


def main(argv: list[str]) -> int:
    """0 and what was found, or 2 and what is wrong."""
    asked = _arguments(argv)
    try:
        if asked.out:
            _ask_for_matplotlib()
        found = gather(journals_in(asked.journals))
        sites = _chosen(found.sites, asked.sites)
        advice = {site: advise(tally, asked.at_most) for site, tally in sites.items()}
        said = [say(site, sites[site], advice[site]) for site in sites]
        if asked.out:
            _write(asked.out, said, sites, advice)
    except (NothingToTune, NothingToReport) as error:
        sys.stderr.write(f"room-panel tune: {error}\n")
        return 2
    for sentence in found.said:
        sys.stderr.write(f"room-panel tune: {sentence}\n")
    sys.stdout.write("\n".join(map(_text, said)))
    return 0


def _chosen(sites: Mapping[str, Tally], names: Sequence[str]) -> Mapping[str, Tally]:
    for name in names:
        if name not in sites:
            known = ", ".join(site for site in sites if site) or "none"
            raise NothingToTune(f"--sites {name}: no journal tells of it; they tell of {known}.")
    return {site: tally for site, tally in sites.items() if not names or site in names}


def _ask_for_matplotlib() -> None:
    try:
        import matplotlib as mpl
    except ImportError as error:
        raise NothingToTune(
            "matplotlib draws the plots, and is not installed: pip install 'room-panel[report]', "
            "or leave --out out"
        ) from error
    del mpl


def _write(
    out: Path, said: Sequence[Said], sites: Mapping[str, Tally], advice: Mapping[str, Advice]
) -> None:
    from panel.tune.page import page
    from panel.tune.plot import draw

    if out.suffix == ".svg" and len(said) > 1:
        raise NothingToTune(f"{out} holds one site: choose it with --sites, or name an .html file.")
    pictures = {
        number: draw(sites[site], advice[site], f"site{number}", said[number].headline)
        for number, site in enumerate(sites)
        if sites[site].shadow
    }
    if out.suffix == ".svg" and not pictures:
        raise NothingToTune(f"there is nothing to draw in {out}. {said[0].headline}")
    try:
        text = pictures[0] if out.suffix == ".svg" else page(said, pictures)
        out.write_text(text, encoding="utf-8")
    except OSError as error:
        raise NothingToTune(
            f"{out} cannot be written ({error.strerror}): name another --out."
        ) from error


def _text(said: Said) -> str:
    lines = [said.headline, *(f"  {line}" for line in said.lines)]
    if said.rows:
        table = (HEADER, *said.rows)
        widths = [max(map(len, column)) for column in zip(*table, strict=True)]
        lines += ["", *(f"  {_line(row, widths)}".rstrip() for row in table)]
    return "\n".join(lines) + "\n"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    return "   ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))


def _arguments(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="room-panel tune",
        description="Take recorded meetings through check-in windows of 1 to 30 minutes, and "
        "recommend one for each site. Needs some weeks in shadow mode.",
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
        "--at-most",
        type=_share,
        default=0.01,
        metavar="PERCENT",
        help="how many of all meetings may be released wrongly (1%%)",
    )
    parser.add_argument("--sites", type=_names, default=(), metavar="NAME,NAME", help="only these")
    parser.add_argument(
        "--out", type=_out, metavar="FILE.html", help="a page with plots; or FILE.svg, of one site"
    )
    return parser.parse_args(argv)


def _share(text: str) -> float:
    try:
        share = float(text.removesuffix("%")) / 100
    except ValueError:
        share = 0.0
    if not (text.endswith("%") and 0.0001 <= share <= 0.5):
        raise argparse.ArgumentTypeError(f"{text!r}: write a share from 0.01% to 50%, such as 1%")
    return share


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(","))


def _out(text: str) -> Path:
    path = Path(text)
    if path.suffix not in KINDS:
        raise argparse.ArgumentTypeError(f"{text!r}: name a file that ends in .html or .svg")
    return path
