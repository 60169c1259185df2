"""What sites.toml may say of releases and of the notices before them."""

from typing import Annotated, Literal

from msgspec import Meta

from panel.config.exempt_rules import Exempting
from panel.config.values import Domain, Table


class Release(Exempting, frozen=True, kw_only=True):
    """When a booking nobody came to is given back."""

    enabled: Annotated[bool, Meta(description="Whether anything is released at all.")] = True
    halted: Annotated[
        bool,
        Meta(
            description="The emergency switch: check-in goes on, and nothing is released while it "
            "is on. A level below cannot switch it off: under `[defaults]` it stops every room."
        ),
    ] = False
    shadow: Annotated[
        bool,
        Meta(
            description="Shadow mode: all is decided and kept in the journal, and nothing is "
            "released."
        ),
    ] = False
    window_minutes: Annotated[
        int, Meta(ge=1, le=60, description="How long after the start people may check in.")
    ] = 10
    opens_before_minutes: Annotated[
        int, Meta(ge=0, le=120, description="How long before the start check-in opens.")
    ] = 10
    warning_minutes: Annotated[
        int,
        Meta(
            ge=0,
            le=30,
            description="How long the door warns before a release; any tap keeps the room. Not "
            "above `window_minutes` or `settles_for_minutes`.",
        ),
    ] = 2
    margin_minutes: Annotated[
        int,
        Meta(ge=0, le=30, description="How much later than the window tells a release comes."),
    ] = 0
    gives_up_after_minutes: Annotated[
        int,
        Meta(ge=1, le=120, description="How long after window and margin a late release may come."),
    ] = 20
    stale_after_minutes: Annotated[
        int, Meta(ge=1, le=30, description="From which age an agenda releases nothing.")
    ] = 3
    settles_for_minutes: Annotated[
        int,
        Meta(ge=1, le=60, description="How long all must have been well before a release."),
    ] = 10
    most_a_day: Annotated[
        int,
        Meta(
            ge=0,
            le=50,
            description="How many meetings a room may give back by itself in a day; 0: no limit.",
        ),
    ] = 0
    undo_minutes: Annotated[
        int,
        Meta(
            ge=0,
            le=60,
            description="How long after the panel gave a room back by itself its people may take "
            "the rest of their time back, if nobody else has it; 0: not at all.",
        ),
    ] = 10
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
