"""Every wrong key of a table, by its definition.

msgspec stops at the first and hides the names of sites and rooms (`$.sites[...]`), so
once it has refused a file, this walks through it to say all that is wrong.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from msgspec import NODEFAULT, Struct, ValidationError, convert
from msgspec.structs import FieldInfo, fields

from panel.config.kinds import bare, examples, in_words, table_of, tables_by_name
from panel.config.sentences import closest, dotted, either, quoted, shown

Key = tuple[str, ...]


class Wrong(NamedTuple):
    """One wrong key. The sentence lacks only its file."""

    key: Key
    sentence: str


def wrongs(table: dict[str, Any], definition: type[Struct], at: Key = ()) -> Iterator[Wrong]:
    known = {field.encode_name: field for field in fields(definition)}
    for name, value in table.items():
        key = (*at, name)
        if name in known:
            yield from _wrongs_of(value, known[name].type, key)
        else:
            yield Wrong(
                key, f"{dotted(key)} = {shown(key, value)} is no setting: {_meant(key, known)}"
            )
    for name, field in known.items():
        if name not in table and _is_required(field):
            yield from _missing(field, (*at, name))


def _wrongs_of(value: object, kind: Any, key: Key) -> Iterator[Wrong]:  # noqa: ANN401
    if definition := table_of(kind):
        if isinstance(value, dict):
            yield from wrongs(value, definition, key)
        else:
            yield Wrong(key, f"{_is(key, value)} must be a table: write [{dotted(key)}]")
    elif pair := tables_by_name(kind):
        yield from _wrongs_by_name(value, pair, key)
    elif wrong := _refusal(value, kind):
        yield Wrong(key, f"{_is(key, value)} {wrong}: give {in_words(kind)}{_such_as(kind)}")


def _wrongs_by_name(value: object, pair: tuple[Any, Any], key: Key) -> Iterator[Wrong]:
    of_name, of_value = pair
    if not isinstance(value, dict):
        yield Wrong(key, f"{_is(key, value)} must be a table: write [{dotted(key)}.NAME]")
        return
    for name, inner in value.items():
        if _refusal(name, of_name):
            yield Wrong(
                (*key, name), f"[{dotted((*key, name))}] must be named by {in_words(of_name)}"
            )
        else:
            yield from _wrongs_of(inner, of_value, (*key, name))


def _refusal(value: object, kind: Any) -> str | None:  # noqa: ANN401
    """Why this value cannot be taken; none if it can."""
    try:
        convert(value, kind)
    except ValidationError:
        return _why(value, bare(kind))
    return None


def _why(value: object, form: object) -> str:
    wanted = form if isinstance(form, type) else str
    if wanted is float and isinstance(value, int) and not isinstance(value, bool):
        return "is out of range"
    if type(value) is not wanted:
        return "has the wrong type"
    return "is out of range" if wanted in (int, float) else "cannot be used"


def _meant(key: Key, known: dict[str, FieldInfo]) -> str:
    near = closest(key[-1], known)
    if near is not None:
        return f"did you mean {near}?"
    return f"remove it, or use {either(known)}" if len(known) <= 12 else "remove it"


def _is_required(field: FieldInfo) -> bool:
    return field.default is NODEFAULT and field.default_factory is NODEFAULT


def _missing(field: FieldInfo, key: Key) -> Iterator[Wrong]:
    if definition := table_of(field.type):
        yield from wrongs({}, definition, key)
        return
    example = quoted(examples(field.type)[0])
    yield Wrong(
        key, f"{dotted(key)} is missing: write {key[-1]} = {example} under [{dotted(key[:-1])}]"
    )


def _is(key: Key, value: object) -> str:
    return f"{dotted(key)} = {shown(key, value)}"


def _such_as(kind: Any) -> str:  # noqa: ANN401
    found = examples(kind)
    return f", such as {shown((), found[0])}" if found else ""
