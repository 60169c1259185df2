"""Which meetings sites.toml asks less of: what needs no check-in, and when nothing is released."""

from typing import Annotated

from msgspec import Meta

from panel.config.release_times import Times
from panel.config.values import Line, Organizer, Path

Keyword = Annotated[
    str,
    Meta(
        pattern=r"^[^\x00-\x1f\x7f]*\S[^\x00-\x1f\x7f]*\Z",
        max_length=100,
        title="one line that is not blank,",
    ),
]


class Exempting(Times, frozen=True, kw_only=True):
    """Who is asked less."""

    exempt_all_day: Annotated[
        bool, Meta(description="Whether all-day meetings need no check-in.")
    ] = True
    exempt_longer_than_hours: Annotated[
        float,
        Meta(ge=0.5, le=24, description="Meetings longer than this need no check-in."),
    ] = 4.0
    exempt_shorter_than_minutes: Annotated[
        int,
        Meta(ge=0, le=240, description="Meetings shorter than this need no check-in; 0: none."),
    ] = 0
    exempt_booked_within_minutes: Annotated[
        int,
        Meta(
            ge=0,
            le=1440,
            description="Meetings booked this shortly before their start need no check-in; "
            "0: none.",
        ),
    ] = 0
    exempt_keywords: Annotated[
        list[Keyword],
        Meta(
            max_length=50,
            description="A meeting with one of these anywhere in its subject needs no check-in; "
            "accents and capitals do not matter.",
            examples=[["VIP", "[keep]"]],
        ),
    ] = []  # noqa: RUF012  msgspec copies it
    only_keywords: Annotated[
        list[Keyword],
        Meta(
            max_length=50,
            description="Only meetings with one of these in their subject, as words of their own, "
            "are ever released; none: every meeting may be.",
            examples=[["AUTO-CANCEL OK"]],
        ),
    ] = []  # noqa: RUF012  msgspec copies it
    exempt_organizers: Annotated[
        list[Organizer],
        Meta(
            max_length=200,
            description="Meetings of these people, or of everybody at these domains and those "
            "below them, need no check-in.",
            examples=[["ceo@example.com", "board.example.com"]],
        ),
    ] = []  # noqa: RUF012  msgspec copies it
    holidays: Annotated[
        Path,
        Meta(
            title="a path, or an https:// address",
            description="A calendar (iCalendar) whose all-day events are holidays, on which "
            "nothing is released.",
            examples=["holidays-fr.ics"],
        ),
    ] = ""
    protected_hours: Annotated[
        list[Line],
        Meta(
            max_length=50,
            description="When nothing is released, in the room's time: English days, times or "
            "both, over midnight too.",
            examples=[["mon-fri 12:00-14:00", "sat,sun", "20:00-07:00"]],
        ),
    ] = []  # noqa: RUF012  msgspec copies it
