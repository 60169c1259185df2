"""How a key and a value of panel.toml are written in a sentence, and what a key may be."""

import json
import re
from collections.abc import Iterable
from typing import Any

from msgspec import inspect

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_LONGEST = 60


def dotted(*key: str) -> str:
    """As TOML writes it: sensors."Room 1".pin."""
    return ".".join(part if _BARE.fullmatch(part) else shown(part) for part in key)


def shown(value: object) -> str:
    """On one line, as TOML writes it."""
    match value:
        case str():
            short = value if len(value) <= _LONGEST else f"{value[:_LONGEST]}…"
            return json.dumps(
                "".join(c if c.isprintable() else "?" for c in short), ensure_ascii=False
            )
        case bool():
            return str(value).lower()
        case int() | float():
            return f"{value:g}" if isinstance(value, float) else str(value)[:_LONGEST]
        case list():
            return "[…]"
        case dict():
            return "{…}"
        case _:
            return str(value)[:_LONGEST]  # a date or a time


def either(choices: Iterable[str]) -> str:
    *others, last = choices
    return f"{', '.join(others)} or {last}" if others else last


def may_be(kind: Any) -> str:
    """What to write: a whole number from 0 to 27."""
    return _in_words(inspect.type_info(kind))


def _in_words(form: inspect.Type) -> str:
    match form:
        case inspect.Metadata(type=inner):
            title = (form.extra_json_schema or {}).get("title")
            return str(title) if title else _in_words(inner)
        case inspect.UnionType(types=types):
            return either(_in_words(one) for one in types)
        case inspect.LiteralType(values=values):
            return either(map(shown, values))
        case inspect.BoolType():
            return "true or false"
        case inspect.IntType() | inspect.FloatType():
            number = "a whole number" if isinstance(form, inspect.IntType) else "a number"
            bounded = form.ge is not None and form.le is not None
            return f"{number} from {form.ge:g} to {form.le:g}" if bounded else number
        case inspect.ListType(item_type=item):
            return f"a list of {_in_words(item)}"
        case inspect.StrType():
            return "text"
        case _:
            return "a table"
