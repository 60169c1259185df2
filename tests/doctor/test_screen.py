"""Screen, touch and lamp, off the kernel's files."""

import pytest

from panel.doctor.judges.screen import Lamp, Screen, screen
from panel.doctor.lines import Line, Status
from panel.doctor.looks.screen import look_at_screen

from .kernel import MOUSE, POWER_KEY, TOUCH, Kernel
from .read import FAIL, OK, SKIP, WARN, the


def seen(kernel: Kernel, backlight: str = "") -> list[Line]:
    return [*screen(look_at_screen(kernel.root, backlight))]


@pytest.mark.parametrize(("status", "judged"), [("connected", OK), ("disconnected", FAIL)])
def test_a_screen_without_its_cable_is_told(kernel: Kernel, status: str, judged: Status) -> None:
    kernel.shows_a_picture(status)
    line = the(seen(kernel), "screen.connected")
    assert line.status is judged
    assert "card1-DSI-1" in line.sentence
    assert "Writeback" not in line.sentence


def test_a_machine_without_a_driver_for_its_screen_is_told(kernel: Kernel) -> None:
    line = the(seen(kernel), "screen.connected")
    assert line.status is FAIL
    assert "driver" in line.sentence


@pytest.mark.parametrize(
    ("inputs", "status", "says"),
    [
        ((POWER_KEY, TOUCH), OK, "Goodix"),
        ((POWER_KEY, MOUSE), WARN, "Logitech"),
        ((POWER_KEY,), FAIL, "Nothing can be touched"),
        (("nonsense", "B: ABS=zz\nN: Name=x\n"), FAIL, "Nothing"),
    ],
)
def test_a_mouse_is_no_finger(
    kernel: Kernel, inputs: tuple[str, ...], status: Status, says: str
) -> None:
    kernel.has_inputs(*inputs)
    line = the(seen(kernel), "screen.touch")
    assert line.status is status
    assert says in line.sentence


def test_a_touch_screen_is_known_by_its_many_fingers_too(kernel: Kernel) -> None:
    kernel.has_inputs(
        TOUCH.replace("B: PROP=2", "B: PROP=0").replace("2658000 3", "260800000000003")
    )
    assert the(seen(kernel), "screen.touch").status is OK


def test_the_only_lamp_there_is_can_be_dimmed(kernel: Kernel) -> None:
    kernel.has_a_lamp()
    line = the(seen(kernel), "screen.backlight")
    assert line.status is OK
    assert "/sys/class/backlight/10-0045" in line.sentence


def test_a_screen_may_have_no_lamp_but_not_lack_the_one_that_is_named(kernel: Kernel) -> None:
    assert the(seen(kernel), "screen.backlight").status is SKIP
    named = seen(kernel, "/sys/class/backlight/10-0045")
    assert the(named, "screen.backlight").status is FAIL


def test_of_two_lamps_one_must_be_named(kernel: Kernel) -> None:
    kernel.has_a_lamp("one")
    kernel.has_a_lamp("two")
    assert the(seen(kernel), "screen.backlight").status is WARN
    assert the(seen(kernel, "/sys/class/backlight/two"), "screen.backlight").status is OK


def test_a_lamp_that_may_not_be_written_is_told() -> None:
    lamp = Lamp(path="/sys/class/backlight/10-0045", writable=False)
    facts = Screen(connectors=(), touches=(), pointers=(), lamps=(lamp,), lamp_asked="")
    assert the(screen(facts), "screen.backlight").status is WARN
