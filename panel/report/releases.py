"""What releases brought: hours, how soon, which were contested, and what was kept instead."""

from collections import Counter
from collections.abc import Iterable, Iterator

from panel.report.charts import Bar, Bars, Minutes, Months, Pair, Rates, Section
from panel.report.figures import NONE, SMALL, Giver, Share
from panel.report.gathering import Gathered
from panel.report.kept import Reason
from panel.report.periods import Period
from panel.report.tally import Tally
from panel.report.telling import Telling


def sections(found: Gathered, telling: Telling) -> Iterator[Section]:
    yield hours(found, telling)
    yield delays(found, telling)
    yield contests(found, telling)
    yield kept(found, telling)


def hours(found: Gathered, telling: Telling) -> Section:
    words = telling.words.hours
    acted, shadow = _hours_by(found, Giver.PANEL), _hours_by(found, Giver.SHADOW)
    by_people = _hours_by(found, Giver.PEOPLE)
    lines = []
    for giver, total, name in (
        (Giver.PANEL, acted, words.panel),
        (Giver.SHADOW, shadow, words.would),
    ):
        if total:
            n = sum(r.released if giver is Giver.PANEL else r.would_release for r in found.rooms)
            each = telling.number(total / _room_weeks(found, giver), 1)
            said = words.rate.format(
                name=name, hours=telling.hours(total), each=each, n=telling.count(n)
            )
            lines.append(telling.capital(said))
    if by_people:
        lines.append(words.people.format(hours=telling.hours(by_people)))
    if not acted and not shadow:
        return Section(name="hours", headline=words.none, lines=tuple(lines))
    text = words.acted if acted else words.shadow
    return Section(
        name="hours",
        headline=text.format(hours=telling.hours(acted or shadow)),
        lines=(*lines, words.contested),
        chart=_months(found, telling),
    )


def _hours_by(found: Gathered, giver: Giver) -> float:
    return sum(room.hours_by(giver) for room in found.rooms)


def _room_weeks(found: Gathered, giver: Giver) -> int:
    """Weeks in which a room had meetings while its panel acted, or watched; of all rooms."""
    return max(sum(len(room.weeks[giver]) for room in found.rooms), 1)


def _months(found: Gathered, telling: Telling) -> Months:
    totals: Counter[tuple[str, Giver]] = Counter()
    for room in found.rooms:
        totals.update(room.hours)
    months = sorted({month for month, giver in totals if giver in (Giver.PANEL, Giver.SHADOW)})
    by = {
        giver: tuple(totals[month, giver] / 3600 for month in months)
        for giver in (Giver.SHADOW, Giver.PANEL)
    }
    words = telling.words.hours
    return Months(
        labels=tuple(telling.month(month) for month in months),
        before=by[Giver.SHADOW] if any(by[Giver.SHADOW]) else (),
        after=by[Giver.PANEL] if any(by[Giver.PANEL]) else (),
        before_name=words.would,
        after_name=words.panel,
        axis=words.axis,
    )


def delays(found: Gathered, telling: Telling) -> Section:
    words = telling.words.delays
    counted: Counter[tuple[Giver, int]] = Counter()
    for room in found.rooms:
        counted.update(room.delays)
    by = {
        giver: Counter({minute: n for (g, minute), n in counted.items() if g is giver})
        for giver in (Giver.PANEL, Giver.SHADOW)
    }
    main = by[Giver.PANEL] or by[Giver.SHADOW]
    if not main:
        return Section(name="delays", headline=words.none)
    hours = telling.words.hours
    names = {Giver.PANEL: hours.panel, Giver.SHADOW: hours.would}
    lines = [
        words.span.format(
            name=names[giver],
            half=quantile(counts, 0.5),
            most=quantile(counts, 0.9),
            n=telling.count(counts.total()),
        )
        for giver, counts in by.items()
        if counts
    ]
    if main.total() < SMALL:
        lines.append(words.few)
    half = quantile(main, 0.5)
    headline = words.half.format(minutes=half)
    return Section(
        name="delays",
        headline=headline,
        lines=tuple(telling.capital(line) for line in lines),
        chart=Minutes(
            before=_dense(by[Giver.SHADOW]),
            after=_dense(by[Giver.PANEL]),
            before_name=hours.would,
            after_name=hours.panel,
            axis=words.axis,
            half=half,
            half_text=f"{half} min",
        ),
    )


def quantile(counts: Counter[int], part: float) -> int:
    """The whole minute within which so large a part had come."""
    wanted, passed = part * counts.total(), 0
    for minute in sorted(counts):
        passed += counts[minute]
        if passed >= wanted:
            return minute + 1
    return 0


def _dense(counts: Counter[int]) -> tuple[int, ...]:
    return tuple(counts[minute] for minute in range(max(counts) + 1)) if counts else ()


def contests(found: Gathered, telling: Telling) -> Section:
    words = telling.words.contests
    acting = sum((room.contests for room in found.rooms), NONE)
    shadow = sum((room.late_comers for room in found.rooms), NONE)
    if not acting.of and not shadow.of:
        return Section(name="contests", headline=words.none)
    if not acting.of:
        headline = telling.share(words.shadow, shadow)
    else:
        headline = telling.share(words.some if acting.count else words.no_one, acting)
    rows = [
        Pair(label, *pair)
        for label, pair, share in (
            (words.acting_row, (NONE, acting), acting),
            (words.shadow_row, (shadow, NONE), shadow),
        )
        if share.of
    ]
    lines = [
        telling.share(words.both, row.before + row.after, name=telling.capital(row.label))
        for row in rows
    ]
    how = sum((room.contested for room in found.rooms), Counter())
    lines += [
        words.by.format(how=words.of(by.value), count=telling.count(n))
        for by, n in how.most_common()
    ]
    return Section(
        name="contests",
        headline=headline,
        lines=tuple(lines),
        chart=Rates(rows=tuple(rows), before="", after="", axis=words.axis),
    )


def why_kept(rooms: Iterable[Tally]) -> Counter[Reason]:
    return sum((room.kept for room in rooms), Counter())


def kept(found: Gathered, telling: Telling) -> Section:
    words = telling.words.kept
    reasons = why_kept(found.rooms)
    if not reasons:
        return Section(name="kept", headline=words.none)
    no_shows = sum((room.no_shows(period) for room in found.rooms for period in Period), NONE)
    total = Share(reasons.total(), no_shows.count)
    ordered = reasons.most_common()
    bars = (Bar(telling.capital(words.of(r.value)), n, telling.count(n)) for r, n in ordered)
    return Section(
        name="kept",
        headline=words.headline.format(
            count=telling.count(total.count), reason=words.of(ordered[0][0].value)
        ),
        lines=(telling.share(words.text, total),),
        chart=Bars(bars=tuple(bars), axis=words.axis),
    )
