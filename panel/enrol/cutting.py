"""A file's text without some of its tables; comments and order stay as somebody wrote them."""

import re
import tomllib
from collections.abc import Collection, Iterator

from panel.config.sentences import ConfigError

_HEADER = re.compile(r"^[ \t]*\[", re.MULTILINE)


def without(where: str, text: str, names: Collection[str]) -> str:
    """The text of valid TOML, its tables of these names cut out."""
    wanted = {name: value for name, value in tomllib.loads(text).items() if name not in names}
    left = "".join(part for part, tables in _parts(text) if tables.isdisjoint(names))
    if tomllib.loads(left) != wanted:
        tables = ", ".join(f"[{name}]" for name in sorted(names))
        raise ConfigError(
            f"{where}: {tables} cannot be told from the rest: write each as a table of its own, "
            "with its name in brackets."
        )
    return left


def _parts(text: str) -> Iterator[tuple[str, set[str]]]:
    """What stands before the first table, then each; and the tables at the top they belong to.

    A bracket within a value begins none: what stands before it is not whole.
    """
    begun = 0
    for found in _HEADER.finditer(text):
        part = text[begun : found.start()]
        if found.start() and (tables := _tables(part)) is not None:
            yield part, tables
            begun = found.start()
    yield text[begun:], _tables(text[begun:]) or set()


def _tables(part: str) -> set[str] | None:
    """None: something is left open where this ends."""
    try:
        keys = tomllib.loads(part)
    except tomllib.TOMLDecodeError:
        return None
    return set(keys) if _HEADER.match(part) else set()
