"""A template with its gaps filled in, line by line, the links among the words kept apart."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from string import Formatter

LONGEST = 120  # characters of a name or a subject; the rest is "…"
# They would turn round what stands behind them: the time of the release, say.
_TURNS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C])


class Link(Enum):
    """A gap that a link fills, by its name in templates."""

    COMING = "coming"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Line:
    """Texts and links in their order; an empty line has neither."""

    pieces: tuple[str | Link, ...]


def lines(template: str, values: Mapping[str, str], links: Mapping[Link, str]) -> tuple[Line, ...]:
    """The template's lines; one with a link that there is not is left out.

    What is filled in is never read as a template itself.
    """
    made = (Line(tuple(_pieces(line, values))) for line in template.strip().split("\n"))
    return tuple(line for line in made if all(p in links for p in line.pieces if p in [*Link]))


def plain(made: tuple[Line, ...], links: Mapping[Link, str]) -> str:
    """Each link as its address."""
    return "\n".join(
        "".join(links[piece] if isinstance(piece, Link) else piece for piece in line.pieces)
        for line in made
    )


def one_line(text: str, most: int = LONGEST) -> str:
    """Words of strangers as they may stand in a sentence of ours: one line, and not endless."""
    said = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in text)
    said = said.translate(_TURNS).encode("utf-8", "replace").decode()  # lone surrogates: "?"
    said = " ".join(said.split())
    return said if len(said) <= most else f"{said[: most - 1].rstrip()}…"


def _pieces(line: str, values: Mapping[str, str]) -> Iterator[str | Link]:
    """Neighbouring texts as one."""
    text = ""
    for said, name, _, _ in Formatter().parse(line):
        text += said
        if name in [link.value for link in Link]:
            yield from [text] if text else []
            yield Link(name)
            text = ""
        elif name is not None:
            text += values[name]
    if text:
        yield text
