"""The look that settings ask for, as the plain values the screen takes."""

from panel.config import PanelSettings
from panel.config.look import minutes
from panel.ui.look import Look


def look_of(settings: PanelSettings) -> Look:
    look = settings.look
    return Look(
        theme=look.theme,
        lightFrom=minutes(look.light_from),
        darkFrom=minutes(look.dark_from),
        accents={},
        logo="",
        logoShape=1.0,
        wallpaper="",
        textScale=look.text_scale,
        motion=look.motion,
        inches=settings.screen.inches,
    )
