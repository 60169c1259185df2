"""Which screens there are: all states in all sizes, themes, languages, or a good part of them."""

from collections.abc import Iterator
from typing import NamedTuple

from panel.config.settings import LANGUAGES
from panel.demo.scenarios import SCENARIOS

Size = tuple[int, int]

THEMES = ("dark", "light", "contrast")
WIDE: tuple[Size, ...] = (
    (480, 320),
    (800, 480),
    (1024, 600),
    (1280, 800),
    (1920, 1080),
    (1920, 1200),
)
TALL: tuple[Size, ...] = (
    (320, 480),
    (480, 800),
    (600, 1024),
    (720, 1280),
    (800, 1280),
    (1200, 1920),
)
SIZES = WIDE + TALL
USUAL: tuple[Size, ...] = ((800, 480), (720, 1280))


class Wall(NamedTuple):
    """Doors of one theme and language, hung side by side."""

    theme: str
    language: str
    sizes: tuple[Size, ...]
    scenarios: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{self.language}-{self.theme}"

    @property
    def screens(self) -> int:
        return len(self.sizes) * len(self.scenarios)

    def ways(self) -> Iterator[tuple[Size, ...]]:
        """The wide, then the tall: no panel is turned while it is on."""
        for way in (WIDE, TALL):
            if sizes := tuple(size for size in self.sizes if size in way):
                yield sizes


def walls(*, full: bool, scenarios: tuple[str, ...] = tuple(SCENARIOS)) -> Iterator[Wall]:
    """All sizes in one theme and language, the usual ones in every other; or simply all."""
    for language in LANGUAGES:
        for theme in THEMES:
            whole = full or (theme, language) in (("dark", "en"), ("light", "de"))
            yield Wall(theme, language, SIZES if whole else USUAL, scenarios)
