"""A file's bytes into a checked table; all that may go wrong on the way is a ConfigError."""

import re
import stat
import tomllib
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from panel.config.check import wrongs
from panel.config.sentences import ConfigError

T = TypeVar("T", bound=msgspec.Struct)

WRITE_IT = "write it, or correct the path"
LARGEST = 1024 * 1024  # a thousand rooms take a tenth of it
_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def read(path: Path) -> dict[str, Any]:
    """The table of a file, not yet checked."""
    return parsed(path, content(path, WRITE_IT))


def parsed(where: Path | str, data: bytes) -> dict[str, Any]:
    """The table that these bytes hold, likewise."""
    return _table(where, _text(where, data))


def checked(where: Path | str, table: dict[str, Any], definition: type[T]) -> T:
    try:
        return msgspec.convert(table, definition)
    except msgspec.ValidationError as error:
        sentences = [f"{where}: {wrong}" for wrong in wrongs(table, definition)]
        raise ConfigError(*sentences or [f"{where}: {error}."]) from error


def content(path: Path, remedy: str, whose: str = "") -> bytes:
    """A file's bytes. `whose` tells which key leads to the file."""
    file = f"{whose}{path}, which" if whose else f"{path}"
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise ConfigError(f"{file} is a directory, not a file: {remedy}.")
        if not stat.S_ISREG(status.st_mode):
            raise ConfigError(f"{file} is not a regular file: {remedy}.")
        if status.st_size > LARGEST:
            raise ConfigError(f"{file} is larger than 1 MiB: {remedy}.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ConfigError(f"{file} does not exist: {remedy}.") from error
    except PermissionError as error:
        raise ConfigError(
            f"{file} may not be read by this user: give it read permission (chmod, chown)."
        ) from error
    except OSError as error:
        raise ConfigError(f"{file} cannot be read ({error.strerror}): {remedy}.") from error


def _text(where: Path | str, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")  # Windows' Notepad may put a mark in front
    except UnicodeDecodeError as error:
        byte, line = data[error.start], data.count(b"\n", 0, error.start) + 1
        raise ConfigError(
            f"{where}, line {line}: byte {error.start} (0x{byte:02x}) is not UTF-8: "
            "save the file with the encoding UTF-8."
        ) from error


def _table(where: Path | str, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise ConfigError(
            f"{where}: brackets are nested too deeply: close each one that is opened."
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{where}{_place(str(error), text)}.") from error
    except ValueError as error:  # Python's own limit to the digits of a number
        raise ConfigError(f"{where}: a number is too long to read: shorten it.") from error


def _place(message: str, text: str) -> str:
    """Where and what, but never the line itself: it may hold a secret."""
    found = _PLACE.search(message)
    line, column = found.groups() if found else (None, None)
    where = (
        f", line {line}, column {column}"
        if line
        else f", line {text.rstrip().count(chr(10)) + 1}, at the end of the file"
    )
    what = _PLACE.sub("", message)
    return f"{where}: not valid TOML ({what}): correct that line"
