"""One sensor's readings, and the words that the room hears of them."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from panel.domain.presence import Health, People, Sees, Word
from panel.senses import Sense
from sensors.base import Evidence, Kind, Link, Reading, Unsaid
from sensors.health import Expected
from tests.rooms import at, minutes

PARIS = ZoneInfo("Europe/Paris")  # two hours ahead, in June


class Told:
    """A sensor, from a moment of the day on, and every word the room has heard of it."""

    def __init__(
        self,
        kind: Kind = Kind.LEVEL,
        now: str = "9:00",
        *,
        zone: ZoneInfo = PARIS,
        warm_up: int = 0,
    ) -> None:
        expected = Expected(sensor="it", kind=kind, warm_up=timedelta(seconds=warm_up))
        self.now = at(now)
        self.words: list[Word] = []
        self._sense = Sense.of(expected, self.now, zone)
        self.look()

    def look(self, clock: str | datetime = "") -> None:
        self.now = at(clock) if clock else self.now
        self._sense, words = self._sense.looked_at(self.now)
        self.words += words

    def link(self, link: Link, why: str = "", *, watched: bool = False) -> None:
        self._hear(Reading(sensor="it", at=self.now, link=link, why=why, watched=watched))

    def says(
        self, evidence: Evidence, *, fresh: bool = True, people: int | Unsaid = Unsaid.UNSAID
    ) -> None:
        self._hear(Reading(sensor="it", at=self.now, evidence=evidence, fresh=fresh, count=people))

    def _hear(self, reading: Reading) -> None:
        self._sense, words = self._sense.heard(reading, self.now)
        self.words += words

    def sees(self) -> list[Sees]:
        return [word.sees for word in self.words]


PRESENT, ABSENT = Evidence.PRESENT, Evidence.ABSENT


def well(kind: Kind = Kind.LEVEL, now: str = "9:00") -> Told:
    """It is there, sees nobody, and has said so."""
    told = Told(kind, now)
    told.link(Link.UP)
    told.says(ABSENT)
    told.words.clear()
    return told


def test_before_it_has_spoken_the_room_knows_that_it_has_not() -> None:
    (word,) = Told().words
    assert (word.sees, word.health, word.why) == (
        Sees.CANNOT_TELL,
        Health.OFFLINE,
        "not heard from yet",
    )


def test_what_it_goes_on_saying_is_passed_on_once() -> None:
    told = well()
    for evidence in (ABSENT, PRESENT, PRESENT, PRESENT, ABSENT, ABSENT):
        told.now += minutes(1)
        told.says(evidence)
    assert told.sees() == [Sees.SOMEBODY, Sees.NOBODY]


def test_each_hit_of_a_pir_is_passed_on() -> None:
    told = well(Kind.EVENT)
    for _ in range(3):
        told.now += minutes(1)
        told.says(PRESENT)
    told.says(ABSENT)
    assert told.sees() == [Sees.SOMEBODY] * 3
    assert {word.health for word in told.words} == {Health.OK}


def test_a_door_that_moves_is_passed_on_each_time() -> None:
    told = well(Kind.CONTACT)
    told.says(PRESENT)
    told.says(PRESENT)
    assert told.sees() == [Sees.SOMEBODY] * 2


def test_more_people_are_a_new_word() -> None:
    told = well(Kind.COUNT)
    for people in (2, 2, 3):
        told.says(PRESENT, people=people)
    assert [word.people for word in told.words] == [2, 3]


def test_who_counts_nobody_has_not_counted() -> None:
    told = well()
    told.says(PRESENT)
    assert told.words[-1].people is People.NOT_COUNTED


@pytest.mark.parametrize("kind", [Kind.LEVEL, Kind.EVENT])
def test_what_a_broker_repeats_is_not_fresh(kind: Kind) -> None:
    told = Told(kind)
    told.link(Link.UP, watched=True)
    told.says(PRESENT, fresh=False)
    word = told.words[-1]
    assert (word.sees, word.fresh) == (Sees.SOMEBODY, False)


def test_said_anew_it_is_fresh() -> None:
    told = Told()
    told.link(Link.UP, watched=True)
    told.says(PRESENT, fresh=False)
    told.says(PRESENT)
    assert [word.fresh for word in told.words][-2:] == [False, True]


def test_an_empty_room_that_a_broker_repeats_is_not_known_to_be_empty() -> None:
    told = Told()
    told.link(Link.UP)
    told.says(ABSENT, fresh=False)
    assert told.words[-1].sees is Sees.CANNOT_TELL


def test_after_ten_minutes_of_silence_it_cannot_tell() -> None:
    told = well()
    told.look("9:09:59")
    assert told.words == []
    told.look("9:10")
    (word,) = told.words
    assert (word.sees, word.health) == (Sees.CANNOT_TELL, Health.STALE)


def test_a_silent_sensor_whose_link_is_watched_still_means_what_it_said() -> None:
    told = Told()
    told.link(Link.UP, watched=True)
    told.says(ABSENT)
    told.words.clear()
    told.look("19:00")
    assert told.words == []


def test_what_it_said_before_it_was_lost_is_not_taken_up_again() -> None:
    told = well()
    told.says(PRESENT)
    told.link(Link.LOST, "the cable is out")
    told.link(Link.UP)
    assert told.sees() == [Sees.SOMEBODY, Sees.CANNOT_TELL, Sees.CANNOT_TELL]
    assert [word.why for word in told.words][1] == "the cable is out"


def test_a_hit_while_it_warms_up_is_passed_on_as_that_of_a_sensor_that_is_not_well() -> None:
    told = Told(Kind.EVENT, warm_up=60)
    told.link(Link.UP)
    told.says(PRESENT)
    word = told.words[-1]
    assert (word.sees, word.health) == (Sees.SOMEBODY, Health.WARMING_UP)
    told.look("9:01")
    assert told.words[-1].health is Health.OK


def sits_there(told: Told, until: str) -> Health:
    """Somebody, all the time; it says so every five minutes."""
    while told.now < at(until):
        told.says(PRESENT)
        told.now += minutes(5)
    told.look()
    return told.words[-1].health


def test_somebody_for_an_hour_of_the_night_at_the_door_is_a_sensor_stuck_on() -> None:
    assert sits_there(well(now="22:30"), "23:45") is Health.STUCK_ON  # 00:30 to 01:45 in Paris


def test_the_night_is_the_door_s_and_not_greenwich_s() -> None:
    assert sits_there(well(now="03:10"), "04:40") is Health.OK  # from 05:10 on in Paris


def test_somebody_all_morning_is_stuck_by_day_too_and_stays_seen() -> None:
    told = well()
    assert sits_there(told, "13:05") is Health.STUCK_ON
    assert told.words[-1].sees is Sees.SOMEBODY
    assert told.now.astimezone(UTC) < at("13:15")


def test_somebody_seen_by_a_radar_that_cannot_be_believed_is_a_glimpse_and_does_not_stand() -> None:
    it = well()
    it.link(Link.LOST, "cable out")
    it.words.clear()
    it.says(PRESENT)
    assert [(word.sees, word.fresh) for word in it.words] == [
        (Sees.SOMEBODY, False),
        (Sees.CANNOT_TELL, True),
    ]
