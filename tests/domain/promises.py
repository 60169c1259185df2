"""A door whose every step is held against what the panel promises."""

from datetime import datetime, timedelta

from panel.domain import effects as ef
from panel.domain import events as ev
from panel.domain import trust
from panel.domain.engine import next_wake, step
from panel.domain.faults import Fault
from panel.domain.free import is_free
from panel.domain.meeting import Meeting, MeetingKey, Slot
from panel.domain.presence import Presence
from panel.domain.room import Phase, Room
from tests.domain.promises_of_taking_back import Reclaimed
from tests.rooms import MIDNIGHT, minutes

LONG_BEFORE = MIDNIGHT - timedelta(days=365)


class Watched(Reclaimed):
    """Keeps its own account of trouble and check-ins, not to ask the engine about itself."""

    last_trouble = heard = LONG_BEFORE
    refused = False

    def happens(self, event: ev.Event) -> None:
        self.__dict__.setdefault("came", set())
        self.__dict__.setdefault("given_back", {})
        self.__dict__.setdefault("unwarned", {})
        self._note_who_is_not_warned()
        before, known = self.room, len(self.log)
        self._note_trouble()
        self._hear(event)
        super().happens(event)
        self._note_trouble()
        wishes = [wish for _, wish in self.log[known:]]
        made = [w.check_in for w in wishes if isinstance(w, ef.RecordCheckIn)]
        self.came |= {c.key for c in made if c.by is not ef.CheckedInBy.EXEMPTION}
        for write in (w.write for w in wishes if isinstance(w, ef.Send)):
            if isinstance(event, ev.Started):
                assert not self._is_no_show(write), "a release is never sent on a memory"
            elif isinstance(write, ef.Release) and self._is_no_show(write):
                self._a_release_is_due(write.key)
                self._it_was_announced(write.key, before)
                self.given_back[write.key] = write.id
            elif isinstance(write, ef.Taking):
                self._the_time_is_nobodys(write, before)
        self._note_who_is_not_warned()
        if isinstance(event, ev.CheckInTapped) and self._asked(before, event.key):
            self.came.add(event.key)
        self._what_is_final_stays(before, event)
        self._nothing_waits()

    came: set[MeetingKey]
    given_back: dict[MeetingKey, str]
    unwarned: dict[MeetingKey, datetime]  # when the door last could not have shown its warning

    # --- its own account --------------------------------------------------------------------

    def _hear(self, event: ev.Event) -> None:
        match event:
            case ev.AgendaFetched():
                self.heard, self.refused = self.now, False
            case ev.ClockStepped() | ev.PolicyChanged():
                self.last_trouble = self.now
                if isinstance(event, ev.ClockStepped):
                    self.heard = LONG_BEFORE
            case ev.Started():
                self.last_trouble, self.heard = self.now, event.agenda.fetched_at
                self.refused = False
                lost = {w.id for w in event.owed}
                self.given_back = {k: w for k, w in self.given_back.items() if w not in lost}
            case ev.WriteFailed(write_id=failed, fault=fault):
                answered = fault in (Fault.TAKEN, Fault.NOT_CANCELLED)
                self.refused = self.refused or not answered
                self.given_back = {k: w for k, w in self.given_back.items() if w != failed}
            case _:
                pass

    def _knows(self) -> bool:
        age = self.now - self.heard
        return self.clock_synchronised and timedelta(0) <= age < minutes(3)

    def _note_trouble(self) -> None:
        seen = self.presence in (Presence.OCCUPIED, Presence.UNKNOWN)
        if not self._knows() or not self.journal.sound or seen or self.refused:
            self.last_trouble = self.now

    def _note_who_is_not_warned(self) -> None:
        for booking in self.room.bookings:
            held = trust.is_held(self.room, booking, self.now)
            silent = held or trust.doubts(self.room, self.now)
            if silent or booking.phase is not Phase.CHECK_IN_OPEN:
                self.unwarned[booking.meeting.key] = self.now

    @staticmethod
    def _asked(room: Room, key: MeetingKey) -> bool:
        """Whether the door asked for this check-in when the finger came down."""
        asking = (Phase.CHECK_IN_OPEN, Phase.KEPT, Phase.RELEASING)
        return any(b.meeting.key == key and b.phase in asking for b in room.bookings)

    # --- the promises -----------------------------------------------------------------------

    @staticmethod
    def _is_no_show(write: ef.Write) -> bool:
        return isinstance(write, ef.Release) and write.why is ef.ReleasedFor.NO_SHOW

    def _a_release_is_due(self, key: MeetingKey) -> None:
        policy, meeting = self.room.policy, self._meeting(key)
        assert key not in self.came, "a checked-in meeting is never released"
        assert key not in self.given_back, "nothing is released twice"
        assert self.now - self.last_trouble >= policy.settles_for, "nothing is released untrusted"
        long = meeting.slot.length > policy.exempt_longer_than
        assert not any((long, meeting.is_walk_up, meeting.all_day)), "what is exempt stays"
        closed = key.start + policy.window + policy.margin
        assert closed <= self.now < closed + policy.gives_up_after, "only within its time"
        assert not any(
            other in self.came and other != key and self._meeting(other).slot.overlaps(meeting.slot)
            for other in (b.meeting.key for b in self.room.bookings)
        ), "people of a meeting beside it may be its people"

    def _it_was_announced(self, key: MeetingKey, before: Room) -> None:
        policy = before.policy
        booking = next(b for b in before.bookings if b.meeting.key == key)
        if booking.phase is Phase.RELEASING:
            return  # it was, by the write that could not be made
        since = max(trust.warns_at(before, booking), self.unwarned.get(key, booking.noticed))
        assert self.now - since >= min(policy.warning, policy.window), "each release is announced"

    def _the_time_is_nobodys(self, write: ef.Taking, before: Room) -> None:
        own = write.key if isinstance(write, ef.Extend) else None
        wanted = (
            Slot(start=write.useful_until, end=write.until)
            if isinstance(write, ef.Extend)
            else write.slot
        )
        assert wanted.start < wanted.end
        for booking in self.room.bookings:
            taken = booking.phase is not Phase.RELEASED and booking.meeting.key != own
            assert not (taken and booking.meeting.slot.overlaps(wanted)), "a booking on taken time"
        for other in before.pending:
            both = isinstance(other, ef.Book | ef.TakeBack) and other.slot.overlaps(wanted)
            assert not both, "booked twice"

    def _what_is_final_stays(self, before: Room, event: ev.Event) -> None:
        was = {b.meeting.key: b.phase for b in before.bookings}
        for booking in self.room.bookings:
            key, phase = booking.meeting.key, booking.phase
            if key in self.journal.released or was.get(key) is Phase.RELEASED:
                assert phase is Phase.RELEASED, "released is final"
            if was.get(key) is Phase.ENDED and not isinstance(event, ev.Started):
                revived = self.now < booking.meeting.slot.end
                assert phase is Phase.ENDED or revived, "what has ended has ended"

    def _nothing_waits(self) -> None:
        room, now = self.room, self.now
        wake = min(next_wake(room, now), now + timedelta(days=1))
        assert wake > now
        slot = Slot(start=now, end=now + minutes(15))
        moments: tuple[datetime, ...] = (now, now + (wake - now) / 2, wake - minutes(1) / 60000000)
        for moment in moments:
            assert step(room, ev.Tick(), moment) == (room, ()), "nothing changes before its time"
            assert is_free(room, slot, moment) is is_free(room, slot, now)

    def _meeting(self, key: MeetingKey) -> Meeting:
        return next(b.meeting for b in self.room.bookings if b.meeting.key == key)
