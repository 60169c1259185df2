"""ConfigError, and how a file, a key and a value are written in its sentences."""

import re
from collections.abc import Iterable
from datetime import date, time

# A key like these may hold a secret pasted by mistake; what it holds is then not shown.
_MAY_HOLD_A_SECRET = re.compile(
    r"secret|pass|pwd|token|credential|certificate|report_url|(^|_)key$", re.IGNORECASE
)
# Where one of these is an address, all behind its host may be a key.
_MAY_BE_ADDRESSES = ("holidays", "sites")
_BEHIND_THE_HOST = re.compile(r"^([^/]*://)(?:[^/?#]*@)?([^/?#]*).*", re.DOTALL)
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_LONGEST = 60
LONG_LIST = "[…]"


class ConfigError(Exception):
    """The configuration cannot be used. Each sentence names file, key, value and remedy."""

    def __init__(self, *sentences: str) -> None:
        super().__init__(*sentences)
        self.sentences = sentences

    def __str__(self) -> str:
        return "\n".join(self.sentences)


def dotted(key: Iterable[str]) -> str:
    """The key as TOML writes it: rooms."lyon-1@example.com".release."""
    return ".".join(part if _BARE.fullmatch(part) else quoted(part) for part in key)


def quoted(text: str) -> str:
    """On one line and in quotes, whatever it holds."""
    short = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    escaped = short.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{"".join(map(_printable, escaped))}"'


def _printable(letter: str) -> str:
    return letter if letter.isprintable() else letter.encode("unicode_escape").decode()


def shown(key: Iterable[str], value: object) -> str:
    """The value as TOML writes it, unless it might be a secret."""
    key = tuple(key)
    if any(_MAY_HOLD_A_SECRET.search(part) for part in key):
        return "(not shown)"
    match value:
        case str() if key and key[-1] in _MAY_BE_ADDRESSES:
            return quoted(_BEHIND_THE_HOST.sub(r"\1\2/…", value))
        case str():
            return quoted(value)
        case bool():
            return str(value).lower()
        case int() | float():
            number = str(value).removesuffix(".0")
            return number if len(number) <= _LONGEST else f"{number[:_LONGEST]}…"
        case date() | time():
            return value.isoformat()
        case list():
            # Not the lists within: whoever nests a thousand would have us follow them.
            said = (LONG_LIST if isinstance(item, list) else shown((), item) for item in value)
            items = ", ".join(said)
            return f"[{items}]" if len(items) <= _LONGEST else LONG_LIST
        case _:
            return "{…}"


def either(choices: Iterable[str]) -> str:
    """One, two or three."""
    *others, last = choices
    return f"{', '.join(others)} or {last}" if others else last


def closest(word: str, known: Iterable[str]) -> str | None:
    """What was probably meant."""
    import difflib  # only after a mistake: it need not delay the first frame

    names = {name.casefold(): name for name in known}
    near = difflib.get_close_matches(word.casefold(), names, n=1, cutoff=0.7)
    if near:
        return names[near[0]]
    return next((name for name in names.values() if word and name.startswith(f"{word}_")), None)
