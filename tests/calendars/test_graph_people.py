"""Letters, languages and calls in Graph: what is asked, how often, and what is refused."""

import asyncio
import logging

import msgspec
import pytest

from panel.calendars.base import AccessDenied, Busy, CalendarError, Unreachable, Unreadable
from panel.calendars.graph_http import Question
from panel.calendars.graph_line import Errand
from panel.calendars.graph_people import People

from .doors import ROOM, STRANGER, GraphDoor
from .told import Told
from .wishes import ADA, KARIM, LETTER

SEND = "POST .*/sendMail"
LOOK_UP = "GET /v1.0/users/[^/]+$"
ASK = "POST .*/getPresencesByUserId"


@pytest.fixture
def mail(door: GraphDoor) -> GraphDoor:
    """A panel that is signed in, so that only the letter is under way."""
    door.hire(ADA)
    door.agenda()
    return door


def tries(door: GraphDoor, error: type[CalendarError] | None = None) -> tuple[int, int]:
    """How often a letter was sent, and how often it went out."""
    if error is None:
        door.send_mail(LETTER)
    else:
        with pytest.raises(error):
            door.send_mail(LETTER)
    return door.asked(SEND), len(door.world.sent)


def test_a_letter_goes_out_from_the_room_as_plain_mime(mail: GraphDoor) -> None:
    mail.send_mail(LETTER)
    (sent,) = mail.world.sent
    assert (sent.sender, sent.recipients) == (ROOM, (ADA,))
    assert (sent.subject, sent.mime) == ("Salle Saturne à 9 h", LETTER)


@pytest.mark.parametrize("status", [500, 502, 503, 504])
@pytest.mark.parametrize("effect", [False, True])
def test_a_letter_that_may_have_gone_out_is_not_sent_again(
    mail: GraphDoor, status: int, *, effect: bool
) -> None:
    mail.graph.fail_next(status, path="/sendMail", effect=effect)
    assert tries(mail, Busy) == (1, int(effect))


def test_a_letter_whose_line_was_cut_is_not_sent_again(mail: GraphDoor) -> None:
    mail.graph.cut(path="/sendMail", effect=True)
    assert tries(mail, Unreachable) == (1, 1)


@pytest.mark.parametrize(("status", "wait"), [(429, None), (429, 0.01), (503, 0.01)])
def test_a_letter_that_was_turned_away_is_sent_again(
    mail: GraphDoor, status: int, wait: float | None
) -> None:
    mail.graph.fail_next(status, path="/sendMail", retry_after=wait)
    assert tries(mail) == (2, 1)


def test_a_letter_that_never_left_is_sent_again(
    mail: GraphDoor, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    mail.runner.run(mail.calendar.close())  # no line stands
    mail.unplug()
    with pytest.raises(Unreachable):
        mail.send_mail(LETTER)
    assert caplog.text.count("trying again") == 2
    mail.plug_in()
    assert tries(mail) == (1, 1)


def test_without_the_permission_no_letter_goes_out(mail: GraphDoor) -> None:
    mail.graph.permit("Calendars.ReadWrite")
    with pytest.raises(AccessDenied, match=r"Mail\.Send"):
        mail.send_mail(LETTER)


def test_what_is_no_letter_is_refused(mail: GraphDoor) -> None:
    with pytest.raises(CalendarError):
        mail.send_mail(b"no headers")
    assert mail.world.sent == []


def test_a_language_out_of_bounds_is_not_told(mail: GraphDoor) -> None:
    mail.reads(ADA, "fr-FR")
    mail.graph.confine_app(ROOM)
    assert mail.language_of(ADA) == ""


def test_a_language_never_chosen_is_not_told(mail: GraphDoor) -> None:
    mail.world.speaks(ADA, None)
    assert mail.language_of(ADA) == ""


def test_what_is_no_language_is_not_told(mail: GraphDoor) -> None:
    mail.reads(ADA, "../../etc/passwd")
    assert mail.language_of(ADA) == ""


@pytest.mark.parametrize(
    "activity", ["InAMeeting", "Presenting?", "Busy", "DoNotDisturb", "Away", "Offline"]
)
def test_a_meeting_in_somebodys_calendar_is_no_call(door: GraphDoor, activity: str) -> None:
    door.world.appears(door.hire(ADA), "Busy", activity)
    assert door.in_calls(ADA) == frozenset()


@pytest.mark.parametrize("activity", ["InACall", "InAConferenceCall", "Presenting"])
def test_whoever_talks_or_presents_is_in_a_call(door: GraphDoor, activity: str) -> None:
    door.world.appears(door.hire(ADA), "Busy", activity)
    assert door.in_calls(ADA.title()) == {ADA.title()}


def test_somebody_is_looked_up_once(door: GraphDoor) -> None:
    for who in (ADA, KARIM):
        door.joins_a_call(who)
    for _ in range(3):
        assert door.in_calls(ADA, KARIM) == {ADA, KARIM}
    assert (door.asked(LOOK_UP), door.asked(ASK)) == (2, 3)


def test_a_stranger_is_looked_up_again_after_an_hour(door: GraphDoor) -> None:
    for door.seconds in (1.0, 3600.0):
        assert door.in_calls(STRANGER) == frozenset()
    assert door.asked(LOOK_UP) == 1
    door.world.person("Grace Hopper", STRANGER)
    door.joins_a_call(STRANGER)
    door.seconds = 3601.0
    assert door.in_calls(STRANGER) == {STRANGER}


def test_strangers_alone_are_not_asked_for(door: GraphDoor) -> None:
    door.in_calls(STRANGER, "nobody")
    assert not door.asked(ASK)


def test_a_bad_moment_makes_nobody_a_stranger(door: GraphDoor) -> None:
    door.joins_a_call(ADA)
    door.graph.fail_next(503, path=f"/users/{ADA}", times=3)
    with pytest.raises(Busy):
        door.in_calls(ADA)
    assert door.in_calls(ADA) == {ADA}


def _everybody_is_in_a_call(question: Question) -> object:
    if question.method == "GET":
        return {"id": question.url.rpartition("/")[2].partition("%40")[0]}
    ids = msgspec.convert(question.body, dict[str, list[str]])["ids"]
    return {"value": [{"id": id_, "activity": "InACall"} for id_ in ids]}


def test_more_than_650_people_are_asked_for_in_turns() -> None:
    everybody = [f"p{number}@contoso.example" for number in range(651)]
    graph = Told(_everybody_is_in_a_call)
    people = People(graph, base_url="https://graph.example/v1.0", mailbox=ROOM)

    async def calling() -> frozenset[str]:
        return await people.in_calls(everybody, Errand("", 60))

    assert asyncio.run(calling()) == set(everybody)
    assert sum(question.method == "POST" for question in graph.asked) == 2


def test_an_answer_that_is_cut_tells_of_nobodys_calls(door: GraphDoor) -> None:
    door.joins_a_call(ADA)
    door.graph.cut_json(path="/getPresencesByUserId")
    with pytest.raises(Unreadable):
        door.in_calls(ADA)


@pytest.mark.parametrize(
    ("granted", "missing"),
    [("Presence.Read.All", "User.ReadBasic.All"), ("User.ReadBasic.All", "Presence.Read.All")],
)
def test_a_missing_permission_is_named(door: GraphDoor, granted: str, missing: str) -> None:
    door.joins_a_call(ADA)
    door.graph.permit("Calendars.ReadWrite", granted)
    with pytest.raises(AccessDenied, match=missing.replace(".", r"\.")) as raised:
        door.in_calls(ADA)
    assert ADA not in str(raised.value)
