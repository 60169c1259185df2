"""What a world file may say: its tables and keys, with what is assumed without them."""

from typing import Annotated

import msgspec

from panel.simulator.directory import CLIENT_ID, DELEGATED, EVERYTHING, TENANT
from panel.simulator.mailbox import ShowAs


class AppIn(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    client_id: str = CLIENT_ID
    secret: str | None = None
    certificate: str | None = None
    permissions: frozenset[str] = EVERYTHING
    delegated: frozenset[str] = DELEGATED
    public: bool = True
    mailboxes: frozenset[str] | None = None


class PlaceIn(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    building: str = ""
    floor: int = 0
    capacity: int = 8
    city: str = ""
    label: str = ""
    audio: str = ""
    video: str = ""
    display: str = ""
    wheelchair: bool = False
    tags: tuple[str, ...] = ()


class ProcessingIn(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    add_organizer_to_subject: bool = True
    delete_subject: bool = True
    remove_private: bool = True
    delete_comments: bool = True
    remove_cancelled: bool = False
    preserve_declined: bool = False
    allow_conflicts: bool = False
    enable_auto_release: bool = False
    claim_minutes: Annotated[int, msgspec.Meta(ge=1)] = 10


class RoomIn(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    address: str
    name: str
    place: PlaceIn = PlaceIn()
    processing: ProcessingIn = ProcessingIn()


class RoomListIn(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    address: str
    name: str
    rooms: tuple[str, ...]  # addresses of rooms above


class PersonIn(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    name: str
    address: str | None = None
    language: str | None = "en-US"
    in_call: bool = False


class GuestIn(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody outside the tenant."""

    name: str
    address: str


class SignInIn(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody who has signed in to the app, and the refresh token that was left behind."""

    user: str
    refresh_token: str


class MeetingIn(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    organizer: str
    start: str
    length: str = "24h"
    room: str | None = None  # without one: the first
    subject: str = ""
    body: str = ""
    private: bool = False
    all_day: bool = False
    show_as: ShowAs = ShowAs.BUSY
    invited: tuple[str, ...] = ()
    created: str | None = None
    tentative: bool = False
    cancelled: bool = False
    count: int = 1  # above 1: a series
    on: tuple[str, ...] = ()


class WorldIn(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    rooms: tuple[RoomIn, ...]
    timezone: str = "Europe/Paris"
    tenant: str = TENANT
    token_seconds: int = 3599
    app: AppIn = msgspec.field(default_factory=AppIn)
    room_lists: tuple[RoomListIn, ...] = ()
    people: tuple[PersonIn, ...] = ()
    guests: tuple[GuestIn, ...] = ()
    sign_ins: tuple[SignInIn, ...] = ()
    meetings: tuple[MeetingIn, ...] = ()
