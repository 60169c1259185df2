"""Every wrong key of a table, by its definition.

msgspec stops at the first and hides the names of sites and rooms (`$.sites[...]`), so
once it has refused a file, this walks through it to say all that is wrong.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from msgspec import NODEFAULT, Struct, ValidationError, convert
from msgspec.structs import FieldInfo, fields

from panel.config.kinds import (
    examples,
    in_words,
    item_of,
    most_of,
    table_of,
    tables_by_name,
    types_of,
)
from panel.config.sentences import closest, dotted, either, shown

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
    elif (item := item_of(kind)) and isinstance(value, list):
        yield from _wrongs_of_items(value, item, key)
        if (longest := most_of(kind)) and len(value) > longest:
            yield f"{_is(key, value)} holds {len(value)}: give {in_words(kind)}."
    elif wrong := _refusal(value, kind):
        yield f"{_is(key, value)} {wrong}: give {in_words(kind)}{_such_as(kind)}."


def _wrongs_of_items(values: Iterable[object], kind: Any, key: Key) -> Iterator[str]:
    for number, value in enumerate(values, 1):
        if wrong := _refusal(value, kind):
            item = f"{dotted(key)}, item {number}: {shown(key, value)}"
            yield f"{item} {wrong}: give {in_words(kind)}."


def _wrongs_by_name(value: object, pair: tuple[Any, Any], key: Key) -> Iterator[str]:
    of_name, of_value = pair
    if not isinstance(value, dict):
        yield f"{_is(key, value)} must be a table: write [{dotted(key)}.NAME]."
        return
    for name, inner in value.items():
        if _refusal(name, of_name):
            yield f"[{dotted((*key, name))}] has no usable name: give {in_words(of_name)}."
        elif not isinstance(inner, dict) and name in _fields_of(of_value):
            place = f"[{dotted(key)}.NAME]"
            yield f"{_is((*key, name), inner)} stands in no table: write {name} under {place}."
        else:
            yield from _wrongs_of(inner, of_value, (*key, name))


def _refusal(value: object, kind: Any) -> str | None:
    """Why this value cannot be taken; none if it can."""
    try:
        convert(value, kind)
    except ValidationError:
        return _why(value, types_of(kind))
    return None


def _why(value: object, wanted: tuple[type, ...]) -> str:
    fits = type(value) in wanted or (float in wanted and type(value) is int)
    if not fits:
        return "has the wrong type"
    return "is out of range" if type(value) in (int, float) else "cannot be used"


def _meant(name: str, at: Key, known: Fields) -> str:
    """The remedy for a key nobody knows: its right name, its right place, or what there is."""
    if near := closest(name, known):
        return f"did you mean {near}?"
    for table, field in known.items():
        below = f"{table}.NAME" if tables_by_name(field.type) else table
        if near := closest(name, _fields_of(field.type)):
            return f"write {near} under [{dotted(at)}{'.' if at else ''}{below}]."
    return f"remove it, or use {either(known)}."


def _fields_of(kind: Any) -> Fields:
    """The keys of a table, or of each table that the user names; none of a value."""
    _, inner = tables_by_name(kind) or (None, kind)
    definition = table_of(inner)
    return _fields(definition) if definition else {}


def _fields(definition: type[Struct]) -> Fields:
    return {field.encode_name: field for field in fields(definition)}


def _is_required(field: FieldInfo) -> bool:
    return field.default is NODEFAULT and field.default_factory is NODEFAULT


def _missing(field: FieldInfo, key: Key) -> Iterator[str]:
    if definition := table_of(field.type):
        yield from wrongs({}, definition, key)
        return
    example = shown((), examples(field.type)[0])
    yield f"{dotted(key)} is missing: write {key[-1]} = {example} under [{dotted(key[:-1])}]."


def _is(key: Key, value: object) -> str:
    return f"{dotted(key)} = {shown(key, value)}"


def _such_as(kind: Any) -> str:
    found = examples(kind)
    return f", such as {shown((), found[0])}" if found else ""
