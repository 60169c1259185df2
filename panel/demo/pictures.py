"""The panel's screens as PNG files, and one of them to look at."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, time
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from panel.config.settings import LANGUAGES
from panel.demo.codes import PICTURES
from panel.demo.scenarios import SCENARIOS, led_to
from panel.demo.setting_up import TOLD, told
from panel.demo.sheets import Scene, samples
from panel.ui.bridge import DoorBridge
from panel.ui.codes import CodesBridge
from panel.ui.look import PLAIN, Look
from panel.ui.loop import run_loop
from panel.ui.plain import Plate, plain
from panel.ui.stage import Properties, open_window
from panel.ui.view import Show, derive_view
from panel.ui.window import PanelWindow, make_application
from panel.zone import settle_in

SIZES = ((800, 480), (1024, 600), (1280, 800), (1920, 1080), (720, 1280))
USUAL_SIZE = (1280, 800)
TRAVELLERS = ("waiting", "in-use", "book-later")  # seen in every size and language
ROOM_NAME = "Lyon-A-3-Saturne"
SEATS = 8
ROOM_DETAIL = {
    "en": "8 seats · screen · wheelchair access",
    "fr": "8 places · écran · accès fauteuil roulant",
    "de": "8 Plätze · Bildschirm · rollstuhlgerecht",
    "es": "8 plazas · pantalla · acceso en silla de ruedas",
    "it": "8 posti · schermo · accessibile in sedia a rotelle",
    "nl": "8 plaatsen · scherm · rolstoeltoegankelijk",
    "pt": "8 lugares · tela · acesso para cadeira de rodas",
    "ar": "8 مقاعد · شاشة · مهيأة للكراسي المتحركة",
}


def picture(
    scenario: str,
    file: Path,
    size: tuple[int, int],
    language: str,
    at: time | None = None,
    look: Look = PLAIN,
) -> None:
    """Draw one screen into a PNG file."""
    settle_in("UTC")  # where the scenarios' day is
    app = make_application(language)
    with shown(app, scenario, size, language, at, look) as window:
        file.parent.mkdir(parents=True, exist_ok=True)
        if not window.grabWindow().save(str(file)):
            raise OSError(f"{file}: no PNG can be written there")


def gallery(folder: Path) -> int:
    """Draw what is worth a look; tell how many."""
    screens = list(worth_a_look())
    for scenario, size, language in screens:
        name = f"{scenario}-{size[0]}x{size[1]}-{language}.png"
        picture(scenario, folder / name, size, language)
    return len(screens)


def worth_a_look() -> Iterator[tuple[str, tuple[int, int], str]]:
    """Every screen once, and a few of them in each other size and language.

    Every one in all of them makes 1,800 pictures and takes eight minutes.
    """
    yield from ((scenario, USUAL_SIZE, "en") for scenario in SCENARIOS)
    for scenario in TRAVELLERS:
        yield from ((scenario, size, "en") for size in SIZES if size != USUAL_SIZE)
        yield from ((scenario, USUAL_SIZE, language) for language in LANGUAGES if language != "en")


def still(
    scenario: str, size: tuple[int, int], language: str, at: time | None, look: Look = PLAIN
) -> int:
    """Show one state in a window until it is closed."""
    settle_in("UTC")
    app = make_application(language)

    async def forever() -> int:
        await asyncio.Event().wait()
        return 0

    with shown(app, scenario, size, language, at, look):
        return run_loop(app, forever)


def codes() -> CodesBridge:
    """A page for phones that is there, and all other codes."""
    bridge = CodesBridge(fitted=True)
    bridge.show(PICTURES["door"])
    bridge.bring([(kind, PICTURES[kind]) for kind in ("later", "wifi", "report")])
    return bridge


@contextmanager
def shown(
    app: QGuiApplication,
    scenario: str,
    size: tuple[int, int],
    language: str,
    at: time | None,
    look: Look,
) -> Iterator[PanelWindow]:
    """One state in a window, settled."""
    room, now = led_to(SCENARIOS[scenario], at)
    plate = Plate(
        room_name=ROOM_NAME, room_detail=ROOM_DETAIL[language], language=language, capacity=SEATS
    )
    bridge = DoorBridge(plain(derive_view(room, now, UTC, Show.ORGANIZER), plate))
    screen, properties = "Door", Properties({"door": bridge, "codes": codes()})
    if scenario in TOLD:
        screen, properties = "Setup", told(scenario, language)
    bound: Properties = {**properties, "siteScale": 1.0, "look": look}
    turned = SCENARIOS[scenario].rotate
    window = open_window(screen, bound, QSize(*size), cursor=True, rotate=turned)
    if screen == "Door":
        window.bring(samples(Scene(scenario, room, now, language)))
    if (sheet := SCENARIOS[scenario].sheet) is not None:
        window.open_sheet(*sheet)
    window.wait_until_shown()
    try:
        yield window
    finally:
        window.close_down()
