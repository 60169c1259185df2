"""The texts of the report: what a language must have to be one."""

from collections.abc import Iterator, Mapping
from importlib.resources import files
from string import Formatter

import msgspec
from msgspec import Struct

REFERENCE = "en"
LANGUAGES = ("en", "fr")


class Table(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Texts by name, of which many are the names of values elsewhere."""

    def of(self, name: str) -> str:
        return str(getattr(self, name))


class Numbers(Table, frozen=True):
    decimal: str
    thousands: str
    percent: str
    points: str
    range: str
    day: str
    few: str


class Page(Table, frozen=True):
    title: str
    one_room: str
    rooms: str
    lead: str
    nothing: str
    compared_shadow: str
    compared_day: str
    compared_rules: str
    compared_none: str
    unread: str
    method: str
    no_show: str
    intervals: str
    few: str
    apart: str
    sensors: str
    files: str


class Periods(Table, frozen=True):
    shadow_before: str
    shadow_after: str
    day_before: str
    day_after: str
    rules_before: str
    rules_after: str
    none_before: str
    none_after: str


class NoShows(Table, frozen=True):
    fell: str
    rose: str
    chance: str
    only: str
    none: str
    rate: str
    by: str
    axis: str
    all: str
    difference: str


class By(Table, frozen=True):
    """Headlines of one way to divide the meetings."""

    building: str
    floor: str
    room: str
    weekday: str
    hour: str


class Hours(Table, frozen=True):
    acted: str
    shadow: str
    none: str
    rate: str
    people: str
    contested: str
    axis: str
    panel: str
    would: str


class Delays(Table, frozen=True):
    half: str
    none: str
    span: str
    axis: str
    few: str


class Contests(Table, frozen=True):
    some: str
    no_one: str
    none: str
    shadow: str
    both: str
    acting_row: str
    shadow_row: str
    by: str
    axis: str
    door: str
    touch: str
    phone: str
    badge: str
    presence: str
    mail: str
    fleet: str
    elsewhere: str
    exemption: str


class Kept(Table, frozen=True):
    headline: str
    none: str
    axis: str
    text: str
    seen: str
    sensors: str
    called: str
    beside: str
    capped: str
    unnoticed: str
    protected: str
    halted: str
    rules: str
    agenda: str
    refused: str
    clock: str
    journal: str
    late: str
    unsettled: str
    not_told: str


class Sensors(Table, frozen=True):
    ill: str
    well: str
    none: str
    deaf: str
    misses: str
    axis: str
    worst: str


class Attention(Table, frozen=True):
    some: str
    more: str
    one: str
    none: str
    room: str
    why: str
    contested: str
    late: str
    silent: str
    vanished: str
    ill: str
    deaf: str
    misses: str
    kept: str
    no_shows: str


class Rules(Table, frozen=True):
    headline: str
    none: str
    key: str
    value: str
    where: str
    origin: str
    text: str


class Words(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    weekdays: tuple[str, str, str, str, str, str, str]  # from Monday, in short
    days: tuple[str, str, str, str, str, str, str]  # in full
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    nowhere: str
    floor: str
    hour: str
    numbers: Numbers
    page: Page
    periods: Periods
    no_shows: NoShows
    stands_out: By
    alike: By
    too_few: By
    hours: Hours
    delays: Delays
    contests: Contests
    kept: Kept
    sensors: Sensors
    attention: Attention
    rules: Rules


def words_of(language: str) -> Words:
    file = files("panel.report") / "words" / f"{language}.toml"
    return msgspec.toml.decode(file.read_bytes(), type=Words)


def gaps(words: Words) -> Mapping[str, frozenset[str]]:
    """The placeholders of each text: a language has to fill the same ones."""
    alone = {"floor": words.floor, "hour": words.hour}
    return {name: frozenset(_named(text)) for name, text in alone.items()} | {
        f"{table}.{name}": frozenset(_named(text))
        for table, texts in msgspec.to_builtins(words).items()
        if isinstance(texts, dict)
        for name, text in texts.items()
    }


def _named(text: str) -> Iterator[str]:
    return (name for _, name, _, _ in Formatter().parse(text) if name is not None)
