"""Whatever ends a run in its middle: what it had made goes, at once or with the next run."""

import os
import signal
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from panel.simulator.mailbox import Item
from tests.panel.program import Program, until

from .tenant import ADA, ROOM, Tenant


@pytest.fixture(autouse=True)
def _in_the_foreground() -> Iterator[None]:
    """A shell that runs the tests in the background has them ignore Ctrl-C."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_whoever_stops_it_leaves_no_meeting_behind(
    tenant: Tenant, capsys: pytest.CaptureFixture[str], sign: signal.Signals
) -> None:
    tenant.meanwhile(lambda: os.kill(os.getpid(), sign))
    assert tenant.accepts() == 1
    assert "the test meetings are being removed" in capsys.readouterr().out
    assert standing(tenant) == []


def test_a_run_that_was_stopped_tells_how_far_it_came(tenant: Tenant) -> None:
    tenant.meanwhile(lambda: os.kill(os.getpid(), signal.SIGINT))
    tenant.accepts()
    page = tenant.report.read_text(encoding="utf-8")
    assert "0 of 14 passed, 14 not reached" in page


def test_what_a_cut_line_leaves_is_told_and_removed_by_the_next_run(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    tenant.meanwhile(tenant.graph.unplug)
    assert tenant.accepts("--only", "simple") == 1
    assert "Test meetings may be left: run it again with --clean." in capsys.readouterr().out
    assert standing(tenant) != []
    tenant.graph.plug_in()
    assert tenant.accepts("--only", "simple") == 0
    assert "An earlier run had left 1 test meetings" in capsys.readouterr().out
    assert tenant.left() == []


@pytest.fixture
def today(tmp_path: Path) -> Callable[[], Tenant]:
    return lambda: Tenant(tmp_path, begins=datetime.now(UTC))


def test_a_run_that_was_killed_is_cleaned_up_after(
    today: Callable[[], Tenant], capsys: pytest.CaptureFixture[str]
) -> None:
    with today() as tenant:
        tenant.post_takes(3600)
        words = tenant.words("--only", "series")
        with Program("panel", "acceptance", *words) as program:
            until(lambda: len(tenant.world.agenda(ADA)) == 4, "a series")
            program.kill()
        assert tenant.accepts("--clean") == 0
        assert "one test meeting removed; nothing is left." in capsys.readouterr().out
        assert standing(tenant) == []


def test_with_nothing_left_there_is_nothing_to_clean(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tenant.accepts("--clean") == 0
    assert capsys.readouterr().out == "0 test meetings removed; nothing is left.\n"
    assert {seen.method for seen in tenant.graph.requests if not seen.token} == {"GET"}


def test_a_rooms_copy_is_left_alone_until_it_has_heard_of_the_cancellation(tenant: Tenant) -> None:
    tenant.post_takes(40)
    tenant.accepts("--only", "simple")
    asked = tenant.graph.requests
    (cancelled,) = [seen.at for seen in asked if seen.path.endswith("/cancel")]
    (deleted,) = [seen.at for seen in asked if seen.method == "DELETE" and ROOM in seen.path]
    assert deleted - cancelled >= timedelta(seconds=40)


def standing(tenant: Tenant) -> list[Item]:
    """What still takes somebody's time."""
    return [item for item in tenant.left() if not item.cancelled]
