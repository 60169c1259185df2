"""What is heard on one run's connections becomes readings: of each sensor, and of the way to it.

A sensor's link settles from what is known, and is told when it changes:

lost    a topic of it may not be read, an availability says so, or a last will is not there
unsaid  something is not known yet
up      all its topics are granted, and nothing says otherwise: many bridges leave availability
        switched off, and a sensor that is not heard goes stale by itself
"""

import logging
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sensors.base import Link, Reading, Tell
from sensors.decoding import Said, decode, decode_availability, together
from sensors.description import Description
from sensors.payload import Nothing

log = logging.getLogger("sensors.mqtt")


@dataclass(slots=True, kw_only=True)
class _Sensor:
    """One sensor as it stands."""

    description: Description
    needs: frozenset[str]  # topics
    granted: set[str] = field(default_factory=set)
    denied: str = ""  # why
    said: dict[str, Said] = field(default_factory=dict)  # by availability topic
    settled: bool = False  # what was retained has come by now
    told: Said = field(default_factory=Said)
    told_with_all: bool = False  # the broker was lost, which the log holds once for all
    mark: str = ""  # of its last message, where messages repeat
    kept: Reading | None = None  # retained, and come before its link was up: told again then

    @property
    def stands(self) -> Said:
        if self.denied:
            return Said(link=Link.LOST, why=self.denied)
        known = together(self.said.values())
        if known.link is Link.LOST:
            return known
        silent = [
            a.topic
            for a in self.description.availability
            if a.last_will and a.topic not in self.said
        ]
        if self.needs - self.granted or (silent and not self.settled):
            return Said()
        if silent:
            return Said(link=Link.LOST, why=f"{silent[0]} has said nothing yet")
        return Said(link=Link.UP, watched=known.watched)

    def begins_anew(self) -> None:
        """A new connection grants anew, and every availability is retained and comes again."""
        self.granted.clear()
        self.said.clear()
        self.denied, self.settled, self.kept = "", False, None


class Hearing:
    """Lives in the thread of the connection; `put` takes readings from any thread."""

    def __init__(
        self,
        descriptions: Sequence[Description],
        put: Tell,
        ignored: Counter[str],
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._sensors = tuple(
            _Sensor(description=d, needs=frozenset({d.topic, *(a.topic for a in d.availability)}))
            for d in descriptions
        )
        self._put = put
        self._ignored = ignored
        self._clock = clock
        self._lost = ""  # why the broker is

    @property
    def wanted(self) -> tuple[str, ...]:
        return tuple(sorted(frozenset().union(*(sensor.needs for sensor in self._sensors))))

    # --- the connection -----------------------------------------------------------------------

    def found(self) -> None:
        if self._lost:
            log.info("mqtt found")
        self._lost = ""
        for sensor in self._sensors:
            sensor.begins_anew()

    def lost(self, why: str) -> None:
        """Told and logged once; another reason while it is lost is told, and not logged aloud."""
        level = logging.DEBUG if self._lost else logging.WARNING
        if why == self._lost:
            return
        self._lost = why
        log.log(level, "mqtt lost: %s", why)
        for sensor in self._sensors:
            sensor.told_with_all = True
            self._tell_link(sensor, Said(link=Link.LOST, why=why), logged=True)

    def granted(self, wanted: str) -> None:
        for sensor in self._sensors:
            if wanted in sensor.needs:
                sensor.granted.add(wanted)
                self._settle(sensor)

    def denied(self, wanted: str, why: str) -> None:
        for sensor in self._sensors:
            if wanted in sensor.needs:
                sensor.denied = why
                self._settle(sensor)

    def settled(self) -> None:
        for sensor in self._sensors:
            sensor.settled = True
            self._settle(sensor)

    # --- messages -----------------------------------------------------------------------------

    def said(
        self, wanted: str, topic: str, payload: bytes, *, retained: bool, duplicate: bool
    ) -> None:
        for sensor in self._sensors:
            # First whether it is there: what is said on a link that is lost is soon forgotten.
            for availability in sensor.description.availability:
                if wanted == availability.topic:
                    before = sensor.said.get(wanted, Said())
                    sensor.said[wanted] = before.then(decode_availability(availability, payload))
                    self._settle(sensor)
            if wanted == sensor.description.topic:
                self._word(sensor, topic, payload, retained=retained, duplicate=duplicate)

    def ignored(self, what: str) -> None:
        self._ignored[what] += 1

    def _word(
        self, sensor: _Sensor, topic: str, payload: bytes, *, retained: bool, duplicate: bool
    ) -> None:
        heard = decode(
            sensor.description,
            topic,
            payload,
            self._clock(),
            retained=retained,
            duplicate=duplicate,
            last_mark=sensor.mark,
        )
        if isinstance(heard, Nothing):
            self._complain(sensor, heard.why)
            return
        sensor.mark = heard.mark
        sensor.kept = heard.reading if retained and sensor.told.link is not Link.UP else None
        self._put(heard.reading)

    def _complain(self, sensor: _Sensor, why: str) -> None:
        """Aloud once, of each sensor."""
        name = sensor.description.sensor
        level = logging.DEBUG if self._ignored[name] else logging.INFO
        self._ignored[name] += 1
        log.log(level, "%s: a message tells nothing: %s", name, why)

    def _settle(self, sensor: _Sensor) -> None:
        stands = sensor.stands
        if stands.link is not Link.UNSAID and stands != sensor.told:
            logged = sensor.told_with_all and stands.link is Link.UP
            sensor.told_with_all = False
            self._tell_link(sensor, stands, logged=logged)

    def _tell_link(self, sensor: _Sensor, said: Said, *, logged: bool) -> None:
        sensor.told = said
        self._put(
            Reading(
                sensor=sensor.description.sensor,
                at=self._clock(),
                link=said.link,
                watched=said.watched,
                why=said.why,
                logged=logged,
            )
        )
        if sensor.kept is not None and said.link is Link.UP:
            self._put(sensor.kept)
            sensor.kept = None
