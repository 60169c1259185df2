"""A door whose sensors are heard as on a panel: readings in, judged, and told to the room."""

from collections.abc import Iterable
from datetime import UTC, datetime

from panel.domain import events as ev
from panel.domain.meeting import Meeting
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Fitted, Word
from panel.senses import Sense
from sensors.base import Evidence, Kind, Link, Reading
from sensors.health import Expected
from tests.domain.sensed import Sensed
from tests.rooms import DEFAULT


class Heard(Sensed):
    """Nothing is known of a sensor before it speaks."""

    def __init__(
        self,
        *meetings: Meeting,
        sensors: Iterable[Fitted],
        now: str | datetime,
        policy: ReleasePolicy = DEFAULT,
    ) -> None:
        sensors = tuple(sensors)
        self.senses: dict[str, Sense] = {}
        super().__init__(*meetings, sensors=sensors, now=now, policy=policy)

    def sensors_begin(self) -> None:
        for fitted in self._fitted:
            expected = Expected(sensor=fitted.name, kind=Kind(fitted.kind.value))
            self.senses[fitted.name] = Sense.of(expected, self.now, UTC)

    def hears(
        self,
        sensor: str,
        evidence: Evidence = Evidence.NONE,
        link: Link = Link.UNSAID,
        *,
        fresh: bool = True,
        watched: bool = False,
        why: str = "",
    ) -> None:
        reading = Reading(
            sensor=sensor,
            at=self.now,
            evidence=evidence,
            link=link,
            fresh=fresh,
            watched=watched,
            why=why,
        )
        self.senses[sensor], words = self.senses[sensor].heard(reading, self.now)
        self._pass_on(words)

    def _next_moment(self) -> datetime:
        turns = [sense.watch.looks_again(self.now) for sense in self.senses.values()]
        return min([super()._next_moment(), *turns])

    def _what_is_due(self) -> None:
        for name, sense in self.senses.items():
            self.senses[name], words = sense.looked_at(self.now)
            self._pass_on(words)
        super()._what_is_due()

    def _pass_on(self, words: Iterable[Word]) -> None:
        for word in words:
            self.happens(ev.SensorTold(word=word))
