"""Every wrong key of a table, by its definition.

msgspec stops at the first and hides the names of sites and rooms (`$.sites[...]`), so
once it has refused a file, this walks through it to say all that is wrong.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import NODEFAULT, Struct, ValidationError, convert
from msgspec.structs import FieldInfo, fields

from panel.config.kinds import bare, examples, in_words, table_of, tables_by_name
from panel.config.sentences import closest, dotted, either, quoted, shown

Key = tuple[str, ...]
Fields = Mapping[str, FieldInfo]


def wrongs(table: Mapping[str, Any], definition: type[Struct], at: Key = ()) -> Iterator[str]:
    """A sentence for each, which lacks only the file."""
    known = _fields(definition)
    for name, value in table.items():
        if name in known:
            yield from _wrongs_of(value, known[name].type, (*at, name))
        else:
            yield f"{_is((*at, name), value)} is no setting: {_meant(name, at, known)}"
    for name, field in known.items():
        if name not in table and _is_required(field):
            yield from _missing(field, (*at, name))


def _wrongs_of(value: object, kind: Any, key: Key) -> Iterator[str]:
    if definition := table_of(kind):
        if isinstance(value, dict):
            yield from wrongs(value, definition, key)
        else:
            yield f"{_is(key, value)} must be a table: write [{dotted(key)}]."
    elif pair := tables_by_name(kind):
        yield from _wrongs_by_name(value, pair, key)
    elif wrong := _refusal(value, kind):
        yield f"{_is(key, value)} {wrong}: give {in_words(kind)}{_such_as(kind)}."


def _wrongs_by_name(value: object, pair: tuple[Any, Any], key: Key) -> Iterator[str]:
    of_name, of_value = pair
    if not isinstance(value, dict):
        yield f"{_is(key, value)} must be a table: write [{dotted(key)}.NAME]."
        return
    for name, inner in value.items():
        if _refusal(name, of_name):
            yield f"[{dotted((*key, name))}] has no usable name: give {in_words(of_name)}."
        else:
            yield from _wrongs_of(inner, of_value, (*key, name))


def _refusal(value: object, kind: Any) -> str | None:
    """Why this value cannot be taken; none if it can."""
    try:
        convert(value, kind)
    except ValidationError:
        return _why(value, bare(kind))
    return None


def _why(value: object, form: object) -> str:
    wanted = form if isinstance(form, type) else str
    fits = type(value) is wanted or (wanted is float and type(value) is int)
    if not fits:
        return "has the wrong type"
    return "is out of range" if wanted in (int, float) else "cannot be used"


def _meant(name: str, at: Key, known: Fields) -> str:
    """The remedy for a key nobody knows: its right name, its right place, or what there is."""
    if near := closest(name, known):
        return f"did you mean {near}?"
    for table, field in known.items():
        definition = table_of(field.type)
        if definition and (near := closest(name, _fields(definition))):
            return f"write {near} under [{dotted((*at, table))}]."
    return f"remove it, or use {either(known)}."


def _fields(definition: type[Struct]) -> Fields:
    return {field.encode_name: field for field in fields(definition)}


def _is_required(field: FieldInfo) -> bool:
    return field.default is NODEFAULT and field.default_factory is NODEFAULT


def _missing(field: FieldInfo, key: Key) -> Iterator[str]:
    if definition := table_of(field.type):
        yield from wrongs({}, definition, key)
        return
    example = quoted(examples(field.type)[0])
    yield f"{dotted(key)} is missing: write {key[-1]} = {example} under [{dotted(key[:-1])}]."


def _is(key: Key, value: object) -> str:
    return f"{dotted(key)} = {shown(key, value)}"


def _such_as(kind: Any) -> str:
    found = examples(kind)
    return f", such as {shown((), found[0])}" if found else ""
