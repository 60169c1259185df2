"""Secrets and certificates: found, private, and never shown."""

import pytest

from panel.calendars.credential import Credential
from panel.config import Certificate, GraphAccess, PanelSettings, Pfx, Secret
from tests.config.folder import GRAPH, Folder

KEY = "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n"
LOCKED_KEY = KEY.replace("PRIVATE", "ENCRYPTED PRIVATE")
LEAF = "-----BEGIN CERTIFICATE-----\nMIID\n-----END CERTIFICATE-----\n"
ISSUER = LEAF.replace("MIID", "MIIF")
BY_SECRET = f'{GRAPH}secret = "graph-secret"\n'
BY_CERTIFICATE = f'{GRAPH}certificate = "graph-certificate"\n'


def access(settings: PanelSettings) -> GraphAccess:
    assert isinstance(settings.graph, GraphAccess)
    return settings.graph


def shown(folder: Folder) -> Credential:
    (named,) = access(folder.load()).credentials
    return named.credential


def test_a_secret_of_systemd(folder: Folder) -> None:
    folder.credential("graph-secret", "s3cret~\n")
    folder.panel(BY_SECRET)
    assert shown(folder) == Secret(secret="s3cret~")


def test_a_secret_in_a_file_beside(folder: Folder) -> None:
    folder.write("graph-secret", "s3cret~")
    folder.panel(BY_SECRET)
    assert shown(folder) == Secret(secret="s3cret~")


def test_systemds_wins_over_a_file(folder: Folder) -> None:
    folder.write("graph-secret", "old")
    folder.credential("graph-secret", "new")
    folder.panel(BY_SECRET)
    assert shown(folder) == Secret(secret="new")


def test_a_certificate_is_told_from_its_key_and_keeps_its_chain(folder: Folder) -> None:
    folder.credential("graph-certificate", f"Bag Attributes\n{LEAF}{KEY}{ISSUER}")
    folder.panel(BY_CERTIFICATE)
    assert shown(folder) == Certificate(private_key=KEY, public_certificate=LEAF + ISSUER)


def test_a_locked_key_comes_with_its_passphrase(folder: Folder) -> None:
    folder.credential("graph-certificate", LOCKED_KEY + LEAF)
    folder.credential("pass", "open sesame\n")
    folder.panel(f'{BY_CERTIFICATE}certificate_passphrase = "pass"\n')
    assert shown(folder) == Certificate(
        private_key=LOCKED_KEY, public_certificate=LEAF, passphrase="open sesame"
    )


def test_a_key_that_is_not_locked_needs_no_passphrase(folder: Folder) -> None:
    folder.credential("graph-certificate", KEY + LEAF)
    folder.credential("pass", "open sesame\n")
    folder.panel(f'{BY_CERTIFICATE}certificate_passphrase = "pass"\n')
    assert shown(folder) == Certificate(private_key=KEY, public_certificate=LEAF)


def test_a_pfx_is_left_to_msal(folder: Folder) -> None:
    path = folder.credential("graph-certificate", b"\x30\x82\x0a\x00...")
    folder.panel(BY_CERTIFICATE)
    assert shown(folder) == Pfx(path=path)


def test_no_secret_shows_in_what_is_logged(folder: Folder) -> None:
    folder.credential("graph-secret", "hunter2")
    folder.panel(BY_SECRET)
    assert "hunter2" not in repr(folder.load())


def test_a_proxys_authorities_are_found_beside(folder: Folder) -> None:
    folder.credential("graph-secret", "s3cret")
    path = folder.write("proxy.pem", LEAF)
    folder.panel(f'{BY_SECRET}ca_file = "proxy.pem"\n')
    assert access(folder.load()).ca_file == path


def test_without_systemd_the_sentence_asks_for_it_or_for_a_path(folder: Folder) -> None:
    assert folder.complaint_about_panel(BY_SECRET) == (
        "panel.toml: graph.secret = (not shown) is neither a file nor a systemd credential "
        "(none here): write a path, or the name that LoadCredential= or ImportCredential= gives "
        "it in the unit."
    )


