"""Kill -9 around check-ins, releases and ends: no check-in lost, nothing declined twice."""

import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from panel.simulator import Answer, GraphSimulator

from .headless import HASTY
from .killed import LONG, KilledDoor
from .program import until

SEED = 20261120
AT_ONCE = 3  # doors; each waits for most of its time


def somebody_checks_in(door: KilledDoor) -> None:
    door.kill(within=0.6)
    door.start_again()
    door.program.hears(f"CHECK_IN_OPEN {door.id}")
    door.program.tell(f"check-in {door.id}")
    door.kill(within=0.02)
    door.start_again()
    door.kill(within=1.0)
    door.start_again()


def nobody_comes_and_the_decline_is_lost(door: KilledDoor) -> None:
    door.kill_in_the_middle_of("POST", "/decline", effect=False)
    door.start_again()
    door.kill(within=1.0)
    door.start_again()


def nobody_comes_and_the_answer_is_lost(door: KilledDoor) -> None:
    door.kill_in_the_middle_of("POST", "/decline", effect=True)
    door.start_again()
    door.kill(within=1.0)
    door.start_again()


def nobody_comes_and_the_panel_dies_around_it(door: KilledDoor) -> None:
    door.program.hears(f"RELEASING {door.id}")
    door.kill(within=0.05)
    door.start_again()


def people_end_early(door: KilledDoor, *, effect: bool) -> None:
    door.program.hears(f"CHECK_IN_OPEN {door.id}")
    door.program.tell(f"check-in {door.id}")
    door.program.hears(f"acknowledged {door.id}")
    time.sleep(max((door.start - datetime.now(UTC)).total_seconds(), 0) + 1.5)
    door.program.tell(f"end {door.id}")
    door.kill_in_the_middle_of("PATCH", "", effect=effect)
    door.start_again()
    until(lambda: door.length() < LONG, "the end that was owed")


def people_end_early_and_the_answer_is_lost(door: KilledDoor) -> None:
    people_end_early(door, effect=True)


def people_end_early_and_the_wish_is_lost(door: KilledDoor) -> None:
    people_end_early(door, effect=False)


STORIES: tuple[Callable[[KilledDoor], None], ...] = (
    somebody_checks_in,
    nobody_comes_and_the_decline_is_lost,
    people_end_early_and_the_answer_is_lost,
    somebody_checks_in,
    nobody_comes_and_the_answer_is_lost,
    people_end_early_and_the_wish_is_lost,
    somebody_checks_in,
    nobody_comes_and_the_panel_dies_around_it,
    somebody_checks_in,
    nobody_comes_and_the_panel_dies_around_it,
    somebody_checks_in,
)


@pytest.fixture
def graph() -> Iterator[GraphSimulator]:
    with GraphSimulator() as graph:
        yield graph


def test_doors_killed_at_any_moment_keep_their_word(graph: GraphSimulator, tmp_path: Path) -> None:
    def live(number: int) -> KilledDoor:
        door = KilledDoor(graph, tmp_path / f"door-{number}", random.Random(SEED + number))
        try:
            STORIES[number](door)
            door.settles()
        finally:
            door.program.kill()
        door.check()
        return door

    with ThreadPoolExecutor(AT_ONCE) as doors:
        done = list(doors.map(live, range(len(STORIES))))
    assert sum(door.kills for door in done) >= 20
    assert sum(door.acknowledged for door in done) >= 3
    assert not all(door.too_late for door in done)


def test_people_checked_in_by_being_there_are_so_on_a_panel_killed_and_left_without_its_sensor(
    graph: GraphSimulator, tmp_path: Path
) -> None:
    day, moments = timedelta(hours=3), random.Random(SEED)
    door = KilledDoor(graph, tmp_path / "door", moments, lasts=day, pir=True, hurry=40)
    try:
        for _ in range(100):  # a few minutes of its clock
            door.program.tell("somebody moves")
            time.sleep(0.1)
            if f"acknowledged {door.id}" in door.program.said:
                break
        door.program.hears(f"acknowledged {door.id}")
        door.kill()
        door.pir, door.hurry = False, 1
        door.start_again()
        door.program.hears(f"CHECKED_IN {door.id}")
        door.settles()
    finally:
        door.program.kill()
    door.check()
    assert (door.acknowledged, door.too_late) == (True, False)


def test_in_seconds_as_they_pass_a_no_show_is_declined_as_its_window_closes(
    graph: GraphSimulator, tmp_path: Path
) -> None:
    door = KilledDoor(graph, tmp_path / "door", random.Random(SEED))
    try:
        door.program.hears(f"CHECK_IN_OPEN {door.id}")
        door.settles()
    finally:
        door.program.kill()
    (mail,) = (m for m in graph.world.mail if m.says == Answer.DECLINED)
    late = mail.at - (door.start + HASTY.window)
    assert timedelta(0) <= late < timedelta(seconds=5)
