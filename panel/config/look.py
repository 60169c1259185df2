"""[….look] of sites.toml: how the door looks to people."""

from collections.abc import Iterator
from typing import Annotated, Literal

from msgspec import UNSET, Meta, UnsetType

from panel.config.settings import Language
from panel.config.values import Path, Table

Theme = Literal["dark", "light", "contrast", "auto"]
Motion = Literal["full", "reduced"]
Clock = Literal["auto", "12", "24"]
Reach = Literal["anywhere", "low"]
TimeOfDay = Annotated[str, Meta(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]\Z", title="a time of day")]


class Look(Table, frozen=True, kw_only=True):
    """How the door looks. Whatever is chosen, words stay readable: contrast is computed."""

    theme: Annotated[
        Theme,
        Meta(
            description="`contrast`: black, white and thick edges. `auto`: light by day and dark "
            "by night, by the light in the corridor where the panel can measure it, else by the "
            "clock. The state of the room keeps its strong colour in all of them."
        ),
    ] = "dark"
    light_from: Annotated[
        TimeOfDay, Meta(description="When `auto` turns light.", examples=["07:00"])
    ] = "07:00"
    dark_from: Annotated[
        TimeOfDay, Meta(description="When `auto` turns dark; later than that.", examples=["19:00"])
    ] = "19:00"
    accent: Annotated[
        str,
        Meta(
            pattern=r"^(#[0-9A-Fa-f]{6})?\Z",
            title="a colour",
            description="The organisation's colour, for what is first to tap beside the face. It "
            "is made lighter or darker until it can be read.",
            examples=["#0a5cff"],
        ),
    ] = ""
    logo: Annotated[
        Path,
        Meta(
            description="The organisation's logo, on a white tile before the room's name: SVG, "
            "PNG or JPEG of 8 MB at most, beside `sites.toml` (`panel.toml` where that is "
            "fetched) unless the path says otherwise.",
            examples=["logo.svg"],
        ),
    ] = ""
    wallpaper: Annotated[
        Path,
        Meta(
            description="A picture behind the face, likewise. It is seen as faintly as the words "
            "on it need, and not at all with `contrast`.",
            examples=["hall.jpg"],
        ),
    ] = ""
    text_scale: Annotated[float, Meta(ge=0.8, le=1.6, description="Enlarges all words.")] = 1.0
    motion: Annotated[
        Motion, Meta(description="`reduced`: nothing moves or fades, it is just there.")
    ] = "full"
    reach: Annotated[
        Reach,
        Meta(
            description="`low`: whatever can be tapped lies in the lower part of the screen, for "
            "those who sit or cannot lift an arm."
        ),
    ] = "anywhere"
    clock: Annotated[
        Clock,
        Meta(description="Hours of the day: 12 or 24 of them; `auto`: as in `region`."),
    ] = "auto"
    region: Annotated[
        str,
        Meta(
            pattern=r"^([A-Z]{2})?\Z",
            title="a country's two letters",
            description="Whose dates and clock are shown, in every language.",
            examples=["CH"],
            extra={"default": "the time zone's"},
        ),
    ] = ""
    languages: Annotated[
        list[Language] | UnsetType,
        Meta(
            description="What a visitor may choose for a minute. The door's own alone: no other "
            "is offered.",
            examples=[["fr", "en"]],
            extra={"default": "all"},
        ),
    ] = UNSET


def wrongs_of_look(look: Look) -> Iterator[tuple[str, str]]:
    """Keys, and the ends of sentences about them."""
    if look.light_from >= look.dark_from:
        yield "light_from", f"is not before dark_from = {look.dark_from}: give an earlier time."


def minutes(time_of_day: str) -> int:
    """Since midnight."""
    hours, _, rest = time_of_day.partition(":")
    return int(hours) * 60 + int(rest)
