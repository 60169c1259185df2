"""What organizers and calendars read, and our own words in each language."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Annotated

from msgspec import Meta
from msgspec.structs import asdict, replace

from panel.config.settings import Language
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


WORDS: Mapping[Language, Words] = MappingProxyType(
    {
        "en": Words(
            release_comment=(
                "Nobody checked in at the door, so the room has been released for others. "
                "If you still need it, please book it again."
            ),
            not_needed_comment=(
                "Someone at the door said that the room is not needed, so it has been released. "
                "If you still need it, please book it again."
            ),
            cancel_comment=(
                "Nobody checked in at the room’s door, so this meeting has been cancelled and the "
                "room released for others. If you still need it, please book it again."
            ),
            walk_up_subject="Booked at the door",
            extension_subject="Extended at the door",
            taken_back_subject="Taken back at the door",
            notice_subject="{room} will be released at {release}",
            notice_text=(
                "Nobody has checked in yet for “{subject}” ({start}–{end}) in {room}.\n"
                "If nobody does, the room will be released for others at {release}.\n\n"
                "We are coming, keep it: {coming}\n"
                "We do not need it: {free}\n"
            ),
            series_comment=(
                "Nobody has come to this series for some time, so the room is given to others. "
                "If you still need it, please book it again."
            ),
            series_subject="Nobody came to “{subject}” {count} times in a row",
            series_text=(
                "Nobody checked in for “{subject}” in {room} {count} times in a row, "
                "last on {start}.\n"
                "If the room is not needed any more, please remove it from the series, "
                "so that others can use it.\n"
            ),
        ),
        "fr": Words(
            release_comment=(
                "Personne n’a confirmé sa présence à la porte : la salle a été libérée. "
                "Si vous en avez encore besoin, merci de la réserver à nouveau."
            ),
            not_needed_comment=(
                "Quelqu’un à la porte a indiqué que la salle n’était plus nécessaire : elle a été "
                "libérée. Si vous en avez encore besoin, merci de la réserver à nouveau."
            ),
            cancel_comment=(
                "Personne n’a confirmé sa présence à la porte de la salle : cette réunion a été "
                "annulée et la salle libérée. Si vous en avez encore besoin, merci de la réserver "
                "à nouveau."
            ),
            walk_up_subject="Réservation à la porte",
            extension_subject="Prolongation à la porte",
            taken_back_subject="Salle reprise à la porte",
            notice_subject="{room} sera libérée à {release}",
            notice_text=(
                "Personne n’a encore confirmé sa présence pour « {subject} » ({start}–{end}), "
                "{room}.\n"
                "Sans confirmation, la salle sera libérée à {release}.\n\n"
                "Nous arrivons, gardez-la : {coming}\n"
                "Nous n’en avons pas besoin : {free}\n"
            ),
            series_comment=(
                "Personne n’est venu aux dernières réunions de cette série : la salle est laissée "
                "à d’autres. Si vous en avez encore besoin, merci de la réserver à nouveau."
            ),
            series_subject="Personne n’est venu à « {subject} » {count} fois de suite",
            series_text=(
                "Personne n’a confirmé sa présence pour « {subject} », {room}, {count} fois de "
                "suite, la dernière fois le {start}.\n"
                "Si la salle n’est plus nécessaire, merci de la retirer de la série afin que "
                "d’autres puissent l’utiliser.\n"
            ),
        ),
    }
)
