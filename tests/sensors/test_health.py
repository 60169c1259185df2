"""Which sensors can be believed, and until when."""

from datetime import timedelta

from sensors.base import Kind, Link, Reading, Unsaid
from sensors.habits import NEVER
from sensors.health import Condition, Health
from tests.sensors.one_sensor import ABSENT, MOMENT, NONE, PRESENT, UNKNOWN, Sensor, at


def test_only_a_well_sensor_and_a_low_battery_are_believed() -> None:
    assert {h for h in Health if h.is_believed} == {Health.OK, Health.LOW_BATTERY}


# --- offline --------------------------------------------------------------------------------------


def test_a_sensor_is_offline_until_there_is_word_of_the_way_to_it() -> None:
    it = Sensor(link=Link.UNSAID)
    it.says(ABSENT, "9:01")
    assert it.at("9:01") == Condition(
        health=Health.OFFLINE, why="not heard from yet", standing=UNKNOWN
    )
    it.linked("9:02")
    assert (it.health("9:02"), it.stands("9:02")) == (Health.OK, ABSENT)


def test_a_sensor_whose_cable_was_cut_is_offline_until_it_is_heard_again() -> None:
    it = Sensor(watched=True)
    it.says(ABSENT, "9:01")
    it.is_cut("9:02")
    assert (it.health("12:00"), it.at("12:00").why) == (Health.OFFLINE, "cable out")
    it.linked("12:01", watched=True)
    assert (it.health("12:01"), it.stands("12:01")) == (Health.OK, UNKNOWN)
    it.says(ABSENT, "12:02")
    assert it.stands("12:02") is ABSENT


def test_a_cut_sensor_that_comes_back_must_speak_before_it_counts_as_alive() -> None:
    it = Sensor()
    it.says(ABSENT, "9:01")
    it.is_cut("9:02")
    it.linked("9:03")
    assert it.at("9:03").why == "nothing heard yet"


def test_a_short_loss_is_a_loss() -> None:
    it = Sensor(watched=True)
    it.says(ABSENT, "9:01")
    it.is_cut("9:02")
    it.linked("9:02", watched=True)
    assert it.stands("9:02") is UNKNOWN


def test_absent_said_while_the_link_was_lost_does_not_stand_afterwards_but_present_does() -> None:
    for said, stands in ((ABSENT, UNKNOWN), (PRESENT, PRESENT)):
        it = Sensor(watched=True)
        it.is_cut("9:02")
        it.says(said, "9:03", fresh=False)
        it.linked("9:04", watched=True)
        assert it.stands("9:04") is stands


def test_a_retained_absent_that_comes_before_the_first_word_of_a_watched_link_stands() -> None:
    it = Sensor(link=Link.UNSAID)
    it.says(ABSENT, "9:00", fresh=False)
    it.linked("9:01", watched=True)
    assert it.stands("9:01") is ABSENT


# --- warming up -----------------------------------------------------------------------------------


def test_a_sensor_warms_up_after_its_start() -> None:
    it = Sensor(watched=True, warm_up=60)
    it.says(ABSENT, "9:00:10")
    assert it.health(at("9:01") - MOMENT) is Health.WARMING_UP
    assert it.stands(at("9:01") - MOMENT) is UNKNOWN
    assert (it.health("9:01"), it.stands("9:01")) == (Health.OK, ABSENT)


def test_a_sensor_warms_up_again_after_it_was_lost_but_not_when_told_twice_that_it_is_there() -> (
    None
):
    it = Sensor(watched=True, warm_up=60)
    it.is_cut("9:30")
    it.linked("9:31", watched=True)
    it.linked("9:31:30", watched=True)
    assert it.health(at("9:32") - MOMENT) is Health.WARMING_UP
    assert it.health("9:32") is Health.OK


def test_a_clock_set_back_does_not_make_it_warm_up_for_longer() -> None:
    it = Sensor(watched=True, warm_up=60)
    it.says(NONE, "8:00")
    assert it.health(at("8:01") - MOMENT) is Health.WARMING_UP
    assert it.health("8:01") is Health.OK


# --- stale ----------------------------------------------------------------------------------------


def test_a_silent_sensor_is_stale_after_ten_minutes() -> None:
    it = Sensor(Kind.EVENT)
    it.says(ABSENT, "9:05")
    assert it.health(at("9:15") - MOMENT) is Health.OK
    assert (it.health("9:15"), it.at("9:15").why) == (Health.STALE, "nothing heard for over 10 min")


