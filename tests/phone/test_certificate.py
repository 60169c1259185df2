"""The page's certificate: every mistake in it is one sentence, a renewed one needs no restart."""

import logging
import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import trustme
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from panel.phone.certificate import Certificate, NoCertificate, find

CA = trustme.CA()
TODAY = datetime.now(UTC)
FIRST, SECOND = CA.issue_cert("first.example"), CA.issue_cert("second.example")
EXPIRED = CA.issue_cert(
    "old.example", not_before=TODAY - timedelta(9), not_after=TODAY - timedelta(2)
)
EARLY = CA.issue_cert(
    "new.example", not_before=TODAY + timedelta(2), not_after=TODAY + timedelta(9)
)


def chain(issued: trustme.LeafCert) -> bytes:
    return b"".join(blob.bytes() for blob in issued.cert_chain_pems)


def key(issued: trustme.LeafCert) -> bytes:
    return issued.private_key_pem.bytes()


def whole(issued: trustme.LeafCert) -> bytes:
    return key(issued) + chain(issued)


def locked(issued: trustme.LeafCert) -> bytes:
    opened = load_pem_private_key(key(issued), None)
    locked = BestAvailableEncryption(b"tell nobody")
    return opened.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked) + chain(issued)


def locked_as_of_old(issued: trustme.LeafCert) -> bytes:
    opened = load_pem_private_key(key(issued), None)
    locked = BestAvailableEncryption(b"tell nobody")
    return opened.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, locked) + chain(
        issued
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "page.pem"
    file.touch(mode=0o600)
    return file


def name_seen(context: ssl.SSLContext, *, names_a_server: bool) -> str:
    """What a phone reads in the certificate of the next connection."""
    phone = ssl.create_default_context()
    phone.check_hostname = False
    CA.configure_trust(phone)
    to_server, to_phone = ssl.MemoryBIO(), ssl.MemoryBIO()
    asked = "rooms.example" if names_a_server else None
    ends = (
        phone.wrap_bio(to_phone, to_server, server_hostname=asked),
        context.wrap_bio(to_server, to_phone, server_side=True),
    )
    for end in ends * 3:
        try:
            end.do_handshake()
        except ssl.SSLWantReadError:
            continue
    seen: Any = ends[0].getpeercert()
    ((_, name),) = seen["subjectAltName"]
    return str(name)


@pytest.mark.parametrize("names_a_server", [True, False])
def test_a_renewed_certificate_is_there_for_the_next_phone(
    file: Path, names_a_server: bool
) -> None:
    file.write_bytes(whole(FIRST))
    certificate = Certificate(file)
    assert name_seen(certificate.context, names_a_server=names_a_server) == "first.example"
    file.write_bytes(whole(SECOND))
    certificate.renew()
    assert name_seen(certificate.context, names_a_server=names_a_server) == "second.example"


BROKEN: dict[str, Callable[[], bytes]] = {
    "which holds no certificate": lambda: key(FIRST),
    "which holds no private key": lambda: chain(FIRST),
    "whose key is another certificate's": lambda: key(SECOND) + chain(FIRST),
    "whose key needs a passphrase": lambda: locked(FIRST),
    "which cannot be used": lambda: whole(FIRST).replace(b"MII", b"XXX"),
}


@pytest.mark.parametrize("wrong", BROKEN)
def test_what_is_wrong_with_a_certificate_is_one_sentence(file: Path, wrong: str) -> None:
    file.write_bytes(BROKEN[wrong]())
    with pytest.raises(NoCertificate) as refused:
        Certificate(file)
    sentence = str(refused.value)
    assert sentence.startswith(f"phone.certificate leads to {file}, {wrong}")
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_a_key_locked_as_of_old_asks_no_terminal_for_its_passphrase(file: Path) -> None:
    file.write_bytes(locked_as_of_old(FIRST))
    with pytest.raises(NoCertificate, match="needs a passphrase"):
        Certificate(file)


def test_a_key_that_everybody_may_read_is_refused(file: Path) -> None:
    file.write_bytes(whole(FIRST))
    file.chmod(0o644)
    with pytest.raises(NoCertificate, match="everybody may read"):
        Certificate(file)


def test_a_certificate_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(NoCertificate, match=r"cannot be read \(No such file"):
        Certificate(tmp_path / "none.pem")


@pytest.mark.parametrize("wrong", [*BROKEN, "which has expired", "which is not valid yet"])
def test_a_broken_renewal_is_told_once_and_the_old_one_stays(
    file: Path, wrong: str, caplog: pytest.LogCaptureFixture
) -> None:
    file.write_bytes(whole(FIRST))
    certificate = Certificate(file)
    dated = {"which has expired": EXPIRED, "which is not valid yet": EARLY}
    file.write_bytes(whole(dated[wrong]) if wrong in dated else BROKEN[wrong]())
    certificate.renew()
    certificate.renew()
    assert name_seen(certificate.context, names_a_server=True) == "first.example"
    (told,) = caplog.records
    assert told.levelno == logging.WARNING
    assert wrong in told.getMessage()
    file.write_bytes(whole(SECOND))
    certificate.renew()
    assert name_seen(certificate.context, names_a_server=True) == "second.example"


def test_a_certificate_taken_away_stays_in_use(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file.write_bytes(whole(FIRST))
    certificate = Certificate(file)
    file.unlink()
    certificate.renew()
    certificate.renew()
    assert name_seen(certificate.context, names_a_server=True) == "first.example"
    assert ["cannot be read" in told.getMessage() for told in caplog.records] == [True]


def test_a_machine_with_a_wrong_clock_serves_all_the_same(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file.write_bytes(whole(EARLY))
    certificate = Certificate(file)
    assert ["not valid yet" in told.getMessage() for told in caplog.records] == [True]
    assert isinstance(certificate.context, ssl.SSLContext)


def test_tls_of_another_decade_is_not_spoken(file: Path) -> None:
    file.write_bytes(whole(FIRST))
    assert Certificate(file).context.minimum_version == ssl.TLSVersion.TLSv1_2


def test_a_name_is_a_credential_and_a_path_leads_from_the_settings(tmp_path: Path) -> None:
    given, folder = tmp_path / "given", tmp_path / "etc"
    for place in given, folder:
        place.mkdir()
        (place / "page").touch()
    assert find("page", folder, {"CREDENTIALS_DIRECTORY": str(given)}) == given / "page"
    assert find("page", folder, {}) == folder / "page"
    assert find("tls/page.pem", folder, {}) == folder / "tls" / "page.pem"
    assert find("/etc/ssl/page.pem", folder, {}) == Path("/etc/ssl/page.pem")
    with pytest.raises(NoCertificate, match="LoadCredential="):
        find("pgae", folder, {"CREDENTIALS_DIRECTORY": str(given)})
