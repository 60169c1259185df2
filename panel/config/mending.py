"""A configuration that could not be used at the start, looked at until it can be."""

from collections.abc import Callable
from pathlib import Path

from panel.config.load import load_panel
from panel.config.panel_settings import PanelSettings
from panel.config.sentences import ConfigError
from panel.config.watch import Outcome, Refused, Reloaded, Unchanged


class Mending:
    """Looks whenever it is asked to. What is good counts once two looks in a row found it alike."""

    def __init__(
        self, path: Path, wrong: str, load: Callable[[Path], PanelSettings] = load_panel
    ) -> None:
        """`wrong`: what was told already."""
        self._path = path
        self._load = load
        self._wrong = wrong
        self._found: PanelSettings | Unchanged = Unchanged()

    def check(self) -> Outcome:
        try:
            settings = self._load(self._path)
        except ConfigError as error:
            self._found = Unchanged()
            told, self._wrong = self._wrong == str(error), str(error)
            return Unchanged() if told else Refused(self._wrong)
        alike, self._found = settings == self._found, settings
        return Reloaded(settings) if alike else Unchanged()
