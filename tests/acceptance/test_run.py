"""A whole run: all passes, nothing stays behind, and a report is kept."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from panel.acceptance.checklist import ITEMS

from .tenant import ADA, OTHER, ROOM, Tenant, ids_in, verdicts

NAMES = [item.name for item in ITEMS]


def test_at_a_well_room_everything_passes_and_nothing_is_left_behind(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tenant.accepts("--json", "--release") == 0
    assert verdicts(capsys.readouterr().out) == dict.fromkeys(NAMES, "passed")
    assert tenant.left() == []


def test_without_release_nobody_is_written_to(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tenant.accepts("--json") == 0
    assert verdicts(capsys.readouterr().out)["release"] == "left out"
    assert not [mail for mail in tenant.world.mail if mail.comment and mail.sender == ROOM]


def test_a_release_tells_the_organizer_in_the_words_of_the_site(tenant: Tenant) -> None:
    assert tenant.accepts("--only", "release", "--release") == 0
    told = [mail.comment for mail in tenant.world.mail if mail.to == ADA and mail.comment]
    assert len(told) == 1


def test_at_a_slow_exchange_it_is_waited_for(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    tenant.post_takes(40)
    assert tenant.accepts("--json", "--release") == 0
    assert set(verdicts(capsys.readouterr().out).values()) == {"passed"}
    assert tenant.left() == []


def test_an_exchange_slower_than_the_patience_fails_and_is_cleaned_all_the_same(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    tenant.post_takes(600)
    assert tenant.accepts("--only", "simple") == 1
    assert "The room does not answer within 120 s." in capsys.readouterr().out
    assert [item for item in tenant.left() if not item.cancelled] == []


def test_a_series_across_a_change_of_the_clocks_keeps_its_hour(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Tenant(tmp_path, begins=datetime(2026, 3, 25, 9, tzinfo=UTC)) as tenant:
        assert tenant.accepts("--only", "series") == 0
    told = capsys.readouterr().out
    assert "2026-03-28 21:00–21:30" in told
    assert "2026-03-29 21:00–21:30" in told


def test_where_graph_does_not_know_the_zone_by_its_name_it_is_told_utc(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    tenant.graph.fail_next(400, method="POST", path=f"/users/{ADA}/events")
    assert tenant.accepts("--only", "all-day", "--only", "series", "--only", "moved") == 0
    assert "2026-03-04 20:15–20:45" in capsys.readouterr().out


def test_each_step_is_told_while_it_goes_on(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    tenant.post_takes(40)
    assert tenant.accepts("--only", "cancelled") == 0
    told = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert told[0] == "Cancelled, it leaves the door"
    assert told[1].startswith("10:00:00  The room is invited for 2026-03-04 20:00–20:30: …")
    assert told[-2].startswith("passed, ")
    assert told[-1] == "1 of 1 passed. No test meeting has been left behind."


def test_only_what_was_asked_for_is_tried(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tenant.accepts("--json", "--only", "moved", "--only", "all-day") == 0
    assert list(verdicts(capsys.readouterr().out)) == ["moved", "all-day"]


def test_nobody_elses_meetings_are_touched(tenant: Tenant) -> None:
    world, now = tenant.world, tenant.clock.now
    booked = world.book(ADA, ROOM, now.replace(hour=19), now.replace(hour=22), subject="Engines")
    world.book(ADA, OTHER, now, now.replace(hour=22), subject="Room Panel acceptance of Jupiter")
    stranger = f"Room Panel acceptance 0123abcd for {OTHER}: simple"
    world.book(ADA, OTHER, now.replace(day=4), now.replace(day=5), subject=stranger)
    before = tenant.left()
    assert tenant.accepts("--release") == 0
    assert tenant.accepts("--clean") == 0
    assert tenant.left() == before
    assert world.room_copy(booked) is not None


def test_the_report_tells_what_was_tried_where_and_by_which_versions(tenant: Tenant) -> None:
    tenant.accepts("--release")
    page = tenant.report.read_text(encoding="utf-8")
    wanted = [ROOM, ADA, tenant.graph.directory.tenant, "14 of 14 passed", "Python 3", "httpx"]
    assert [part for part in wanted if part not in page] == []
    assert all(item.title in page for item in ITEMS)


def test_the_report_is_one_file_that_fetches_nothing_and_holds_no_id_of_graph(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    tenant.accepts("--json")
    page = tenant.report.read_text(encoding="utf-8")
    assert not any(part in page for part in ("<script", "<link", "<img", "url("))
    assert ids_in(page) == ids_in(capsys.readouterr().out) == []


def test_the_json_tells_by_one_word_whether_all_is_well(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    tenant.accepts("--json", "--only", "simple")
    assert json.loads(capsys.readouterr().out)["is_well"] is True
    tenant.world.post.loses = {"invitation"}
    tenant.accepts("--json", "--only", "simple")
    assert json.loads(capsys.readouterr().out)["is_well"] is False
