"""Whom the panel trusts and what it shows of itself, from the files that the settings name."""

import ssl
from contextlib import suppress
from pathlib import Path
from typing import Any

from sensors.base import NoTrust
from sensors.mqtt_broker import Broker


class _Line(ssl.SSLSocket):
    """Tidier than paho, and with a better ear."""

    def send(self, data: Any, flags: int = 0) -> int:
        """With TLS 1.3 a broker refuses our certificate after the handshake, perhaps before we
        have written: then its alert lies here unread.
        """
        try:
            return super().send(data, flags)
        except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
            raise
        except OSError:
            with suppress(ssl.SSLWantReadError, ssl.SSLWantWriteError):
                self.recv(1)
            raise

    def do_handshake(self, block: bool = False) -> None:  # noqa: FBT001, FBT002  as in ssl
        try:  # paho forgets the socket of one that fails; Python would warn of it later
            super().do_handshake(block)
        except OSError:
            self.close()
            raise


def context(broker: Broker) -> ssl.SSLContext:
    """Read anew for each connection: a renewed certificate needs no restart. Raises NoTrust."""
    try:
        trusts = ssl.create_default_context(cafile=broker.ca_file or None)
    except OSError as error:  # ssl.SSLError is one
        msg = (
            f"{broker.table}.ca_file {broker.ca_file} cannot be read ({_words(error)}): "
            "name a file with the authority's certificate as PEM."
        )
        raise NoTrust(msg) from error
    if broker.ca_file:
        # From Python 3.13 on a home-made authority must be made by the book of RFC 5280, which
        # few are. Signature, dates and host are looked at all the same.
        trusts.verify_flags &= ~ssl.VERIFY_X509_STRICT
    if broker.certificate:
        _show(trusts, broker)
    trusts.sslsocket_class = _Line
    return trusts


def _show(trusts: ssl.SSLContext, broker: Broker) -> None:
    certificate = broker.certificate
    try:
        Path(
            certificate
        ).read_bytes()  # load_cert_chain says "[SSL]" of a folder or a lack of rights
        # Without a password it would ask for one at the terminal.
        trusts.load_cert_chain(certificate, password="")
    except OSError as error:
        msg = (
            f"{broker.table}.certificate {certificate} cannot be read ({_words(error)}): "
            "name a file with the panel's certificate and its key without a password, as PEM."
        )
        raise NoTrust(msg) from error


def _words(error: OSError) -> str:
    if isinstance(error, ssl.SSLError):
        return (error.reason or "not in that form").replace("_", " ").lower()
    return error.strerror or str(error)
