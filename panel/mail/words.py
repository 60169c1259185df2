"""What stands around the text of a letter, in each language: one file each."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Literal

import msgspec
from msgspec import Struct

REFERENCE = "en"


class Ending(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """A letter to those who look after panels: what the calendar will soon no longer take."""

    secret_subject: str
    certificate_subject: str
    secret: str
    certificate: str
    remedy: str
    meanwhile: str


class Words(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """One file of `words`."""

    direction: Literal["ltr", "rtl"] = "ltr"
    weekdays: tuple[str, str, str, str, str, str, str]  # from Monday
    months: tuple[str, str, str, str, str, str, str, str, str, str, str, str]
    day: str  # 10 June
    first_day: str  # 1 June, which some languages write otherwise
    moment: str  # a day with its time
    unnamed: str  # a meeting without a subject
    coming: str
    free: str
    asks_once: str  # below the buttons
    zone: str
    automatic: str
    ending: Ending


@cache
def languages() -> Mapping[str, Words]:
    """By the language's name."""
    folder = files("panel.mail") / "words"
    found = sorted(file.name for file in folder.iterdir() if file.name.endswith(".toml"))
    return MappingProxyType(
        {
            name.removesuffix(".toml"): msgspec.toml.decode(
                (folder / name).read_bytes(), type=Words
            )
            for name in found
        }
    )


def known(language: str) -> str:
    """The one of ours that is meant by such as "fr-CA"; empty where it is none."""
    name = language.replace("_", "-").partition("-")[0].lower()
    return name if name in languages() else ""
