"""The room's sign-in, sealed in a file: AES-GCM, with a key that only this machine can open."""

import contextlib
import os
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from panel.calendars.base import SignInFailed
from panel.calendars.credential import Grant, Sealed
from panel.domain.faults import Fault

_MARK = b"room-panel sign-in 1\n"  # another way to seal gets another number
_NONCE = 12  # bytes, as AES-GCM wants them


def opened(sealed: Sealed) -> Grant:
    """Raises SignInFailed where somebody has to sign in first."""
    try:
        data = sealed.file.read_bytes()
    except FileNotFoundError as error:
        raise SignInFailed(
            "Nobody has signed the panel in as its room yet: do it at the door.",
            Fault.NOT_SIGNED_IN,
        ) from error
    except OSError as error:
        raise _again(f"The panel's sign-in cannot be read ({error.strerror})") from error
    head, nonce, text = data[: len(_MARK)], data[len(_MARK) :][:_NONCE], data[len(_MARK) + _NONCE :]
    try:
        if head != _MARK or len(nonce) != _NONCE:
            raise InvalidTag
        token = AESGCM(sealed.key).decrypt(nonce, text, _whose(sealed)).decode()
    except (InvalidTag, UnicodeDecodeError) as error:
        msg = "The panel's sign-in is torn, or of another app, tenant, room or machine"
        raise _again(msg) from error
    return Grant(refresh_token=token, keep=lambda fresh: _succeed(sealed, data, fresh))


def seal(sealed: Sealed, refresh_token: str) -> None:
    """In place of what was there, whole or not at all. Raises SignInFailed for a full disk."""
    nonce = secrets.token_bytes(_NONCE)  # never twice with one key
    text = AESGCM(sealed.key).encrypt(nonce, refresh_token.encode(), _whose(sealed))
    try:
        _replace(sealed.file, _MARK + nonce + text)
    except OSError as error:
        raise SignInFailed(
            f"The panel's sign-in cannot be kept in {sealed.file.parent} ({error.strerror}): "
            "check the disk and the folder's owner.",
            Fault.SIGN_IN_REFUSED,
        ) from error


def _succeed(sealed: Sealed, before: bytes, refresh_token: str) -> None:
    """Unless somebody has signed in meanwhile: theirs stands, not the one that was asked for."""
    with contextlib.suppress(OSError):
        if sealed.file.read_bytes() != before:
            return
    seal(sealed, refresh_token)


def _replace(file: Path, data: bytes) -> None:
    beside = file.with_name(f".{file.name}.{secrets.token_hex(4)}")
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as new:
            if os.geteuid() == 0:  # the doctor, run by hand: the panel must read it after that
                owner = file.parent.stat()
                os.fchown(new.fileno(), owner.st_uid, owner.st_gid)
            new.write(data)
            new.flush()
            os.fsync(new.fileno())
        beside.replace(file)
    finally:
        with contextlib.suppress(FileNotFoundError):
            beside.unlink()
    folder = os.open(file.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _whose(sealed: Sealed) -> bytes:
    return _MARK + sealed.holder.encode()


def _again(wrong: str) -> SignInFailed:
    return SignInFailed(f"{wrong}: sign it in at the door.", Fault.SIGN_IN_AGAIN)
