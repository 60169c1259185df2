"""The room's mailbox, and settings of Exchange by what they leave in an agenda."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from panel.doctor.judges.room import Booked, Refusal, Room, Written, room
from panel.doctor.judges.sign_in import Held
from panel.doctor.lines import Line, Status, Unknown

from .read import FAIL, OK, SKIP, WARN, the

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)
DENIED = Refusal(sentence="Graph does not let the panel into it (403).", denied=True)
NOBODY = Refusal(sentence="There is no mailbox.", no_mailbox=True)
BUSY = Refusal(sentence="Graph is busy (503).")
CONSENTED = Held(permissions=frozenset({"Calendars.ReadWrite"}), delegated=False)
SIGNED_IN = Held(permissions=frozenset({"Calendars.ReadWrite"}), delegated=True)
SCOPED = Held(permissions=frozenset(), delegated=False)


def booked(
    hour: int, subject: str = "Engines", *, answered: bool = True, own: bool = False
) -> Booked:
    start = NINE + timedelta(hours=hour)
    return Booked(
        start=start,
        end=start + timedelta(hours=1),
        own=own,
        takes_the_room=True,
        answered=answered,
        subject=subject,
        organizer="Ada Lovelace",
    )


GOOD = Room(
    mailbox="lyon-1@example.com",
    agenda=(booked(0), booked(1), booked(2)),
    written=Written(),
    outside="ceo@example.com",
    outsiders=DENIED,
    held=SCOPED,
    needs_subjects="release.exempt_keywords",
    claims=False,
    vanished=(),
)


def line(which: str, **changes: object) -> Line:
    return the(room(replace(GOOD, **changes)), f"room.{which}")  # type: ignore[arg-type]  # fields by name


@pytest.mark.parametrize(
    ("agenda", "status"),
    [(GOOD.agenda, OK), ((), OK), (DENIED, FAIL), (BUSY, FAIL), (Unknown.UNKNOWN, SKIP)],
)
def test_the_rooms_own_mailbox_must_be_readable(agenda: object, status: Status) -> None:
    assert line("readable", agenda=agenda).status is status


@pytest.mark.parametrize(
    ("written", "status", "says"),
    [
        (Written(), OK, "taken away again."),
        (Written(left_over=2), OK, "2 earlier ones"),
        (DENIED, FAIL, "(403)"),
        (Unknown.UNKNOWN, SKIP, "Nothing was written"),
    ],
)
def test_and_writable(written: object, status: Status, says: str) -> None:
    found = line("writable", written=written)
    assert found.status is status
    assert says in found.sentence


@pytest.mark.parametrize(
    ("outsiders", "status"),
    [
        (DENIED, OK),
        ((booked(0),), FAIL),
        ((), FAIL),
        (NOBODY, WARN),
        (BUSY, SKIP),
        (Unknown.UNKNOWN, SKIP),
    ],
)
def test_somebody_elses_must_be_refused(outsiders: object, status: Status) -> None:
    assert line("outside", outsiders=outsiders).status is status


def test_a_subject_of_somebody_elses_is_never_shown() -> None:
    found = line("outside", outsiders=(booked(0, "Merger"),))
    assert "Merger" not in found.sentence
    assert "Merger" not in repr(booked(0, "Merger"))


@pytest.mark.parametrize(
    ("held", "status"),
    [(CONSENTED, WARN), (SCOPED, SKIP), (SIGNED_IN, SKIP), (Unknown.UNKNOWN, SKIP)],
)
def test_where_nobody_is_named_consent_for_all_mailboxes_is_told(
    held: object, status: Status
) -> None:
    assert line("outside", outside="", held=held).status is status


def hidden(count: int) -> tuple[Booked, ...]:
    return tuple(booked(hour, "Ada Lovelace ") for hour in range(count))


@pytest.mark.parametrize(
    ("agenda", "needs", "status"),
    [
        (GOOD.agenda, "release.exempt_keywords", OK),
        (hidden(3), "release.exempt_keywords", WARN),
        (hidden(3), "", OK),
        (hidden(2), "release.exempt_keywords", SKIP),
        ((*hidden(2), booked(2)), "release.exempt_keywords", OK),
    ],
)
def test_hidden_subjects_matter_where_keywords_do(
    agenda: tuple[Booked, ...], needs: str, status: Status
) -> None:
    assert line("subjects", agenda=agenda, needs_subjects=needs).status is status


@pytest.mark.parametrize(
    ("agenda", "status"),
    [
        ((booked(0), booked(1, answered=False)), WARN),
        ((booked(0, answered=False, own=True),), SKIP),
        ((booked(0),), OK),
    ],
)
def test_a_room_that_does_not_answer_is_told(agenda: tuple[Booked, ...], status: Status) -> None:
    assert line("answers", agenda=agenda).status is status


@pytest.mark.parametrize(
    ("agenda", "status"),
    [
        ((booked(0), booked(1), booked(2)), OK),
        ((booked(0), booked(1), booked(1)), WARN),
        ((booked(0), replace(booked(0), takes_the_room=False), booked(1), booked(2)), OK),
        ((booked(0), booked(0)), SKIP),
    ],
)
def test_two_at_once_mean_that_conflicts_are_allowed(
    agenda: tuple[Booked, ...], status: Status
) -> None:
    assert line("conflicts", agenda=agenda).status is status


@pytest.mark.parametrize(
    ("vanished", "claims", "status"),
    [((NINE,), True, WARN), ((NINE, NINE), False, WARN), ((), True, OK), ((), False, SKIP)],
)
def test_exchanges_own_release_is_known_by_what_vanished(
    vanished: tuple[datetime, ...], claims: bool, status: Status
) -> None:
    found = line("auto_release", vanished=vanished, claims=claims)
    assert found.status is status
    assert ("-EnableAutoRelease $false" in found.command) is (status is not OK)
    assert found.sentence.startswith("2 meetings have vanished") is (len(vanished) == 2)


def test_what_graph_does_not_tell_comes_with_the_command_that_does() -> None:
    found = line("settings")
    assert found.status is SKIP
    assert found.command.startswith("Get-CalendarProcessing lyon-1@example.com | ")
