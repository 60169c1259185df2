"""Why a broker cannot be listened to, in words for people."""

import ssl

from paho.mqtt.reasoncodes import ReasonCode

from sensors.mqtt_broker import Broker

CUT = "the network was cut"
BROKEN_OFF = "the connection to the broker broke off"

# X509_V_ERR_*, from OpenSSL's x509_vfy.h
_NOT_YET_VALID = 9
_EXPIRED = 10
_ANOTHER_HOST = (62, 64)  # a name, an address
_NOT_VOUCHED_FOR = (2, 18, 19, 20, 21)  # no issuer, or one that nobody knows

# What a broker's alert says, as OpenSSL spells it: with TLS 1.3 it comes after the handshake.
_ALERTS = {
    "CERTIFICATE_REQUIRED": "the broker asks for a certificate of the panel: "
    "set {table}.certificate",
    "HANDSHAKE_FAILURE": "the broker and the panel have no encryption, or certificate, in common",
    "CERTIFICATE_EXPIRED": "the panel's certificate has expired",
    "UNKNOWN_CA": "the broker does not trust the panel's certificate",
    "BAD_CERTIFICATE": "the broker does not trust the panel's certificate",
    "CERTIFICATE_UNKNOWN": "the broker does not trust the panel's certificate",
    "CERTIFICATE_REVOKED": "the panel's certificate has been revoked",
    "PROTOCOL_VERSION": "the broker and the panel have no version of TLS in common",
}


def unreachable(broker: Broker, error: OSError | UnicodeError) -> str:
    """Before the two have spoken MQTT."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return _distrusted(broker, error)
    if isinstance(error, ssl.SSLError):
        return (
            alert(broker, error.reason or "") or f"the broker {broker.address} does not speak TLS"
        )
    if isinstance(error, UnicodeError):
        words = "no such name can exist"
    elif isinstance(error, TimeoutError):
        words = "no answer"
    else:
        words = error.strerror or str(error)
    if broker.tls and isinstance(error, ConnectionResetError):
        words += ": does it expect tls = false?"
    return f"the broker {broker.address} cannot be reached: {words}"


def _distrusted(broker: Broker, error: ssl.SSLCertVerificationError) -> str:
    if error.verify_code == _EXPIRED:
        return "the broker's certificate has expired"
    if error.verify_code == _NOT_YET_VALID:
        return "the broker's certificate is not valid yet: is the panel's clock right?"
    if error.verify_code in _ANOTHER_HOST:
        return f"the broker's certificate is for another host than {broker.host}"
    if error.verify_code not in _NOT_VOUCHED_FOR:
        return f"the broker's certificate is not good: {error.verify_message}"
    by = "ca_file" if broker.ca_file else f"the system's authorities: set {broker.table}.ca_file"
    return f"the broker's certificate is not vouched for by {by}"


def alert(broker: Broker, said: str) -> str:
    """Of a text by OpenSSL; "" if it holds no alert."""
    for name, words in _ALERTS.items():
        if f"ALERT_{name}" in said:
            return words.format(table=broker.table)
    return ""


def refused(broker: Broker, reason: ReasonCode) -> str:
    """paho gives MQTT 5's names to MQTT 3's answers."""
    if reason.getName() in ("Bad user name or password", "Not authorized"):
        if broker.username:
            return "the broker refuses the user name or password"
        return "the broker wants a user name and password"
    if reason.getName() == "Client identifier not valid":
        return f"the broker refuses the client id {broker.client_id!r}"
    return f"the broker refuses the panel: {reason.getName()}"


def never_began(broker: Broker, reason: ReasonCode, last_error: str) -> str:
    """The connection ended before the broker had let us in."""
    if words := alert(broker, last_error):
        return words
    if reason.getName() == "Keep alive timeout":
        return f"the broker {broker.address} does not answer"
    if reason.getName() == "Protocol error":
        return f"the broker {broker.address} does not speak MQTT 3.1.1"
    hint = "" if broker.tls else ": does it expect tls?"
    if broker.certificate:
        hint = ": does it trust the panel's certificate?"
    return f"the broker {broker.address} ends the connection at once{hint}"
