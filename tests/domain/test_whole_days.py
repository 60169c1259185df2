"""Whole days of a room, at random, with faults: what is promised holds at every step."""

from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from panel.domain.booking import RULES
from panel.domain.room import Phase
from tests.domain.days import Days


def test_every_promise_holds_on_any_day() -> None:
    Days.reached.clear()
    run_state_machine_as_test(Days, settings=settings(max_examples=200, stateful_step_count=50))
    wanted = (
        "released",
        "kept",
        "came",
        "taken back",
        "booked ahead",
        "own released",
        "started early",
    )
    assert min(Days.reached[what] for what in wanted) >= 3, Days.reached


def test_final_states_have_no_way_out_in_the_table() -> None:
    assert {rule.start for rule in RULES} == set(Phase) - {Phase.RELEASED, Phase.ENDED}
