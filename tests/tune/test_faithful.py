"""What is told of another window is what the engine does under it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from panel.domain.decision import Verdict
from panel.domain.effects import RecordDecision, RecordMeeting
from panel.domain.events import CheckInTapped, SensorTold
from panel.domain.meeting import Created, Meeting
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Presence
from panel.domain.record import MeetingRecord
from panel.replay.playback import Playback, begun
from panel.replay.recorded import Happening
from panel.tune.judging import LONGEST, Judged, judged
from tests.rooms import CEILING, at, meeting, minutes, word

BEGINS, ENDS = at("8:30"), at("12:00")
STARTS = at("9:00"), at("10:30")
POLL = timedelta(minutes=1)  # each look falls on a minute, also the one after a release
HAD = st.sampled_from((2, 10, 25))


@dataclass(frozen=True)
class Day:
    """Two meetings, and when their people tap, or are first and last in sight."""

    meetings: tuple[Meeting, ...]
    taps: tuple[Happening, ...] = ()
    sights: tuple[tuple[datetime, datetime], ...] = ()

    def happenings(self) -> list[Happening]:
        words = [(BEGINS, Presence.VACANT)] if self.sights else []
        for first, last in self.sights:
            words += [(first, Presence.OCCUPIED), (last, Presence.VACANT)]
        told = (Happening(at=when, event=SensorTold(word=word(sees))) for when, sees in words)
        return sorted((*self.taps, *told), key=lambda happening: happening.at)


@st.composite
def tapped_days(draw: st.DrawFn) -> Day:
    """People tap at any second; some meetings are found late, some are short."""
    meetings, taps = [], []
    for start in STARTS:
        end = start + minutes(draw(st.sampled_from((20, 30, 60, 90))))
        found = draw(st.sampled_from((-60, -60, 4, 25)))
        created = Created.UNKNOWN if found == -60 else start + minutes(found)
        one = replace(meeting(start, end), created=created)
        meetings.append(one)
        if draw(st.booleans()):
            seconds = timedelta(seconds=draw(st.integers(-600, 1900)))
            taps.append(Happening(at=start + seconds, event=CheckInTapped(key=one.key)))
    return Day(tuple(meetings), tuple(taps))


@st.composite
def seen_days(draw: st.DrawFn) -> Day:
    """Nobody taps; a sensor sees people come, and sit for minutes or for the hour."""
    sights = []
    for start in STARTS:
        first = start + minutes(draw(st.integers(-4, 30)))
        first += timedelta(seconds=draw(st.integers(1, 59)))  # on the minute, one is told too long
        last = min(start + minutes(59), first + minutes(draw(st.sampled_from((1, 50)))))
        sights += [(first, last)] if draw(st.booleans()) else []
    meetings = tuple(meeting(start, start + minutes(60)) for start in STARTS)
    return Day(meetings, sights=(*sights, (ENDS, ENDS)))


def lived(day: Day, policy: ReleasePolicy) -> Playback:
    fitted = (CEILING,) if day.sights else ()
    playback = Playback(begun(policy, fitted, BEGINS), day.meetings, BEGINS, POLL)
    for _ in playback.live(day.happenings(), ENDS):
        pass
    return playback


def recorded(day: Day, policy: ReleasePolicy) -> list[MeetingRecord]:
    log = lived(day, replace(policy, shadow=True)).log
    return [wish.record for _, wish in log if isinstance(wish, RecordMeeting)]


def released(day: Day, policy: ReleasePolicy) -> set[str]:
    decisions = [w.decision for _, w in lived(day, policy).log if isinstance(w, RecordDecision)]
    return {d.key.event_id for d in decisions if d.verdict is Verdict.RELEASED}


def told(records: Iterable[MeetingRecord]) -> dict[str, Judged]:
    found = {record.key.event_id: judged(record) for record in records}
    return {name: each for name, each in found.items() if isinstance(each, Judged)}


def is_released(meeting: Judged, window: int) -> bool:
    return window <= meeting.late or window < meeting.span


def edges(found: dict[str, Judged]) -> set[int]:
    """The windows at which a verdict turns, and one in the middle of it all."""
    turns = {edge for each in found.values() for edge in (each.late, int(each.span))}
    near = {8} | turns | {edge + 1 for edge in turns}
    return {window for window in near if 1 <= window <= LONGEST}


def rules(window: int, margin: int = 0) -> ReleasePolicy:
    return ReleasePolicy(window=minutes(window), margin=minutes(margin))


@settings(max_examples=25, deadline=None)
@given(tapped_days(), HAD, st.sampled_from((0, 3)))
def test_a_window_releases_what_it_is_told_to(day: Day, had: int, margin: int) -> None:
    found = told(recorded(day, rules(had, margin)))
    for window in edges(found):
        would = {name for name, each in found.items() if is_released(each, window)}
        assert would == released(day, rules(window, margin)) & set(found)


@settings(max_examples=20, deadline=None)
@given(seen_days(), HAD)
def test_with_sensors_no_release_is_left_out(day: Day, had: int) -> None:
    found = told(recorded(day, rules(had)))
    for window in edges(found):
        would = {name for name, each in found.items() if is_released(each, window)}
        assert released(day, rules(window)) & set(found) <= would


@settings(max_examples=20, deadline=None)
@given(seen_days(), HAD)
def test_of_people_in_sight_no_release_is_made_up(day: Day, had: int) -> None:
    found = told(recorded(day, rules(had)))
    for window in edges(found):
        would = {name for name, each in found.items() if window <= each.late}
        assert would <= released(day, rules(window))


def test_these_days_hold_releases_right_and_wrong() -> None:
    nobody, late = meeting("9:00", "10:00", "nobody"), meeting("10:30", "11:30", "late")
    tap = Happening(at=at("10:45"), event=CheckInTapped(key=late.key))
    day = Day((nobody, late), (tap,))
    assert told(recorded(day, rules(10))) == {
        "nobody": Judged(10, 0, 0, 60),
        "late": Judged(10, 14, 14, 0),
    }
    assert released(day, rules(14)) == {"nobody", "late"}
    assert released(day, rules(15)) == {"nobody"}
