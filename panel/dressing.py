"""The look that settings ask for, as the plain values the screen takes."""

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import UnsetType

from panel.config import PanelSettings
from panel.config.look import minutes
from panel.config.pictures import Picture
from panel.config.settings import LANGUAGES
from panel.ui.contrast import Colour, colour, readable, text_of, words_on
from panel.ui.look import Look
from panel.zone import country_of

AA = 4.5  # WCAG 2.2, 1.4.3: words of any size
AAA = 7.0
# Of each look, as in its Colours: what an accent has to stand out from.
PAPERS: Mapping[str, Colour] = MappingProxyType(
    {"dark": colour("#14171f"), "light": colour("#f4f6f9"), "contrast": colour("#000000")}
)


def look_of(settings: PanelSettings) -> Look:
    look = settings.look
    return Look(
        theme=look.theme,
        lightFrom=minutes(look.light_from),
        darkFrom=minutes(look.dark_from),
        accents=accents(look.accent) if look.accent else {},
        logo=_address(settings.pictures.logo),
        logoShape=settings.pictures.logo.shape,
        wallpaper=_address(settings.pictures.wallpaper),
        textScale=look.text_scale,
        motion=look.motion,
        reach=look.reach,
        clock=look.clock,
        region=look.region or country_of(settings.room.timezone),
        languages=list(LANGUAGES if isinstance(look.languages, UnsetType) else look.languages),
        inches=settings.screen.inches,
    )


def _address(picture: Picture) -> str:
    """Another one for each version of the file, so that a new one is read."""
    return f"{picture.path.absolute().as_uri()}#{picture.changed}" if picture.path else ""


def accents(said: str) -> dict[str, list[str]]:
    """For each look the nearest colour that can be read, and what is written on it."""
    grounds = {
        look: readable(colour(said), paper, AAA if look == "contrast" else AA)
        for look, paper in PAPERS.items()
    }
    return {look: [text_of(one), text_of(words_on(one))] for look, one in grounds.items()}
