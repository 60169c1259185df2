"""[graph]: several credentials at once, the room's own sign-in, and what is told of their ends."""

import base64
from datetime import date

import pytest

from panel.calendars.credential import Sealed, Secret, Untold
from panel.config import GraphAccess
from tests.config.folder import CLIENT_ID, GRAPH, Folder

KEY = base64.b64encode(bytes(range(32))).decode()
PEM = (
    "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n"
    "-----BEGIN CERTIFICATE-----\nMIID\n-----END CERTIFICATE-----\n"
)
BY_CODE = f'{GRAPH}sign_in = "device-code"\n'


def access(folder: Folder) -> GraphAccess:
    graph = folder.load().graph
    assert isinstance(graph, GraphAccess)
    return graph


def test_several_secrets_are_tried_as_they_are_listed(folder: Folder) -> None:
    folder.credential("newer", "two")
    folder.credential("older", "one")
    folder.panel(f'{GRAPH}secret = ["newer", "older"]\n')
    shown = access(folder).credentials
    assert [(one.name, one.credential) for one in shown] == [
        ("newer", Secret(secret="two")),
        ("older", Secret(secret="one")),
    ]


def test_a_certificate_goes_before_a_secret_that_it_replaces(folder: Folder) -> None:
    folder.credential("graph-secret", "s3cret")
    folder.credential("graph-certificate", PEM)
    folder.panel(f'{GRAPH}secret = "graph-secret"\ncertificate = "graph-certificate"\n')
    assert [one.kind for one in access(folder).credentials] == ["certificate", "secret"]


def test_each_of_their_files_is_watched(folder: Folder) -> None:
    files = [folder.write("newer", "two"), folder.write("older", "one")]
    folder.panel(f'{GRAPH}secret = ["newer", "older"]\n')
    assert set(files) <= set(folder.load().files)


def test_one_that_is_missing_is_told_though_the_other_is_there(folder: Folder) -> None:
    folder.credential("older", "one")
    said = folder.complaint_about_panel(f'{GRAPH}secret = ["newer", "older"]\n')
    assert said.startswith("panel.toml: graph.secret = (not shown) is neither a file nor a systemd")


@pytest.mark.parametrize("given", ["[]", '""', '[""]'])
def test_an_empty_list_is_no_credential(folder: Folder, given: str) -> None:
    said = folder.complaint_about_panel(f"{GRAPH}certificate = {given}\n")
    assert said.startswith("panel.toml: graph.certificate is missing")


def test_a_list_of_something_else_shows_none_of_it(folder: Folder) -> None:
    said = folder.complaint_about_panel(f'{GRAPH}secret = ["hunter2", 3]\n')
    assert "hunter2" not in said
    assert said.startswith("panel.toml: graph.secret = (not shown) cannot be used: give ")


def test_the_end_of_the_newest_secret_may_be_told(folder: Folder) -> None:
    folder.credential("newer", "two")
    folder.credential("older", "one")
    folder.panel(f'{GRAPH}secret = ["newer", "older"]\nsecret_expires = 2027-01-31\n')
    ends = [one.expires for one in access(folder).credentials]
    assert ends == [date(2027, 1, 31), Untold.UNTOLD]


def test_a_date_that_is_none_is_told(folder: Folder) -> None:
    said = folder.complaint_about_panel(f'{GRAPH}secret_expires = "soon"\n')
    assert said.endswith("has the wrong type: give a date, such as 2027-01-31.")


def test_who_is_told_is_a_list_of_mailboxes(folder: Folder) -> None:
    folder.credential("graph-secret", "s3cret")
    folder.panel(f'{GRAPH}secret = "graph-secret"\ntell = ["it@example.com"]\n')
    assert access(folder).tell == ("it@example.com",)


def test_a_room_that_signs_in_itself_has_a_sealed_sign_in(folder: Folder) -> None:
    folder.credential("token-key", f"{KEY}\n")
    folder.panel(BY_CODE)
    settings = folder.load()
    (named,) = access(folder).credentials
    assert named.kind == "sign-in"
    assert named.credential == Sealed(
        file=settings.state / "sign-in.sealed",
        key=bytes(range(32)),
        holder=f"{CLIENT_ID} contoso.com lyon-1@example.com",
    )


def test_its_key_shows_nowhere(folder: Folder) -> None:
    folder.credential("token-key", KEY)
    folder.panel(BY_CODE)
    shown = repr(folder.load())
    assert KEY not in shown
    assert repr(bytes(range(32))) not in shown


def test_without_its_key_it_does_not_start(folder: Folder) -> None:
    assert folder.complaint_about_panel(BY_CODE) == (
        "panel.toml: graph.token_key = (not shown) is neither a file nor a systemd credential "
        "(none here): write a path, or the name that LoadCredential= or ImportCredential= gives "
        "it in the unit."
    )


@pytest.mark.parametrize("key", ["c2hvcnQ=", "not base64!", KEY[:-4]])
def test_what_is_no_key_says_how_to_make_one(folder: Folder, key: str) -> None:
    folder.credential("token-key", key)
    said = folder.complaint_about_panel(BY_CODE)
    assert said == (
        "panel.toml: graph.token_key leads to credentials/token-key, which is not 32 bytes as "
        "base64: make one with `openssl rand -base64 32`."
    )


@pytest.mark.parametrize("other", ["secret", "certificate"])
def test_a_room_that_signs_in_itself_needs_no_secret(folder: Folder, other: str) -> None:
    folder.credential("token-key", KEY)
    folder.credential("graph", PEM)
    assert folder.complaint_about_panel(f'{BY_CODE}{other} = "graph"\n') == (
        f'panel.toml: graph.{other} stands beside sign_in = "device-code", which needs none: '
        "remove one of them."
    )


def test_new_secrets_need_no_restart_but_another_way_to_sign_in_does(folder: Folder) -> None:
    folder.credential("newer", "two")
    folder.credential("older", "one")
    folder.credential("token-key", KEY)
    folder.panel(f'{GRAPH}secret = "older"\n')
    before = access(folder)
    folder.panel(f'{GRAPH}secret = ["newer", "older"]\ntell = ["it@example.com"]\n')
    assert access(folder).fixed == before.fixed
    folder.panel(BY_CODE)
    assert access(folder).fixed != before.fixed
