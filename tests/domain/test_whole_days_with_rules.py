"""Whole days of a room under strict rules, at random: what a site has set holds at every step."""

from collections import Counter
from dataclasses import replace
from datetime import date, time, timedelta
from typing import ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule, run_state_machine_as_test

from panel.domain.call import Call
from panel.domain.decision import Verdict
from panel.domain.effects import LeaveSeries, NoticeOf, Notify, Release
from panel.domain.events import CallsTold
from panel.domain.meeting import Meeting
from panel.domain.policy import OnNoShow, ReleasePolicy
from panel.domain.presence import Presence
from panel.domain.protected import Hours, Protected
from tests.domain.days import Days, lengths, quarters
from tests.domain.promises_of_rules import Governed
from tests.rooms import at, meeting, minutes

CANCEL = ReleasePolicy(
    on_no_show=OnNoShow.CANCEL, cancel_up_to=2, own_domains=("contoso.example",), strikes=2
)
LUNCH = Hours(days=frozenset(range(7)), start=time(12), end=time(13))
POLICIES = (
    ReleasePolicy(shadow=True),
    ReleasePolicy(most_a_day=1, margin=minutes(2)),
    ReleasePolicy(notice_before=minutes(5), strikes=1, leaves_series=True),
    ReleasePolicy(notice_before=minutes(1), warning=minutes(3), most_a_day=2),
    ReleasePolicy(calls_keep=True, settles_for=minutes(2)),
    ReleasePolicy(halted=True),
    ReleasePolicy(rules_known=False),
    CANCEL,
    replace(CANCEL, protected=Protected(hours=(LUNCH,), holidays=frozenset({date(2026, 6, 11)}))),
    ReleasePolicy(exempt_keywords=("vip",), exempt_organizers=("ceo@contoso.example",)),
    ReleasePolicy(reports_check_ins=True, strikes=1, leaves_series=True),
)
STRICT = tuple(policy for policy in POLICIES if policy.strikes)
ORGANIZERS = ("ada@contoso.example", "ada@contoso.example", "ceo@contoso.example", "e@f.example")


class GovernedDays(Days):
    """And letters that are refused, calls, series, meetings that cannot be cancelled."""

    reached: ClassVar[Counter[str]] = Counter()
    door: Governed

    @initialize(
        starts=st.lists(quarters, max_size=5),
        length=lengths,
        policy=st.sampled_from(POLICIES),
        presence=st.sampled_from([Presence.NOT_FITTED, Presence.NOT_FITTED, Presence.VACANT]),
    )
    def morning(
        self,
        starts: list[timedelta],
        length: timedelta,
        policy: ReleasePolicy,
        presence: Presence,
    ) -> None:
        self.names = 0
        day = [self._invited(start, length) for start in starts]
        self.door = Governed(*day, now="9:00", policy=policy, presence=presence, poll=minutes(1))

    def _invited(self, start: timedelta, length: timedelta) -> Meeting:
        self.names += 1
        number = self.names
        return meeting(
            at("10:00") + start,
            at("10:00") + start + length,
            f"m{number}",
            by=ORGANIZERS[number % 4],
            attendees=number % 4,
            series="weekly" if number % 2 else "",
            subject="VIP" if number % 5 == 0 else f"m{number}",
        )

    @rule(says=st.sampled_from([Call.NOBODY, Call.NOBODY, Call.SOMEBODY, Call.CANNOT_TELL]))
    def the_directory_is_asked(self, says: Call) -> None:
        for booking in self.door.room.bookings:
            self.door.happens(CallsTold(key=booking.meeting.key, says=says))

    @rule(times=st.integers(2, 20))
    def nobody_is_in_a_call_for_a_while(self, times: int) -> None:
        for _ in range(times):
            self.the_directory_is_asked(Call.NOBODY)
            self.door.wait(minutes(1))

    @rule(policy=st.sampled_from(POLICIES), minute=st.sampled_from([5, 30, 30, 30]), come=quarters)
    def a_meeting_under_these_rules(
        self, policy: ReleasePolicy, minute: int, come: timedelta
    ) -> None:
        """All is well, and nobody comes, or somebody does."""
        self.door.mail_is_taken()
        self.door.policy_changes(policy)
        start = self.door.now - at("10:00") + minutes(minute)
        self.door.organizer_books(self._invited(start, minutes(60)))
        self.all_is_well_for_a_while(minutes(1))
        for passed in range(60):
            self.the_directory_is_asked(Call.NOBODY)
            if minutes(passed) == come and (asked := self.asked()):
                self.door.tap_check_in(asked[0])
            self.door.wait(minutes(1))

    @rule(policy=st.sampled_from(STRICT))
    def a_series_nobody_comes_to(self, policy: ReleasePolicy) -> None:
        self.door.mail_is_taken()
        self.door.policy_changes(policy)
        for hour in range(2):
            begin = self.door.now + minutes(20)
            self.names += 1
            name = f"w{self.names} {hour}"
            self.door.organizer_books(meeting(begin, begin + minutes(30), name, series="weekly"))
            self.all_is_well_for_a_while(minutes(60))

    @rule(taken=st.booleans())
    def mail(self, taken: bool) -> None:
        if taken:
            self.door.mail_is_taken()
        else:
            self.door.mail_is_refused()

    @rule()
    def nothing_can_be_cancelled(self) -> None:
        self.door.cancelling_fails()

    @rule()
    def the_emergency_switch_is_thrown(self) -> None:
        self.door.policy_changes(replace(self.door.room.policy, halted=True))

    @rule(policy=st.sampled_from(POLICIES))
    def policy_changes(self, policy: ReleasePolicy) -> None:
        self.door.policy_changes(policy)

    def teardown(self) -> None:
        super().teardown()
        verdicts = Counter(decision.verdict for decision in self.door.decisions())
        letters = Counter(letter.of for letter in self.door.sent(Notify))
        self.reached["would release"] += verdicts[Verdict.WOULD_RELEASE]
        self.reached["vanished"] += verdicts[Verdict.VANISHED]
        self.reached["noticed"] += letters[NoticeOf.RELEASE]
        self.reached["told of a series"] += letters[NoticeOf.SERIES]
        self.reached["left"] += len(self.door.sent(LeaveSeries))
        self.reached["cancelled"] += sum(write.cancels for write in self.door.sent(Release))
        self.reached["capped"] += sum(decision.capped for decision in self.door.decisions())


def test_every_rule_of_a_site_holds_on_any_day() -> None:
    GovernedDays.reached.clear()
    run_state_machine_as_test(
        GovernedDays, settings=settings(max_examples=60, stateful_step_count=30)
    )
    wanted = ("released", "kept", "would release", "noticed", "told of a series", "cancelled")
    assert min(GovernedDays.reached[what] for what in wanted) >= 1, GovernedDays.reached
