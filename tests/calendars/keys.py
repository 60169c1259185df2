"""A certificate with its private key, in every shape that a panel may be given."""

from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)

from panel.calendars.credential import Certificate


class KeyPair:
    def __init__(self, lasts: timedelta = timedelta(days=1)) -> None:
        self._key = rsa.generate_private_key(65537, 2048)
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Room panel")])
        now = datetime.now(UTC)
        self._certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(self._key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + lasts)
            .sign(self._key, SHA256())
        )
        self.certificate = self._certificate.public_bytes(Encoding.PEM)

    @property
    def credential(self) -> Certificate:
        return Certificate(private_key=self.key(None), public_certificate=self.certificate.decode())

    def key(self, passphrase: str | None) -> str:
        locked = _locked(passphrase)
        return self._key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked).decode()

    def pfx(self, passphrase: str | None) -> bytes:
        return pkcs12.serialize_key_and_certificates(
            b"panel", self._key, self._certificate, None, _locked(passphrase)
        )


def _locked(passphrase: str | None) -> KeySerializationEncryption:
    return BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
