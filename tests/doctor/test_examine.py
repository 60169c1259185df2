"""A whole panel examined, against a Graph over real HTTPS."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest

from panel.doctor.examine import Check, within
from panel.doctor.lines import GROUPS, Line
from panel.doctor.looks.graph import SUBJECT, night_slot
from panel.simulator import GraphSimulator, Processing

from .clinic import ADA, ROOM, SECRET, Clinic
from .read import FAIL, OK, SKIP, WARN, ids, the


def test_a_panel_that_nothing_is_wrong_with(clinic: Clinic) -> None:
    for day in (24, 48, 72):
        clinic.books(day)
    lines = clinic.examine()
    assert not [line for line in lines if line.status in (FAIL, WARN)]
    told = {line.id for line in lines if line.status is OK}
    assert {"clock.synchronised", "network.graph", "sign_in.credential_1"} <= told
    assert {"room.readable", "room.writable", "room.outside", "room.subjects"} <= told
    assert {"screen.touch", "machine.power", "panel.journal", "panel.running"} <= told


def test_each_line_has_an_id_of_its_own_in_a_group_that_is_known(clinic: Clinic) -> None:
    lines = clinic.examine()
    assert len({*ids(lines)}) == len(lines)
    assert {line.group for line in lines} <= GROUPS.keys()
    assert not [line for line in lines if not line.sentence.endswith((".", ":"))]


@pytest.mark.parametrize(
    ("happens", "says"),
    [
        (GraphSimulator.expire_secret, "expired: make a new one"),
        (lambda graph: graph.renew_secret("other"), "not its ID"),
        (GraphSimulator.forget_app, "check `client_id` and `tenant`"),
        (GraphSimulator.disable_app, "enable it"),
        (GraphSimulator.withdraw_consent, "grant its permissions"),
    ],
)
def test_a_refused_sign_in_is_told_once_and_nothing_behind_it_is_called_ok(
    clinic: Clinic, happens: Callable[[GraphSimulator], None], says: str
) -> None:
    happens(clinic.graph)
    lines = clinic.examine()
    assert [line.id for line in lines if line.status is FAIL] == ["sign_in.credential_1"]
    assert says in the(lines, "sign_in.credential_1").sentence
    assert the(lines, "room.readable").status is SKIP
    assert the(lines, "room.writable").status is SKIP


def test_a_cut_line_is_told_of_both_hosts(clinic: Clinic) -> None:
    config = clinic.case()
    clinic.graph.unplug()
    assert config.access
    lines = clinic.examine()
    assert the(lines, "network.graph").status is FAIL
    assert the(lines, "network.entra").status is FAIL
    assert the(lines, "clock.offset").status is SKIP
    assert the(lines, "room.readable").status is not OK


def test_a_room_outside_the_apps_bounds_can_be_neither_read_nor_written(clinic: Clinic) -> None:
    clinic.graph.confine_app("jupiter@contoso.example")
    lines = clinic.examine()
    assert the(lines, "room.readable").status is FAIL
    assert the(lines, "room.writable").status is FAIL
    assert "Calendars.ReadWrite for this mailbox" in the(lines, "room.writable").sentence


def test_a_panel_that_may_only_read_is_told(clinic: Clinic) -> None:
    clinic.graph.permit("Calendars.ReadBasic")
    lines = clinic.examine()
    assert the(lines, "room.readable").status is OK
    assert the(lines, "room.writable").status is FAIL


def test_an_app_that_reads_everybody_is_found_out(clinic: Clinic) -> None:
    clinic.graph.confine_app(ROOM, ADA)
    line = clinic.line("room.outside")
    assert line.status is FAIL
    assert f"may read the calendar of {ADA}" in line.sentence


def test_a_mailbox_that_does_not_exist_proves_nothing(clinic: Clinic) -> None:
    clinic.outside = "nobody@contoso.example"
    assert clinic.line("room.outside").status is WARN


def test_a_room_that_does_not_exist_is_told(clinic: Clinic) -> None:
    clinic.room = "satrune@contoso.example"
    line = clinic.line("room.readable")
    assert line.status is FAIL
    assert "check the room's address" in line.sentence


def test_what_the_token_may_is_compared_with_what_is_set_up(clinic: Clinic) -> None:
    clinic.graph.permit("Calendars.ReadWrite", "Directory.ReadWrite.All", "Mail.ReadWrite")
    line = clinic.line("sign_in.least")
    assert line.status is WARN
    # Confined, the app's permissions of mailboxes are Exchange's, and in no token.
    assert "Directory.ReadWrite.All" in line.sentence
    assert "Mail.ReadWrite" not in line.sentence


def test_consent_for_all_mailboxes_is_told(clinic: Clinic) -> None:
    clinic.graph.directory.change_app(mailboxes=None)
    lines = clinic.examine()
    assert "holds Calendars.ReadWrite" in the(lines, "sign_in.permissions").sentence
    assert the(lines, "room.outside").status is FAIL


def test_the_test_booking_leaves_nothing_behind(clinic: Clinic) -> None:
    clinic.books(24)
    assert clinic.line("room.writable").status is OK
    assert clinic.in_the_calendar() == ["Engines"]
    assert not clinic.world.mail[1:]  # but for the room's own answer to Ada


def test_what_an_earlier_one_left_is_taken_away(clinic: Clinic) -> None:
    case = clinic.case()
    slot = night_slot(case.now(), case.zone)
    clinic.world.book_at_the_door(ROOM, slot.start, slot.end, subject=SUBJECT)
    clinic.world.book_at_the_door(ROOM, slot.start, slot.end, subject="New Year's party")
    assert "1 earlier" in clinic.line("room.writable").sentence
    assert clinic.in_the_calendar() == ["New Year's party"]


def test_one_that_cannot_be_taken_away_is_told_with_its_day(clinic: Clinic) -> None:
    clinic.graph.fail_next(403, method="DELETE", times=None)
    line = clinic.line("room.writable")
    assert line.status is FAIL
    assert f'"{SUBJECT}" on 20' in line.sentence


def test_exchange_hides_subjects_and_that_is_seen(clinic: Clinic) -> None:
    clinic.world.configure(ROOM, Processing())
    for day in (24, 48, 72):
        clinic.books(day)
    clinic.more = '[screen]\nshow = "subject"\n'
    line = clinic.line("room.subjects")
    assert line.status is WARN
    assert "Engines" not in line.sentence


def test_a_clock_that_is_off_is_told_by_graphs_own(clinic: Clinic) -> None:
    clinic.graph.clock_off_by(timedelta(minutes=-10))
    line = clinic.line("clock.offset")
    assert line.status is FAIL
    assert "ahead of Graph's" in line.sentence


def test_no_secret_is_ever_shown(clinic: Clinic) -> None:
    clinic.graph.expire_secret()
    lines = [*clinic.examine(), *clinic.rotation()]
    assert not [line for line in lines if SECRET in line.sentence + line.command]


def test_a_rotation_is_followed_from_one_secret_to_the_next(clinic: Clinic) -> None:
    assert "make a second one" in the(clinic.rotation(), "sign_in.next").sentence
    clinic.gives("new", "second-secret")
    clinic.shows = 'secret = ["./new", "./secret"]'
    early = clinic.rotation()
    assert [line.status for line in early] == [WARN, OK, WARN]
    clinic.graph.renew_secret("second-secret")
    late = clinic.rotation()
    assert [line.status for line in late] == [OK, WARN, OK]
    assert "take ./secret out of panel.toml" in the(late, "sign_in.next").sentence


def test_a_panel_signed_in_as_its_room_holds_scopes_and_reaches_nobody_else(
    clinic: Clinic,
) -> None:
    clinic.signs_in()
    lines = clinic.examine()
    assert not [line for line in lines if line.status is FAIL]
    assert "holds Calendars.ReadWrite" in the(lines, "sign_in.permissions").sentence
    assert the(lines, "sign_in.credential_1").what == "sign-in"
    assert the(lines, "room.writable").status is OK
    assert the(lines, "room.outside").status is OK
    clinic.graph.revoke_sign_ins()
    assert "revoked" in the(clinic.rotation(), "sign_in.credential_1").sentence


def test_a_check_that_never_ends_is_told_as_failed() -> None:
    async def hangs() -> list[Line]:
        await asyncio.Event().wait()
        return []

    async def told() -> list[Line]:
        return await within(Check(id="room.graph", what="Graph", look=hangs(), seconds=0.01))

    (line,) = asyncio.run(told())
    assert (line.id, line.status) == ("room.graph", FAIL)


def test_without_settings_all_that_needs_none_is_still_looked_at(clinic: Clinic) -> None:
    clinic.more = "[kitchen]\n"
    lines = clinic.examine()
    assert (lines[0].id, lines[0].status) == ("configuration.file", FAIL)
    assert "kitchen" in lines[0].sentence
    assert the(lines, "network.graph").status is OK
    assert the(lines, "screen.touch").status is OK
    assert the(lines, "panel.running").status is OK
    assert the(lines, "sign_in.token").status is SKIP


def test_the_ids_that_others_watch_for_stay_what_they_are(clinic: Clinic) -> None:
    assert {*ids(clinic.examine())} == {
        "configuration.file",
        *(f"clock.{one}" for one in ("synchronised", "offset", "zone", "battery")),
        *(f"network.{one}" for one in ("interface", "gateway", "names", "proxy", "graph", "entra")),
        *(f"sign_in.{one}" for one in ("credential_1", "permissions", "least")),
        *(f"room.{one}" for one in ("readable", "writable", "outside", "subjects", "answers")),
        *(f"room.{one}" for one in ("conflicts", "auto_release", "settings")),
        *(f"rules.{one}" for one in ("known", "releases")),
        "sensors.none",
        *(f"screen.{one}" for one in ("connected", "touch", "backlight")),
        *(f"machine.{one}" for one in ("state", "cache", "disk", "card", "memory", "heat")),
        "machine.power",
        *(f"panel.{one}" for one in ("version", "qt", "systemd", "running", "image")),
        *(f"panel.{one}" for one in ("journal", "journal_latest", "phone")),
        "fleet.broker",
    }
