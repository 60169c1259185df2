"""The figures behind the page as CSV files: one line a room, a rate, a month, a sensor."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from panel.domain.moments import LONG_AGO, NOT_YET
from panel.report.attendance import DIMENSIONS, divided, totals
from panel.report.figures import Giver, Share, Turnout
from panel.report.gathering import Gathered
from panel.report.periods import Period, release_settings
from panel.report.releases import why_kept
from panel.report.tally import Tally
from panel.report.telling import Telling
from panel.report.upkeep import ranking

Row = tuple[str | int | float, ...]
Sheet = tuple[Row, Iterable[Row]]
RATE = ("no_shows", "of", "rate", "low", "high")
PLACE = ("mailbox", "name", "site", "building", "floor")


def write_tables(found: Gathered, telling: Telling, page: Path) -> tuple[Path, ...]:
    """Beside the page, named after it; words are in the page's language, columns in English."""
    written = []
    for name, (header, rows) in _sheets(found, telling):
        path = page.with_name(f"{page.stem}-{name}.csv")
        with path.open("w", encoding="utf-8", newline="") as file:
            sheet = csv.writer(file)
            sheet.writerow(header)
            sheet.writerows([tuple(_harmless(cell) for cell in row) for row in rows])
        written.append(path)
    return tuple(written)


def _harmless(cell: str | float) -> str | float:
    """A room called "=1+1" is no formula to whoever opens the file in a spreadsheet."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in tuple("=+-@\t\r") else cell


def _sheets(found: Gathered, telling: Telling) -> Iterator[tuple[str, Sheet]]:
    yield "rooms", _rooms(found)
    yield "no-shows", (("by", "name", "period", *RATE), _no_shows(found, telling))
    yield "hours", (("month", "given_back_by", "hours"), _hours(found))
    yield "releases", (("given_back_by", "minute", "meetings"), _delays(found))
    yield "kept", (("reason", "meetings"), _kept(found))
    yield "sensors", _sensors(found)
    yield "attention", ((*PLACE, "why"), _attention(found, telling))
    yield "rules", ((*PLACE, "since", "key", "value", "origin"), _rules(found))


def _place(room: Tally) -> tuple[str, ...]:
    place = room.place
    return place.mailbox, place.name, place.site, place.building, place.floor


def _rate(share: Share) -> Row:
    """Of nothing there is no rate: its columns stay empty."""
    if not share.of:
        return 0, 0, "", "", ""
    return share.count, share.of, *(round(x, 4) for x in (share.rate, share.low, share.high))


def _rooms(found: Gathered) -> Sheet:
    periods = [f"{period.value}_{column}" for period in Period for column in RATE]
    header = (
        *PLACE, "first", "last", "meetings", "asked", "came_after_all", *periods, "released",
        "taken_back", "would_release", "came_later", "kept", "hours_panel",
        "hours_shadow", "hours_people",
    )  # fmt: skip
    rows = (
        (
            *_place(room),
            _moment(room.first),
            _moment(room.last),
            room.meetings,
            room.asked,
            sum(n for shown, n in room.turnouts.items() if shown.turnout is Turnout.LATE),
            *(cell for period in Period for cell in _rate(room.no_shows(period))),
            room.released,
            room.contests.count,
            room.would_release,
            room.came_too_late,
            room.kept.total(),
            *(round(room.hours_by(g), 2) for g in (Giver.PANEL, Giver.SHADOW, Giver.PEOPLE)),
        )
        for room in found.rooms
    )
    return header, rows


def _moment(moment: datetime) -> str:
    return "" if moment in (NOT_YET, LONG_AGO) else moment.isoformat(timespec="seconds")


def _no_shows(found: Gathered, telling: Telling) -> Iterator[Row]:
    for period, share in zip((Period.BEFORE, Period.AFTER), totals(found), strict=True):
        yield "all", "", period.value, *_rate(share)
    for dimension in DIMENSIONS:
        for pair in divided(found, telling, dimension):
            yield dimension, pair.label, Period.BEFORE.value, *_rate(pair.before)
            yield dimension, pair.label, Period.AFTER.value, *_rate(pair.after)


def _hours(found: Gathered) -> Iterator[Row]:
    seconds: Counter[tuple[str, Giver]] = Counter()
    for room in found.rooms:
        seconds.update(room.hours)
    ordered = sorted(seconds.items(), key=lambda s: (s[0][0], s[0][1].value))
    return ((month, giver.value, round(n / 3600, 2)) for (month, giver), n in ordered)


def _delays(found: Gathered) -> Iterator[Row]:
    delays: Counter[tuple[Giver, int]] = Counter()
    for room in found.rooms:
        delays.update(room.delays)
    ordered = sorted(delays.items(), key=lambda d: (d[0][0].value, d[0][1]))
    return ((giver.value, minute, n) for (giver, minute), n in ordered)


def _kept(found: Gathered) -> Iterator[Row]:
    return ((reason.value, n) for reason, n in why_kept(found.rooms).most_common())


def _sensors(found: Gathered) -> Sheet:
    header = (
        *PLACE, "sensor", "hours_told", "share_well", "saw", "missed", "silent", "deaf", "misses",
    )  # fmt: skip
    rows = (
        (
            *_place(room),
            name,
            round(watch.told.total_seconds() / 3600, 1),
            round(watch.well / watch.told, 4) if watch.told else "",
            *(watch.outcomes[outcome] for outcome in ("saw", "missed", "silent")),
            int(watch.coverage.is_deaf),
            int(watch.coverage.misses_people),
        )
        for room in found.rooms
        for name, watch in room.sensors.items()
    )
    return header, rows


def _attention(found: Gathered, telling: Telling) -> Iterator[Row]:
    return ((*_place(r), need.text) for r, needs in ranking(found, telling) for need in needs)


def _rules(found: Gathered) -> Iterator[Row]:
    for room in found.rooms:
        for rules in room.history.rules[-1:]:
            for setting in release_settings(rules):
                row = (_moment(rules.at), setting.key, setting.value, setting.origin)
                yield *_place(room), *row
