"""A file's text without some of its tables; comments and order stay as somebody wrote them."""

import re
import tomllib
from collections.abc import Collection, Iterator

from panel.config.sentences import ConfigError

# Of valid TOML: a bracket within a text or a comment opens and closes nothing.
_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?""""{0,2}|"(?:\\.|[^"\\\n])*"'
    r"|'''.*?''''{0,2}|'[^'\n]*'|#[^\n]*"
    r"|(?P<line>^[ \t]*\[)|(?P<opens>\[)|(?P<closes>\])",
    re.DOTALL | re.MULTILINE,
)


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
    """What stands before the first table, then each; and the tables at the top they belong to."""
    begun = 0
    for at in _headers(text):
        yield text[begun:at], _tables(text[begun:at])
        begun = at
    yield text[begun:], _tables(text[begun:])


def _headers(text: str) -> Iterator[int]:
    """Where tables begin: at a bracket that begins a line, and is in no list.

    In one pass, however long a text is: it may come from the network, and root waits for it.
    """
    depth = 0
    for token in _TOKEN.finditer(text):
        if token.lastgroup == "line" and depth == 0:
            yield token.start()
        if token.lastgroup is not None:
            depth += -1 if token.lastgroup == "closes" else 1


def _tables(part: str) -> set[str]:
    return set(tomllib.loads(part)) if part.lstrip(" \t").startswith("[") else set()
