"""Which room comes first, and what one may ask for."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from panel.domain.meeting import Slot
from panel.nearby.free import Standing, State
from panel.nearby.other import Feature, Other
from panel.nearby.ranking import ANYTHING, Listed, Wanted, may_be_asked, ranked

from .floor import at

HERE = Other(mailbox="saturne", name="Saturne", building="A", floor="3", capacity=8)
SCREEN, STEP_FREE = Feature.SCREEN, Feature.WHEELCHAIR


def room(
    name: str,
    state: State = State.FREE,
    *,
    minutes: int = 60,
    building: str = "A",
    floor: str = "3",
    capacity: int = 8,
    features: tuple[Feature, ...] = (),
) -> Listed:
    other = Other(
        mailbox=name,
        name=name,
        building=building,
        floor=floor,
        capacity=capacity,
        features=features,
    )
    free = Slot(start=at("10:00"), end=at("10:00") + timedelta(minutes=minutes))
    return Listed(other=other, standing=Standing(state=state, slot=free))


def order(*rooms: Listed, wanted: Wanted = ANYTHING, here: Other = HERE) -> str:
    return " ".join(one.other.name for one in ranked(rooms, here, wanted))


def test_free_rooms_come_first_and_unknown_ones_last() -> None:
    states = [room(state.value, state) for state in reversed(State)]
    assert order(*states) == "free soon taken unknown"


def test_of_free_rooms_the_nearest_come_first() -> None:
    far = room("far", building="B")
    above = room("above", floor="4")
    assert order(far, above, room("beside")) == "beside above far"


def test_of_the_nearest_those_that_are_large_enough_come_first() -> None:
    small, untold = room("small", capacity=7), room("untold", capacity=0)
    assert order(small, untold, room("large")) == "large small untold"
    assert order(small, room("large", capacity=12), wanted=Wanted(seats=4)) == "small large"


def test_of_the_large_enough_the_longest_free_come_first() -> None:
    assert order(room("short", minutes=20), room("long", minutes=90)) == "long short"


def test_where_all_is_equal_the_order_of_the_file_stays() -> None:
    assert order(room("b"), room("a"), room("c")) == "b a c"


def test_a_floor_alone_is_this_one_where_nobody_tells_of_buildings() -> None:
    here = Other(mailbox="saturne", name="Saturne", floor="3")
    above, beside = room("above", building="", floor="4"), room("beside", building="")
    assert order(above, beside, here=here) == "beside above"


def test_rooms_of_which_no_place_is_told_are_not_beside() -> None:
    assert order(room("nowhere", building="", floor=""), room("beside")) == "beside nowhere"


def test_what_is_asked_for_leaves_out_the_rest_and_what_is_not_told() -> None:
    screen, bare = room("screen", features=(SCREEN,)), room("bare", capacity=0)
    assert order(screen, bare, wanted=Wanted(features=frozenset({SCREEN}))) == "screen"
    assert order(screen, bare, wanted=Wanted(seats=4)) == "screen"


def test_only_what_tells_rooms_apart_may_be_asked_for() -> None:
    both = (SCREEN, STEP_FREE)
    rooms = [room("a", capacity=4, features=both), room("b", capacity=12, features=(SCREEN,))]
    assert may_be_asked([one.other for one in rooms]) == ((8, 12), (STEP_FREE,))
    assert may_be_asked([rooms[0].other]) == ((), ())


ROOMS = st.builds(
    room,
    st.sampled_from("abc"),
    st.sampled_from(State),
    minutes=st.integers(0, 300),
    building=st.sampled_from(["", "A", "B"]),
    floor=st.sampled_from(["", "3", "4"]),
    capacity=st.sampled_from([0, 4, 8, 20]),
)


@given(st.lists(ROOMS, max_size=8), st.sampled_from([0, 4, 8]))
def test_nothing_unknown_or_taken_ranks_before_what_is_free(
    rooms: list[Listed], seats: int
) -> None:
    found = [one.standing.state for one in ranked(rooms, HERE, Wanted(seats=seats))]
    assert found == sorted(found, key=tuple(State).index)
    assert len(found) == sum(one.other.capacity >= seats for one in rooms)
