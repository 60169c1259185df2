"""What sites.toml says of a screen at rest, and when a room has its office hours."""

from collections.abc import Iterator
from datetime import tzinfo
from typing import Annotated

from msgspec import Meta

from panel.config.hours import NotHours, hours
from panel.config.sentences import quoted
from panel.config.values import Line, Table
from panel.domain.protected import Protected


class Rest(Table, frozen=True, kw_only=True):
    """When the screen dims and goes dark. Never while a meeting may wait for its people."""

    office_hours: Annotated[
        list[Line],
        Meta(
            max_length=20,
            description="When the screen is always awake, in the room's own time; outside of them "
            "it rests when nobody is near and no meeting is under way or about to begin. `[]`: "
            "always awake.",
            examples=[["mon-fri 07:30-19:00"]],
        ),
    ] = []  # noqa: RUF012  msgspec copies it
    dim_percent: Annotated[
        int,
        Meta(ge=5, le=100, description="How bright it is at rest, a minute after the last touch."),
    ] = 30
    dark_after_minutes: Annotated[
        int,
        Meta(ge=0, le=480, description="How long after the last touch it goes dark; 0: never."),
    ] = 10
    wake_by_presence: Annotated[
        bool, Meta(description="Whether somebody seen by the sensors wakes it, as a touch does.")
    ] = True


def office_hours(rest: Rest, zone: tzinfo) -> Protected:
    """Of text that has been checked."""
    return Protected(zone=zone, hours=tuple(hours(text) for text in rest.office_hours))


def wrong_hours(rest: Rest, place: str) -> Iterator[str]:
    """`place`: where they are set."""
    for number, text in enumerate(rest.office_hours, 1):
        try:
            hours(text)
        except NotHours as wrong:
            yield f"{place}, item {number}: {quoted(text)} {wrong}"
