"""One look for all plots: sizes, two hues, a light grid; drawn as SVG to stand within a page.

Two hues of Okabe and Ito's, which the colour-blind tell apart; shapes differ too.
"""

import io
import logging
import re
from contextlib import AbstractContextManager
from typing import Any

import matplotlib as mpl

# Its font manager may tell, as it is imported, that it makes a cache: as if somebody had to know.
logging.getLogger("matplotlib").setLevel(logging.ERROR)

from matplotlib.axes import Axes  # noqa: E402  not before it has been told to be quiet
from matplotlib.figure import Figure  # noqa: E402  likewise

BEFORE, AFTER = "#b35400", "#0067a5"  # 4.5:1 on white and more: they colour words too
INK, SOFT, LINE, GRID = "#1b1f29", "#5a6272", "#aab1bf", "#e4e7ed"
WIDTH = 4.5  # inches: as wide as a column of the page; a phone shows it at three quarters
TEXT, SMALL = 9.5, 8.5  # points

STYLE: dict[Any, Any] = {
    "svg.fonttype": "none",  # text stays text: it can be found, read aloud, and is small
    "svg.hashsalt": "room-panel",  # the same figures make the same file
    "font.family": "sans-serif",
    "font.size": TEXT,
    "text.parse_math": False,  # a room may be called $x$
    "text.color": INK,
    "axes.edgecolor": LINE,
    "axes.labelcolor": SOFT,
    "axes.labelsize": SMALL,
    "axes.linewidth": 0.8,
    "axes.axisbelow": True,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "xtick.color": SOFT,
    "ytick.color": SOFT,
    "xtick.labelsize": SMALL,
    "ytick.labelsize": SMALL,
    "xtick.major.size": 0,
    "ytick.major.size": 0,
    "grid.color": GRID,
    "grid.linewidth": 0.8,
}


def styled() -> AbstractContextManager[None]:
    """Draw within it, from `canvas` to `as_svg`."""
    return mpl.rc_context(STYLE)


def canvas(height: float, *, top: float = 0.1, bottom: float = 0.5, left: float = 0.18) -> Axes:
    """One plot of so many inches; the margins are inches too."""
    figure = Figure(figsize=(WIDTH, height))
    wide, high = WIDTH - left - 0.22, height - top - bottom
    return figure.add_axes((left / WIDTH, bottom / height, wide / WIDTH, high / height))


def as_svg(axes: Axes, name: str, told: str) -> str:
    """The drawing as one element, its ids beginning with `name`; `told`: for who cannot see it."""
    figure = axes.get_figure()
    assert isinstance(figure, Figure)  # noqa: S101  as `canvas` made it
    drawn = io.StringIO()
    kinds = ("Creator", "Date", "Format", "Type")
    figure.savefig(drawn, format="svg", transparent=True, metadata=dict.fromkeys(kinds))
    svg = drawn.getvalue()
    svg = svg[svg.index("<svg") :]  # what comes before names a document type elsewhere
    svg = re.sub(r'(\bid="|xlink:href="#|url\(#)', rf"\g<1>{name}-", svg)
    svg = re.sub(r"font: ([^;]*)px [^;\"]*", r"font: \1px system-ui, sans-serif", svg)
    return svg.replace("<svg ", f'<svg role="img" aria-label="{_attribute(told)}" ', 1)


def _attribute(text: str) -> str:
    return text.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
