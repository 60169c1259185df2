"""Commands from afar: what is let through, and the one sentence for all else."""

from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.fleet.asked import BURST, LONGEST, Asked, Gate, Unheeded
from panel.fleet.obeying import KNOWN
from tests.rooms import at, minutes

NOW = at("10:00")
SECOND = timedelta(seconds=1)


def gate(*allowed: str) -> Gate:
    return Gate(frozenset(allowed), KNOWN, started=NOW - minutes(30))


def written(number: int | str = 1, when: str = "2026-06-10T10:00:00Z") -> bytes:
    return msgspec.json.encode({"id": str(number), "at": when})


def look(
    at_the: Gate,
    name: str,
    payload: bytes,
    *,
    later: timedelta = timedelta(0),
    kept: bool = False,
    sure: bool = True,
) -> Asked | str:
    found = at_the.look(name, payload, NOW + later, kept=kept, sure_of_time=sure)
    return found.sentence if isinstance(found, Unheeded) else found


def test_a_command_that_is_allowed_is_let_through() -> None:
    found = look(gate("check-now"), "check-now", written(7))
    assert found == Asked(name="check-now", id="7", at=NOW)


def test_nothing_is_allowed_unless_the_settings_say_so() -> None:
    for name in KNOWN:
        assert look(gate(), name, written()) == (
            f"{name} is not allowed here: add it under [fleet] in panel.toml."
        )


def test_a_thousand_brackets_are_no_command_and_end_no_panel() -> None:
    for begun in (b"[", b'{"a":', b'{"id":"1","a":['):
        said = look(gate("end"), "end", (begun * LONGEST)[:LONGEST])
        assert isinstance(said, str)
        assert "not of the right form" in said


def test_an_unknown_command_is_told_which_there_are() -> None:
    assert look(gate("restart"), "format-disk", written()) == (
        "There is no command of that name: use one of book-30, check-in, check-now, end, reload, "
        "restart, screenshot."
    )


def test_a_restart_that_the_broker_has_kept_restarts_nothing_for_ever() -> None:
    said = look(gate("restart"), "restart", written(), kept=True)
    assert said == "The broker had kept this command: send it without retain."


def test_a_command_that_comes_again_is_done_once() -> None:
    door = gate("check-now")
    assert isinstance(look(door, "check-now", written(1)), Asked)
    assert look(door, "check-now", written(1)) == (
        "This command has come before: give each an id of its own."
    )


@pytest.mark.parametrize("late", [minutes(2), -minutes(2)])
def test_a_command_of_another_time_is_not_heeded(late: timedelta) -> None:
    said = look(gate("check-now"), "check-now", written(), later=late)
    assert str(said).startswith("This command is not of now")


def test_a_press_by_a_clock_that_is_ahead_might_mean_the_meeting_before() -> None:
    door = gate("end", "check-now")
    assert isinstance(look(door, "end", written(1, "2026-06-10T10:00:04Z")), Asked)
    said = look(door, "end", written(2, "2026-06-10T10:00:20Z"))
    assert str(said).startswith("This command is not of now")
    assert isinstance(look(door, "check-now", written(3, "2026-06-10T10:00:20Z")), Asked)


def test_a_panel_without_a_clock_may_be_started_again_and_pressed_nothing() -> None:
    door, old = gate("restart", "end"), "2020-01-01T00:00:00Z"
    assert isinstance(look(door, "restart", written(1, old), sure=False), Asked)
    assert str(look(door, "end", written(2), sure=False)).startswith("The panel does not know")


def test_a_panel_that_has_just_started_is_not_started_again() -> None:
    young = Gate(frozenset({"restart"}), KNOWN, started=NOW - 30 * SECOND)
    assert look(young, "restart", written()) == (
        "The panel has just started: ask again in a minute."
    )


def test_commands_wait_for_each_other() -> None:
    door = gate("check-now")
    said = [look(door, "check-now", written(n), later=n * SECOND) for n in range(BURST + 1)]
    assert all(isinstance(one, Asked) for one in said[:BURST])
    assert said[BURST] == "Too many commands: wait half a minute."
    assert isinstance(look(door, "check-now", written(99), later=31 * SECOND), Asked)


def test_pictures_wait_longer() -> None:
    door = gate("screenshot")
    assert isinstance(look(door, "screenshot", written(1)), Asked)
    assert look(door, "screenshot", written(2), later=5 * SECOND) == (
        "Too many commands: wait half a minute."
    )


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"PRESS",
        b"{}",
        b"[]",
        b'{"id": 1, "at": "2026-06-10T10:00:00Z"}',
        b'{"id": "1", "at": "now"}',
        b'{"id": "1", "at": "2026-06-10T10:00:00"}',
        b'{"id": "a/b", "at": "2026-06-10T10:00:00Z"}',
        b'{"id": "+", "at": "2026-06-10T10:00:00Z"}',
        b'{"id": "", "at": "2026-06-10T10:00:00Z"}',
        b"\xff\xfe",
        written("1" * 65),
        written() + b" " * LONGEST,
    ],
)
def test_what_has_another_form_is_told_in_one_sentence(payload: bytes) -> None:
    said = look(gate("check-now"), "check-now", payload)
    assert isinstance(said, str)
    assert "ommand" in said
    assert said.endswith((".", "}."))


@given(st.binary(max_size=2 * LONGEST), st.text(max_size=20))
def test_no_payload_is_more_than_a_sentence(payload: bytes, name: str) -> None:
    assert isinstance(look(gate(*KNOWN), name, payload), str)
