"""What organizers and calendars read, and our own words in each language."""

from collections.abc import Iterator, Mapping
from importlib.resources import files
from types import MappingProxyType
from typing import Annotated

import msgspec
from msgspec import Meta
from msgspec.structs import asdict, replace

from panel.config.settings import LANGUAGES, Language
from panel.config.templates import PLACEHOLDERS, wrongs_of_template
from panel.config.values import Table

Comment = Annotated[str, Meta(max_length=1000, title="text")]
Letter = Annotated[str, Meta(max_length=4000, title="text")]
Subject = Annotated[
    str, Meta(pattern=r"^[^\x00-\x1f\x7f]*\Z", max_length=255, title="one line")  # Exchange's limit
]

IN_THE_LANGUAGE = MappingProxyType({"default": "in the room's language"})


class Words(Table, frozen=True, kw_only=True):
    """What organizers and calendars read. Left out: ours, in the room's language.

    In the subject and the text of a letter, `{room}`, `{subject}`, `{start}` and `{end}` stand for
    those of the meeting; a line that ends with a link becomes a button.
    """

    release_comment: Annotated[
        Comment,
        Meta(
            description="Goes to the organizer of a booking nobody came to.",
            extra=dict(IN_THE_LANGUAGE),
        ),
    ] = ""
    not_needed_comment: Annotated[
        Comment,
        Meta(
            description="Goes to the organizer when somebody at the door gave the room back.",
            extra=dict(IN_THE_LANGUAGE),
        ),
    ] = ""
    cancel_comment: Annotated[
        Comment,
        Meta(
            description="Goes to everybody invited when a booking nobody came to is cancelled.",
            extra=dict(IN_THE_LANGUAGE),
        ),
    ] = ""
    walk_up_subject: Annotated[
        Subject,
        Meta(description="Names a booking made at the door.", extra=dict(IN_THE_LANGUAGE)),
    ] = ""
    extension_subject: Annotated[
        Subject,
        Meta(
            description="Names the booking that extends somebody else's meeting.",
            extra=dict(IN_THE_LANGUAGE),
        ),
    ] = ""
    taken_back_subject: Annotated[
        Subject,
        Meta(
            description="Names the booking that takes a room back that was given away.",
            extra=dict(IN_THE_LANGUAGE),
        ),
    ] = ""
    notice_subject: Annotated[
        Subject,
        Meta(
            description="The subject of the notice before a release; `{release}` is its time.",
            extra=dict(IN_THE_LANGUAGE),
        ),
    ] = ""
    notice_text: Annotated[
        Letter,
        Meta(
            description="Its text; `{coming}` and `{free}` are the links that keep the room and "
            "give it back; without a page for phones their lines are left out.",
            extra=dict(IN_THE_LANGUAGE),
        ),
    ] = ""
    series_comment: Annotated[
        Comment,
        Meta(
            description="Goes to the organizer with each occurrence that the room declines when "
            "it leaves a series.",
            extra=dict(IN_THE_LANGUAGE),
        ),
    ] = ""
    series_subject: Annotated[
        Subject,
        Meta(
            description="The subject of the letter about a series nobody comes to; `{count}` is "
            "how often nobody came.",
            extra=dict(IN_THE_LANGUAGE),
        ),
    ] = ""
    series_text: Annotated[
        Letter,
        Meta(
            description="Its text, with the same placeholders.",
            extra=dict(IN_THE_LANGUAGE),
        ),
    ] = ""

    def or_those_of(self, language: Language) -> "Words":
        """Every empty one replaced by ours."""
        ours = asdict(WORDS[language])
        return replace(self, **{key: said or ours[key] for key, said in asdict(self).items()})


def wrong_words(words: Words) -> Iterator[tuple[str, str]]:
    """Key and end of sentence for each template that could not be filled in."""
    for key, known in PLACEHOLDERS.items():
        for wrong in wrongs_of_template(getattr(words, key), known):
            yield key, wrong


def _read(language: Language) -> Words:
    file = files("panel.config") / "words" / f"{language}.toml"
    return msgspec.toml.decode(file.read_bytes(), type=Words)


WORDS: Mapping[Language, Words] = MappingProxyType({one: _read(one) for one in LANGUAGES})
