"""Why the room was given back: the panel's decision, as sentences in one language."""

from collections.abc import Iterator

from panel.phone import wire
from panel.phone.telling import MINUTE, Telling
from panel.phone.words import Words

AS_SECONDS = 120  # up to here an age is told in seconds


class Deciding:
    """The same facts as `panel.domain.sentence` tells the journal."""

    def __init__(self, decided: wire.Decided, telling: Telling, words: Words) -> None:
        self._decided = decided
        self._telling = telling
        self._words = words.decided

    @property
    def headline(self) -> str:
        """In the door's own words."""
        decided, words, sensors = self._decided, self._words, self._decided.sensors
        at = self._telling.time(decided.at)
        if decided.verdict == "ended":
            return words.left.format(at=at)
        if sensors is None:
            return words.no_show.format(start=self._telling.time(decided.start))
        if sensors.last_seen is None:
            return words.never_seen.format(at=at)
        return words.unseen.format(at=at, seen=self._telling.moment(sensors.last_seen))

    @property
    def facts(self) -> list[str]:
        return list(self._facts())

    def _facts(self) -> Iterator[str]:
        decided, words, time = self._decided, self._words, self._telling.time
        yield words.booking.format(start=time(decided.start), end=time(decided.end))
        if decided.verdict == "ended":
            yield words.had_come
        else:
            yield words.no_check_in.format(opened=time(decided.opened), closed=time(decided.closed))
        yield from self._sensed()
        trusted = self._telling.moment(decided.trusted_since)
        age = decided.agenda_age
        if age < AS_SECONDS:
            yield words.agenda_seconds.format(age=age, trusted=trusted)
        else:
            yield words.agenda_minutes.format(age=age // MINUTE, trusted=trusted)

    def _sensed(self) -> Iterator[str]:
        words, sensors = self._words, self._decided.sensors
        if sensors is None:
            yield words.no_sensors
            return
        since = sensors.last_seen if sensors.last_seen is not None else sensors.watching_since
        seen = None if since is None else min(since, self._decided.at)
        moment = self._telling.moment
        yield words.nobody if seen is None else words.nobody_since.format(seen=moment(seen))
        if sensors.well < sensors.fitted:
            yield words.some_well.format(well=sensors.well, fitted=sensors.fitted)
        else:
            well = {1: words.one_well, 2: words.both_well}.get(sensors.fitted, words.all_well)
            yield well.format(fitted=sensors.fitted)
