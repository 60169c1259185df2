"""The page behind the code, called from its own machine."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from panel.config.phone import Phone, Protection
from panel.doctor.judges.phone import Page, phone
from panel.doctor.looks.phone import look_at_page

from .listeners import Interceptor, PlainPage
from .read import FAIL, WARN, ids, the

NOW = datetime.now(UTC)


def fitted(port: int, protection: Protection, folder: Path) -> Phone:
    return Phone(
        public_url="https://localhost:8443",
        listen="0.0.0.0",
        port=port,
        protection=protection,
        certificate="phone-certificate",
        proxies=(),
        shown=timedelta(seconds=60),
        visit=timedelta(minutes=5),
        socket=folder / "panel.sock",
    )


def look(page: Phone) -> Page:
    return asyncio.run(look_at_page(page, 5))


def test_its_certificate_is_read_off_the_wire(tmp_path: Path) -> None:
    with Interceptor(tmp_path, "Contoso") as page:
        found = look(fitted(page.port, Protection.CERTIFICATE, tmp_path))
    assert (found.why, found.names) == ("", ("localhost", "127.0.0.1"))
    assert isinstance(found.ends, datetime)
    lines = [*phone(found, found.ends - timedelta(days=3))]
    assert the(lines, "panel.phone").status is FAIL  # there is no socket
    assert the(lines, "panel.phone_certificate").status is WARN


@pytest.mark.parametrize("protection", [Protection.PROXIES, Protection.NONE])
def test_without_tls_only_its_port_is_tried(tmp_path: Path, protection: Protection) -> None:
    with PlainPage() as page:
        found = look(fitted(page.port, protection, tmp_path))
    assert found.why == ""
    assert ids(phone(found, NOW)) == ["panel.phone"]


def test_a_port_where_nobody_listens_is_told(tmp_path: Path) -> None:
    with PlainPage() as page:
        closed = fitted(page.port, Protection.CERTIFICATE, tmp_path)
    found = look(closed)
    assert found.why == "Connection refused"
    assert found == replace(found, names=())
    assert ids(phone(found, NOW)) == ["panel.phone"]


def test_what_speaks_no_tls_has_no_certificate(tmp_path: Path) -> None:
    with PlainPage() as page:
        found = look(fitted(page.port, Protection.CERTIFICATE, tmp_path))
    assert found.why == "it speaks no TLS"
