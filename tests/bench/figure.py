"""One row of the table: what was measured, and its limit."""

from collections.abc import Iterable
from dataclasses import dataclass


class NotMeasured(Exception):
    """Something that was to be measured did not come about; says what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """`value` and `limit` are of one unit; `told` says it in words."""

    name: str
    value: float
    limit: float
    told: str
    unit: str = ""

    @property
    def holds(self) -> bool:
        return self.value <= self.limit


def table(figures: Iterable[Figure]) -> str:
    rows = [("figure", "measured", "limit", "", "of which")]
    rows += [
        (
            figure.name,
            f"{figure.value:.3g}{figure.unit}",
            f"{figure.limit:g}{figure.unit}",
            "ok" if figure.holds else "OVER",
            figure.told,
        )
        for figure in figures
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    lines = ("  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)) for row in rows)
    return "".join(f"{line.rstrip()}\n" for line in lines)


def percentile(values: Iterable[float], share: float) -> float:
    """The value that `share` of all do not exceed."""
    ordered = sorted(values)
    if not ordered:
        raise NotMeasured("there is nothing to take a percentile of")
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)]
