"""Another program at the journal's file."""

import sqlite3
from pathlib import Path


def ask(path: Path, question: str) -> object:
    """What the other program reads."""
    other = sqlite3.connect(path)
    try:
        return other.execute(question).fetchone()[0]
    finally:
        other.close()


def tamper(path: Path, statement: str) -> None:
    """What the other program, or another version of the panel, has changed."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute(statement)
    other.close()
