"""What a phone is told of the door: what the door shows, a button for each thing, no more."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from panel.codes.admission import Action, Does
from panel.codes.shown import About, door
from panel.domain import decision as dec
from panel.domain.decision import Decision, GaveBack, Verdict
from panel.domain.meeting import Meeting, MeetingKey
from panel.domain.moments import LONG_AGO, NOT_YET
from panel.domain.presence import Health, Kind, Presence
from panel.nearby.asking import NotKnown
from panel.phone import wire
from panel.ui.view import Show
from tests.rooms import a_room, at, minutes, slot
from tests.rooms import meeting as a_meeting
from tests.ui.eyes import seen

from .caller import ABOUT


def told(
    *meetings: str,
    now: str,
    gave_back: GaveBack | None = None,
    about: About = ABOUT,
    show: Show = Show.ORGANIZER,
) -> wire.Door:
    """Of a room with meetings "10:00-11:00"."""
    room = a_room(*(_meeting(*m.split("-")) for m in meetings), now=now)
    made: list[Action] = []

    def make(action: Action) -> str:
        made.append(action)
        return f"{action.does.name} {len(made)}"

    view = seen(room, now, show)
    return door(view, gave_back, about, NotKnown.NOT_KNOWN, at(now), at(now) + minutes(5), make)


def _meeting(start: str, end: str) -> Meeting:
    return a_meeting(start, end, f"Secret {start}")


def a_radar(
    seen_at: datetime = LONG_AGO, sure_since: datetime = NOT_YET, health: Health = Health.OK
) -> dec.Testimony:
    return dec.Testimony(
        name="radar",
        kind=Kind.LEVEL,
        health=health,
        why="",
        seen_at=seen_at,
        sure_since=sure_since,
    )


def released(clock: str, *sensors: dec.Testimony, verdict: Verdict = Verdict.RELEASED) -> GaveBack:
    decision = Decision(
        verdict=verdict,
        key=MeetingKey("secret", at("10:00")),
        at=at(clock),
        opened_at=at("9:50"),
        closed_at=at("10:10"),
        steady_since=at("8:31:04"),
        agenda_age=timedelta(seconds=12.4),
        presence=Presence.VACANT,
        sensors=sensors,
    )
    return GaveBack(slot=slot("10:00", "11:00"), decision=decision)


@pytest.mark.parametrize(
    ("now", "face", "buttons"),
    [
        ("9:00", "free", ["book", "report"]),
        ("9:52", "soon", ["check-in", "book", "report"]),
        ("10:03", "waiting", ["check-in", "give-back", "report"]),
        ("11:30", "free", ["book", "report"]),
    ],
)
def test_the_buttons_are_those_of_the_door(now: str, face: str, buttons: list[str]) -> None:
    shown = told("10:00-11:00", now=now)
    assert shown.face == face
    assert list(dict.fromkeys(button.does for button in shown.buttons)) == buttons


def test_every_button_has_a_token_of_its_own() -> None:
    shown = told("10:00-11:00", now="10:03")
    tokens = [button.press for button in shown.buttons]
    assert tokens == ["CHECK_IN 1", "GIVE_BACK 2", "REPORT 3"]


def test_no_report_without_somebody_to_take_it() -> None:
    about = replace(ABOUT, takes_reports=False, report_mail="f@example.com")
    shown = told(now="9:00", about=about)
    assert Does.REPORT.name not in {button.press.split()[0] for button in shown.buttons}
    assert shown.report_mail == "mailto:f@example.com?subject=Saturne"
    assert told(now="9:00").report_mail == ""


def test_check_in_for_the_next_meeting_says_for_which() -> None:
    one = told("10:00-11:00", now="10:03").buttons[0]
    assert (one.does, one.start) == ("check-in", 0)
    room = a_room(
        a_meeting("9:00", "10:00", at_the_door=True), a_meeting("10:00", "11:00"), now="9:55"
    )
    view = seen(room, "9:55")
    assert view.check_in is not None
    shown = door(view, None, ABOUT, NotKnown.NOT_KNOWN, at("9:55"), at("10:00"), repr)
    check_in = next(button for button in shown.buttons if button.does == "check-in")
    assert check_in.start == at("10:00").timestamp()


def test_what_the_door_hides_never_leaves_the_panel() -> None:
    shown = told("10:00-11:00", now="10:03", show=Show.RESERVED)
    said = wire.encode(wire.Answer(number=1, say=shown)).decode()
    assert "Secret" not in said
    assert "Lovelace" not in said
    organizer = wire.encode(wire.Answer(number=1, say=told("10:00-11:00", now="10:03")))
    assert "Secret" not in organizer.decode()
    assert "Lovelace" in organizer.decode()


@pytest.mark.parametrize(
    ("now", "is_told"),
    [("10:09", False), ("10:10", True), ("14:09", True), ("14:10", False)],
)
def test_what_was_decided_is_told_while_it_is_news(now: str, is_told: bool) -> None:
    assert (told(now=now, gave_back=released("10:10")).decided is not None) is is_told


def test_what_was_decided_yesterday_is_no_news() -> None:
    late = released("21:50")  # ten minutes before midnight in Paris
    assert told(now="21:59", gave_back=late).decided is not None
    assert told(now="22:00", gave_back=late).decided is None


def test_a_decision_is_told_with_what_it_rests_on() -> None:
    gave = released(
        "10:12",
        a_radar(at("9:20"), at("8:00")),
        a_radar(at("9:40"), at("9:00"), Health.LOW_BATTERY),
        a_radar(LONG_AGO, NOT_YET, Health.OFFLINE),
    )
    assert told(now="10:20", gave_back=gave).decided == wire.Decided(
        verdict="released",
        start=_moment("10:00"),
        end=_moment("11:00"),
        at=_moment("10:12"),
        opened=_moment("9:50"),
        closed=_moment("10:10"),
        agenda_age=12,
        trusted_since=_moment("8:31:04"),
        sensors=wire.Sensors(
            fitted=3, well=2, last_seen=_moment("9:40"), watching_since=_moment("8:00")
        ),
    )


def test_sensors_that_never_saw_anybody_have_not_seen_somebody_long_ago() -> None:
    gave = released("10:12", a_radar(sure_since=at("9:00")), verdict=Verdict.ENDED)
    decided = told(now="10:20", gave_back=gave).decided
    assert decided is not None
    assert decided.verdict == "ended"
    assert decided.sensors == wire.Sensors(
        fitted=1, well=1, last_seen=None, watching_since=_moment("9:00")
    )


def test_rooms_nearby_that_are_not_known_are_not_said_to_be_none() -> None:
    shown = told(now="9:00")
    assert (shown.near, shown.near_known) == ((), False)


def test_outlook_is_offered_where_it_is_wanted() -> None:
    assert "startdt" in told(now="9:00").later
    about = replace(ABOUT, book_later=False)
    assert told(now="9:00", about=about).later == ""


def test_the_longest_door_fits_on_the_wire() -> None:
    shown = told("10:00-11:00", now="9:00", gave_back=released("8:50", *[a_radar()] * 8))
    assert len(wire.encode(wire.Answer(number=10**9, say=shown))) < wire.LONGEST_ANSWER / 10


def _moment(clock: str) -> int:
    return int(at(clock).timestamp())
