"""The lines of a letter as its HTML shows them: paragraphs, and links as buttons."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from panel.mail.filling import Line, Link

LONGEST_LABEL = 48  # characters; what is longer stands above its button


@dataclass(frozen=True, slots=True)
class Anchor:
    """A link among words, or as a button."""

    link: Link
    address: str
    label: str


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of a paragraph, or buttons below each other."""

    lines: tuple[tuple[str | Anchor, ...], ...] = ()
    buttons: tuple[Anchor, ...] = ()


def blocks(
    made: tuple[Line, ...], links: Mapping[Link, str], labels: Mapping[Link, str]
) -> tuple[Block, ...]:
    """A line that ends with its one link becomes a button, named as the line begins."""
    told = [part for line in made for part in _parts(line, links, labels)]
    grouped = ((kind, list(parts)) for kind, parts in groupby(told, key=_kind))
    return tuple(
        Block(buttons=tuple(part for part in parts if isinstance(part, Anchor)))
        if kind == "buttons"
        else Block(lines=tuple(part for part in parts if isinstance(part, tuple)))
        for kind, parts in grouped
        if kind != "gap"
    )


def _parts(
    line: Line, links: Mapping[Link, str], labels: Mapping[Link, str]
) -> Iterator[tuple[str | Anchor, ...] | Anchor]:
    *before, last = line.pieces or ("",)
    if not isinstance(last, Link) or any(isinstance(piece, Link) for piece in before):
        yield tuple(
            Anchor(piece, links[piece], labels[piece]) if isinstance(piece, Link) else piece
            for piece in line.pieces
        )
        return
    said = "".join(piece for piece in before if isinstance(piece, str)).rstrip(" :\u00a0\u202f")
    if len(said) > LONGEST_LABEL:
        yield (said,)
        said = ""
    yield Anchor(last, links[last], said or labels[last])


def _kind(part: tuple[str | Anchor, ...] | Anchor) -> str:
    if isinstance(part, Anchor):
        return "buttons"
    return "lines" if part else "gap"
