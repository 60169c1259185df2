"""What sites.toml may say, for all, for a site or for a room."""

from collections.abc import Iterable
from datetime import date, timedelta, tzinfo
from typing import Annotated, Literal

from msgspec import Meta

from panel.config.booking import Booking
from panel.config.hours import hours
from panel.config.look import Look
from panel.config.phone_tables import Phones, Wifi
from panel.config.release_rules import Notice, Release
from panel.config.rest import Rest
from panel.config.settings import Language, Show
from panel.config.values import Line, Mailbox, Table
from panel.config.words import Words
from panel.domain.policy import OnNoShow, OnSensorFault, ReleasePolicy
from panel.domain.protected import Protected

Feature = Literal["screen", "video", "audio", "whiteboard", "phone", "wheelchair"]


class Presence(Table, frozen=True, kw_only=True):
    """What people seen by sensors mean. Without sensors nothing of it applies."""

    on_fault: Annotated[
        Literal["keep", "checkin_only"],
        Meta(
            description="What a required sensor that is not well does. `keep`: nothing is "
            "released. `checkin_only`: check-in alone decides, as if there were no sensors."
        ),
    ] = "keep"
    checks_in: Annotated[
        bool,
        Meta(
            description="Whether people seen in three different minutes count as checked in. "
            "Otherwise they only keep the room."
        ),
    ] = False
    ends_when_empty_minutes: Annotated[
        int,
        Meta(
            ge=0,
            le=120,
            description="After how many quiet minutes a room that people have left is given "
            "back, the warning among them; 0: not at all. Needs a `level` or `count` sensor. At "
            "least 5, and not below `warning_minutes`.",
        ),
    ] = 0
    walk_in_minutes: Annotated[
        int,
        Meta(
            ge=0,
            le=60,
            description="For how long people who sit down in a free room book it; 0: not at all, "
            "15 is usual. At least 5.",
        ),
    ] = 0


class Level(Table, frozen=True, kw_only=True):
    """How the door speaks, and what it tells strangers."""

    language: Annotated[Language, Meta(description="The door's language.")] = "en"
    show: Annotated[
        Show,
        Meta(
            description="What strangers may read of a meeting: that there is one, who called it, "
            "or what it is about too. Names and subjects are personal data, so they are asked for."
        ),
    ] = "reserved"
    release: Release = Release()
    notice: Notice = Notice()
    presence: Presence = Presence()
    words: Words = Words()
    phone: Phones = Phones()
    wifi: Wifi = Wifi()
    booking: Booking = Booking()
    look: Look = Look()
    rest: Rest = Rest()


class RoomLevel(Level, frozen=True, kw_only=True):
    """Where the room is, and its name elsewhere."""

    site: Annotated[
        Line, Meta(description="The room's site, one of `[sites.…]`.", examples=["lyon"])
    ] = ""
    name: Annotated[
        Line,
        Meta(
            description="What other rooms call it.",
            examples=["Salle Bellecour"],
            extra={"default": "the mailbox's name"},
        ),
    ] = ""
    building: Annotated[
        Line, Meta(description="Its building, for reports.", examples=["Confluence"])
    ] = ""
    floor: Annotated[Line, Meta(description="Its floor, likewise.", examples=["2"])] = ""
    capacity: Annotated[
        int, Meta(ge=0, le=10_000, description="How many it seats; 0: not told.", examples=[8])
    ] = 0
    features: Annotated[
        list[Feature],
        Meta(
            max_length=6,
            description="What it has, for those who look for a room; `wheelchair`: somebody in "
            "one gets in.",
            examples=[["screen", "video"]],
        ),
    ] = []  # noqa: RUF012  msgspec copies it


class SitesFile(Table, frozen=True, kw_only=True):
    """sites.toml: one for all panels."""

    defaults: Level = Level()
    sites: dict[Line, Level] = {}  # noqa: RUF012  msgspec copies it
    rooms: dict[Mailbox, RoomLevel] = {}  # noqa: RUF012  msgspec copies it


def policy(
    release: Release,
    presence: Presence,
    notice: Notice,
    booking: Booking,
    *,
    zone: tzinfo,
    holidays: Iterable[date] = (),
    known: bool = True,
) -> ReleasePolicy:
    """The rules of a room in this zone; `known`: they and their holidays have been read."""
    # a room that is never given back is not given back empty either
    empty_minutes = presence.ends_when_empty_minutes if release.enabled else 0
    return ReleasePolicy(
        enabled=release.enabled,
        window=timedelta(minutes=release.window_minutes),
        opens_before=timedelta(minutes=release.opens_before_minutes),
        warning=timedelta(minutes=release.warning_minutes),
        gives_up_after=timedelta(minutes=release.gives_up_after_minutes),
        exempt_all_day=release.exempt_all_day,
        exempt_longer_than=timedelta(hours=release.exempt_longer_than_hours),
        exempt_booked_within=timedelta(minutes=release.exempt_booked_within_minutes),
        agenda_stale_after=timedelta(minutes=release.stale_after_minutes),
        settles_for=timedelta(minutes=release.settles_for_minutes),
        take_back_within=timedelta(minutes=release.undo_minutes),
        on_sensor_fault=OnSensorFault(presence.on_fault),
        presence_checks_in=presence.checks_in,
        ends_when_empty_for=timedelta(minutes=empty_minutes),
        longest_booking=timedelta(hours=booking.longest_hours),
        walk_in_books=timedelta(minutes=presence.walk_in_minutes),
        exempt_shorter_than=timedelta(minutes=release.exempt_shorter_than_minutes),
        exempt_keywords=tuple(release.exempt_keywords),
        only_keywords=tuple(release.only_keywords),
        exempt_organizers=tuple(release.exempt_organizers),
        protected=Protected(
            zone=zone,
            holidays=frozenset(holidays),
            hours=tuple(hours(text) for text in release.protected_hours),
        ),
        halted=release.halted,
        rules_known=known,
        shadow=release.shadow,
        margin=timedelta(minutes=release.margin_minutes),
        most_a_day=release.most_a_day,
        notice_before=timedelta(minutes=notice.minutes_before),
        notice_to_all=notice.to == "everyone",
        on_no_show=OnNoShow(release.on_no_show),
        cancel_up_to=release.cancel_up_to,
        own_domains=tuple(release.own_domains),
        strikes=release.strikes,
        leaves_series=release.leave_series,
        calls_keep=release.calls_keep,
        reports_check_ins=release.share_check_ins,
    )
