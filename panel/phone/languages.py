"""Every language that the page speaks, read once, and refused where it has a hole."""

from collections.abc import Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from string import Formatter

import msgspec

from panel.phone.words import Words

REFERENCE = "en"  # the others fill the same gaps


class BadWords(Exception):
    """A language is not whole, and the page does not start with it."""


def languages(folder: Traversable | None = None) -> Mapping[str, Words]:
    """The reference first. Raises BadWords."""
    if folder is None:
        folder = files("panel.phone") / "words"
    found = {
        file.name.removesuffix(".toml"): file
        for file in sorted(folder.iterdir(), key=lambda file: file.name)
        if file.name.endswith(".toml")
    }
    first = _read(found.pop(REFERENCE))
    gaps = _gaps(first)
    spoken = {REFERENCE: first}
    for name, file in found.items():
        spoken[name] = _read(file)
        for text, filled in _gaps(spoken[name]).items():
            if filled != gaps[text]:
                wanted = " and ".join(f"{{{gap}}}" for gap in sorted(gaps[text])) or "no gap"
                raise BadWords(f"{file.name}: `{text}` has to hold {wanted}, as in English.")
    return spoken


def _read(file: Traversable) -> Words:
    try:
        return msgspec.toml.decode(file.read_bytes(), type=Words)
    except msgspec.DecodeError as error:  # includes what is missing
        raise BadWords(
            f"{file.name}: {error}. Each language needs the texts of en.toml."
        ) from error


def _gaps(words: Words) -> Mapping[str, frozenset[str]]:
    """The placeholders of each text."""
    return {name: frozenset(_named(text)) for name, text in _texts(words)}


def _texts(words: Words) -> Iterator[tuple[str, str]]:
    for table, texts in msgspec.to_builtins(words).items():
        if isinstance(texts, dict):
            yield from ((f"{table}.{name}", text) for name, text in texts.items())


def _named(text: str) -> Iterator[str]:
    try:
        for _, name, wish, conversion in Formatter().parse(text):
            if name is not None:
                yield name + (f"!{conversion}" if conversion else "") + (f":{wish}" if wish else "")
    except ValueError:  # a brace that nobody closes
        yield text
