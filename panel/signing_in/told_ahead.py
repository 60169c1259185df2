"""Which ends of credentials are to be told by mail, and which have been: on the disk."""

import logging
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from panel.calendars.credential import Ending

log = logging.getLogger(__name__)

DAYS = (30, 14, 7, 1)  # before the end: one mail each
FILE = "told-ahead.json"

Told = Mapping[str, int]  # by credential and end: how many days ahead the last mail was


def due(endings: Iterable[Ending], told: Told) -> tuple[Ending, ...]:
    """Those whose next mail is due. A day that was slept through is not made up for."""
    return tuple(
        one for one in endings if one.days >= 0 and _step(one) < told.get(_key(one), DAYS[0] + 1)
    )


def noted(endings: Iterable[Ending], told: Told, sent: Iterable[Ending]) -> Told:
    """What has been told from now on; of credentials that are gone nothing is kept."""
    fresh = {_key(one): _step(one) for one in sent}
    kept = {_key(one) for one in endings}
    return {key: days for key, days in {**told, **fresh}.items() if key in kept}


def remembered(folder: Path) -> Told:
    """Of a torn file, nothing: then a mail comes once too often."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=dict[str, int])
    except (OSError, msgspec.DecodeError):
        return {}


def remember(folder: Path, told: Told) -> None:
    draft = folder / f".{FILE}"
    try:
        with draft.open("wb") as file:
            file.write(msgspec.json.encode(dict(told)))
            file.flush()
            os.fsync(file.fileno())
        draft.replace(folder / FILE)
    except OSError as error:
        log.warning("which mails have gone out cannot be noted: %s", error)


def _key(one: Ending) -> str:
    return f"{one.kind} {one.name} {one.at:%Y-%m-%d}"


def _step(one: Ending) -> int:
    """The last of the days that has come."""
    return min((days for days in DAYS if one.days <= days), default=DAYS[0] + 1)
