"""Opens a journal's file only to read it, and leaves nothing beside it.

A reader of SQLite makes -wal and -shm files of its own where there are none, and leaves them.
"""

import contextlib
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

from panel.journal.base import Damaged, Missing, Newer, ReadOnly
from panel.journal.database import WAITS_FOR_LOCK_MS, translated, version_of
from panel.journal.schema import APPLICATION_ID, MIGRATIONS

MAGIC = b"SQLite format 3\0"


@contextlib.contextmanager
def untouched(path: Path) -> Iterator[sqlite3.Connection]:
    """The journal at `path`: a panel's own, running or not, or a copy of it."""
    _look_at(path)
    log, index = (path.with_name(path.name + suffix) for suffix in ("-wal", "-shm"))
    if index.exists():  # a panel runs, or was killed
        opened = _connected(path, path, "mode=ro")
    elif log.exists() and log.stat().st_size:
        opened = _from_a_copy(path, log)
    else:  # the file holds all
        opened = _connected(path, path, "mode=ro&immutable=1")
    with opened as connection:
        yield connection


def _look_at(path: Path) -> None:
    """Whether there is anything to open, told before SQLite tells it in fewer words."""
    remedy = "name the journal.sqlite of a panel's state folder, or a copy of it"
    try:
        with path.open("rb") as file:
            begins = file.read(len(MAGIC))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Missing(f"there is no file {path}: {remedy}") from error
    except IsADirectoryError as error:
        raise Damaged(f"{path} is a folder: {remedy}") from error
    except PermissionError as error:
        raise ReadOnly(
            f"the journal {path} may not be read: ask as the panel's own user, or as root"
        ) from error
    if begins != MAGIC:
        raise Damaged(f"the file {path} is not a journal: {remedy}")


@contextlib.contextmanager
def _from_a_copy(path: Path, log: Path) -> Iterator[sqlite3.Connection]:
    """Its last records still lie in the log beside it, and reading those would leave an index."""
    with translated(path), tempfile.TemporaryDirectory(prefix="room-panel-") as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)
        shutil.copyfile(log, copy.with_name(log.name))
        with _connected(path, copy, "mode=ro") as connection:
            yield connection


@contextlib.contextmanager
def _connected(path: Path, file: Path, how: str) -> Iterator[sqlite3.Connection]:
    """Connected to `file`, and it is a journal; whatever goes wrong is told of `path`."""
    with translated(path):
        connection = sqlite3.connect(
            f"{file.absolute().as_uri()}?{how}",
            uri=True,
            timeout=WAITS_FOR_LOCK_MS / 1000,
            isolation_level=None,
        )
        with contextlib.closing(connection):
            _check(path, connection)
            yield connection


def _check(path: Path, connection: sqlite3.Connection) -> None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        raise Damaged(f"the file {path} is a database, but not a journal: name another one")
    if version_of(connection) > len(MIGRATIONS):
        raise Newer(f"the journal {path} was written by a later room-panel: read it with that one")
