"""The look of a door as plain values: what Theme in QML is given."""

from typing import TypedDict


class Look(TypedDict):
    """All of it, in QML's spelling. Goes through JSON, for the first frame."""

    theme: str  # dark, light, contrast or auto
    lightFrom: int  # minutes of the day, for auto
    darkFrom: int
    accents: dict[str, list[str]]  # of each theme: the accent, and words on it; may lack one
    logo: str  # an URL; empty: none
    logoShape: float  # its width, by its height
    wallpaper: str
    textScale: float
    motion: str  # full or reduced
    reach: str  # anywhere or low
    clock: str  # auto, 12 or 24
    region: str  # such as CH; empty: not known
    languages: list[str]  # that a visitor may choose
    inches: float  # the screen's diagonal; 0: not known


PLAIN = Look(
    theme="dark",
    lightFrom=7 * 60,
    darkFrom=19 * 60,
    accents={},
    logo="",
    logoShape=1.0,
    wallpaper="",
    textScale=1.0,
    motion="full",
    reach="anywhere",
    clock="auto",
    region="FR",
    languages=["en", "fr", "de", "es", "it", "nl", "pt", "ar"],
    inches=0.0,
)
