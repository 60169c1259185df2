"""Days of a room, at random, with faults: people, organizers, network, clock and power."""

from collections import Counter
from datetime import datetime, timedelta
from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
)

from panel.domain.effects import Book
from panel.domain.engine import next_wake
from panel.domain.faults import Fault
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Presence
from panel.domain.room import Phase
from tests.domain.promises import Watched
from tests.rooms import at, meeting, minutes

POLICIES = (
    ReleasePolicy(),
    ReleasePolicy(window=minutes(1), opens_before=minutes(0), warning=minutes(1)),
    ReleasePolicy(window=minutes(30), settles_for=minutes(2), gives_up_after=minutes(60)),
    ReleasePolicy(exempt_booked_within=minutes(30), exempt_longer_than=timedelta(hours=1)),
)
quarters = st.integers(-4, 16).map(lambda quarter: minutes(15 * quarter))
lengths = st.sampled_from([0, 10, 30, 60, 60, 90, 300]).map(minutes)
which = st.integers(0, 7)


class Days(RuleBasedStateMachine):
    """People, organizers, the network, the clock and the power, in any order."""

    reached: ClassVar[Counter[str]] = Counter()
    door: Watched

    @initialize(
        starts=st.lists(quarters, max_size=4),
        length=lengths,
        policy=st.sampled_from(POLICIES),
        presence=st.sampled_from([Presence.NOT_FITTED, Presence.VACANT]),
    )
    def morning(
        self,
        starts: list[timedelta],
        length: timedelta,
        policy: ReleasePolicy,
        presence: Presence,
    ) -> None:
        day = [
            meeting(at("10:00") + start, at("10:00") + start + length, f"m{i}", booked_ahead=i == 1)
            for i, start in enumerate(starts)
        ]
        self.door = Watched(*day, now="9:00", policy=policy, presence=presence, poll=minutes(1))
        self.names = len(starts)

    # --- time -------------------------------------------------------------------------------

    @rule()
    def sleep_until_woken(self) -> None:
        wake = min(next_wake(self.door.room, self.door.now), self.door.now + timedelta(hours=1))
        self.door.wait_until(wake)

    @rule(time=st.integers(1, 30).map(minutes))
    def wait(self, time: timedelta) -> None:
        self.door.wait(time)

    @rule(time=st.integers(15, 60).map(minutes))
    def all_is_well_for_a_while(self, time: timedelta) -> None:
        self.door.network_up()
        self.door.calendar_takes_writes()
        self.door.clock_regains_sync()
        self.door.journal_mends()
        if self.door.presence is not Presence.NOT_FITTED:
            self.door.sensors_say(Presence.VACANT)
        self.door.wait(time)

    @rule()
    def poll(self) -> None:
        self.door.ask()

    @precondition(lambda self: self.next_start() is not None)
    @rule()
    def a_meeting_comes_near(self) -> None:
        start = self.next_start()
        if start is not None:  # and has not been cancelled meanwhile
            self.door.wait_until(start - minutes(5))

    @precondition(lambda self: self.next_start() is not None)
    @rule(index=which, cut=st.booleans(), early=st.booleans())
    def people_come_to_the_next_meeting(self, index: int, cut: bool, early: bool) -> None:
        """Some of them while the power is about to go, and some begin at once."""
        self.all_is_well_for_a_while(minutes(0))
        self.a_meeting_comes_near()
        if asked := self.asked():
            tap = self.door.tap_start_early if early else self.door.tap_check_in
            tap(asked[index % len(asked)])
        if cut:
            self.door.restart()
        self.door.wait(minutes(20))

    def next_start(self) -> datetime | None:
        soon = self.door.now + minutes(5)
        starts = (b.meeting.slot.start for b in self.door.room.bookings)
        return min((start for start in starts if start > soon), default=None)

    # --- people -----------------------------------------------------------------------------

    def name(self, index: int) -> str:
        bookings = self.door.room.bookings
        return bookings[index % len(bookings)].meeting.event_id

    def some(self) -> bool:
        return bool(self.door.room.bookings)

    def asked(self) -> list[str]:
        """The meetings for which the door asks somebody to check in."""
        asking = (Phase.CHECK_IN_OPEN, Phase.KEPT, Phase.RELEASING)
        return [b.meeting.event_id for b in self.door.room.bookings if b.phase in asking]

    @precondition(lambda self: bool(self.asked()))
    @rule(index=which)
    def check_in(self, index: int) -> None:
        self.door.tap_check_in(self.asked()[index % len(self.asked())])

    @precondition(some)
    @rule(index=which)
    def end(self, index: int) -> None:
        self.door.tap_end(self.name(index))

    @precondition(some)
    @rule(index=which, time=lengths)
    def extend(self, index: int, time: timedelta) -> None:
        name = self.name(index)
        self.door.tap_extend(name, until=self.door.booking(name).meeting.slot.end + time)

    @rule(time=lengths)
    def book(self, time: timedelta) -> None:
        self.door.tap_book(until=self.door.now + time)

    @rule(start=quarters, time=lengths)
    def book_a_slot(self, start: timedelta, time: timedelta) -> None:
        begin = self.door.now.replace(minute=0, second=0, microsecond=0) + start
        self.door.tap_slot(begin, begin + time)

    @precondition(lambda self: bool(self.asked()))
    @rule(index=which)
    def start_early(self, index: int) -> None:
        self.door.tap_start_early(self.asked()[index % len(self.asked())])

    @precondition(lambda self: self.next_start() is not None)
    @rule(late=st.sampled_from([0, 1, 5, 11]).map(minutes), cut=st.booleans())
    def people_come_too_late(self, late: timedelta, cut: bool) -> None:
        """Impatient ones; the room has given itself back meanwhile, if all went well."""
        self.all_is_well_for_a_while(minutes(0))
        self.a_meeting_comes_near()
        self.door.wait(minutes(5) + max(self.door.room.policy.window, minutes(6)) + late)
        if (gave := self.door.room.gave_back) is not None:
            self.door.tap_take_back(gave.decision.key)
            self.door.tap_take_back(gave.decision.key)
        if cut:
            self.door.restart()

    @rule()
    def touch(self) -> None:
        self.door.touch()

    @rule(presence=st.sampled_from([Presence.OCCUPIED, Presence.VACANT, Presence.UNKNOWN]))
    def sense(self, presence: Presence) -> None:
        """Where there is a sensor to say it."""
        if self.door.presence is not Presence.NOT_FITTED:
            self.door.sensors_say(presence)

    # --- organizers -------------------------------------------------------------------------

    @rule(start=quarters, length=lengths)
    def organizer_books(self, start: timedelta, length: timedelta) -> None:
        begin = self.door.now.replace(minute=0, second=0, microsecond=0) + start
        self.names += 1
        self.door.organizer_books(meeting(begin, begin + length, f"m{self.names}"))

    def listed(self) -> bool:
        return any(True for _ in self.door.calendar)

    @precondition(listed)
    @rule(index=which, by=quarters, longer=quarters)
    def organizer_changes(self, index: int, by: timedelta, longer: timedelta) -> None:
        meetings = list(self.door.calendar)
        old = meetings[index % len(meetings)]
        end = max(old.slot.start, old.slot.end + longer)
        self.door.organizer_moves(old.event_id, old.slot.start + by, end + by)

    @precondition(listed)
    @rule(index=which)
    def organizer_cancels(self, index: int) -> None:
        meetings = list(self.door.calendar)
        self.door.organizer_cancels(meetings[index % len(meetings)].event_id)

    # --- faults -----------------------------------------------------------------------------

    @rule(fault=st.sampled_from(["network", "network", "clock", "journal", "refused"]))
    def something_breaks(self, fault: str) -> None:
        match fault:
            case "network":
                self.door.network_down()
            case "clock":
                self.door.clock_loses_sync()
            case "journal":
                self.door.journal_breaks()
            case _:
                self.door.calendar_refuses_writes(Fault.BUSY)

    @rule()
    def calendar_answers(self) -> None:
        self.door.network_up()

    @rule(time=st.sampled_from([1, 90, 900]), linger=st.booleans())
    def calendar_is_slow(self, time: int, linger: bool) -> None:
        self.door.answers_after = timedelta(seconds=time)
        self.door.calendar.declined_items_linger = linger

    @rule(seconds=st.sampled_from([-7200, -3600, -600, -1, 1, 600, 3600]))
    def clock_steps(self, seconds: int) -> None:
        self.door.clock_steps(seconds=seconds)

    @rule(off=st.integers(0, 40).map(minutes))
    def power_cut(self, off: timedelta) -> None:
        self.door.restart(off_until=self.door.now + off)

    @rule(policy=st.sampled_from(POLICIES))
    def policy_changes(self, policy: ReleasePolicy) -> None:
        self.door.policy_changes(policy)

    def teardown(self) -> None:
        self.reached["released"] += len(self.door.releases())
        self.reached["kept"] += sum(d.verdict.value == "kept" for d in self.door.decisions())
        self.reached["came"] += len(self.door.came)
        ahead = [write for write in self.door.sent(Book) if write.ahead]
        self.reached["booked ahead"] += len(ahead)
        self.reached["started early"] += sum(write.early for write in self.door.sent(Book))
        self.reached["own released"] += sum(
            key.event_id == "m1" or key.event_id.startswith("press")
            for _, key in self.door.releases()
        )
        self.reached["taken back"] += len(self.door.reclaims)
