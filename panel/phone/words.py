"""The texts of the page: what a language must have to be one."""

from typing import Literal

from msgspec import Struct

from panel.phone.letter_words import Letter
from panel.phone.table import Table


class Face(Table, frozen=True):
    free: str
    soon: str
    waiting: str
    in_use: str
    unsure: str
    fault: str


class Times(Table, frozen=True):
    minutes: str
    hours: str
    hours_minutes: str
    day: str
    range: str


class Status(Table, frozen=True):
    free_until: str
    free_all_day: str
    soon_until: str
    or_given_back: str
    given_back: str
    please: str
    please_now: str
    please_lately: str
    left: str
    next: str
    last_known: str
    reserved: str
    at_the_door: str
    inside_now: str
    inside_lately: str
    person: str
    people: str


class Note(Table, frozen=True):
    check_in_to_keep: str
    still_here: str
    as_of: str
    came_early: str


class Remark(Table, frozen=True):
    kept_seen: str
    kept_unwell: str
    silent: str
    unwell: str


class Trouble(Table, frozen=True):
    none: str
    unreachable: str
    untrusted_certificate: str
    busy: str
    unreadable: str
    secret_missing: str
    secret_expired: str
    secret_wrong: str
    app_unknown: str
    app_disabled: str
    certificate_unknown: str
    certificate_expired: str
    clock_wrong: str
    consent_missing: str
    not_signed_in: str
    sign_in_again: str
    account_blocked: str
    conditional_access: str
    sign_in_refused: str
    access_denied: str
    room_unknown: str
    clock_unsynchronised: str
    not_allowed: str
    not_recorded: str


class Refused(Table, frozen=True):
    book: str
    extend: str
    end: str
    release: str


class Why(Table, frozen=True):
    taken: str
    gone: str
    not_allowed: str
    not_recorded: str
    access_denied: str
    busy: str
    otherwise: str


class Pending(Table, frozen=True):
    book: str
    extend: str
    end: str
    release: str


class Action(Table, frozen=True):
    check_in: str
    check_in_for: str
    keep: str
    take_back: str
    extend_by: str
    book_now: str
    to: str
    end: str
    end_asks: str
    end_now: str
    give_back: str
    give_back_asks: str
    give_back_now: str


class Decided(Table, frozen=True):
    heading: str
    no_show: str
    unseen: str
    never_seen: str
    left: str
    booking: str
    no_check_in: str
    had_come: str
    no_sensors: str
    nobody_since: str
    nobody: str
    one_well: str
    both_well: str
    all_well: str
    some_well: str
    agenda_seconds: str
    agenda_minutes: str


class Section(Table, frozen=True):
    near: str
    near_none: str
    near_until: str
    near_all_day: str
    later: str
    wifi: str
    wifi_name: str
    wifi_password: str
    wifi_open: str
    report: str
    usable: str


class Report(Table, frozen=True):
    heading: str
    about: str
    broken: str
    dirty: str
    missing: str
    climate: str
    other: str
    text: str
    optional: str
    send: str
    back: str
    choose: str
    shorten: str
    closed: str


class Said(Table, frozen=True):
    reported: str
    changed: str
    used: str
    expired: str
    lost: str
    busy: str


class Live(Table, frozen=True):
    lost: str
    heard: str


class Stopped(Table, frozen=True):
    scan: str
    wait: str
    wrong: str
    expired: str
    foreign: str
    forged: str
    no_visit: str
    no_letter: str
    used: str
    changed: str
    busy: str
    lost: str
    too_many: str
    too_large: str
    not_found: str
    not_allowed: str


class Words(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file of `words`: a language is one of them."""

    direction: Literal["ltr", "rtl"] = "ltr"
    weekdays: tuple[str, str, str, str, str, str, str]  # from Monday
    face: Face
    times: Times
    status: Status
    note: Note
    remark: Remark
    trouble: Trouble
    refused: Refused
    why: Why
    pending: Pending
    action: Action
    decided: Decided
    section: Section
    report: Report
    said: Said
    live: Live
    letter: Letter
    stopped: Stopped