def test_a_word_about_itself_alone_is_a_sign_of_life_and_one_that_is_not_fresh_is_none() -> None:
    it = Sensor(Kind.EVENT)
    it.says(NONE, "9:05")
    it.says(PRESENT, "9:10", fresh=False)
    assert it.health(at("9:15") - MOMENT) is Health.OK
    assert it.health("9:15") is Health.STALE


def test_that_the_broker_answers_is_no_sign_of_life() -> None:
    it = Sensor(Kind.EVENT)
    assert (it.health("9:00"), it.at("9:00").why) == (Health.STALE, "nothing heard yet")


def test_a_watched_link_may_be_silent_for_days() -> None:
    it = Sensor(watched=True)
    it.says(ABSENT, "9:05")
    assert it.stands(at("9:05") + timedelta(days=3)) is ABSENT
    assert it.watch.looks_again(at("9:15")) == NEVER


def test_a_link_that_is_watched_no_more_is_stale_by_its_last_word() -> None:
    it = Sensor(watched=True)
    it.says(ABSENT, "9:05")
    it.linked("11:00", watched=False)  # Homie's "sleeping"
    assert (it.health("11:00"), it.stands("11:00")) == (Health.STALE, UNKNOWN)


def test_what_was_said_before_a_silence_does_not_stand_after_it() -> None:
    it = Sensor()
    it.says(ABSENT, "9:05")
    it.says(NONE, "9:20")
    assert (it.health("9:20"), it.stands("9:20")) == (Health.OK, UNKNOWN)


def test_a_clock_set_back_makes_a_sensor_stale_until_it_is_heard() -> None:
    it = Sensor()
    it.says(ABSENT, "9:30")
    assert (it.health("9:10"), it.stands("9:10")) == (Health.STALE, UNKNOWN)
    it.says(NONE, "9:11")
    assert (it.health("9:11"), it.stands("9:11")) == (Health.OK, UNKNOWN)


# --- battery --------------------------------------------------------------------------------------


def test_a_battery_below_twenty_percent_is_reported_and_believed() -> None:
    it = Sensor(watched=True)
    it.says(ABSENT, "9:01")
    for percent, health in ((20, Health.OK), (19, Health.LOW_BATTERY)):
        it.tells("9:02", Reading(sensor="it", at=at("9:00"), battery=percent))
        assert (it.health("9:03"), it.stands("9:03")) == (health, ABSENT)
        assert it.at("9:03").battery == percent


def test_a_battery_that_says_so_itself_is_low_until_it_says_otherwise() -> None:
    it = Sensor(watched=True)
    it.tells("9:01", Reading(sensor="it", at=at("9:00"), battery_low=True))
    it.says(ABSENT, "9:02")
    assert it.at("9:02").why == "it says that its battery is low"
    it.tells("9:03", Reading(sensor="it", at=at("9:00"), battery_low=False))
    assert it.health("9:03") is Health.OK


# --- what stands ----------------------------------------------------------------------------------


def test_the_last_word_stands_and_a_word_about_itself_does_not_change_it() -> None:
    it = Sensor()
    for said in (PRESENT, ABSENT, UNKNOWN):
        it.says(said, "9:01")
        it.says(NONE, "9:02")
        assert it.stands("9:02") is said


def test_a_retained_absent_stands_only_where_the_link_is_watched() -> None:
    for watched, stands in ((True, ABSENT), (False, UNKNOWN)):
        it = Sensor(watched=watched)
        it.says(ABSENT, "9:01", fresh=False)
        it.says(NONE, "9:01")
        assert it.stands("9:01") is stands


def test_a_retained_present_stands() -> None:
    it = Sensor()
    it.says(ABSENT, "9:01")
    it.says(PRESENT, "9:02", fresh=False)
    assert it.stands("9:02") is PRESENT


def test_absent_once_proven_is_not_doubted_because_it_is_repeated() -> None:
    it = Sensor()
    it.says(ABSENT, "9:01")
    it.says(ABSENT, "9:02", fresh=False)
    assert it.stands("9:02") is ABSENT


def test_people_are_counted_while_their_sensor_is_believed() -> None:
    it = Sensor(Kind.COUNT)
    it.counts(3, "9:01")
    assert (it.at("9:01").people, it.stands("9:01")) == (3, PRESENT)
    assert (it.at("9:11").people, it.stands("9:11")) == (Unsaid.UNSAID, UNKNOWN)


def test_a_word_of_another_sensor_is_nothing_to_it() -> None:
    it = Sensor()
    before = it.watch
    it.tells("9:05", Reading(sensor="another", at=at("9:00"), link=Link.LOST))
    assert it.watch is before
