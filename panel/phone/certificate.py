"""The page's certificate with its key: found, checked, and taken anew when it was renewed.

Every new one gets a context of its own, which takes over with the next connection: one that is
broken, or half written, never touches the one in use.
"""

import asyncio
import logging
import os
import re
import ssl
import stat
from collections.abc import Mapping
from pathlib import Path

log = logging.getLogger(__name__)

LOOKS_EVERY = 60.0  # seconds
LARGEST = 64 * 1024  # bytes of a certificate with its chain and key
_CERTIFICATE = re.compile(r"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", re.DOTALL)
_KEY = re.compile(r"-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----")
_LOCKED = re.compile(r"-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED", re.MULTILINE)
_NOT_YET, _NO_MORE = 9, 10  # X509_V_ERR_CERT_NOT_YET_VALID, _HAS_EXPIRED
_Stamp = tuple[int, int, int]


class NoCertificate(Exception):
    """It cannot be used. The sentence tells file and remedy, never what the file holds."""


class NotItsTime(NoCertificate):
    """It is whole, but the clock says that it has expired, or is not valid yet."""


def find(name: str, folder: Path, environment: Mapping[str, str] = os.environ) -> Path:
    """A name without "/" is systemd's, in $CREDENTIALS_DIRECTORY; a path leads from `folder`."""
    if "/" in name:
        return (folder / name).absolute()
    given = environment.get("CREDENTIALS_DIRECTORY", "")
    if given and (path := Path(given) / name).is_file():
        return path
    if (path := (folder / name).absolute()).is_file():
        return path
    raise NoCertificate(
        "phone.certificate is neither a credential that the unit loads nor a file: add "
        "LoadCredential= to the unit, or write a path."
    )


class Certificate:
    """Raises NoCertificate when the first one cannot be used."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stamp = self._stamped()
        self._newest = self.context = _context(path)
        self.context.sni_callback = self._take_newest
        try:
            _check_time(path, self._newest)
        except NotItsTime as error:
            # A Pi without a time server may be years off: phones know better what to accept.
            log.warning("%s", error)

    def renew(self) -> None:
        """Take the file as it is now, if it has changed and is good."""
        stamp = self._stamped()
        if stamp == self._stamp:
            return
        self._stamp = stamp
        try:
            newest = _context(self._path)
            _check_time(self._path, newest)
        except NoCertificate as error:
            log.warning("the certificate in use stays: %s", error)
            return
        self._newest = newest
        log.info("the renewed certificate is in use")

    async def follow(self, every: float = LOOKS_EVERY) -> None:
        while True:
            await asyncio.sleep(every)
            self.renew()

    def _take_newest(
        self, connection: ssl.SSLObject, _name: str | None, _context: ssl.SSLContext
    ) -> None:
        """Called for each connection, whether or not it names a server."""
        connection.context = self._newest

    def _stamped(self) -> _Stamp:
        try:
            status = self._path.stat()
        except OSError:
            return 0, 0, 0  # reading it tells why
        return status.st_mtime_ns, status.st_ino, status.st_size


def _context(path: Path) -> ssl.SSLContext:
    _check_text(path, _text(path))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_RENEGOTIATION
    context.set_alpn_protocols(["http/1.1"])
    try:
        context.load_cert_chain(path, password="")  # without, OpenSSL asks a terminal
    except ssl.SSLError as error:
        if "MISMATCH" in (error.reason or ""):
            raise _wrong(
                path, "whose key is another certificate's", "put the two together"
            ) from error
        why = (error.reason or "not understood").lower().replace("_", " ")
        raise _wrong(path, f"which cannot be used ({why})", "write it anew, as PEM") from error
    except OSError as error:
        raise _unreadable(path, error) from error
    return context


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            if status.st_mode & stat.S_IROTH and os.name == "posix":
                raise _wrong(path, "which everybody may read", "run chmod o-rwx on it")
            return file.read(LARGEST).decode("ascii", "replace")
    except OSError as error:
        raise _unreadable(path, error) from error


def _check_text(path: Path, text: str) -> None:
    if not _CERTIFICATE.search(text):
        raise _wrong(path, "which holds no certificate", "write it there as PEM, with its chain")
    if _LOCKED.search(text):
        raise _wrong(path, "whose key needs a passphrase", "write the key without one")
    if not _KEY.search(text):
        raise _wrong(path, "which holds no private key", "add it below the certificate, as PEM")


def _check_time(path: Path, server: ssl.SSLContext) -> None:
    """Shake hands with oneself, trusting that very certificate: OpenSSL looks at its dates."""
    phone = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    phone.check_hostname = False
    phone.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    found = _CERTIFICATE.search(_text(path))
    phone.load_verify_locations(cadata=found[0] if found else "")
    to_server, to_phone = ssl.MemoryBIO(), ssl.MemoryBIO()
    ends = (
        phone.wrap_bio(to_phone, to_server),
        server.wrap_bio(to_server, to_phone, server_side=True),
    )
    try:
        for end in ends * 3:
            try:
                end.do_handshake()
            except ssl.SSLWantReadError:
                continue
    except ssl.SSLCertVerificationError as error:
        if error.verify_code == _NO_MORE:
            raise NotItsTime(_sentence(path, "which has expired", "renew it")) from error
        if error.verify_code == _NOT_YET:
            wrong = "which is not valid yet", "look at the clock"
            raise NotItsTime(_sentence(path, *wrong)) from error
        wrong = f"which phones refuse ({error.verify_message})", "ask for a server's certificate"
        raise _wrong(path, *wrong) from error


def _unreadable(path: Path, error: OSError) -> NoCertificate:
    why = f"which cannot be read ({error.strerror or error})"
    return _wrong(path, why, "put it there for this user to read, or correct the path")


def _wrong(path: Path, wrong: str, remedy: str) -> NoCertificate:
    return NoCertificate(_sentence(path, wrong, remedy))


def _sentence(path: Path, wrong: str, remedy: str) -> str:
    return f"phone.certificate leads to {path}, {wrong}: {remedy}."
