"""The last agenda, kept on disk for the first frame: losing it costs one unsure frame.

Unlike the journal it holds subjects and names, so only the panel may read the file, and
it belongs in the cache directory, which is never backed up.
"""

import logging
import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated

import msgspec

from panel.domain.meeting import Agenda, Created, Meeting, Slot
from panel.domain.person import NOBODY, Person
from panel.domain.room import NO_AGENDA

log = logging.getLogger(__name__)

REWRITES_AFTER = timedelta(minutes=2)  # an SD card wears; an unchanged day need not be newer

_Aware = Annotated[datetime, msgspec.Meta(tz=True)]


class _Slot(msgspec.Struct, frozen=True):
    start: _Aware
    end: _Aware

    @classmethod
    def of(cls, slot: Slot) -> "_Slot":
        return cls(slot.start, slot.end)

    def taken(self) -> Slot:
        return Slot(start=self.start, end=self.end)


class _Meeting(msgspec.Struct, frozen=True, kw_only=True):
    event_id: str
    slot: _Slot
    subject: str
    organizer: str
    at_the_door: bool
    all_day: bool
    created: _Aware | None  # None: unknown
    readable: bool
    organizer_address: str
    attendees: tuple[str, ...]
    series: str
    uid: str
    checked_in_elsewhere: bool
    booked_ahead: bool = False
    host: Person = NOBODY
    private: bool = False

    @classmethod
    def of(cls, meeting: Meeting) -> "_Meeting":
        return cls(
            event_id=meeting.event_id,
            slot=_Slot.of(meeting.slot),
            subject=meeting.subject,
            organizer=meeting.organizer,
            at_the_door=meeting.at_the_door,
            all_day=meeting.all_day,
            created=None if isinstance(meeting.created, Created) else meeting.created,
            readable=meeting.readable,
            organizer_address=meeting.organizer_address,
            attendees=meeting.attendees,
            series=meeting.series,
            uid=meeting.uid,
            checked_in_elsewhere=meeting.checked_in_elsewhere,
            booked_ahead=meeting.booked_ahead,
            host=meeting.host,
            private=meeting.private,
        )

    def taken(self) -> Meeting:
        return Meeting(
            event_id=self.event_id,
            slot=self.slot.taken(),
            subject=self.subject,
            organizer=self.organizer,
            at_the_door=self.at_the_door,
            all_day=self.all_day,
            created=Created.UNKNOWN if self.created is None else self.created,
            readable=self.readable,
            organizer_address=self.organizer_address,
            attendees=self.attendees,
            series=self.series,
            uid=self.uid,
            checked_in_elsewhere=self.checked_in_elsewhere,
            booked_ahead=self.booked_ahead,
            host=self.host,
            private=self.private,
        )


class _Page(msgspec.Struct, frozen=True, kw_only=True, tag_field="holds", tag="agenda 3"):
    """The whole file. A new layout gets a new tag, so that an old panel reads it as foreign."""

    room: str
    covers: _Slot
    fetched_at: _Aware
    meetings: tuple[_Meeting, ...]


class AgendaCache:
    """One file for one room."""

    def __init__(self, path: Path, room: str) -> None:
        """Keep the agenda of `room`, the address of its mailbox, at `path`."""
        self._path = path
        self._room = room
        self._kept = NO_AGENDA
        self._failing = False

    def load(self) -> Agenda:
        """The agenda kept last; NO_AGENDA if there is none, or none that can be trusted."""
        try:
            page = msgspec.json.decode(self._path.read_bytes(), type=_Page)
        except FileNotFoundError:
            return NO_AGENDA
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
            log.info("the kept agenda %s cannot be read: %s", self._path, error)
            return NO_AGENDA
        if page.room != self._room:
            return NO_AGENDA
        self._kept = Agenda(
            meetings=tuple(m.taken() for m in page.meetings),
            covers=page.covers.taken(),
            fetched_at=page.fetched_at,
        )
        return self._kept

    def keep(self, agenda: Agenda) -> None:
        """Keep this agenda, if it differs from the one kept or that one has grown old."""
        age = agenda.fetched_at - self._kept.fetched_at
        if agenda.meetings == self._kept.meetings and timedelta(0) <= age < REWRITES_AFTER:
            return
        try:
            self._replace(msgspec.json.encode(self._page(agenda)))
        except OSError as error:
            if not self._failing:
                log.warning("the agenda cannot be kept in %s: %s", self._path, error)
            self._failing = True
            return
        if self._failing:
            log.info("the agenda can be kept in %s again", self._path)
        self._failing = False
        self._kept = agenda

    def _page(self, agenda: Agenda) -> _Page:
        return _Page(
            room=self._room,
            covers=_Slot.of(agenda.covers),
            fetched_at=agenda.fetched_at,
            meetings=tuple(_Meeting.of(m) for m in agenda.meetings),
        )

    def _replace(self, content: bytes) -> None:
        """Readers see the old file or the new one. No fsync: a power cut may cost both."""
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = self._path.with_name(self._path.name + ".new")
        fresh.unlink(missing_ok=True)  # a leftover would keep its own mode
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        fresh.replace(self._path)