def test_a_misspelt_name_is_set_right(folder: Folder) -> None:
    folder.credential("graph-secret", "s3cret")
    sentence = folder.complaint_about_panel(f'{GRAPH}secret = "graf-secret"')
    assert "(graph-secret, did you mean graph-secret?)" in sentence


def test_a_path_is_shown(folder: Folder) -> None:
    sentence = folder.complaint_about_panel(f'{GRAPH}secret = "/etc/graph.secret"')
    assert 'graph.secret = "/etc/graph.secret" is neither a file nor' in sentence


@pytest.mark.parametrize("key", ["secret", "certificate_passphrase", "client_secret", "password"])
def test_a_secret_put_in_the_file_itself_is_not_shown(folder: Folder, key: str) -> None:
    folder.credential("graph-certificate", LOCKED_KEY + LEAF)
    other = "" if key == "secret" else 'certificate = "graph-certificate"\n'
    sentence = folder.complaint_about_panel(f'{GRAPH}{other}{key} = "hunter2"\n')
    assert f"graph.{key} = (not shown)" in sentence
    assert "hunter2" not in sentence


def test_a_private_key_put_in_the_file_itself_is_not_shown(folder: Folder) -> None:
    assert "MIIE" not in folder.complaint_about_panel(f'{GRAPH}certificate = """{KEY}"""\n')


def test_a_secret_that_everybody_may_read_is_none(folder: Folder) -> None:
    folder.write("graph-secret", "s3cret", mode=0o644)
    assert folder.complaint_about_panel(BY_SECRET) == (
        "panel.toml: graph.secret leads to graph-secret, which everybody may read: "
        "run chmod o-rwx on it."
    )


WRONG = {
    "empty": (b"", "which is empty: write the secret into it"),
    "blank": (b" \n", "which is empty: write the secret into it"),
    "two lines": (b"a\nb\n", "which is not one line of text: write only the secret into it"),
    "not UTF-8": (b"ab\xff", "whose byte 2 is not UTF-8: save it as UTF-8"),
}


@pytest.mark.parametrize(("content", "wrong"), WRONG.values(), ids=WRONG)
def test_a_secret_that_cannot_be_one(folder: Folder, content: bytes, wrong: str) -> None:
    folder.write("graph-secret", content)
    assert folder.complaint_about_panel(BY_SECRET) == (
        f"panel.toml: graph.secret leads to graph-secret, {wrong}."
    )


def test_a_directory_is_no_secret(folder: Folder) -> None:
    (folder.path / "graph-secret").mkdir()
    assert folder.complaint_about_panel(BY_SECRET) == (
        "panel.toml: graph.secret leads to graph-secret, which is a directory, not a file: "
        "put the secret there, or correct the path."
    )


@pytest.mark.parametrize(
    ("content", "lacking"), [(LEAF, "private key"), (KEY, "certificate"), ("MIID", "private key")]
)
def test_half_a_certificate(folder: Folder, content: str, lacking: str) -> None:
    folder.write("graph-certificate", content)
    assert folder.complaint_about_panel(BY_CERTIFICATE) == (
        "panel.toml: graph.certificate leads to graph-certificate, "
        f"which holds no {lacking}: put both in it, as PEM."
    )


def test_a_locked_key_without_its_passphrase(folder: Folder) -> None:
    folder.write("graph-certificate", LOCKED_KEY + LEAF)
    assert folder.complaint_about_panel(BY_CERTIFICATE) == (
        "panel.toml: graph.certificate_passphrase is missing, "
        "and graph-certificate needs it: name what holds it."
    )


def test_neither_secret_nor_certificate(folder: Folder) -> None:
    assert folder.complaint_about_panel(GRAPH) == (
        'panel.toml: graph.certificate is missing: write certificate = "graph-certificate" '
        "under [graph]."
    )


def test_authorities_that_are_none(folder: Folder) -> None:
    folder.credential("graph-secret", "s3cret")
    folder.write("proxy.pem", KEY)
    assert folder.complaint_about_panel(f'{BY_SECRET}ca_file = "proxy.pem"') == (
        'panel.toml: graph.ca_file = "proxy.pem" leads to proxy.pem, '
        "which holds no certificate: give a PEM file."
    )
