"""The texts of the page behind a letter's link."""

from panel.phone.table import Table


class Letter(Table, frozen=True):
    meeting: str
    some_meeting: str
    coming: str
    free: str
    coming_asks: str
    free_asks: str
    coming_done: str
    free_done: str
    passed_on: str
    used: str
    not_yet: str
    waiting: str
    checked_in: str
    kept: str
    releasing: str
    released: str
    over: str
    gone: str
    unknown: str
