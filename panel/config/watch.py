"""Settings that follow their files: a change is taken whole, or refused whole."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from panel.config.load import load_panel
from panel.config.panel_settings import PanelSettings
from panel.config.sentences import ConfigError

Stamp = tuple[int, int] | None  # mtime_ns and size; none: no such file
Stamps = Mapping[Path, Stamp]


@dataclass(frozen=True, slots=True)
class Reloaded:
    """The files were changed, or mended; this holds from now on."""

    settings: PanelSettings


@dataclass(frozen=True, slots=True)
class Refused:
    """The files were changed and cannot be used. What held before still holds."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Unchanged:
    """Nothing to do: nothing changed, or a change is still being written, or still broken."""


Outcome = Reloaded | Refused | Unchanged


class Watch:
    """Looks at the files whenever it is asked to.

    A change counts once two looks in a row found the files alike: a file caught half
    written, or just emptied by an editor, could be valid and say something else. They are read
    again in each month too, for holidays are worked out only so far ahead.
    """

    def __init__(
        self,
        path: Path,
        settings: PanelSettings,
        load: Callable[[Path], PanelSettings] = load_panel,
        today: Callable[[], date] = lambda: datetime.now(UTC).date(),
    ) -> None:
        self._path = path
        self._load = load
        self._today = today
        self._month = _month(today())
        self._settings = settings
        self._accepted = self._seen = _stamps(settings.files)
        self._sure = False  # a change since `settings` were read bears no trace
        self._complaint = ""

    @property
    def settings(self) -> PanelSettings:
        """The last good ones."""
        return self._settings

    def check(self) -> Outcome:
        seen, self._seen = self._seen, _stamps(self._settings.files)
        # After a refusal the mistake may be mended in a file not watched yet: try each time.
        alike = self._seen == self._accepted and self._month == _month(self._today())
        settled = self._sure and not self._complaint and alike
        if settled or self._seen != seen:
            return Unchanged()
        try:
            settings = self._load(self._path)
            self._insist_on_what_was_there(settings)
        except ConfigError as error:
            return self._refuse(str(error))
        return self._accept(settings)

    def _insist_on_what_was_there(self, settings: PanelSettings) -> None:
        """Without sites.toml all rules fall back; that must be meant, not an accident."""
        for file, stamp in _stamps(settings.files).items():
            if stamp is None and self._accepted.get(file):
                raise ConfigError(
                    f"{file}: is gone: put it back, or restart the panel to do without it."
                )
        spoilt = settings.faults and not self._settings.faults
        if spoilt and settings.files == self._settings.files:
            raise ConfigError(*settings.faults)  # a copy that was good; a new address may be late

    def _refuse(self, sentence: str) -> Refused | Unchanged:
        repeated, self._complaint = sentence == self._complaint, sentence
        return Unchanged() if repeated else Refused(sentence)

    def _accept(self, settings: PanelSettings) -> Reloaded | Unchanged:
        month, stamps = _month(self._today()), _stamps(settings.files)
        if any(stamps.get(file, stamp) != stamp for file, stamp in self._seen.items()):
            return Unchanged()  # changed again while being read: the next look decides
        same = settings == self._settings and not self._complaint
        self._settings, self._accepted, self._seen = settings, stamps, stamps
        self._sure, self._complaint, self._month = True, "", month
        return Unchanged() if same else Reloaded(settings)


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month


def _stamps(files: tuple[Path, ...]) -> Stamps:
    return {file: _stamp(file) for file in files}


def _stamp(file: Path) -> Stamp:
    try:
        status = file.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
