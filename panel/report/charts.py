"""What plots show, before anybody draws them: labels are words, values are numbers."""

from dataclasses import dataclass

from panel.report.figures import Share


@dataclass(frozen=True, slots=True)
class Pair:
    """One row of rates: either may be of nothing."""

    label: str
    before: Share
    after: Share


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """Rates with their intervals: rows below each other, or columns where `upright`."""

    rows: tuple[Pair, ...]
    before: str  # what the two are called; empty: there is only one
    after: str
    axis: str
    upright: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    label: str
    value: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """Bars below each other; `whole`: values are shares of one."""

    bars: tuple[Bar, ...]
    axis: str
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Months:
    """Two kinds of hours by month, side by side; either may be empty."""

    labels: tuple[str, ...]
    before: tuple[float, ...]
    after: tuple[float, ...]
    before_name: str
    after_name: str
    axis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """How many, minute by minute from zero; either may be empty."""

    before: tuple[int, ...]
    after: tuple[int, ...]
    before_name: str
    after_name: str
    axis: str
    half: int  # the minute by which half had come, of the one that matters more
    half_text: str


Chart = Rates | Bars | Months | Minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One finding: what it says, what it rests on, and a picture of it."""

    name: str
    headline: str
    lines: tuple[str, ...] = ()
    chart: Chart | None = None
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
