"""The one law where sensors decide: no fault ends a meeting sooner, or makes a room look free."""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Presence
from tests.domain.histories import (
    ENDS,
    KINDS_WITH_SENSORS,
    Deed,
    History,
    Morning,
    Trouble,
    hit_at,
    live,
)
from tests.domain.sensed import PIR
from tests.domain.test_law import arrivals, edits, known_too_late
from tests.rooms import at, meeting, minutes

SPARE = replace(PIR, required=False, quiet=minutes(25))
PLANS = (
    [("9:00", "10:00")],
    [("9:00", "10:00"), ("10:00", "11:00")],
    [("8:30", "9:00"), ("9:00", "10:30"), ("10:45", "11:30")],
)
around = st.integers(-12, 45).map(lambda minute: at("9:00") + minutes(minute))
policies = st.builds(
    ReleasePolicy,
    presence_checks_in=st.booleans(),
    ends_when_empty_for=st.sampled_from([0, 5, 10, 20]).map(minutes),
    walk_in_books=st.sampled_from([0, 15]).map(minutes),
)


@st.composite
def stays(draw: st.DrawFn) -> tuple[tuple[datetime, Presence], ...]:
    """Somebody is seen by the ceiling's sensor for a while."""
    come = draw(around) + timedelta(seconds=draw(st.sampled_from([0, 20, 50])))
    leave = come + minutes(draw(st.sampled_from([0.5, 2, 3, 6, 15, 40])))
    return (come, Presence.OCCUPIED), (leave, Presence.VACANT)


@st.composite
def bursts(draw: st.DrawFn) -> tuple[tuple[datetime, Deed], ...]:
    """Somebody moves under the PIR, once or in minute after minute."""
    first = draw(around) + timedelta(seconds=draw(st.sampled_from([5, 30, 55])))
    hits = (first + minutes(i) for i in range(draw(st.sampled_from([1, 2, 3, 4]))))
    return tuple((hit, hit_at(hit)) for hit in hits)


@st.composite
def histories(draw: st.DrawFn) -> History:
    planned = draw(st.sampled_from(PLANS))
    changed = draw(st.lists(edits(), max_size=1))
    people = draw(st.lists(arrivals(), max_size=2))
    moved = draw(st.lists(bursts(), max_size=3))
    stayed = draw(st.lists(stays(), max_size=2))
    return History(
        meetings=tuple(
            meeting(start, end, name) for (start, end), name in zip(planned, "ABCD", strict=False)
        ),
        deeds=(*changed, *people, *(hit for burst in moved for hit in burst)),
        edits=tuple(when for when, _ in changed),
        presence=Presence.VACANT,
        seen=tuple(said for stay in stayed for said in stay),
        pir=draw(st.sampled_from([(), (PIR,), (PIR,), (SPARE,)])),
        policy=draw(policies),
    )


@st.composite
def troubles(draw: st.DrawFn, history: History) -> tuple[Trouble, ...]:
    """One or two faults; a sensor's lies, and the silence of one not required, are believed."""
    kinds = set(KINDS_WITH_SENSORS) - {"journal", "one lost answer"}
    if history.policy.ends_when_empty_for:
        kinds.remove("sensors see ghosts")
    if SPARE in history.pir:
        kinds.remove("pir silent")
    lasting = st.sampled_from([0.5, 1, 2, 4, 11]).map(minutes)
    by = st.sampled_from([-3600, -600, -30, 30, 600]).map(lambda s: timedelta(seconds=s))
    fault = st.builds(Trouble, st.sampled_from(sorted(kinds)), around, lasting, by)
    some = draw(st.lists(fault, min_size=1, max_size=2, unique_by=lambda t: t.kind))
    if "wrong clock" in {t.kind for t in some}:
        return tuple(t for t in some if t.kind not in ("no time server", "power off"))
    return tuple(some)


@st.composite
def lives(draw: st.DrawFn) -> tuple[History, tuple[Trouble, ...]]:
    history = draw(histories())
    return history, draw(troubles(history))


reached: Counter[str] = Counter()


def has_learned(morning: Morning) -> bool:
    """That a sensor misses people: a panel that was off then does not know it."""
    return any(c.is_deaf or c.misses_people for c in morning.room.coverage.values())


def others_sat_there(well: Morning, ill: Morning, moment: datetime) -> bool:
    """Whether a fault had kept an earlier meeting for people who then came: they are its own."""
    kept = ill.room.check_ins.keys() - well.room.check_ins.keys()
    return any(key in well.given_back and key.start < moment for key in kept)


def live_twice(history: History, faults: tuple[Trouble, ...]) -> None:
    well, ill = live(history), live(history, tuple(d for f in faults for d in f.deeds()))
    reached["given back"] += bool(ill.given_back)
    reached["kept by faults"] += ill.given_back.keys() < well.given_back.keys()
    reached["walked in"] += bool(ill.walk_ins)
    if has_learned(well):
        return
    for key, moment in ill.given_back.items():
        if moment >= ENDS or known_too_late(history, moment) or key.event_id in ill.walk_ins:
            continue
        if others_sat_there(well, ill, key.start):
            continue
        assert key in well.given_back, f"{key} was given back, and without the fault was not"
        assert moment >= well.given_back[key], f"{key} was given back earlier"
    for moment, free in ill.free.items():
        excused = known_too_late(history, moment) or others_sat_there(well, ill, moment)
        if free and not excused:
            free_too = well.free[moment] or well.free_but_for_walk_ins[moment]
            assert free_too, f"free at {moment:%H:%M}, and without the fault was not"


@settings(max_examples=200)
@given(lives())
def mornings(life: tuple[History, tuple[Trouble, ...]]) -> None:
    live_twice(*life)


def test_no_fault_ends_a_meeting_sooner_or_makes_its_room_look_free() -> None:
    reached.clear()
    mornings()
    assert min(reached.values()) >= 10, reached
