"""The one law under a site's rules: no fault of mail or directory releases anything sooner."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, time

from hypothesis import given, settings
from hypothesis import strategies as st

from panel.domain.call import Call
from panel.domain.events import CallsTold
from panel.domain.policy import OnNoShow, ReleasePolicy
from panel.domain.protected import Hours, Protected
from tests.domain.histories import BEGINS, ENDS, Deed, History, Morning, Trouble
from tests.domain.test_law import histories, live_twice, troubles
from tests.door import Door
from tests.rooms import minutes

BREAK = Hours(days=frozenset(range(7)), start=time(9, 40), end=time(10, 20))
POLICIES = (
    ReleasePolicy(notice_before=minutes(5)),
    ReleasePolicy(notice_before=minutes(2), warning=minutes(4), margin=minutes(3)),
    ReleasePolicy(calls_keep=True),
    ReleasePolicy(protected=Protected(hours=(BREAK,))),
    ReleasePolicy(on_no_show=OnNoShow.CANCEL, own_domains=("contoso.example",)),
    ReleasePolicy(notice_before=minutes(5), calls_keep=True, most_a_day=2),
)
Stretch = tuple[datetime, datetime]
times = st.integers(0, 240).map(lambda minute: BEGINS + minutes(minute))


def told_at(moment: datetime, says: Call) -> tuple[datetime, Deed]:
    """The directory's answer; while the power is off, nobody asks."""

    def tell(morning: Morning) -> None:
        if morning.true_now == moment:
            for booking in morning.room.bookings:
                morning.happens(CallsTold(key=booking.meeting.key, says=says))

    return moment, tell


def asked_all_morning(calls: Iterable[Stretch]) -> Iterator[tuple[datetime, Deed]]:
    """Every minute, while somebody is in a call and while nobody is."""
    for number in range(int((ENDS - BEGINS) / minutes(1))):
        moment = BEGINS + minutes(number)
        calling = any(start <= moment < end for start, end in calls)
        yield told_at(moment, Call.SOMEBODY if calling else Call.NOBODY)


stretches = st.tuples(times, st.sampled_from([2, 9, 40])).map(
    lambda drawn: (drawn[0], drawn[0] + minutes(drawn[1]))
)


@settings(max_examples=60)
@given(
    histories(),
    st.sampled_from(POLICIES),
    st.lists(stretches, max_size=2),
    troubles(),
    st.one_of(st.none(), stretches),
    st.one_of(st.none(), stretches),
)
def test_a_fault_only_makes_a_release_less_likely_whatever_the_rules(
    history: History,
    policy: ReleasePolicy,
    calls: list[Stretch],
    faults: tuple[Trouble, ...],
    mail: Stretch | None,
    directory: Stretch | None,
) -> None:
    asked = tuple(asked_all_morning(calls))
    well = replace(history, policy=policy, deeds=(*history.deeds, *asked))
    lost = [NoMail("mail", mail[0], mail[1] - mail[0])] if mail else []
    silent = [Silence("directory", directory[0], directory[1] - directory[0])] if directory else []
    live_twice(well, (*faults, *lost, *silent))


class Silence(Trouble):
    """The directory cannot tell, whoever it is asked for."""

    def deeds(self) -> tuple[tuple[datetime, Deed], ...]:
        count = int(self.lasts / minutes(1))
        return tuple(
            told_at(self.start + minutes(number + 0.5), Call.CANNOT_TELL) for number in range(count)
        )


class NoMail(Trouble):
    """Letters are refused for a while."""

    def deeds(self) -> tuple[tuple[datetime, Deed], ...]:
        return (
            (self.start, Door.mail_is_refused),
            (self.start + self.lasts, Door.mail_is_taken),
        )
