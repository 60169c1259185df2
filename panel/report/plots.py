"""Draws the charts of the report. The only way to matplotlib, with `canvas` beneath it."""

from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter, MaxNLocator

from panel.report.canvas import (
    AFTER,
    BEFORE,
    GRID,
    INK,
    SMALL,
    SOFT,
    TEXT,
    as_svg,
    canvas,
    styled,
)
from panel.report.charts import Bars, Chart, Minutes, Months, Rates
from panel.report.figures import Share
from panel.report.telling import Telling

ROW = 0.47  # inches: a label, and its line below
LONGEST = 44  # letters of a label


def draw(chart: Chart, telling: Telling, name: str, told: str) -> str:
    with styled():
        return as_svg(_drawn(chart, telling), name, told)


def _drawn(chart: Chart, telling: Telling) -> Axes:
    match chart:
        case Rates(upright=False):
            return _rates(chart, telling)
        case Rates():
            return _columns(chart, telling)
        case Bars():
            return _bars(chart, telling)
        case Months():
            return _months(chart, telling)
        case Minutes():
            return _minutes(chart, telling)


def _rates(chart: Rates, telling: Telling) -> Axes:
    """Rows from top to bottom: the label and n above, both rates with their intervals below."""
    rows = chart.rows
    axes = canvas(0.8 + ROW * len(rows), top=0.3, bottom=0.5)
    most = max(s.high for row in rows for s in (row.before, row.after) if s.of)
    right = min(1.0, most * 1.04 + 0.005)
    axes.set_xlim(0, right)
    axes.set_ylim(len(rows), 0)
    for number, row in enumerate(rows):
        _label(axes, number, row.label, _sizes(row.before, row.after, telling))
        for share, level, colour, filled in (
            (row.before, 0.66, BEFORE, False),
            (row.after, 0.84, AFTER, True),
        ):
            if share.of:
                axes.plot([share.low, share.high], [number + level] * 2, color=colour, lw=1.6)
                axes.plot(
                    share.rate,
                    number + level,
                    "o",
                    ms=6,
                    color=colour,
                    mfc=colour if filled else "white",
                    mew=1.6,
                )
    _across(axes, telling, chart.axis)
    _names(axes, chart.before, chart.after)
    return axes


def _columns(chart: Rates, telling: Telling) -> Axes:
    rows = chart.rows
    axes = canvas(2.7, top=0.45, bottom=0.75, left=0.5)
    most = max(s.high for row in rows for s in (row.before, row.after) if s.of)
    axes.set_ylim(0, min(1.0, most * 1.04 + 0.005))
    axes.set_xlim(-0.6, len(rows) - 0.4)
    for shift, colour, filled, shares in (
        (-0.14, BEFORE, False, [row.before for row in rows]),
        (0.14, AFTER, True, [row.after for row in rows]),
    ):
        for number, share in enumerate(shares):
            if share.of:
                place = number + shift
                axes.plot([place] * 2, [share.low, share.high], color=colour, lw=1.6)
                fill = colour if filled else "white"
                axes.plot(place, share.rate, "o", ms=5, color=colour, mfc=fill, mew=1.5)
    step = 1 if len(rows) <= 8 else 2
    labels = [
        f"{row.label}\n{_in_short(row.before + row.after, telling)}" if n % step == 0 else ""
        for n, row in enumerate(rows)
    ]
    axes.set_xticks(range(len(rows)), labels)
    axes.grid(axis="y")
    axes.spines["left"].set_visible(False)
    axes.yaxis.set_major_locator(MaxNLocator(4))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda v, _: _percent(v, telling)))
    axes.set_xlabel(chart.axis, loc="left")
    _names(axes, chart.before, chart.after)
    return axes


def _bars(chart: Bars, telling: Telling) -> Axes:
    axes = canvas(0.6 + ROW * len(chart.bars), top=0.05, bottom=0.5)
    most = 1.0 if chart.whole else max(bar.value for bar in chart.bars) * 1.02
    axes.set_xlim(0, most)
    axes.set_ylim(len(chart.bars), 0)
    for number, bar in enumerate(chart.bars):
        _label(axes, number, bar.label, bar.text)
        if chart.whole:
            axes.barh(number + 0.73, 1, 0.24, color=GRID)
        axes.barh(number + 0.73, bar.value, 0.24, color=AFTER)
    _across(axes, telling, chart.axis, whole=chart.whole)
    return axes


