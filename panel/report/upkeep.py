"""What needs somebody's hand: sensors, rooms, and the rules in force."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from panel.domain.record import Course
from panel.report.attendance import room_names
from panel.report.charts import Bar, Bars, Section
from panel.report.figures import NONE, Share, Turnout, surely_above
from panel.report.gathering import Gathered
from panel.report.periods import BUILT_IN, Period, release_settings
from panel.report.tally import Tally, Watch
from panel.report.telling import Telling

ILL = 0.95  # of the time well: less calls for a look
OFTEN = 0.05  # of releases wrong, for certain: more calls for a look
AGAIN = 3  # once or twice is no pattern
SELDOM = 0.01  # of meetings vanished, for certain: more may be Exchange's doing
MUCH_MORE = 1.5  # times the no-shows of the other rooms, for certain
SILENT = timedelta(days=7)
SHOWN_AT_MOST = 12
ROOMS_AT_MOST = 20
NAMED_AT_MOST = 4


class Need(NamedTuple):
    """One reason to look at a room: the gravest have the lowest rank, then the largest weight."""

    rank: int
    weight: float
    text: str


def sections(found: Gathered, telling: Telling) -> Iterator[Section]:
    yield sensors(found, telling)
    yield attention(found, telling)
    yield rules(found, telling)


def sensors(found: Gathered, telling: Telling) -> Section:
    words = telling.words.sensors
    names = room_names(found.rooms)
    known = {
        f"{names[room.place.mailbox]} · {name}": watch
        for room in found.rooms
        for name, watch in room.sensors.items()
    }
    told = {name: watch.well / watch.told for name, watch in known.items() if watch.told}
    lines = []
    for text, fits in (
        (words.deaf, [n for n, w in known.items() if w.coverage.is_deaf]),
        (words.misses, [n for n, w in known.items() if w.coverage.misses_people]),
    ):
        if fits:
            more = ", …" if len(fits) > SHOWN_AT_MOST else ""
            lines.append(text.format(names=", ".join(fits[:SHOWN_AT_MOST]) + more))
    if not told:
        return Section(name="sensors", headline=words.none, lines=tuple(lines))
    ill = sum(well < ILL for well in told.values())
    worst = sorted(told.items(), key=lambda t: t[1])[:SHOWN_AT_MOST]
    if len(worst) < len(told):
        lines.append(words.worst.format(n=len(worst)))
    text = words.ill if ill else words.well
    return Section(
        name="sensors",
        headline=text.format(count=telling.count(ill), of=telling.count(len(told))),
        lines=tuple(lines),
        chart=Bars(
            bars=tuple(Bar(name, well, telling.percent(well)) for name, well in worst),
            axis=words.axis,
            whole=True,
        ),
    )


def attention(found: Gathered, telling: Telling) -> Section:
    words = telling.words.attention
    names = room_names(found.rooms)
    ranked = ranking(found, telling)
    rows = [(names[room.place.mailbox], "\n".join(n.text for n in needs)) for room, needs in ranked]
    left = len(rows) - ROOMS_AT_MOST
    headlines = {0: words.none, 1: words.one}
    headline = headlines.get(len(rows), words.some)
    return Section(
        name="attention",
        headline=headline.format(count=telling.count(len(rows)), room=rows[0][0] if rows else ""),
        lines=(words.more.format(n=telling.count(left)),) if left > 0 else (),
        columns=(words.room, words.why) if rows else (),
        rows=tuple(rows[:ROOMS_AT_MOST]),
    )


def ranking(found: Gathered, telling: Telling) -> list[tuple[Tally, list[Need]]]:
    """Rooms where people were turned out first; then panels that fell silent; then the others."""
    rated = [(room, present(room)) for room in found.rooms]
    everything = sum((share for _, share in rated), NONE)
    newest = max(room.last for room in found.rooms)
    needs = []
    for room, share in rated:
        found_needs = [
            *_wrong(room, telling, len(rated)),
            *_fallen_silent(room, telling, newest),
            *_faulty(room, telling),
        ]
        others = Share(everything.count - share.count, everything.of - share.of)
        if others.of and surely_above(share, MUCH_MORE * others.rate, len(rated)):
            text = telling.share(telling.words.attention.no_shows, share)
            found_needs.append(Need(6, share.count, text))
        if found_needs:
            needs.append((room, sorted(found_needs, key=lambda n: (n.rank, -n.weight))))
    return sorted(needs, key=lambda r: (r[1][0].rank, -r[1][0].weight, r[0].place.name))


def present(room: Tally) -> Share:
    """What holds now; where nothing does, what held. Who came late has a line of their own."""
    period = Period.AFTER if room.no_shows(Period.AFTER).of else Period.BEFORE
    missed = room.no_shows(period)
    late = sum(
        n
        for shown, n in room.turnouts.items()
        if shown.period is period and shown.turnout is Turnout.LATE
    )
    return Share(missed.count - late, missed.of)


def _wrong(room: Tally, telling: Telling, looked_at: int) -> Iterator[Need]:
    words = telling.words.attention
    for share, text in ((room.contests, words.contested), (room.late_comers, words.late)):
        if share.count >= AGAIN and surely_above(share, OFTEN, looked_at):
            yield Need(0, share.count, telling.share(text, share))


def _fallen_silent(room: Tally, telling: Telling, newest: datetime) -> Iterator[Need]:
    if room.meetings and room.last < newest - SILENT:
        day = telling.day(room.last.astimezone(room.zone).date())
        yield Need(1, 0, telling.words.attention.silent.format(day=day))


def _faulty(room: Tally, telling: Telling) -> Iterator[Need]:
    words = telling.words.attention
    vanished = Share(room.courses[Course.VANISHED], room.meetings)
    if vanished.of and vanished.low > SELDOM:
        text = words.vanished.format(count=telling.count(vanished.count))
        yield Need(2, vanished.count, text)
    for name, watch in room.sensors.items():
        yield from _ill(name, watch, telling)
    missed = sum((room.no_shows(period) for period in Period), NONE)
    share = Share(room.kept.total(), missed.count)
    if share.count >= 5 and share.low > 0.5:
        reason = telling.words.kept.of(room.kept.most_common(1)[0][0].value)
        yield Need(5, share.count, telling.share(words.kept, share, reason=reason))


def _ill(name: str, watch: Watch, telling: Telling) -> Iterator[Need]:
    words = telling.words.attention
    if watch.coverage.is_deaf:
        yield Need(3, 1, words.deaf.format(name=name))
    elif watch.coverage.misses_people:
        yield Need(3, 0, words.misses.format(name=name))
    if watch.told and (well := watch.well / watch.told) < ILL:
        yield Need(4, 1 - well, words.ill.format(name=name, rate=telling.percent(well)))


def rules(found: Gathered, telling: Telling) -> Section:
    words = telling.words.rules
    names = room_names(found.rooms)
    set_to: defaultdict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    where: defaultdict[tuple[str, str, str], list[str]] = defaultdict(list)
    untold = 0
    for room in found.rooms:
        if not room.history.rules:
            untold += 1
            continue
        for setting in release_settings(room.history.rules[-1]):
            set_to[setting.key][setting.value, setting.origin] += 1
            where[setting.key, setting.value, setting.origin].append(names[room.place.mailbox])
    if not set_to:
        return Section(name="rules", headline=words.none)
    as_built_in = [key for key, values in set_to.items() if {by for _, by in values} == {BUILT_IN}]
    for key in as_built_in:
        del set_to[key]
    mixed = sum(len({value for value, _ in values}) > 1 for values in set_to.values())
    rows = [
        (key, value, _named(where[key, value, origin], telling), origin)
        for key, values in sorted(set_to.items())
        for (value, origin), _ in values.most_common()
    ]
    return Section(
        name="rules",
        headline=words.headline.format(count=len(set_to), mixed=mixed),
        lines=(words.text.format(n=telling.count(untold), built_in=len(as_built_in)),),
        columns=(words.key, words.value, words.where, words.origin) if rows else (),
        rows=tuple(rows),
    )


def _named(rooms: list[str], telling: Telling) -> str:
    if len(rooms) <= NAMED_AT_MOST:
        return ", ".join(rooms)
    return telling.count(len(rooms))
