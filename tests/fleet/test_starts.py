"""Why a panel was started: what its last life has left of itself."""

from pathlib import Path

from panel.fleet.starts import FILE, IN_ORDER, Starts


def start(folder: Path, boot: str = "monday") -> tuple[Starts, str]:
    starts = Starts(folder, lambda: boot)
    return starts, starts.begin()


def test_the_first_start_is_one(tmp_path: Path) -> None:
    assert start(tmp_path)[1] == "it is the first start"


def test_a_life_that_ended_in_order_says_why(tmp_path: Path) -> None:
    first, _ = start(tmp_path)
    first.end(IN_ORDER)
    second, reason = start(tmp_path)
    assert reason == IN_ORDER
    second.end("it was asked for from afar")
    assert start(tmp_path)[1] == "it was asked for from afar"


def test_a_life_that_said_nothing_was_cut_short(tmp_path: Path) -> None:
    start(tmp_path)
    assert start(tmp_path)[1] == "it had been killed, or had crashed"


def test_the_machine_may_have_been_started(tmp_path: Path) -> None:
    start(tmp_path)
    assert start(tmp_path, "tuesday")[1] == "the machine was started"


def test_where_boots_are_hidden_one_cannot_tell_them_from_a_crash(tmp_path: Path) -> None:
    start(tmp_path, "")
    assert start(tmp_path, "")[1] == (
        "it had been killed or had crashed, or the machine was started"
    )


def test_a_torn_note_or_none_that_can_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b'{"boot": ')
    assert start(tmp_path)[1] == "it is not known why"
    gone, reason = start(tmp_path / "gone")
    gone.end(IN_ORDER)
    assert reason == "it is the first start"
