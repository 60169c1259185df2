"""[mqtt] and [sensors] of panel.toml, checked; other tables are not looked at.

`panel.config` checks the whole file. This is for those who run `python -m sensors` alone.
"""

import difflib
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec import NODEFAULT, Struct, ValidationError, convert
from msgspec.structs import fields

from sensors.sentences import dotted, either, may_be, shown
from sensors.settings import MqttTable, Name, SensorSettings, SensorTable

MAY_BE_A_SECRET = {"password", "certificate"}


class WrongFile(Exception):
    """Each sentence names the file, the place and the remedy."""

    def __init__(self, *sentences: str) -> None:
        super().__init__("\n".join(sentences))


def read(path: Path) -> SensorSettings:
    """Raises WrongFile."""
    whole = _toml(path)
    table: dict[str, Any] = {key: whole[key] for key in ("mqtt", "sensors") if key in whole}
    wrong = [f"{path}: {sentence}" for sentence in _wrongs(table)]
    if wrong:
        raise WrongFile(*wrong)
    return convert(table, SensorSettings)


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        why = error.strerror or "unreadable"
        raise WrongFile(f"{path} cannot be read ({why}): correct the path.") from error
    except UnicodeDecodeError as error:
        raise WrongFile(f"{path} is not UTF-8 at byte {error.start}: save it as UTF-8.") from error
    except (ValueError, RecursionError) as error:  # tomllib.TOMLDecodeError is a ValueError
        raise WrongFile(f"{path} is not valid TOML ({error}): correct that line.") from error


def _wrongs(whole: dict[str, Any]) -> Iterator[str]:
    if "mqtt" in whole:
        yield from _wrongs_of(whole["mqtt"], MqttTable, "mqtt")
    sensors = whole.get("sensors", {})
    if not isinstance(sensors, dict):
        yield f"sensors = {shown(sensors)} must be tables: write [sensors.NAME]."
        return
    for name, table in sensors.items():
        try:
            convert(name, Name)
        except ValidationError:
            yield f"[{dotted('sensors', name)}] has no usable name: give {may_be(Name)}."
        else:
            yield from _wrongs_of(table, SensorTable, "sensors", name)


def _wrongs_of(table: object, definition: type[Struct], *at: str) -> Iterator[str]:
    if not isinstance(table, dict):
        yield f"{dotted(*at)} = {shown(table)} must be a table: write [{dotted(*at)}]."
        return
    known = {field.name: field for field in fields(definition)}
    for key, value in table.items():
        said = f"{dotted(*at, key)} = {'(not shown)' if key in MAY_BE_A_SECRET else shown(value)}"
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1) or [either(known)]
            yield f"{said} is no setting: remove it, or use {near[0]}."
        elif not _fits(value, known[key].type):
            yield f"{said} cannot be used: give {may_be(known[key].type)}."
    for key, field in known.items():
        if key not in table and field.default is NODEFAULT is field.default_factory:
            yield f"{dotted(*at, key)} is missing: write {key} = under [{dotted(*at)}]."


def _fits(value: object, kind: Any) -> bool:
    try:
        convert(value, kind)
    except ValidationError:
        return False
    return True
