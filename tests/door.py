"""A door that lives through a day: a panel, its calendar and people, driven in words."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from panel.domain import effects as ef
from panel.domain import events as ev
from panel.domain.decision import Decision
from panel.domain.faults import Fault
from panel.domain.free import is_free
from panel.domain.meeting import Meeting, MeetingKey, Slot
from panel.domain.person import NOBODY, Person
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Presence
from panel.domain.record import Contest, MeetingRecord
from panel.domain.room import Booking, Phase, Room
from tests.clockwork import Clockwork
from tests.rooms import at, find, slot, word
from tests.world import Journal

W = TypeVar(
    "W",
    ef.Release,
    ef.EndEarly,
    ef.Cancel,
    ef.Extend,
    ef.Book,
    ef.TakeBack,
    ef.Notify,
    ef.LeaveSeries,
    ef.ReportCheckIn,
)


class Door(Clockwork):
    """One panel and its world."""

    _presses = 0

    # --- people at the door -----------------------------------------------------------------

    def tap_check_in(self, which: str, by: ef.CheckedInBy = ef.CheckedInBy.DOOR) -> None:
        self.happens(ev.CheckInTapped(key=self.key(which), by=by))

    def tap_end(self, which: str) -> None:
        self.happens(ev.EndTapped(key=self.key(which), press=self._press()))

    def tap_extend(self, which: str, until: str | datetime) -> None:
        self.happens(ev.ExtendTapped(key=self.key(which), until=at(until), press=self._press()))

    def tap_book(self, until: str | datetime) -> None:
        self.happens(ev.BookTapped(until=at(until), press=self._press()))

    def tap_slot(
        self, start: str | datetime, end: str | datetime, *, title: str = "", host: Person = NOBODY
    ) -> None:
        wanted = slot(start, end)
        press = self._press()
        self.happens(ev.SlotTapped(slot=wanted, press=press, title=title, host=host))

    def tap_start_early(self, which: str) -> None:
        self.happens(ev.StartEarlyTapped(key=self.key(which), press=self._press()))

    def tap_take_back(self, key: MeetingKey) -> None:
        self.happens(ev.TakeBackTapped(key=key, press=self._press()))

    def touch(self) -> None:
        self.happens(ev.ScreenTouched())

    def sensors_say(self, presence: Presence) -> None:
        self.presence = presence
        self.happens(ev.SensorTold(word=word(presence)))

    # --- the organizer ----------------------------------------------------------------------

    def organizer_books(self, meeting: Meeting) -> None:
        self.calendar.put(meeting)

    def organizer_moves(self, which: str, start: str | datetime, end: str | datetime) -> None:
        self.calendar.move(self.calendar.find(which), Slot(start=at(start), end=at(end)))

    def organizer_sets_end(self, which: str, end: str) -> None:
        meeting = self.calendar.find(which)
        self.calendar.move(meeting, replace(meeting.slot, end=at(end)))

    def organizer_cancels(self, which: str) -> None:
        self.calendar.remove(self.calendar.find(which).event_id)

    # --- faults -----------------------------------------------------------------------------

    def network_down(self) -> None:
        self.calendar.reachable = False

    def network_up(self) -> None:
        self.calendar.reachable = True

    def calendar_refuses_writes(self, fault: Fault = Fault.NOT_ALLOWED) -> None:
        self.calendar.refuses = fault

    def calendar_takes_writes(self) -> None:
        self.calendar.refuses = Fault.NONE

    def mail_is_refused(self) -> None:
        self.calendar.takes_letters = False

    def mail_is_taken(self) -> None:
        self.calendar.takes_letters = True

    def cancelling_fails(self) -> None:
        """The organizer's copy cannot be found, or may not be touched."""
        self.calendar.cancels = False

    def clock_steps(self, *, hours: float = 0, seconds: float = 0) -> None:
        """The wall clock jumps; nothing else in the world does."""
        by = timedelta(hours=hours, seconds=seconds)
        self.now += by
        self._next_poll += by
        self.unanswered = [(when + by, write) for when, write in self.unanswered]
        self.happens(ev.ClockStepped(by=by))

    def clock_loses_sync(self) -> None:
        self.clock_synchronised = False
        self.happens(ev.ClockChanged(synchronised=False))

    def clock_regains_sync(self) -> None:
        self.clock_synchronised = True
        self.happens(ev.ClockChanged(synchronised=True))

    def journal_breaks(self) -> None:
        self.journal.sound = False
        self.happens(ev.JournalChanged(sound=False))

    def journal_mends(self) -> None:
        self.journal.sound = True
        self.happens(ev.JournalChanged(sound=True))

    def journal_is_lost(self) -> None:
        """The disk gave out: the panel begins a new journal."""
        self.journal = Journal(begun=self.now)

    def restart(self, off_until: str | datetime | None = None) -> None:
        """The power goes, and comes back; the panel knows only what its journal holds."""
        self.now = at(off_until) if off_until else self.now
        self.unanswered = []
        self.room = Room(policy=self.room.policy, sensors=self.sensors())
        self._start()

    def policy_changes(self, policy: ReleasePolicy) -> None:
        self.happens(ev.PolicyChanged(policy=policy))

    # --- what one sees ----------------------------------------------------------------------

    def booking(self, which: str) -> Booking:
        return find(self.room.bookings, which)

    def key(self, which: str) -> MeetingKey:
        return self.booking(which).meeting.key

    def phase(self, which: str) -> Phase:
        return self.booking(which).phase

    def sent(self, kind: type[W]) -> list[W]:
        """Every write of this kind that was sent, in order."""
        writes = (effect.write for _, effect in self.log if isinstance(effect, ef.Send))
        return [write for write in writes if isinstance(write, kind)]

    def releases(self) -> list[tuple[datetime, MeetingKey]]:
        """Every no-show that was given back: when, and which."""
        return [
            (when, effect.write.key)
            for when, effect in self.log
            if isinstance(effect, ef.Send)
            and isinstance(effect.write, ef.Release)
            and effect.write.why is ef.ReleasedFor.NO_SHOW
        ]

    def released(self) -> list[str]:
        """The same in words: "Standup at 10:10"."""
        return [f"{key.event_id} at {when:%H:%M}" for when, key in self.releases()]

    def letters(self) -> list[str]:
        """Every letter that was written, in words: "release 10:00 at 10:05"."""
        return [
            f"{effect.write.of.value} {effect.write.meeting.event_id} at {when:%H:%M}"
            for when, effect in self.log
            if isinstance(effect, ef.Send) and isinstance(effect.write, ef.Notify)
        ]

    def records(self) -> list[MeetingRecord]:
        return [e.record for _, e in self.log if isinstance(e, ef.RecordMeeting)]

    def contests(self) -> list[Contest]:
        return [e.contest for _, e in self.log if isinstance(e, ef.RecordContest)]

    def decisions(self) -> list[Decision]:
        return [e.decision for _, e in self.log if isinstance(e, ef.RecordDecision)]

    def is_free(self, start: str | datetime, end: str | datetime) -> bool:
        return is_free(self.room, Slot(start=at(start), end=at(end)), self.now)

    def _press(self) -> str:
        self._presses += 1
        return f"press {self._presses}"
