"""A file's text without some of its tables; comments and order stay as somebody wrote them."""

import re
import tomllib
from collections.abc import Collection, Iterator

from panel.config.sentences import ConfigError

_HEADER = re.compile(r"^[ \t]*\[", re.MULTILINE)


def without(where: str, text: str, names: Collection[str]) -> str:
    """The text of valid TOML, its tables of these names cut out."""
    wanted = {name: value for name, value in tomllib.loads(text).items() if name not in names}
    left = "".join(part for part in _parts(text) if _names(part).isdisjoint(names))
    if tomllib.loads(left) != wanted:
        tables = ", ".join(f"[{name}]" for name in sorted(names))
        raise ConfigError(
            f"{where}: {tables} cannot be told from the rest: write each as a table of its own, "
            "with its name in brackets."
        )
    return left


def _parts(text: str) -> Iterator[str]:
    """What stands before the first table, then each table; a bracket within a value begins none."""
    begun = 0
    for found in _HEADER.finditer(text):
        if found.start() and _is_whole(text[begun : found.start()]):
            yield text[begun : found.start()]
            begun = found.start()
    yield text[begun:]


def _is_whole(part: str) -> bool:
    """Nothing is left open where this ends."""
    try:
        tomllib.loads(part)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _names(part: str) -> set[str]:
    """The tables at the top that this part belongs to."""
    return set(tomllib.loads(part)) if _HEADER.match(part) else set()
