"""Whether and when sites.toml lets a room be released."""

from typing import Annotated

from msgspec import Meta

from panel.config.values import Table


class Times(Table, frozen=True, kw_only=True):
    """Switches, and times around the start of a meeting."""

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
