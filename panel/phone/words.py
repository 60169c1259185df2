"""The words of the page, one file a language: a language that lacks one of them does not load."""

import string
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

FILES = Path(__file__).parent / "words"
FIRST = "en"  # the others say what it says
ByName = dict[str, str]  # what the wire calls it, and the word for it


class Unfit(Exception):
    """A file of words that cannot be used, in one sentence."""


class _Table(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of such a file."""


class Times(_Table, frozen=True):
    """As at the door."""

    weekdays: tuple[str, str, str, str, str, str, str]  # from Monday, short
    moment: str
    hours: str
    minutes: str
    hours_minutes: str
    full_hours: str


class Under(_Table, frozen=True):
    """What stands under the word."""

    free: str
    free_all_day: str
    soon: str
    waiting: str
    waiting_long: str
    waiting_seen: ByName
    in_use: str
    in_use_ends: str
    in_use_emptied: str


class Notes(_Table, frozen=True):
    """What the door adds."""

    next: str
    last_known: str
    as_of: str
    keep: str
    keep_in_use: str
    early: str
    inside: ByName
    one_inside: str
    many_inside: str
    remark: ByName


class Buttons(_Table, frozen=True):
    """What may be done, and what stands above it."""

    check_in: str
    check_in_for: str
    take_back: str
    until: str
    extend: str
    extend_by: str
    end: str
    end_asks: str
    end_now: str
    give_back: str
    give_back_asks: str
    give_back_now: str
    book: str


class Story(_Table, frozen=True):
    """Why the room was given back: `panel.domain.sentence` for people at the door."""

    title: str
    released: str
    ended: str
    no_check_in: str
    came: str
    no_sensors: str
    last_seen: str
    never_seen: str
    never_seen_since: str
    one_well: str
    both_well: str
    all_well: str
    some_well: str
    agenda: str
    trusted: str


class Sections(_Table, frozen=True):
    """What stands below."""

    near: str
    near_until: str
    near_all_day: str
    near_none: str
    later: str
    later_link: str
    wifi: str
    wifi_name: str
    wifi_password: str
    wifi_open: str
    report: str
    report_link: str
    report_mail: str
    visit: str
    not_answering: str


class Report(_Table, frozen=True):
    """The form for a problem."""

    about: str
    kinds: ByName
    text: str
    text_hint: str
    send: str
    back: str
    not_taken: str
    wrong: ByName


class Refusal(_Table, frozen=True):
    title: str
    text: str


class Words(_Table, frozen=True):
    """All that the page says, in one language."""

    times: Times
    face: ByName
    title: ByName
    under: Under
    notes: Notes
    trouble: ByName
    remedy: ByName
    refused: ByName
    why: ByName
    why_else: str
    pending: ByName
    buttons: Buttons
    story: Story
    sections: Sections
    report: Report
    said: ByName
    refusal: dict[str, Refusal]


def read(files: Path = FILES) -> dict[str, Words]:
    """Every language there is, by its code."""
    found = {file.stem: _decoded(file) for file in sorted(files.glob("*.toml"))}
    said = {language: dict(_texts(msgspec.to_builtins(words))) for language, words in found.items()}
    for language, texts in said.items():
        for place in said[FIRST].keys() | texts.keys():
            if _blanks(texts.get(place)) != _blanks(said[FIRST].get(place)):
                raise Unfit(
                    f"words/{language}.toml: {place} is not what it is in {FIRST}.toml: "
                    "give it a text with the same names in braces."
                )
    return found


def _decoded(file: Path) -> Words:
    try:
        return msgspec.toml.decode(file.read_bytes(), type=Words)
    except msgspec.DecodeError as error:  # a ValidationError too
        raise Unfit(f"words/{file.name}: {error}: compare it with {FIRST}.toml.") from error


def _texts(table: object, place: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(table, dict):
        for key, value in table.items():
            yield from _texts(value, f"{place}.{key}".lstrip("."))
    elif isinstance(table, str):
        yield place, table


def _blanks(text: str | None) -> frozenset[str] | None:
    """The names in braces; none: no text."""
    if not text:
        return None
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)