def _months(chart: Months, telling: Telling) -> Axes:
    axes = canvas(2.6, top=0.45, bottom=0.6, left=0.5)
    both = bool(chart.before and chart.after)
    for shift, colour, values in (
        (-0.2, BEFORE, chart.before),
        (0.2, AFTER, chart.after),
    ):
        places = [n + (shift if both else 0) for n in range(len(values))]
        axes.bar(places, values, 0.38 if both else 0.7, color=colour)
    axes.set_xlim(-0.6, max(len(chart.labels), 6) - 0.4)
    step = -(-len(chart.labels) // 6)
    labels = [label if n % step == 0 else "" for n, label in enumerate(chart.labels)]
    axes.set_xticks(range(len(labels)), labels)
    _upwards(axes, telling, chart.axis)
    before = chart.before_name if chart.before else ""
    _names(axes, before, chart.after_name if chart.after else "", square=True)
    return axes


def _minutes(chart: Minutes, telling: Telling) -> Axes:
    axes = canvas(2.6, top=0.45, bottom=0.6, left=0.5)
    longest = max(len(chart.before), len(chart.after))
    highest = max((*chart.before, *chart.after))
    for colour, values in ((BEFORE, chart.before), (AFTER, chart.after)):
        if values:
            edges = range(len(values) + 1)
            axes.stairs(values, edges, color=colour, lw=1.6)
            if values is (chart.after or chart.before):
                axes.stairs(values, edges, fill=True, color=colour, alpha=0.25, lw=0)
    axes.plot([chart.half] * 2, [0, highest * 1.08], color=SOFT, lw=0.9, ls=(0, (3, 2)))
    axes.text(chart.half, highest * 1.1, f" {chart.half_text}", size=SMALL, color=SOFT)
    axes.set_xlim(0, longest + 1)
    axes.set_ylim(0, highest * 1.25)
    axes.xaxis.set_major_locator(MaxNLocator(8, integer=True))
    _upwards(axes, telling, chart.axis)
    before = chart.before_name if chart.before else ""
    _names(axes, before, chart.after_name if chart.after else "", square=True)
    return axes


def _label(axes: Axes, number: int, label: str, figures: str) -> None:
    short = label if len(label) <= LONGEST else f"{label[: LONGEST - 1]}…"
    axes.text(0, number + 0.42, short, size=TEXT, color=INK, va="baseline")
    axes.text(
        1, number + 0.42, figures, size=SMALL, color=SOFT, ha="right", va="baseline",
        transform=axes.get_yaxis_transform(),
    )  # fmt: skip


def _across(axes: Axes, telling: Telling, axis: str, *, whole: bool = True) -> None:
    axes.grid(axis="x")
    axes.set_yticks([])
    axes.spines["left"].set_visible(False)
    axes.xaxis.set_major_locator(MaxNLocator(5, integer=not whole))
    if whole:
        axes.xaxis.set_major_formatter(FuncFormatter(lambda v, _: _percent(v, telling)))
    else:
        axes.xaxis.set_major_formatter(FuncFormatter(lambda v, _: telling.number(v)))
    axes.set_xlabel(axis, loc="left")


def _upwards(axes: Axes, telling: Telling, axis: str) -> None:
    axes.grid(axis="y")
    axes.spines["left"].set_visible(False)
    axes.yaxis.set_major_locator(MaxNLocator(4, integer=True))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda v, _: telling.number(v)))
    axes.set_xlabel(axis, loc="left")


def _names(axes: Axes, before: str, after: str, *, square: bool = False) -> None:
    """What the hues mean, in those hues, above the plot: no legend to go back and forth to."""
    hollow, full = ("■", "■") if square else ("○", "●")
    if before:
        axes.annotate(
            f"{hollow} {before}", (0, 1), (0, 9), "axes fraction", "offset points", color=BEFORE
        )
    if after and (before or square):
        axes.annotate(
            f"{full} {after}", (1, 1), (0, 9), "axes fraction", "offset points",
            color=AFTER, ha="right",
        )  # fmt: skip


def _sizes(before: Share, after: Share, telling: Telling) -> str:
    told = [_in_short(share, telling) for share in (before, after) if share.of]
    return "n = " + " | ".join(told)


def _in_short(share: Share, telling: Telling) -> str:
    return telling.count(share.of)


def _percent(value: float, telling: Telling) -> str:
    text = telling.number(value * 100, 1).removesuffix(f"{telling.words.numbers.decimal}0")
    return telling.words.numbers.percent.format(n=text)
