"""What lies in a mailbox: rooms with their settings, people, and calendar items."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from panel.simulator.recurrence import Recurrence


class Kind(StrEnum):
    SINGLE = "singleInstance"
    OCCURRENCE = "occurrence"
    EXCEPTION = "exception"
    MASTER = "seriesMaster"


class Answer(StrEnum):
    NONE = "none"
    ORGANIZER = "organizer"
    TENTATIVE = "tentativelyAccepted"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    NOT_RESPONDED = "notResponded"


class ShowAs(StrEnum):
    UNKNOWN = "unknown"
    FREE = "free"
    TENTATIVE = "tentative"
    BUSY = "busy"
    OOF = "oof"
    ELSEWHERE = "workingElsewhere"


class Sensitivity(StrEnum):
    NORMAL = "normal"
    PERSONAL = "personal"
    PRIVATE = "private"
    CONFIDENTIAL = "confidential"


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    name: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    who: Address
    type: str = "required"
    answer: Answer = Answer.NONE
    answered: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Processing:
    """What Exchange does to an invitation on its way into a room; defaults are Exchange's own."""

    add_organizer_to_subject: bool = True
    delete_subject: bool = True
    remove_private: bool = True
    delete_comments: bool = True
    remove_cancelled: bool = False
    preserve_declined: bool = False  # PreserveDeclinedMeetings: they stay, and occupy nothing
    allow_conflicts: bool = False
    enable_auto_release: bool = False  # Exchange's own: it sees only its own check-ins
    claim_minutes: int = 10  # PostReservationMaxClaimTimeInMinutes

    def subject(self, subject: str, organizer: str) -> str:
        kept = "" if self.delete_subject else subject
        return f"{organizer} {kept}".strip() if self.add_organizer_to_subject else kept

    def sensitivity(self, sensitivity: Sensitivity) -> Sensitivity:
        private = sensitivity is Sensitivity.PRIVATE and self.remove_private
        return Sensitivity.NORMAL if private else sensitivity


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What the directory knows of a room beside its mailbox."""

    building: str = ""
    floor: int = 0
    capacity: int = 8
    city: str = ""
    label: str = ""  # of the floor
    audio: str = ""
    video: str = ""
    display: str = ""
    wheelchair: bool = False
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomList:
    """Rooms that an administrator has put together, such as those of a building."""

    address: str
    name: str
    guid: str
    rooms: tuple[str, ...]  # addresses


@dataclass(frozen=True, slots=True, kw_only=True)
class Availability:
    """As what Teams shows a person, in Graph's words."""

    availability: str = "Available"
    activity: str = "Available"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    address: str
    name: str
    guid: str
    number: int
    place: Place | None = None  # a person has none
    processing: Processing = Processing()
    outside: bool = False  # of another tenant: Graph here knows nothing of it
    locale: str | None = "en-US"  # None: its owner has never chosen one
    shown: Availability = Availability()

    @property
    def who(self) -> Address:
        return Address(name=self.name, address=self.address)

    @property
    def is_room(self) -> bool:
        return self.place is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A meeting as its organizer types it."""

    start: datetime
    end: datetime
    subject: str = ""
    body: str = ""
    all_day: bool = False
    show_as: ShowAs = ShowAs.BUSY
    sensitivity: Sensitivity = Sensitivity.NORMAL
    attendees: tuple[Attendee, ...] = ()
    recurrence: Recurrence | None = None
    zone: str = "UTC"
    location: str = ""
    created: datetime | None = None
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One mailbox's copy of a meeting; all copies of a meeting share `uid` and nothing else."""

    mailbox: str
    number: int
    uid: str
    kind: Kind
    organizer: Address
    start: datetime
    end: datetime  # exclusive
    created: datetime
    modified: datetime
    series: int | None = None  # the master's number in this mailbox
    original_start: datetime | None = None
    subject: str = ""
    body: str = ""
    all_day: bool = False  # then start and end are UTC midnights that stand for dates
    show_as: ShowAs = ShowAs.BUSY
    sensitivity: Sensitivity = Sensitivity.NORMAL
    cancelled: bool = False
    attendees: tuple[Attendee, ...] = ()
    response: Answer = Answer.NONE
    responded: datetime | None = None
    recurrence: Recurrence | None = None
    transaction_id: str | None = None
    zone: str = "UTC"
    location: str = ""
    categories: tuple[str, ...] = ()  # of this copy alone: they do not travel

    @property
    def is_organizer(self) -> bool:
        return self.mailbox == self.organizer.address

    @property
    def occupies(self) -> bool:
        return (
            self.kind is not Kind.MASTER
            and not self.cancelled
            and self.show_as is not ShowAs.FREE
            and self.response is not Answer.DECLINED
        )

    @property
    def length(self) -> timedelta:
        return self.end - self.start

    def overlaps(self, start: datetime, end: datetime) -> bool:
        return self.start < end and start < self.end
