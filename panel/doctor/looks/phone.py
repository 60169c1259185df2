"""Calls the page as a phone would, from the machine itself."""

import asyncio
import os
import ssl
from datetime import datetime
from urllib.parse import urlsplit

from cryptography import x509

from panel.config.phone import Phone, Protection
from panel.doctor.judges.phone import Page
from panel.doctor.lines import Unknown

_EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104  to be called at home


async def look_at_page(phone: Phone, seconds: float) -> Page:
    address = _EVERYWHERE.get(phone.listen, phone.listen)
    tls = phone.protection is Protection.CERTIFICATE
    why, der = "", b""
    try:
        async with asyncio.timeout(seconds):
            der = await _call(address, phone.port, tls=tls)
    except TimeoutError:
        why = f"not within {seconds:g} s"
    except ssl.SSLError:
        why = "it speaks no TLS"
    except OSError as error:
        why = (
            os.strerror(error.errno) if error.errno else str(error)
        )  # asyncio has words of its own
    names, ends = _read(der)
    return Page(
        socket=str(phone.socket),
        socket_is_there=phone.socket.is_socket(),
        port=f"{address}:{phone.port}",
        why=why,
        speaks_tls=tls,
        host=urlsplit(phone.public_url).hostname or "",
        names=names,
        ends=ends,
    )


async def _call(address: str, port: int, *, tls: bool) -> bytes:
    """Whatever certificate it shows: who vouches for it is for the phones to know."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if tls else None
    if context is not None:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    _, writer = await asyncio.open_connection(address, port, ssl=context)
    try:
        shown = writer.get_extra_info("ssl_object")
        return bytes(shown.getpeercert(binary_form=True) or b"") if shown else b""
    finally:
        writer.close()
        await writer.wait_closed()


def _read(der: bytes) -> tuple[tuple[str, ...], datetime | Unknown]:
    try:
        certificate = x509.load_der_x509_certificate(der)
        said = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (ValueError, x509.ExtensionNotFound):
        return (), Unknown.UNKNOWN
    names = said.get_values_for_type(x509.DNSName)
    addresses = said.get_values_for_type(x509.IPAddress)
    return (*names, *map(str, addresses)), certificate.not_valid_after_utc
