"""The screen's own lamp: as bright as wanted, off in the dark, and a veil where there is none."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path

import pytest

from panel.glass.backlight import Backlight, NoBacklight, find_backlight
from panel.glass.lamp import Lamp
from tests.glass.lamps import Kernel, shines


@pytest.mark.parametrize(
    ("percent", "bright"), [(100, ("31", "0")), (50, ("16", "0")), (1, ("1", "0"))]
)
def test_it_is_as_bright_as_is_wanted(
    kernel: Kernel, percent: int, bright: tuple[str, str]
) -> None:
    lamp = kernel.plug_in()
    Backlight(lamp).light(percent)
    assert shines(lamp) == bright


@pytest.mark.parametrize(("switch", "dark"), [(True, ("16", "4")), (False, ("0", "none"))])
def test_in_the_dark_it_is_off(kernel: Kernel, switch: bool, dark: tuple[str, str]) -> None:
    lamp = kernel.plug_in(switch=switch)
    backlight = Backlight(lamp)
    backlight.light(50)
    backlight.light(0)
    assert shines(lamp) == dark


def test_what_it_is_already_is_not_written_again(kernel: Kernel) -> None:
    lamp = kernel.plug_in()
    backlight = Backlight(lamp)
    backlight.light(50)
    (lamp / "brightness").write_text("somebody else's")
    backlight.light(50)
    assert shines(lamp)[0] == "somebody else's"


def test_the_only_one_there_is_is_found(kernel: Kernel) -> None:
    lamp = kernel.plug_in()
    found = find_backlight("", kernel.folder)
    assert found
    found.light(100)
    assert shines(lamp) == ("31", "0")


def test_a_screen_without_one_has_none(tmp_path: Path) -> None:
    assert find_backlight("", tmp_path / "nowhere") is None
    assert find_backlight("", tmp_path) is None


def test_of_several_none_is_guessed(kernel: Kernel) -> None:
    kernel.plug_in("a")
    kernel.plug_in("b")
    with pytest.raises(NoBacklight, match=r"several \(a, b\): name one by screen.backlight"):
        find_backlight("", kernel.folder)


def test_a_path_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoBacklight, match=r"max_brightness cannot be read"):
        find_backlight(str(tmp_path / "nowhere"))


def test_one_that_may_not_be_written_is_told_with_its_remedy(
    kernel: Kernel, nobody_special: None
) -> None:
    lamp = kernel.plug_in()
    (lamp / "brightness").chmod(0o444)
    with pytest.raises(NoBacklight, match="udev rule or group"):
        Backlight(lamp).light(50)


class Seen:
    """A lamp in use, and what its owner hears."""

    def __init__(self, path: Path) -> None:
        self.works: list[bool] = []
        self.lamp = Lamp(str(path), lambda: self.works.append(self.lamp.works))

    async def until(self, holds: Callable[[], bool]) -> None:
        while not holds():  # noqa: ASYNC110  the lamp is lit in a thread
            await asyncio.sleep(0.002)


def test_a_lamp_follows_the_last_wish_and_is_lit_when_the_panel_goes(kernel: Kernel) -> None:
    folder = kernel.plug_in()
    seen = Seen(folder)

    async def evening() -> None:
        running = asyncio.ensure_future(seen.lamp.run())
        await seen.until(lambda: seen.works == [True])
        seen.lamp.want(50)
        seen.lamp.want(0)
        await seen.until(lambda: shines(folder)[1] == "4")
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    asyncio.run(evening())
    assert shines(folder) == ("31", "0")
    assert seen.works == [True]


def test_a_lamp_that_is_lost_is_told_once_and_once_when_it_is_found(
    kernel: Kernel, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "panel.glass")
    folder = kernel.plug_in()
    seen = Seen(folder)

    async def night() -> None:
        running = asyncio.ensure_future(seen.lamp.run())
        await seen.until(lambda: seen.works == [True])
        kernel.fall_ill(folder)
        for percent in (50, 60):
            seen.lamp.want(percent)
            await seen.until(lambda: seen.works == [True, False])
            await asyncio.sleep(0.05)  # for the second one to be lost, too
        kernel.get_well(folder)
        seen.lamp.want(70)
        await seen.until(lambda: seen.works == [True, False, True])
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    asyncio.run(night())
    lost, found = (record.getMessage() for record in caplog.records)
    assert lost.startswith("backlight lost: ")
    assert "cannot be written" in lost
    assert found == "backlight found"


def test_a_wrong_path_is_one_sentence_and_no_lamp(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    seen = Seen(tmp_path / "nowhere")
    asyncio.run(seen.lamp.run())
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert not seen.lamp.works
