"""No-shows before and after: of all, and by building, floor, room, weekday and hour."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from panel.report.charts import Pair, Rates, Section
from panel.report.figures import NONE, Share, change, surely_above
from panel.report.gathering import Gathered
from panel.report.periods import Contrast, Period
from panel.report.tally import Shown, Tally, share
from panel.report.telling import Telling

SHOWN_AT_MOST = 12  # rows of a plot; the others are in the CSV file
DIMENSIONS = ("building", "floor", "room", "weekday", "hour")
UPRIGHT = ("weekday", "hour")
Groups = dict[str, Pair]


def sections(found: Gathered, telling: Telling) -> Iterator[Section]:
    yield overall(found, telling)
    for dimension in DIMENSIONS:
        pairs = divided(found, telling, dimension)
        if pairs:
            yield _by(dimension, pairs, found, telling)


def totals(found: Gathered) -> tuple[Share, Share]:
    before = sum((room.no_shows(Period.BEFORE) for room in found.rooms), NONE)
    return before, sum((room.no_shows(Period.AFTER) for room in found.rooms), NONE)


def overall(found: Gathered, telling: Telling) -> Section:
    words = telling.words.no_shows
    before, after = totals(found)
    if not (before + after).of:
        return Section(name="no-shows", headline=words.none)
    lines = list(_lines(found, telling, before, after))
    pair = Pair(words.all, before, after)
    return Section(
        name="no-shows",
        headline=_headline(telling, before, after),
        lines=tuple(lines),
        chart=_chart((pair,), found, telling),
    )


def _headline(telling: Telling, before: Share, after: Share) -> str:
    words = telling.words.no_shows
    if not before.of or not after.of:
        return words.only.format(after=telling.percent((before + after).rate))
    low, high = change(before, after)
    text = words.fell if high < 0 else words.rose if low > 0 else words.chance
    return text.format(
        before=telling.percent(before.rate, after.rate),
        after=telling.percent(after.rate, before.rate),
    )


def _lines(found: Gathered, telling: Telling, before: Share, after: Share) -> Iterator[str]:
    words = telling.words
    for period, rate in ((Period.BEFORE, before), (Period.AFTER, after)):
        if rate.of:
            name = telling.period(found.comparison, period)
            yield telling.capital(telling.share(words.no_shows.rate, rate, name=name))
    if before.of and after.of:
        low, high = change(before, after)
        yield words.no_shows.difference.format(low=telling.points(low), high=telling.points(high))
    apart = sum((room.no_shows(Period.APART) for room in found.rooms), NONE)
    if apart.of:
        yield words.page.apart.format(n=telling.count(apart.of))


def divided(found: Gathered, telling: Telling, dimension: str) -> tuple[Pair, ...]:
    """In their own order, or by name."""
    name = _namer(found.rooms, telling, dimension)
    groups: defaultdict[tuple[object, str], dict[Period, Share]] = defaultdict(dict)
    for room in found.rooms:
        for key, period, rate in _parts(room, dimension):
            known = groups[key, name(room, key)]
            known[period] = known.get(period, NONE) + rate
    ordered = sorted(groups.items(), key=lambda g: (g[0][0], g[0][1].casefold()))
    pairs = (
        Pair(label, rates.get(Period.BEFORE, NONE), rates.get(Period.AFTER, NONE))
        for (_, label), rates in ordered
    )
    return tuple(pair for pair in pairs if (pair.before + pair.after).of)


def _parts(room: Tally, dimension: str) -> Iterator[tuple[str | int, Period, Share]]:
    place = room.place
    keys = {
        "building": "\0".join((place.site, place.building)),
        "floor": "\0".join((place.site, place.building, place.floor)),
        "room": place.mailbox.casefold(),
    }
    if dimension in keys:
        yield from ((keys[dimension], period, room.no_shows(period)) for period in Period)
        return
    parts: defaultdict[tuple[int, Period], dict[Shown, int]] = defaultdict(dict)
    for shown, n in room.turnouts.items():
        parts[getattr(shown, dimension), shown.period][shown] = n
    yield from ((value, period, share(of)) for (value, period), of in parts.items())


def _namer(
    rooms: Sequence[Tally], telling: Telling, dimension: str
) -> Callable[[Tally, object], str]:
    names, nowhere = room_names(rooms), telling.words.nowhere
    sites = len({room.place.site for room in rooms}) > 1

    def name(room: Tally, key: object) -> str:
        place = room.place
        above = (place.site if sites else "", place.building)
        floor = telling.words.floor.format(name=place.floor) if place.floor else ""
        named = {
            "building": " · ".join(part for part in above if part) or nowhere,
            "floor": " · ".join(part for part in (*above, floor) if part) or nowhere,
            "room": names.get(place.mailbox, place.name),
        }
        if dimension in named:
            return named[dimension]
        assert isinstance(key, int)  # noqa: S101  weekday and hour are numbers
        words = telling.words
        return words.weekdays[key] if dimension == "weekday" else words.hour.format(n=key)

    return name


def room_names(rooms: Iterable[Tally]) -> dict[str, str]:
    """By mailbox; a name that two rooms bear is told with the mailbox."""
    places = [room.place for room in rooms]
    bearers: defaultdict[str, int] = defaultdict(int)
    for place in places:
        bearers[place.name] += 1
    return {
        p.mailbox: p.name if bearers[p.name] == 1 else f"{p.name} ({p.mailbox})" for p in places
    }


def _by(dimension: str, pairs: tuple[Pair, ...], found: Gathered, telling: Telling) -> Section:
    """Judged by what holds now, where anything does."""
    words = telling.words
    now = any(pair.after.of for pair in pairs)
    judged = [(p.label, p.after if now else p.before) for p in pairs]
    judged = [(label, rate) for label, rate in judged if rate.of]
    everything = sum((rate for _, rate in judged), NONE)
    label, highest = max(judged, key=lambda j: (j[1].low, j[1].rate))
    others = Share(everything.count - highest.count, everything.of - highest.of)
    if len(judged) < 2:
        headline = words.too_few.of(dimension)
    elif others.of and surely_above(highest, others.rate, len(judged)):
        name = _in_full(label, telling) if dimension == "weekday" else label
        headline = words.stands_out.of(dimension).format(name=name)
    else:
        headline = words.alike.of(dimension)
    upright = dimension in UPRIGHT
    if not upright:
        rates = dict(judged)
        pairs = tuple(sorted(pairs, key=lambda p: -rates[p.label].low if p.label in rates else 1))
    return Section(
        name=f"by-{dimension}",
        headline=headline,
        lines=(telling.share(words.no_shows.by, highest, name=label),),
        chart=_chart(pairs if upright else pairs[:SHOWN_AT_MOST], found, telling, upright=upright),
    )


def _in_full(weekday: str, telling: Telling) -> str:
    return telling.words.days[telling.words.weekdays.index(weekday)]


def _chart(
    pairs: tuple[Pair, ...], found: Gathered, telling: Telling, *, upright: bool = False
) -> Rates:
    single = found.comparison.contrast is Contrast.NONE
    return Rates(
        rows=pairs,
        before="" if single else telling.period(found.comparison, Period.BEFORE),
        after=telling.period(found.comparison, Period.AFTER),
        axis=telling.words.no_shows.axis,
        upright=upright,
    )
