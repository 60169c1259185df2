"""Credentials, how they are changed, and what a token allows."""

from datetime import UTC, datetime, timedelta

import pytest

from panel.doctor.judges.sign_in import Held, Need, Shown, credentials, permissions, rotation
from panel.doctor.lines import Line, Status, Unknown

from .read import FAIL, OK, SKIP, WARN, the

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
CALENDAR = Need(permission="Calendars.ReadWrite", purpose="agenda")
LETTERS = Need(permission="Mail.Send", purpose="letters")
CALLS = Need(permission="Presence.Read.All", purpose="calls")
SEATS = Need(permission="Place.Read.All", purpose="seats are told", optional=True)


def shown(
    name: str = "graph-secret", refusal: str = "", days: float | None = 100, asked: bool = True
) -> Shown:
    ends = Unknown.UNKNOWN if days is None else NOW + timedelta(days=days)
    return Shown(name=name, kind="secret", refusal=refusal, ends=ends, was_asked=asked)


def held(*permissions: str, delegated: bool = False) -> Held:
    return Held(permissions=frozenset(permissions), delegated=delegated)


def judged(token: Held | Unknown, *needs: Need) -> list[Line]:
    return [*permissions(token, needs)]


@pytest.mark.parametrize(
    ("days", "status", "says"),
    [
        (31, OK, "until 2026-04-02"),
        (30, OK, "until 2026-04-01"),
        (29.5, WARN, "in 29 days"),
        (0, WARN, "ended on 2026-03-02"),
        (-1, WARN, "ended on 2026-03-01"),
        (None, OK, "Entra does not tell"),
    ],
)
def test_an_end_is_announced_thirty_days_before(
    days: float | None, status: Status, says: str
) -> None:
    (line,) = credentials([shown(days=days)], NOW)
    assert line.status is status
    assert says in line.sentence


def test_a_refused_credential_fails_unless_another_is_taken() -> None:
    old = shown("old", "The client secret has expired: make a new one.")
    assert [line.status for line in credentials([old], NOW)] == [FAIL]
    assert [line.status for line in credentials([shown("new"), old], NOW)] == [OK, WARN]


def test_no_credential_at_all_is_told() -> None:
    assert [line.status for line in credentials([], NOW)] == [FAIL]


@pytest.mark.parametrize(
    ("given", "status", "says"),
    [
        ([shown()], SKIP, "make a second one"),
        ([shown("new"), shown("old")], OK, "take old out of panel.toml"),
        ([shown("new", "Not known."), shown("old")], WARN, "leave old where it is"),
        ([shown("new", "Not known."), shown("old", "Ended.")], FAIL, "cannot sign in"),
        ([shown("new", "No network.", asked=False)], SKIP, "mend the network"),
    ],
)
def test_a_rotation_says_what_to_do_next(given: list[Shown], status: Status, says: str) -> None:
    line = the(rotation(given, NOW), "sign_in.next")
    assert line.status is status
    assert says in line.sentence


def test_what_is_held_is_enough() -> None:
    lines = judged(held("Calendars.ReadWrite", "Presence.Read.All"), CALENDAR, CALLS)
    assert {line.status for line in lines} == {OK}
    said = the(lines, "sign_in.permissions").sentence
    assert said == "The token holds Calendars.ReadWrite, Presence.Read.All."


def test_a_permission_of_the_directory_that_is_lacking_fails() -> None:
    line = the(judged(held("Calendars.ReadWrite"), CALENDAR, CALLS), "sign_in.permissions")
    assert line.status is FAIL
    assert "Presence.Read.All (calls)" in line.sentence


def test_a_wider_permission_will_do_but_is_told() -> None:
    people = Need(permission="User.ReadBasic.All", purpose="hosts")
    lines = judged(held("Directory.Read.All"), people)
    assert the(lines, "sign_in.permissions").status is OK
    assert "Directory.Read.All" in the(lines, "sign_in.least").sentence


def test_what_exchange_grants_is_in_no_token_and_not_called_ok() -> None:
    lines = judged(held(), CALENDAR, LETTERS)
    assert the(lines, "sign_in.permissions").status is OK
    line = the(lines, "sign_in.mail")
    assert line.status is SKIP
    assert line.command.startswith("Test-ServicePrincipalAuthorization")


def test_each_that_is_not_in_the_token_has_one_line() -> None:
    language = Need(permission="MailboxSettings.Read", purpose="languages", optional=True)
    lines = judged(held(), CALENDAR, LETTERS, language, CALLS, SEATS)
    assert [line.id for line in lines] == [
        "sign_in.permissions",
        "sign_in.mail",
        "sign_in.mailboxsettings",
        "sign_in.place",
        "sign_in.least",
    ]


def test_of_whoever_signed_in_the_token_tells_all() -> None:
    lines = judged(held("User.Read", delegated=True), CALENDAR)
    assert the(lines, "sign_in.permissions").status is FAIL


def test_what_is_only_useful_is_never_a_failure() -> None:
    lines = judged(held("Calendars.ReadWrite"), CALENDAR, SEATS)
    assert the(lines, "sign_in.permissions").status is OK
    assert the(lines, "sign_in.place").status is SKIP


@pytest.mark.parametrize(
    ("beyond", "status"),
    [
        (("Mail.ReadWrite",), WARN),
        (("Directory.ReadWrite.All", "Mail.Send"), WARN),
        (("Mail.Send",), OK),  # another panel of the same app may send letters
        (("User.Read", "openid"), OK),
        ((), OK),
    ],
)
def test_a_permission_that_no_panel_needs_is_too_many(
    beyond: tuple[str, ...], status: Status
) -> None:
    line = the(judged(held("Calendars.ReadWrite", *beyond), CALENDAR), "sign_in.least")
    assert line.status is status


def test_a_token_that_cannot_be_read_is_not_called_ok() -> None:
    assert [line.status for line in judged(Unknown.UNKNOWN, CALENDAR)] == [SKIP]
