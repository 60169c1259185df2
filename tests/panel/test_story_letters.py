"""Letters, calls and series, from the rules of a site to the mail that arrives, over real HTTPS."""

from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from panel.domain.policy import ReleasePolicy
from panel.domain.room import Phase
from panel.simulator import Answer
from tests.rooms import DEFAULT, at, minutes

from .day import Day
from .graph import ROOM, Office

NOTICE = replace(DEFAULT, notice_before=minutes(5))
CALLS = replace(DEFAULT, calls_keep=True)
STRICT = ReleasePolicy(strikes=1, leaves_series=True)
ADA = "ada.lovelace@contoso.example"


@pytest.fixture
def day() -> Iterator[Day]:
    day = Day("9:45")
    yield day
    day.close()


def subjects(office: Office) -> list[str]:
    """What the room has written to people, beside its answers."""
    sent = (message_from_bytes(one.mime or b"", policy=policy.SMTP) for one in office.world.sent)
    return [str(message["subject"]) for message in sent]


def test_the_organizer_reads_of_it_before_the_room_is_given_back(
    day: Day, office: Office, tmp_path: Path
) -> None:
    office.world.speaks("Ada Lovelace", "fr-FR")
    booked = office.ada_books("10:00", "11:00")
    office.hang_a_panel(tmp_path, policy=NOTICE)
    day.wait_until("10:06")
    (letter,) = office.world.sent
    assert (letter.sender, letter.recipients) == (ROOM, (ADA,))
    assert at("10:05") <= letter.at < at("10:06")
    assert office.what_ada_sees(booked) is Answer.ACCEPTED
    day.wait_until("10:11")
    assert office.what_ada_sees(booked) is Answer.DECLINED
    message = message_from_bytes(letter.mime or b"", policy=policy.SMTP)
    assert message["content-language"] == "fr"
    assert "Saturne" in str(message["subject"])


def test_where_the_app_may_not_send_mail_nothing_is_given_back_and_the_log_names_the_right(
    day: Day, office: Office, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    office.graph.permit("Calendars.ReadWrite")
    booked = office.ada_books("10:00", "11:00")
    panel = office.hang_a_panel(tmp_path, policy=NOTICE)
    day.wait_until("10:31")
    assert office.what_ada_sees(booked) is Answer.ACCEPTED
    assert panel.phase("10:00") is Phase.KEPT
    assert "Mail.Send" in caplog.text


def test_an_organizer_who_is_still_in_a_call_keeps_the_room(
    day: Day, office: Office, tmp_path: Path
) -> None:
    booked = office.ada_books("10:00", "11:00")
    office.world.joins_a_call("Ada Lovelace")
    office.hang_a_panel(tmp_path, policy=CALLS)
    day.wait_until("10:15")
    assert office.what_ada_sees(booked) is Answer.ACCEPTED
    office.world.hangs_up("Ada Lovelace")
    day.wait_until("10:19")
    assert office.what_ada_sees(booked) is Answer.DECLINED


def test_where_presence_may_not_be_read_the_room_is_kept_and_the_log_tells_once(
    day: Day, office: Office, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    office.graph.permit("Calendars.ReadWrite")
    booked = office.ada_books("10:00", "11:00")
    office.hang_a_panel(tmp_path, policy=CALLS)
    day.wait_until("10:31")
    assert office.what_ada_sees(booked) is Answer.ACCEPTED
    assert caplog.text.count("calls cannot be asked for") == 1


def test_a_series_nobody_comes_to_is_told_of_and_then_left(
    day: Day, office: Office, tmp_path: Path
) -> None:
    series = office.world.series("Ada Lovelace", ROOM, at("10:00"), at("10:30"), count=4)
    office.hang_a_panel(tmp_path, policy=STRICT)
    day.wait_until("10:15")
    assert len(office.declines()) == 1, "whoever comes late may still take it back"
    day.wait_until("10:25")
    (subject,) = subjects(office)
    assert "in a row" in subject
    answers = [office.world.room_answer(office.world.occurrence(series, n)) for n in range(4)]
    assert answers == [Answer.DECLINED] * 4
