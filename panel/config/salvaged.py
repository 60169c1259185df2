"""What is right in a panel.toml that may be wrong elsewhere: its screen, its light."""

from pathlib import Path
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from panel.config import toml_file
from panel.config.light import LightTable, light
from panel.config.phone import NotFitted
from panel.config.sentences import ConfigError
from panel.config.settings import ScreenTable
from panel.config.values import Table

USUAL = ScreenTable()


def salvaged_screen(path: Path, before: ScreenTable = USUAL) -> ScreenTable:
    """Each of its values that is right by itself; `before` where nothing can be read at all."""
    try:
        said = toml_file.read(path).get("screen")
    except ConfigError:
        return before
    whole = said if isinstance(said, dict) else {}
    right = {key: value for key, value in whole.items() if _is_right({key: value})}
    if bool(right.get("width")) != bool(right.get("height")):
        right |= {"width": 0, "height": 0}
    return msgspec.convert(right, ScreenTable)


class _Light(Table, frozen=True, kw_only=True):
    light: LightTable | UnsetType = UNSET


def salvaged_light(path: Path) -> LightTable | NotFitted:
    """Raises ConfigError for what is wrong in its own table, or keeps it from being found."""
    said = toml_file.read(path)
    only = {key: value for key, value in said.items() if key == "light"}
    return light(path, toml_file.checked(path, only, _Light).light)


def _is_right(table: dict[str, Any]) -> bool:
    try:
        msgspec.convert(table, ScreenTable)
    except msgspec.ValidationError:
        return False
    return True
