"""Whether a panel acted: told by its rules, else by its verdicts before and after."""

from panel.domain.record import Course, MeetingRecord
from panel.journal.base import RulesInForce
from panel.tune.modes import Mode, Modes
from tests.tune.records import at, meeting, rules


def told(*records: MeetingRecord, known: tuple[RulesInForce, ...] = ()) -> list[Mode]:
    return [mode for _, mode in Modes(known).of_each(records)]


def test_the_rules_tell_whether_a_panel_acts() -> None:
    known = (rules(shadow=True), rules(shadow=False, days=7))
    said = told(meeting(days=3), meeting(days=8), known=known)
    assert said == [Mode.SHADOW, Mode.ACTING]


def test_a_meeting_in_which_they_changed_tells_nothing() -> None:
    changing = Modes((rules(shadow=True), rules(shadow=False, days=7)))
    assert changing.during(at("10:00"), at("10:30")) is Mode.SHADOW
    assert changing.during(at("23:50"), at("192:10")) is Mode.NOT_TOLD


def test_rules_hold_from_their_very_moment() -> None:
    changing = Modes((rules(shadow=True), rules(shadow=False, days=7)))
    assert changing.during(at("168:00"), at("168:30")) is Mode.ACTING
    assert changing.during(at("167:30"), at("168:00")) is Mode.NOT_TOLD


def test_before_the_first_rules_nothing_is_told() -> None:
    assert told(meeting(), known=(rules(shadow=True, days=2),)) == [Mode.NOT_TOLD]


def test_rules_that_are_said_again_change_nothing() -> None:
    again = Modes((rules(shadow=True), rules(shadow=True, days=1)))
    assert again.during(at("23:50"), at("24:10")) is Mode.SHADOW


def test_without_rules_the_verdicts_around_it_tell() -> None:
    said = told(
        meeting(days=0),
        meeting(Course.WOULD_RELEASE, days=1),
        meeting(days=2),
        meeting(Course.WOULD_RELEASE, days=3),
        meeting(days=4),
        meeting(Course.RELEASED, days=5),
        meeting(days=6),
        meeting(Course.RELEASED, days=7),
        meeting(days=8),
    )
    shadow, acting, unknown = Mode.SHADOW, Mode.ACTING, Mode.NOT_TOLD
    assert said == [unknown, shadow, shadow, shadow, unknown, acting, acting, acting, unknown]


def test_the_verdict_itself_is_believed_first() -> None:
    assert told(meeting(Course.RELEASED), known=(rules(shadow=True),)) == [Mode.ACTING]
