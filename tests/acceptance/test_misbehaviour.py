"""Each item fails where the tenant misbehaves in just that way, and says what to do."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from panel.simulator import Processing
from panel.simulator.mailbox import Item

from .tenant import ADA, ROOM, Tenant, reason, verdicts

SHOWS_SUBJECTS = Processing(delete_subject=False, add_organizer_to_subject=False)


def loses_invitations(tenant: Tenant) -> None:
    tenant.world.post.loses = {"invitation"}


def loses_updates(tenant: Tenant) -> None:
    tenant.world.post.loses = {"update"}


def loses_cancellations(tenant: Tenant) -> None:
    tenant.world.post.loses = {"cancellation"}


def loses_answers(tenant: Tenant) -> None:
    tenant.world.post.loses = {"answer"}


def renews_what_changes(tenant: Tenant) -> None:
    tenant.world.post.renews = True


def hides_subjects(tenant: Tenant) -> None:
    tenant.show = "subject"


def shows_subjects_of_private_meetings(tenant: Tenant) -> None:
    tenant.show = "subject"
    tenant.world.configure(ROOM, SHOWS_SUBJECTS)


def forgets_whole_days(tenant: Tenant) -> None:
    tenant.world.post.alters = lambda copy: replace(copy, all_day=False)


def takes_what_it_receives_for_its_own(tenant: Tenant) -> None:
    def alters(copy: Item) -> Item:
        return replace(copy, organizer=tenant.world.mailbox(ROOM).who)

    tenant.world.post.alters = alters


def is_booked_twice(tenant: Tenant) -> None:
    tenant.world.configure(ROOM, Processing(allow_conflicts=True))


def refuses_bookings(tenant: Tenant) -> None:
    tenant.graph.fail_next(403, method="POST", path=f"/users/{ROOM}/events", times=None)


def refuses_changes(tenant: Tenant) -> None:
    tenant.graph.fail_next(403, method="PATCH", path=f"/users/{ROOM}/events", times=None)


def refuses_to_decline(tenant: Tenant) -> None:
    tenant.graph.fail_next(403, method="POST", path="/decline", times=None)


def hides_when_the_room_is_taken(tenant: Tenant) -> None:
    tenant.graph.fail_next(403, path=f"/users/{ADA}/calendar/getSchedule", times=None)


MISBEHAVES = [
    ("simple", loses_invitations, "does not answer within 120 s"),
    ("simple", loses_answers, "answers “none”. Set-CalendarProcessing"),
    ("simple", hides_subjects, "-DeleteSubject $false"),
    ("moved", loses_updates, "not at 2026-03-04 20:15–20:45"),
    ("other-room", loses_cancellations, "still stands at the door"),
    ("participants", loses_updates, "does not reach the room"),
    ("participants", renews_what_changes, "a check-in would be lost"),
    ("cancelled", loses_cancellations, "still stands at the door"),
    ("series", loses_updates, "not at 2026-03-05 21:15–21:45"),
    ("series", loses_cancellations, "still stands at the door at 2026-03-06"),
    ("exception", renews_what_changes, "a check-in would be lost"),
    ("all-day", forgets_whole_days, "2026-03-07 01:00–2026-03-08 01:00"),
    ("private", shows_subjects_of_private_meetings, 'show = "organizer"'),
    ("check-in", takes_what_it_receives_for_its_own, "booked at the door"),
    ("walk-up", refuses_bookings, "grant the app Calendars.ReadWrite"),
    ("walk-up", refuses_changes, "grant the app Calendars.ReadWrite"),
    ("walk-up", hides_when_the_room_is_taken, "grant the app Calendars.ReadWrite"),
    ("extension", refuses_changes, "grant the app Calendars.ReadWrite"),
    ("release", refuses_to_decline, "grant the app Calendars.ReadWrite"),
    ("release", loses_answers, "has not accepted it"),
    ("double-booking", is_booked_twice, "-AllowConflicts $false"),
]


def test_a_mailbox_that_keeps_the_private_mark_may_show_subjects(tenant: Tenant) -> None:
    tenant.show = "subject"
    tenant.world.configure(ROOM, replace(SHOWS_SUBJECTS, remove_private=False))
    assert tenant.accepts("--only", "private") == 0


@pytest.mark.parametrize(("item", "misbehaves", "says"), MISBEHAVES)
def test_an_item_fails_where_the_tenant_misbehaves_and_nothing_is_left(
    tenant: Tenant,
    capsys: pytest.CaptureFixture[str],
    item: str,
    misbehaves: Callable[[Tenant], None],
    says: str,
) -> None:
    misbehaves(tenant)
    assert tenant.accepts("--json", "--release", "--only", item) == 1
    said = capsys.readouterr().out
    assert verdicts(said) == {item: "failed"}
    assert says in reason(said, item)
    tenant.graph.recover()
    tenant.accepts("--clean")
    assert [left for left in tenant.left() if left.mailbox != "jupiter@contoso.example"] == []


def test_what_a_lost_cancellation_leaves_in_the_room_is_taken_away_too(tenant: Tenant) -> None:
    loses_cancellations(tenant)
    tenant.accepts("--only", "cancelled", "--only", "series")
    assert tenant.left() == []


def test_a_release_that_the_organizer_never_hears_of_fails(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    def goes_silent_once_it_has_accepted() -> None:
        if tenant.world.agenda(ROOM):
            loses_answers(tenant)

    tenant.post_takes(5)
    tenant.clock.meanwhile += [goes_silent_once_it_has_accepted] * 20
    assert tenant.accepts("--json", "--release", "--only", "release") == 1
    said = capsys.readouterr().out
    assert "The organizer still sees “accepted” of the room" in reason(said, "release")


def test_where_it_cannot_be_cleaned_up_all_is_not_well(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    tenant.graph.fail_next(403, path="/cancel", times=None)
    assert tenant.accepts("--only", "simple") == 1
    said = capsys.readouterr().out
    assert "1 of 1 passed" in said
    assert "Test meetings may be left: run it again with --clean." in said


def test_where_somebody_else_is_faster_nothing_can_be_told(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    evening = tenant.clock.now.replace(day=4, hour=19, minute=0)

    def somebody_books() -> None:
        tenant.world.book_at_the_door(ROOM, evening, evening.replace(hour=20))

    tenant.meanwhile(somebody_books)
    assert tenant.accepts("--json", "--only", "simple") == 1
    said = capsys.readouterr().out
    assert verdicts(said) == {"simple": "could not be told"}
    assert "Somebody else has the room" in reason(said, "simple")


def test_while_graph_is_out_of_reach_nothing_can_be_told(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    tenant.graph.fail_next(503, method="POST", path=f"/users/{ROOM}/events", times=3)
    assert tenant.accepts("--json", "--only", "walk-up") == 1
    assert verdicts(capsys.readouterr().out) == {"walk-up": "could not be told"}


def test_where_the_rules_ask_nobody_to_check_in_that_is_no_fault(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    tenant.rules = "[defaults.release]\nenabled = false\n"
    assert tenant.accepts("--json", "--only", "check-in") == 0
    said = capsys.readouterr().out
    assert verdicts(said) == {"check-in": "left out"}
    assert "release is off" in reason(said, "check-in")
