"""PURE: tables as TOML writes them."""

import json
from collections.abc import Mapping

Value = str | int | float | bool | list[str]


def table(name: str, values: Mapping[str, Value]) -> str:
    lines = [f"{_key(key)} = {literal(value)}\n" for key, value in values.items()]
    return f"[{name}]\n{''.join(lines)}\n"


def literal(value: Value) -> str:
    match value:
        case bool():
            return str(value).lower()
        case int() | float():
            return repr(value)
        case list():
            return f"[{', '.join(map(literal, value))}]"
        case _:
            return _long(value) if "\n" in value else _short(value)


def _short(text: str) -> str:
    """What JSON escapes TOML does too, but for one letter more."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _long(text: str) -> str:
    """Keys and certificates stay readable, line by line."""
    body = "\n".join(_short(line)[1:-1] for line in text.split("\n"))
    if '""' not in text and not text.endswith('"'):
        body = body.replace('\\"', '"')
    return f'"""\n{body}"""'


def _key(key: str) -> str:
    return key if key.replace("-", "").replace("_", "").isalnum() and key.isascii() else _short(key)
