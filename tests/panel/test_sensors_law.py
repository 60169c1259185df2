"""No sequence of readings, silences, faults and reconnects releases a room somebody may be in."""

from collections import Counter
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from panel.domain import effects as ef
from panel.domain import events as ev
from panel.domain.presence import Fitted, Kind
from sensors.base import Evidence, Link
from tests.panel.heard import Heard
from tests.rooms import MIDNIGHT, at, meeting, minutes

NAMES = ("a", "b", "c")
DAY = [meeting("9:30", "10:30"), meeting("10:30", "11:30"), meeting("12:00", "13:00")]
LONG_BEFORE = MIDNIGHT - timedelta(days=365)

fitted = st.builds(
    Fitted,
    name=st.sampled_from(NAMES),
    kind=st.sampled_from(Kind),
    quiet=st.sampled_from([5, 10, 12]).map(minutes),
    required=st.sampled_from([True, True, False]),
)
Said = tuple[str, Evidence, Link, bool, bool]
said: st.SearchStrategy[Said] = st.tuples(
    st.sampled_from(NAMES),
    st.sampled_from(
        [Evidence.ABSENT, Evidence.ABSENT, Evidence.PRESENT, Evidence.UNKNOWN, Evidence.NONE]
    ),
    st.sampled_from([Link.UNSAID, Link.UNSAID, Link.UP, Link.LOST]),
    st.sampled_from([True, True, False]),  # fresh
    st.booleans(),  # watched
)
passes = st.sampled_from([0.01, 0.5, 1, 2, 4, 7, 9, 11, 25]).map(minutes)


class Witness(Heard):
    """Keeps its own account of who was seen, and of which sensors were well."""

    seen: dict[str, datetime]  # the last word of somebody, by whatever sensor
    stands: dict[str, bool]  # and has not been taken back
    ill: dict[str, datetime]  # when it last was not well

    def sensors_begin(self) -> None:
        super().sensors_begin()
        self.seen, self.stands = {}, {}
        self.ill = {f.name: self.now for f in self._fitted}

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
        self._look()
        kind = next(one.kind for one in self._fitted if one.name == sensor)
        if evidence is Evidence.PRESENT:
            self.seen[sensor] = self.now
        if evidence is not Evidence.NONE or link is Link.LOST:
            seen = evidence is Evidence.PRESENT and link is not Link.LOST
            self.stands[sensor] = kind.stands and seen
        super().hears(sensor, evidence, link, fresh=fresh, watched=watched, why=why)
        self._look()

    def happens(self, event: ev.Event) -> None:
        known = len(self.log)
        self._look()
        super().happens(event)
        for _, effect in self.log[known:]:
            if isinstance(effect, ef.Send) and isinstance(effect.write, ef.Release):
                self._nobody_may_be_there()

    def _look(self) -> None:
        """What one that is not well said before stands no longer: but it is ill, then."""
        for name, sense in self.senses.items():
            if not sense.condition(self.now).health.is_believed:
                self.ill[name] = self.now
                self.stands[name] = False
            elif self.stands.get(name, False):
                self.seen[name] = self.now

    def _nobody_may_be_there(self) -> None:
        for one in self._fitted:
            ill = self.senses[one.name].condition(self.now).health
            if one.required:
                assert ill.is_believed, "released with a sensor that is not well"
                assert self.now - self.ill[one.name] >= one.quiet, "it has only just recovered"
            if one.required or ill.is_believed:
                assert not self.stands.get(one.name, False), "released while somebody was seen"
            silence = self.now - self.seen.get(one.name, LONG_BEFORE)
            assert silence >= one.quiet, "released within the quiet time"


reached: Counter[str] = Counter()


@settings(max_examples=120)
@given(
    st.lists(fitted, min_size=1, max_size=3, unique_by=lambda f: f.name),
    st.lists(st.tuples(passes, said), max_size=25),
    st.lists(st.sampled_from(NAMES), max_size=3),
)
def a_morning(sensors: list[Fitted], words: list[tuple[timedelta, Said]], alive: list[str]) -> None:
    door = Witness(*DAY, sensors=sensors, now="8:30")
    names = {one.name for one in sensors}
    for name in names:
        door.hears(name, Evidence.ABSENT, Link.UP, watched=name in alive)
    for time, (name, evidence, link, fresh, watched) in words:
        door.wait(time)
        for other in names - {name}:  # the others go on as ever
            door.hears(other, Evidence.NONE)
        if name in names:
            door.hears(name, evidence, link, fresh=fresh, watched=watched)
    door.wait_until(max(door.now, at("13:30")))
    reached["released"] += len(door.releases())
    reached["kept"] += len(door.decisions()) - len(door.releases())


def test_nothing_that_sensors_can_say_or_fail_to_say_releases_a_room_somebody_may_be_in() -> None:
    reached.clear()
    a_morning()
    assert min(reached["released"], reached["kept"]) >= 20, reached
