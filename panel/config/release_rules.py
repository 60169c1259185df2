"""What sites.toml may say of releases and of the notices before them."""

from typing import Annotated, Literal

from msgspec import Meta

from panel.config.exempt_rules import Exempting
from panel.config.values import Domain, Table


class Release(Exempting, frozen=True, kw_only=True):
    """When a booking nobody came to is given back."""

    on_no_show: Annotated[
        Literal["decline", "cancel"],
        Meta(
            description="What becomes of a meeting nobody came to. `decline`: it loses this room. "
            '`cancel`: it is cancelled for everybody; only under `[rooms."MAILBOX".release]`, and '
            "never the whole of a series."
        ),
    ] = "decline"
    cancel_up_to: Annotated[
        int,
        Meta(
            ge=0,
            le=50,
            description="A meeting with more attendees than this is declined, not cancelled.",
        ),
    ] = 10
    own_domains: Annotated[
        list[Domain],
        Meta(
            max_length=50,
            description="Only meetings of organizers at these domains, and those below them, are "
            "ever cancelled; needed by `cancel`.",
            examples=[["example.com"]],
        ),
    ] = []  # noqa: RUF012  msgspec copies it
    strikes: Annotated[
        int,
        Meta(
            ge=0,
            le=20,
            description="After so many no-shows of a series in a row its organizer gets a letter; "
            "0: never.",
        ),
    ] = 0
    leave_series: Annotated[
        bool,
        Meta(
            description="Whether the room then declines the rest of the series too. Needs "
            "`strikes`."
        ),
    ] = False
    calls_keep: Annotated[
        bool,
        Meta(
            description="Whether a meeting is kept while one of its people is in a call; a "
            "presence that cannot be read keeps it too."
        ),
    ] = False
    share_check_ins: Annotated[
        bool,
        Meta(
            description="Whether a check-in is marked in the room's calendar, for rooms with two "
            "panels."
        ),
    ] = False


class Notice(Table, frozen=True, kw_only=True):
    """The mail before a release. Where one is asked for and cannot be sent, nothing is released."""

    minutes_before: Annotated[
        int,
        Meta(
            ge=0,
            le=60,
            description="How long before a release its organizer gets a mail; 0: none. Not above "
            "`window_minutes`, `opens_before_minutes` and `margin_minutes` together.",
        ),
    ] = 0
    to: Annotated[
        Literal["organizer", "everyone"],
        Meta(description="Who gets it: the organizer, or everybody invited too."),
    ] = "organizer"
