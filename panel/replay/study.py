"""What a recording teaches: a meeting at every minute of it, to which nobody checks in."""

import random
from bisect import bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from panel.domain.evidence import EARLY
from panel.domain.meeting import Meeting, Slot
from panel.domain.moments import LONG_AGO
from panel.domain.policy import ReleasePolicy
from panel.domain.room import Phase, Room
from panel.replay.playback import Playback, at_the_beginning, happenings
from panel.replay.recorded import LEADS_IN, MINUTE, Happening, Holes, Recorded
from sensors.base import Evidence, Reading

HOLE = timedelta(minutes=5)  # a recording that says nothing for longer has one
SOON = timedelta(minutes=5)  # people who come back this soon after a release had not left
OPEN = (Phase.SCHEDULED, Phase.CHECK_IN_OPEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which sensors there are, and which of their hits are lost."""

    title: str
    sensors: Collection[str]
    drops: int | None = None  # the seed of losing every second hit

    def of(self, recorded: Recorded) -> Recorded:
        chosen = recorded.only(self.sensors)
        if self.drops is None:
            return chosen
        lost = random.Random(self.drops)  # noqa: S311  no secret
        readings = (_without_hit(r) if _lost(r, lost) else r for r in chosen.readings)
        return replace(chosen, readings=tuple(readings))


@dataclass(slots=True, kw_only=True)
class Tally:
    """What came of every such meeting. Of two moments the first is its start, then the release."""

    title: str
    window: timedelta
    meetings: int = 0
    unjudged: int = 0  # near an end of the recording, or with a hole in it
    released: list[tuple[datetime, datetime]]
    false: list[tuple[datetime, datetime]]  # they had been there from the start on
    latecomers: list[tuple[datetime, datetime]]  # they came later, and sat there
    returned: list[tuple[datetime, datetime]]  # nobody was there, but soon after
    empty: int = 0  # nobody came as long as a release was possible
    missed: list[datetime]  # of those, the ones not released


def study(
    recorded: Recorded,
    choice: Choice,
    policy: ReleasePolicy,
    length: timedelta,
    zone: tzinfo,
) -> Tally:
    """One line of the table. The truth judges only; the room never hears of it."""
    chosen = replace(choice.of(recorded), meetings=())
    policy = replace(policy, walk_in_books=timedelta(0))  # the room is to be free at each start
    last = chosen.end
    tally = Tally(
        title=choice.title,
        window=policy.window,
        released=[],
        false=[],
        latecomers=[],
        returned=[],
        missed=[],
    )
    holes = Holes.of(recorded.moments, HOLE)
    coming = happenings(chosen, zone)
    moments = [happening.at for happening in coming]
    for start, room, since in _starts(chosen, policy, coming):
        tally.meetings += 1
        end = start + min(length, policy.window + policy.gives_up_after)
        if end > last or holes.within(start - EARLY, end) or not chosen.truth.knows(start):
            tally.unjudged += 1
            continue
        slot = Slot(start=start, end=start + length)
        meeting = Meeting(event_id="study", slot=slot, created=LONG_AGO)
        playback = Playback(room, (meeting,), since, poll=policy.agenda_stale_after / 2)
        meanwhile = coming[bisect_right(moments, since) : bisect_right(moments, end)]
        _judge(tally, recorded, slot, _released_at(playback, meanwhile, end), end)
    return tally


def _starts(
    recorded: Recorded, policy: ReleasePolicy, coming: list[Happening]
) -> Iterator[tuple[datetime, Room, datetime]]:
    """Each full minute; the room half an hour before, and when that was.

    Without a meeting, nothing that a room knows depends on when one will start: so all of them
    begin with the same room, led through the recording once.
    """
    empty = at_the_beginning(recorded, policy)
    begin, last = recorded.begin, recorded.end
    start = _minute_from(begin)
    passed = 0
    while start < last:
        since = max(begin, start - LEADS_IN)
        until = passed
        while until < len(coming) and coming[until].at <= since:
            until += 1
        for _ in empty.live(coming[passed:until], since):
            pass
        passed = until
        yield start, empty.room, since
        start += MINUTE


def _released_at(playback: Playback, coming: list[Happening], end: datetime) -> datetime | None:
    for now, room in playback.live(coming, end):
        if room.released:
            return now
        if any(booking.phase not in OPEN for booking in room.bookings):
            return None
    return None


def _judge(
    tally: Tally, recorded: Recorded, slot: Slot, released: datetime | None, end: datetime
) -> None:
    truth = recorded.truth
    nobody = not truth.somebody_within(slot.start, end)
    tally.empty += nobody
    if released is None:
        if nobody:
            tally.missed.append(slot.start)
        return
    both = slot.start, released
    tally.released.append(both)
    if truth.somebody_throughout(slot.start, released):
        tally.false.append(both)
    elif truth.somebody_at(released):
        tally.latecomers.append(both)
    elif truth.somebody_within(released, released + SOON):
        tally.returned.append(both)


def _minute_from(moment: datetime) -> datetime:
    whole = moment.replace(second=0, microsecond=0)
    return whole if whole == moment else whole + MINUTE


def _lost(reading: Reading, lost: random.Random) -> bool:
    return reading.evidence is Evidence.PRESENT and lost.random() < 0.5


def _without_hit(reading: Reading) -> Reading:
    return replace(reading, evidence=Evidence.ABSENT)
