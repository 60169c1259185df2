"""Texts with placeholders, as `[….words]` of sites.toml may give them for letters.

They are filled in where letters are written; here they are only checked, so that none fails then.
"""

from collections.abc import Iterator, Mapping
from string import Formatter
from types import MappingProxyType

from panel.config.sentences import closest, either, quoted

# What a letter may tell. {coming} and {free} are the links: a subject holds none.
PLACEHOLDERS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "notice_subject": ("room", "subject", "start", "end", "release"),
        "notice_text": ("room", "subject", "start", "end", "release", "coming", "free"),
        "series_subject": ("room", "subject", "start", "end", "count"),
        "series_text": ("room", "subject", "start", "end", "count"),
    }
)


def wrongs_of_template(text: str, known: tuple[str, ...]) -> Iterator[str]:
    """The ends of sentences that start with the key."""
    names = either(f"{{{name}}}" for name in known)
    try:
        parts = [*Formatter().parse(text)]
    except ValueError:
        yield f"has a brace without its other: use {names}, and write {{{{ or }}}} for a brace."
        return
    for _, name, form, conversion in parts:
        if name is None or (name in known and not form and not conversion):
            continue
        near = closest(name, known)
        remedy = f"did you mean {{{near}}}?" if near and near != name else f"use {names}."
        yield f"holds {quoted(_written(name, form, conversion))}, which means nothing: {remedy}"


def _written(name: str, form: str | None, conversion: str | None) -> str:
    return f"{{{name}{f'!{conversion}' if conversion else ''}{f':{form}' if form else ''}}}"
