"""A day on which the panel's secret is changed: nobody at the door notices."""

from datetime import timedelta

import pytest

from panel.domain.faults import Fault
from panel.domain.room import Phase

from .day import Day
from .graph import Office
from .live import LivePanel


@pytest.fixture
def office(office: Office) -> Office:
    """Where Entra's tokens last four minutes, so that a day has many sign-ins."""
    office.graph.shorten_tokens(timedelta(minutes=4))
    return office


def sign_ins(office: Office) -> int:
    return sum(seen.token and "oauth2" in seen.path for seen in office.graph.requests)


def test_an_old_secret_revoked_in_the_middle_of_a_day_costs_no_poll_and_no_restart(
    day: Day, office: Office, panel: LivePanel, caplog: pytest.LogCaptureFixture
) -> None:
    office.ada_books("10:00", "12:00")
    day.wait_until("9:30")
    office.secrets = ["newer", "demo-secret"]  # given to the panel first
    day.wait_until("9:45")
    office.graph.add_secret("newer")
    day.until(lambda: panel.phase("10:00") is Phase.CHECK_IN_OPEN)
    panel.tap_check_in("10:00")
    day.wait_until("10:30")
    office.graph.revoke_older_secrets()
    day.wait_until("11:00")
    assert {view.trouble for view in panel.shown[1:]} == {Fault.NONE}
    assert panel.phase("10:00") is Phase.CHECKED_IN
    said = [one.getMessage() for one in caplog.records if one.levelname == "WARNING"]
    assert [one.partition(":")[0] for one in said] == [
        "signed in with demo-secret, an older credential"
    ]


def test_each_change_costs_one_call_more_and_then_no_other(
    day: Day, office: Office, panel: LivePanel, caplog: pytest.LogCaptureFixture
) -> None:
    day.wait_until("9:30")
    office.secrets = ["newer", "demo-secret"]
    before = sign_ins(office)
    day.wait_until("9:50")
    assert sign_ins(office) - before <= 20 / 4 + 1 + 1  # and one that was under way
    assert caplog.records


def test_without_any_that_is_taken_the_room_is_kept_as_it_was(
    day: Day, office: Office, panel: LivePanel, caplog: pytest.LogCaptureFixture
) -> None:
    booked = office.ada_books("10:00", "12:00")
    day.wait_until("9:50")
    office.secrets = ["wrong", "wrong, too"]
    day.wait_until("10:30")
    assert panel.view().trouble is Fault.SECRET_WRONG
    assert office.declines() == []
    assert office.what_ada_sees(booked).value != "declined"
    office.secrets = ["demo-secret"]
    day.wait_until("10:40")
    assert panel.view().trouble is Fault.NONE
    assert "calendar lost" in caplog.text
