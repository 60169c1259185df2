"""How far the enrolment has come: what a panel without a room shows to whoever installs it."""

from pathlib import Path

import msgspec

from panel.config import ConfigError, toml_file
from panel.enrol.writing import put

RUN = Path("/run/room-panel-enrol")
FETCHING = Path("/run/room-panel-enrol-fetch")
STANDING, FAULT, OUTCOME = "standing.json", "fault", "outcome.json"
_LONGEST = 2000  # characters of a sentence: whoever fetches is not trusted


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """Nothing of it is secret."""

    serial: str = ""
    cards: tuple[str, ...] = ()  # "eth0 aa:bb:cc:dd:ee:ff"
    enrolled: bool = False
    asks: str = ""  # the host that is asked for the file; empty: none
    fault: str = ""  # what was refused, and why


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """Of the last question to the address. Empty: it went well."""

    sentence: str = ""


def tell(run: Path, standing: Standing) -> None:
    put(run / STANDING, msgspec.json.encode(standing), 0o644)
    put(run / FAULT, standing.fault.encode(), 0o644)


def standing(run: Path = RUN) -> Standing:
    """Empty where nobody enrols: on a panel that somebody set up by hand."""
    try:
        return msgspec.json.decode((run / STANDING).read_bytes(), type=Standing)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return Standing()


def last_tried(run: Path = RUN, fetching: Path = FETCHING) -> str:
    """One sentence: what is wrong, or what is waited for. Empty: nothing, or nobody enrols."""
    now = standing(run)
    if now.fault:
        return now.fault
    if now.asks and (said := _asked(fetching)):
        return said
    if now == Standing() or now.enrolled:
        return ""
    if now.asks:
        return f"Asking {now.asks} for the file of this panel."
    return "Waiting for room-panel.toml on the boot partition."


def _asked(fetching: Path) -> str:
    """Why it does not come from there; empty: not asked yet, or it came."""
    try:
        said = toml_file.content(fetching / OUTCOME, "ask again")  # no pipe, and not a gigabyte
        asked = msgspec.json.decode(said, type=Outcome)
    except (ConfigError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ""
    return "".join(letter for letter in asked.sentence if letter.isprintable())[:_LONGEST]
