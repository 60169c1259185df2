"""Sensors as rows of a table, for the installer who walks in front of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Self

from sensors.base import Evidence, Reading, Unsaid
from sensors.habits import LONG_AGO
from sensors.health import Expected, Watch

Cells = tuple[str, ...]

HEADINGS: Cells = ("SENSOR", "KIND", "SAYS", "SINCE", "LAST HIT", "PEOPLE", "BATTERY", "HEALTH")
WIDTHS = (12, 7, 8, 8, 8, 6, 7, 0)  # at least: rows of a log stand below each other
# It was retained, or said before the link was lost: it says nothing of now.
NOT_PROVEN = "it must say absent anew"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What one sensor said last, believed or not, and how it stands."""

    watch: Watch
    says: Evidence = Evidence.NONE
    since: datetime = LONG_AGO
    hit_at: datetime = LONG_AGO
    people: int | Unsaid = Unsaid.UNSAID

    def heard(self, reading: Reading) -> Self:
        row = replace(self, watch=self.watch.heard(reading))
        said = reading.evidence
        if said is Evidence.NONE:
            return row
        hit = said is Evidence.PRESENT and reading.fresh
        return replace(
            row,
            says=said,
            since=self.since if said is self.says else reading.at,
            hit_at=reading.at if hit else self.hit_at,
            people=reading.count,
        )

    def cells(self, now: datetime) -> Cells:
        # Nights are the site's to say, not the sensor's: none is known here.
        condition = self.watch.condition(now, lambda _: False)
        health, why = condition.health.value, condition.why
        doubted = condition.standing is Evidence.UNKNOWN and self.says is Evidence.ABSENT
        if doubted and condition.health.is_believed:
            why = f"{why}; {NOT_PROVEN}" if why else NOT_PROVEN
        percent = "" if isinstance(condition.battery, Unsaid) else f"{condition.battery} %"
        return (
            self.watch.expected.sensor,
            self.watch.expected.kind.value,
            "" if self.says is Evidence.NONE else self.says.value,
            _clock(self.since, now),
            _clock(self.hit_at, now),
            "" if isinstance(self.people, Unsaid) else str(self.people),
            percent,
            f"{health}: {why}" if why else health,
        )


@dataclass(slots=True)
class Table:
    """Rows in the order of the file."""

    rows: dict[str, Row]

    @classmethod
    def of(cls, expected: Sequence[Expected], now: datetime) -> "Table":
        return cls({one.sensor: Row(watch=Watch(expected=one, since=now)) for one in expected})

    def hear(self, reading: Reading) -> None:
        if reading.sensor in self.rows:
            self.rows[reading.sensor] = self.rows[reading.sensor].heard(reading)

    def cells(self, now: datetime) -> Mapping[str, Cells]:
        return {name: row.cells(now) for name, row in self.rows.items()}


def lines(rows: Sequence[Cells]) -> tuple[str, ...]:
    """Columns below each other; nothing that a terminal could choke on."""
    columns = zip(*rows, strict=True)
    widths = [max(w, *map(len, column)) for w, column in zip(WIDTHS, columns, strict=True)]
    return tuple(
        "  ".join(_plain(cell).ljust(wide) for cell, wide in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def _clock(moment: datetime, now: datetime) -> str:
    """In the system's zone."""
    if moment == LONG_AGO:
        return ""
    here = moment.astimezone()
    return f"{here:%H:%M:%S}" if here.date() == now.astimezone().date() else f"{here:%d.%m. %H:%M}"


def _plain(text: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in text)
