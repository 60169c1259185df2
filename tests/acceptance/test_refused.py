"""What keeps a run from beginning is told in one sentence, with its remedy."""

import pytest

from panel.acceptance.command import main

from .tenant import ADA, OTHER, ROOM, Tenant


def complaint(tenant: Tenant, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    code = tenant.accepts(*words)
    said = capsys.readouterr()
    assert said.err.count("\n") == 1
    return code, said.err


def test_without_a_right_to_the_organizers_calendar_one_sentence_says_which(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    tenant.graph.confine_app(ROOM, OTHER)
    code, said = complaint(tenant, capsys)
    assert code == 1
    assert f"write into the calendar of {ADA}" in said
    assert "grant the app Calendars.ReadWrite for this mailbox" in said


def test_with_a_right_to_read_only_likewise(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    tenant.graph.permit("Calendars.Read", "Place.Read.All")
    code, said = complaint(tenant, capsys)
    assert (code, ADA in said, "Calendars.ReadWrite" in said) == (1, True, True)


def test_without_a_right_to_the_room_the_room_is_named(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    tenant.graph.confine_app(ADA)
    code, said = complaint(tenant, capsys)
    assert (code, f"into {ROOM}" in said) == (1, True)


def test_signed_in_as_the_room_another_panel_is_asked_for(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    tenant.signs_in_as_the_room()
    code, said = complaint(tenant, capsys)
    assert code == 1
    assert "with the panel.toml of a panel that signs in as an application" in said


def test_an_organizer_without_a_mailbox_is_named(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*tenant.words(), "--organizer", "nobody@contoso.example"], tenant.outside) == 1
    assert "There is no mailbox nobody@contoso.example" in capsys.readouterr().err


def test_the_room_cannot_be_its_own_organizer(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*tenant.words(), "--organizer", ROOM.upper()], tenant.outside) == 2
    assert "is the room itself" in capsys.readouterr().err


def test_a_secret_that_has_ended_is_told_as_the_panel_tells_it(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    tenant.graph.expire_secret()
    code, said = complaint(tenant, capsys)
    assert (code, "secret" in said) == (1, True)


def test_in_a_room_without_a_free_evening_nothing_is_tried(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    now = tenant.clock.now
    tenant.world.book(ADA, ROOM, now, now.replace(month=5))
    code, said = complaint(tenant, capsys)
    assert (code, "no 4 free evenings in a row" in said) == (1, True)


def test_a_panel_without_a_calendar_has_nothing_to_accept(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    words = tenant.words()
    file = tenant.folder / "panel.toml"
    file.write_text(file.read_text(encoding="utf-8").partition("[graph]")[0], encoding="utf-8")
    assert main(words, tenant.outside) == 2
    assert "[graph] is missing" in capsys.readouterr().err


def test_a_release_is_never_tried_by_name_alone(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said = complaint(tenant, capsys, "--only", "release")
    assert (code, "--release" in said) == (2, True)


def test_a_report_has_a_folder_to_go_to_before_anything_is_tried(
    tenant: Tenant, capsys: pytest.CaptureFixture[str]
) -> None:
    tenant.report = tenant.folder / "attic/report.html"
    code, said = complaint(tenant, capsys)
    assert (code, "attic is no folder" in said) == (2, True)
    assert tenant.graph.requests == []


@pytest.mark.parametrize("words", [["--only", "colour"], ["--wait", "0"], ["--wait", "soon"]])
def test_wrong_use_is_told_by_exit_code_2(tenant: Tenant, words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        tenant.accepts(*words)
    assert ended.value.code == 2
