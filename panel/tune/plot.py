"""Draws one site: wrong releases above, hours given back below, by the window. Needs matplotlib."""

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from panel.report.canvas import AFTER, BEFORE, GRID, INK, SMALL, SOFT, as_svg, canvas, styled
from panel.tune.advice import Advice, Bound
from panel.tune.saying import percent
from panel.tune.tally import WINDOWS, Tally

LONGEST = WINDOWS[-1]
ZOOM = 6  # times the tolerance: what is worse than that needs no looking at


def draw(tally: Tally, advice: Advice, name: str, told: str) -> str:
    """One SVG element; `told` is for who cannot see it."""
    with styled():
        above = canvas(4.3, top=0.45, bottom=2.1, left=0.5)
        below = _beneath(above)
        _wrong(above, tally, advice)
        _hours(below, tally, advice)
        return as_svg(above, name, told)


def _beneath(above: Axes) -> Axes:
    figure = above.get_figure()
    assert isinstance(figure, Figure)  # noqa: S101  as `canvas` made it
    left, bottom, width, _ = above.get_position().bounds
    return figure.add_axes((left, 0.115, width, bottom - 0.235))


def _wrong(axes: Axes, tally: Tally, advice: Advice) -> None:
    rates = [point.wrong / tally.shadow for point in advice.points]
    top = advice.at_most * ZOOM
    _frame(axes, advice)
    axes.set_ylim(0, top)
    axes.yaxis.set_major_formatter(FuncFormatter(lambda rate, _: percent(rate) if rate else "0"))
    lows, highs = ([getattr(p, end) for p in advice.points] for end in ("low", "high"))
    axes.fill_between(WINDOWS, lows, highs, color=AFTER, alpha=0.16, lw=0)
    axes.plot(WINDOWS, rates, color=AFTER, lw=1.8)
    axes.axhline(advice.at_most, color=INK, lw=0.9, ls=(0, (4, 3)))
    at_the_left = rates[-1] > advice.at_most / 2  # there the curve is high above, or ends below
    axes.text(
        1 if at_the_left else LONGEST,
        advice.at_most,
        f"{percent(advice.at_most)} asked for",
        ha="left" if at_the_left else "right",
        va="bottom",
        fontsize=SMALL,
        color=INK,
    )
    axes.set_title("Wrongly released, of all meetings", loc="left", fontsize=SMALL, color=AFTER)
    if isinstance(advice.window, int):
        rate = rates[advice.window - 1]
        axes.plot(advice.window, rate, "o", ms=6, color=AFTER)
        right = advice.window < LONGEST * 0.7
        axes.annotate(
            f"{advice.window} min",
            (advice.window, top * 0.9),
            xytext=(6 if right else -6, 0),
            textcoords="offset points",
            ha="left" if right else "right",
            va="center",
            color=INK,
            fontweight="bold",
        )
    axes.tick_params(labelbottom=False)


def _hours(axes: Axes, tally: Tally, advice: Advice) -> None:
    hours = [100 * point.hours / tally.shadow for point in advice.points]
    _frame(axes, advice)
    axes.set_ylim(0, max(*hours, 0.1) * 1.15)
    axes.plot(WINDOWS, hours, color=BEFORE, lw=1.8)
    if isinstance(advice.window, int):
        given = hours[advice.window - 1]
        axes.plot(advice.window, given, "o", ms=6, color=BEFORE)
        axes.annotate(
            f"{given:.1f} h", (advice.window, given), xytext=(6, 5), textcoords="offset points",
            color=BEFORE,
        )  # fmt: skip
    axes.set_title("Hours given back, in 100 meetings", loc="left", fontsize=SMALL, color=BEFORE)
    axes.set_xlabel(f"window, min   (n = {tally.shadow:,} meetings in shadow mode)", loc="left")


def _frame(axes: Axes, advice: Advice) -> None:
    """With the windows among which the best one is, 98 times in 100."""
    axes.set_xlim(0.5, LONGEST + 0.5)
    axes.set_xticks([1, *range(5, LONGEST + 1, 5)])
    axes.yaxis.set_major_locator(MaxNLocator(6, steps=[1, 2, 5, 10]))
    axes.grid(axis="y")
    axes.spines["left"].set_visible(False)
    axes.tick_params(colors=SOFT)
    if isinstance(advice.least, int):
        most = LONGEST if isinstance(advice.most, Bound) else advice.most
        axes.axvspan(advice.least - 0.5, most + 0.5, color=GRID, alpha=0.7, lw=0)
