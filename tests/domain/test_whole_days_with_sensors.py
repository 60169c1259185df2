"""Whole days of a room with sensors, at random: what is promised of people seen holds too."""

from collections import Counter
from datetime import timedelta
from typing import ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule, run_state_machine_as_test

from panel.domain.effects import Book, CheckedInBy, EndEarly
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Presence
from tests.domain.days import Days, lengths, quarters
from tests.domain.promises_of_sensors import Sighted
from tests.rooms import at, meeting, minutes

POLICIES = (
    ReleasePolicy(presence_checks_in=True),
    ReleasePolicy(ends_when_empty_for=minutes(5)),
    ReleasePolicy(walk_in_books=minutes(15)),
    ReleasePolicy(
        presence_checks_in=True, ends_when_empty_for=minutes(20), walk_in_books=minutes(30)
    ),
    ReleasePolicy(
        ends_when_empty_for=minutes(10), walk_in_books=minutes(15), settles_for=minutes(2)
    ),
)


class SensedDays(Days):
    """And people who sit, stir and leave, under a radar and a PIR that dies now and then."""

    reached: ClassVar[Counter[str]] = Counter()
    door: Sighted

    @initialize(
        starts=st.lists(quarters, max_size=4),
        length=lengths,
        policy=st.sampled_from(POLICIES),
        presence=st.sampled_from([Presence.VACANT, Presence.VACANT, Presence.NOT_FITTED]),
        pir=st.booleans(),
    )
    def morning(
        self,
        starts: list[timedelta],
        length: timedelta,
        policy: ReleasePolicy,
        presence: Presence,
        pir: bool,
    ) -> None:
        day = [
            meeting(at("10:00") + start, at("10:00") + start + length, f"m{i}")
            for i, start in enumerate(starts)
        ]
        self.door = Sighted(*day, now="9:00", policy=policy, presence=presence, poll=minutes(1))
        self.names = len(starts)
        if pir:
            self.door.hang_a_pir()

    @rule(presence=st.sampled_from([Presence.OCCUPIED, Presence.VACANT, Presence.UNKNOWN]))
    def sense(self, presence: Presence) -> None:
        self.see(presence)

    def see(self, presence: Presence) -> None:
        """Where there is a radar."""
        if self.door.presence is not Presence.NOT_FITTED:
            self.door.sensors_say(presence)

    @rule(times=st.integers(1, 4), apart=st.sampled_from([0.3, 1, 1, 2]).map(minutes))
    def somebody_stirs(self, times: int, apart: timedelta) -> None:
        for _ in range(times):
            self.door.moves()
            self.door.wait(apart)

    @rule(stay=st.integers(1, 30).map(minutes), gone=st.integers(0, 25).map(minutes))
    def people_sit_there_and_leave(self, stay: timedelta, gone: timedelta) -> None:
        self.see(Presence.OCCUPIED)
        self.door.wait(stay)
        self.see(Presence.VACANT)
        self.door.wait(gone)

    @precondition(lambda self: self.next_start() is not None)
    @rule(
        tap=st.booleans(),
        stay=st.sampled_from([2, 8, 15]).map(minutes),
        gone=st.sampled_from([4, 12, 30]).map(minutes),
    )
    def people_are_seen_at_the_next_meeting(
        self, tap: bool, stay: timedelta, gone: timedelta
    ) -> None:
        self.door.pir_recovers()
        self.all_is_well_for_a_while(minutes(0))
        self.a_meeting_comes_near()
        self.somebody_stirs(3, minutes(1))
        self.see(Presence.OCCUPIED)
        self.door.wait(stay)
        if tap and (asked := self.asked()):
            self.door.tap_check_in(asked[0])
        self.somebody_stirs(1, minutes(0))
        self.see(Presence.VACANT)
        self.door.wait(gone)

    @rule(time=st.sampled_from([0.1, 1, 5, 20]).map(minutes))
    def the_pir_is_away(self, time: timedelta) -> None:
        self.door.pir_dies()
        self.door.wait(time)
        self.door.pir_recovers()

    @rule()
    def the_pir_dies(self) -> None:
        self.door.pir_dies()

    @rule(time=st.integers(0, 15).map(minutes))
    def the_pir_is_repaired(self, time: timedelta) -> None:
        self.door.pir_recovers()
        self.door.wait(time)

    @rule(policy=st.sampled_from(POLICIES))
    def policy_changes(self, policy: ReleasePolicy) -> None:
        self.door.policy_changes(policy)

    def teardown(self) -> None:
        super().teardown()
        made = [c.by for c in self.door.room.check_ins.values()]
        self.reached["seen in"] += made.count(CheckedInBy.PRESENCE)
        self.reached["ended"] += sum(write.by_itself for write in self.door.sent(EndEarly))
        self.reached["walked in"] += sum(write.by_itself for write in self.door.sent(Book))


def test_every_promise_of_people_seen_holds_on_any_day() -> None:
    SensedDays.reached.clear()
    days = settings(max_examples=70, stateful_step_count=50)
    run_state_machine_as_test(SensedDays, settings=days)
    wanted = ("released", "kept", "came", "seen in", "ended", "walked in", "taken back")
    assert min(SensedDays.reached[what] for what in wanted) >= 1, SensedDays.reached
