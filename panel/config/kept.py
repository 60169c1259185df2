"""Rules and holidays as they are kept here, from a file or an address: no network is asked."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from pathlib import Path

from panel.config import holidays, toml_file
from panel.config.addresses import is_address
from panel.config.fetched import Fetched, NoCopy
from panel.config.sentences import ConfigError, quoted
from panel.config.sites import Sites


@dataclass(frozen=True, slots=True, kw_only=True)
class Holidays:
    """The local dates that are holidays."""

    dates: frozenset[date] = frozenset()
    known: bool = True  # False: they have never been read
    files: tuple[Path, ...] = ()  # whose change may change them
    fetched: tuple[Fetched, ...] = ()  # what to follow for that
    fault: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidaysCheck:
    """Raises ConfigError for what is no calendar of holidays."""

    where: str
    zone: tzinfo

    def __call__(self, data: bytes) -> frozenset[date]:
        return holidays.read(data, self.where, self.zone, datetime.now(self.zone).date())


def kept_sites(fetched: Fetched) -> tuple[Sites, str]:
    """And what is wrong where the copy cannot be used: it may be of another version's rules."""
    try:
        return Sites.of(_copy(fetched), fetched.host), ""
    except ConfigError as error:
        return Sites.none(fetched.host, known=False), _unknown(error)


def kept_holidays(given: str, beside: Path, whose: str, zone: tzinfo, folder: Path) -> Holidays:
    """Those that the setting `whose` gives. Raises ConfigError for a file that cannot be used."""
    if not given:
        return Holidays()
    if not is_address(given):
        file = beside / given
        told = f"{whose} = {quoted(given)} leads to "
        data = toml_file.content(file, toml_file.WRITE_IT, whose=told)
        return Holidays(dates=HolidaysCheck(where=str(file), zone=zone)(data), files=(file,))
    host = Fetched(address=given, folder=folder, check=bytes).host
    check = HolidaysCheck(where=host, zone=zone)
    fetched = Fetched(address=given, folder=folder, check=check)
    try:
        dates, fault = check(_copy(fetched)), ""
    except ConfigError as error:
        dates, fault = frozenset(), _unknown(error)
    return Holidays(
        dates=dates, known=not fault, files=(fetched.path,), fetched=(fetched,), fault=fault
    )


def _copy(fetched: Fetched) -> bytes:
    try:
        kept = fetched.kept()
    except OSError as error:
        raise ConfigError(
            f"{fetched.path} cannot be read ({error.strerror}): check the disk."
        ) from error
    if kept is NoCopy.YET:
        raise ConfigError(
            f"{fetched.host} was never fetched: connect the panel, or check the address."
        )
    return kept


def _unknown(error: ConfigError) -> str:
    return f"nothing is released yet: {error.sentences[0]}"
