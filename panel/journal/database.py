"""Opens the journal's file: its checks, its updates, and SQLite's errors in the journal's words.

A damaged or foreign file is moved aside and a new one begun; a file that is only
locked, full or read-only is left where it is.
"""

import contextlib
import errno
import logging
import sqlite3
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from panel.journal.base import Damaged, Full, JournalError, Locked, Newer, ReadOnly
from panel.journal.schema import APPLICATION_ID, MIGRATIONS

log = logging.getLogger(__name__)

WAITS_FOR_LOCK_MS = 1000  # the door stands still meanwhile

BY_SQLITE_CODE: Mapping[int, type[JournalError]] = {
    sqlite3.SQLITE_FULL: Full,
    sqlite3.SQLITE_READONLY: ReadOnly,
    sqlite3.SQLITE_PERM: ReadOnly,
    sqlite3.SQLITE_CANTOPEN: ReadOnly,
    sqlite3.SQLITE_BUSY: Locked,
    sqlite3.SQLITE_LOCKED: Locked,
    sqlite3.SQLITE_CORRUPT: Damaged,
    sqlite3.SQLITE_NOTADB: Damaged,
}
BY_ERRNO: Mapping[int | None, type[JournalError]] = {
    errno.ENOSPC: Full,
    errno.EDQUOT: Full,
    errno.EROFS: ReadOnly,
    errno.EACCES: ReadOnly,
    errno.EPERM: ReadOnly,
}


@contextlib.contextmanager
def translated(path: Path) -> Iterator[None]:
    """Say in the journal's words what SQLite or the file system says in its own."""
    try:
        yield
    except sqlite3.Error as error:
        # An extended code holds its primary one in the low byte; misuse has no code at all.
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        kind = BY_SQLITE_CODE.get(code, JournalError)
        raise kind(f"the journal {path} failed: {error}") from error
    except OSError as error:
        kind = BY_ERRNO.get(error.errno, JournalError)
        raise kind(f"the journal {path} failed: {error.strerror}") from error


def open_database(path: Path) -> sqlite3.Connection:
    """Open the journal at `path`, begun anew if what lies there is none."""
    with translated(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            return _open(path)
        except Damaged:  # and moved aside
            return _open(path)


def _open(path: Path) -> sqlite3.Connection:
    # SQLite gives the files beside it (-wal, -shm) the mode of this one.
    path.touch(mode=0o600)
    path.chmod(0o600)
    # isolation_level=None: each statement is a transaction, durable when it returns.
    connection = sqlite3.connect(path, timeout=WAITS_FOR_LOCK_MS / 1000, isolation_level=None)
    try:
        with translated(path):
            _check(path, connection)
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA journal_mode = WAL")
            _migrate(connection)
    except JournalError as error:
        if isinstance(error, Damaged):
            _move_aside(path, error)  # before closing, which may take the -wal file away
        connection.close()
        raise
    return connection


def _check(path: Path, connection: sqlite3.Connection) -> None:
    (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise Damaged(f"the journal {path} is damaged: {found}")
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if tables and application != APPLICATION_ID:
        raise Damaged(f"the file {path} is a database, but not a journal")
    if version_of(connection) > len(MIGRATIONS):
        raise Newer(f"the journal {path} was written by a later room-panel: install that one again")


def _migrate(connection: sqlite3.Connection) -> None:
    for version, statements in enumerate(MIGRATIONS, start=1):
        if version_of(connection) >= version:
            continue
        with connection:  # commits all of one version, or none of it
            connection.execute("BEGIN IMMEDIATE")
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {version}")


def version_of(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def _move_aside(path: Path, damage: Damaged) -> None:
    log.error(
        "%s; it is kept as %s and a new one begun, which knows no check-in so far",
        damage,
        aside(path, "broken").name,
    )


def aside(path: Path, why: str) -> Path:
    """Under another name, and where it lies now. Raises OSError."""
    kept = path.with_name(f"{path.name}.{why}-{datetime.now(UTC):%Y%m%dT%H%M%SZ}")
    # The log first: left behind, it would be taken for the new file's own.
    for suffix in ("-wal", "-shm", ""):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.rename(kept.with_name(kept.name + suffix))
    return kept
