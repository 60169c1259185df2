"""What a setting may be, in words, read from its type."""

from collections.abc import Collection, Iterator
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from msgspec import Meta, Struct, UnsetType

from panel.config.sentences import either, quoted


def bare(kind: Any) -> Any:
    """Without its notes, and without the option of being left out."""
    while get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    if get_origin(kind) in (UnionType, Union):
        first, *others = (one for one in get_args(kind) if one is not UnsetType)
        return Union[first, *others] if others else bare(first)
    return kind


def types_of(kind: Any) -> tuple[type, ...]:
    """Of what Python types a value may be."""
    form = bare(kind)
    if get_origin(form) in (UnionType, Union):
        return tuple(one for part in get_args(form) for one in types_of(part))
    if get_origin(form) is Literal:
        return tuple({type(choice) for choice in get_args(form)})
    return (get_origin(form) or form,)


def notes(kind: Any) -> tuple[Meta, ...]:
    """Its notes, the latest first; where it may be left out, also those on what it else is."""
    if get_origin(kind) is Annotated:
        kind, *own = get_args(kind)
        return (*reversed([note for note in own if isinstance(note, Meta)]), *notes(kind))
    if get_origin(kind) in (UnionType, Union):
        return tuple(note for one in get_args(kind) for note in notes(one))
    return ()


def description(kind: Any) -> str:
    return next((note.description for note in notes(kind) if note.description), "")


def examples(kind: Any) -> list[Any]:
    return next((note.examples for note in notes(kind) if note.examples), [])


def default_in_words(kind: Any) -> str | None:
    """Where the default is not a value but a rule."""
    return next((note.extra["default"] for note in notes(kind) if note.extra), None)


def table_of(kind: Any) -> type[Struct] | None:
    """The definition, if it is a table with fixed keys."""
    kind = bare(kind)
    return kind if isinstance(kind, type) and issubclass(kind, Struct) else None


def tables_by_name(kind: Any) -> tuple[Any, Any] | None:
    """Kind of key and of value, if it is a table whose keys the user names."""
    kind = bare(kind)
    return get_args(kind) if get_origin(kind) is dict else None


def item_of(kind: Any) -> Any | None:
    """Kind of each item, if it is a list."""
    form = bare(kind)
    return get_args(form)[0] if get_origin(form) is list else None


def most_of(kind: Any) -> int | None:
    """How many characters or items it may have at most, if that is bounded."""
    return next((note.max_length for note in notes(kind) if note.max_length), None)


def in_words(kind: Any) -> str:
    """What to write: `a whole number from 1 to 60`."""
    form = bare(kind)
    if get_origin(form) is Literal:
        choices = get_args(form)
        return either(quoted(one) if isinstance(one, str) else str(one) for one in choices)
    longest = most_of(kind)
    if item := item_of(form):
        most = f" of at most {longest}" if longest else ""
        return f"a list in brackets{most}, each item {in_words(item)}"
    if get_origin(form) is Union:
        if item := next(filter(None, map(item_of, get_args(form))), None):
            return f"{in_words(item)}; or several, as a list in brackets"
        return either(_choices(get_args(form)))
    if form is bool:
        return "true or false"
    if form in (int, float):
        number = "a whole number" if form is int else "a number"
        low, high = _bounds(kind)
        return f"{number} from {low} to {high}"
    what = next((note.title for note in notes(kind) if note.title), "text")
    return f"{what} of at most {longest} characters" if longest else what


def _choices(types: Collection[type]) -> Iterator[str]:
    """Of a value that may be of several types."""
    if str in types:
        yield "text"
    if float in types or int in types:
        yield "a number" if float in types else "a whole number"
    if bool in types:
        yield from ("true", "false")


def _bounds(kind: Any) -> tuple[str, str]:
    found: Iterator[Meta] = (note for note in notes(kind) if note.ge is not None)
    note = next(found)
    return f"{note.ge:g}", f"{note.le:g}"
