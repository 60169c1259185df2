"""What sites.toml may say, for all, for a site or for a room, and the words it stands for."""

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import Annotated, Literal

from msgspec import Meta
from msgspec.structs import asdict, replace

from panel.config.phone_tables import Phones, Wifi
from panel.config.settings import Language, Show
from panel.config.values import Line, Mailbox, Table
from panel.domain.policy import OnSensorFault, ReleasePolicy

Comment = Annotated[str, Meta(max_length=1000, title="text")]
Subject = Annotated[
    str, Meta(pattern=r"^[^\x00-\x1f\x7f]*\Z", max_length=255, title="one line")  # Exchange's limit
]


class Release(Table, frozen=True, kw_only=True):
    """When a booking nobody came to is given back."""

    enabled: Annotated[bool, Meta(description="Whether anything is released at all.")] = True
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
    gives_up_after_minutes: Annotated[
        int, Meta(ge=1, le=120, description="How long after the window a late release may come.")
    ] = 20
    exempt_all_day: Annotated[
        bool, Meta(description="Whether all-day meetings need no check-in.")
    ] = True
    exempt_longer_than_hours: Annotated[
        float,
        Meta(ge=0.5, le=24, description="Meetings longer than this need no check-in."),
    ] = 4.0
    exempt_booked_within_minutes: Annotated[
        int,
        Meta(
            ge=0,
            le=1440,
            description="Meetings booked this shortly before their start need no check-in; "
            "0: none.",
        ),
    ] = 0
    stale_after_minutes: Annotated[
        int, Meta(ge=1, le=30, description="From which age an agenda releases nothing.")
    ] = 3
    settles_for_minutes: Annotated[
        int,
        Meta(ge=1, le=60, description="How long all must have been well before a release."),
    ] = 10
    undo_minutes: Annotated[
        int,
        Meta(
            ge=0,
            le=60,
            description="How long after the panel gave a room back by itself its people may take "
            "the rest of their time back, if nobody else has it; 0: not at all.",
        ),
    ] = 10


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


def policy(release: Release, presence: Presence) -> ReleasePolicy:
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
        walk_in_books=timedelta(minutes=presence.walk_in_minutes),
    )


IN_THE_LANGUAGE = MappingProxyType({"default": "in the room's language"})


class Words(Table, frozen=True, kw_only=True):
    """What organizers and calendars read. Left out: ours, in the room's language."""

    release_comment: Annotated[
        Comment,
        Meta(
            description="Goes to the organizer of a booking nobody came to.",
            extra=dict(IN_THE_LANGUAGE),
        ),
    ] = ""
    not_needed_comment: Annotated[
        Comment,
        Meta(
            description="Goes to the organizer when somebody at the door gave the room back.",
            extra=dict(IN_THE_LANGUAGE),
        ),
    ] = ""
    walk_up_subject: Annotated[
        Subject,
        Meta(description="Names a booking made at the door.", extra=dict(IN_THE_LANGUAGE)),
    ] = ""
    extension_subject: Annotated[
        Subject,
        Meta(
            description="Names the booking that extends somebody else's meeting.",
            extra=dict(IN_THE_LANGUAGE),
        ),
    ] = ""

    def or_those_of(self, language: Language) -> "Words":
        """Every empty one replaced by ours."""
        ours = asdict(WORDS[language])
        return replace(self, **{key: said or ours[key] for key, said in asdict(self).items()})


WORDS: Mapping[Language, Words] = MappingProxyType(
    {
        "en": Words(
            release_comment=(
                "Nobody checked in at the door, so the room has been released for others. "
                "If you still need it, please book it again."
            ),
            not_needed_comment=(
                "Someone at the door said that the room is not needed, so it has been released. "
                "If you still need it, please book it again."
            ),
            walk_up_subject="Booked at the door",
            extension_subject="Extended at the door",
        ),
        "fr": Words(
            release_comment=(
                "Personne n’a confirmé sa présence à la porte : la salle a été libérée. "
                "Si vous en avez encore besoin, merci de la réserver à nouveau."
            ),
            not_needed_comment=(
                "Quelqu’un à la porte a indiqué que la salle n’était plus nécessaire : elle a été "
                "libérée. Si vous en avez encore besoin, merci de la réserver à nouveau."
            ),
            walk_up_subject="Réservation à la porte",
            extension_subject="Prolongation à la porte",
        ),
    }
)


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
    presence: Presence = Presence()
    words: Words = Words()
    phone: Phones = Phones()
    wifi: Wifi = Wifi()


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


class SitesFile(Table, frozen=True, kw_only=True):
    """sites.toml: one for all panels."""

    defaults: Level = Level()
    sites: dict[Line, Level] = {}  # noqa: RUF012  msgspec copies it
    rooms: dict[Mailbox, RoomLevel] = {}  # noqa: RUF012  msgspec copies it
