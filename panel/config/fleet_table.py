"""[fleet] of panel.toml."""

from typing import Annotated, Literal

from msgspec import UNSET, Meta, UnsetType

from panel.config.values import Line, Path
from sensors.settings import MqttTable

# What an organisation may ask of a panel, and what it may press at its door.
Command = Literal["check-now", "screenshot", "reload", "restart"]
Button = Literal["check-in", "end", "book-30"]
TopicLevel = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z0-9_-]*\Z",
        max_length=64,
        title="letters, digits, - and _",
    ),
]
Prefix = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*\Z",
        max_length=100,
        title="levels of letters, digits, - and _, joined by /,",
    ),
]


class FleetTable(MqttTable, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The organisation's own view of its panels: a broker that is told how each is and may ask
    something of it, and figures for Prometheus. Without this table there is none."""

    host: Annotated[
        Line,
        Meta(
            description="The broker that the panel tells how it is.",
            examples=["broker.example.com"],
            extra={"default": "none: only `metrics`"},
        ),
    ] = ""
    prefix: Annotated[
        Prefix, Meta(description="What the panels' topics begin with: `PREFIX/SITE/ROOM/…`.")
    ] = "room-panel"
    room: Annotated[
        TopicLevel,
        Meta(
            description="What this room is called in topics.",
            examples=["lyon-1"],
            extra={"default": "made of the mailbox's name"},
        ),
    ] = ""
    titles: Annotated[
        bool,
        Meta(
            description="Whether meetings are told with the title that the door shows of them. "
            "Else nothing names anybody."
        ),
    ] = False
    commands: Annotated[
        list[Command],
        Meta(description="What may be asked of the panel. A screenshot is what the door shows."),
    ] = []  # noqa: RUF012  msgspec copies it
    buttons: Annotated[
        list[Button], Meta(description="What may be pressed from afar, as if at the door.")
    ] = []  # noqa: RUF012  msgspec copies it
    discovery: Annotated[
        Prefix | UnsetType,
        Meta(
            description="Where Home Assistant looks for devices: the room appears there.",
            examples=["homeassistant"],
            extra={"default": "not announced"},
        ),
    ] = UNSET
    metrics: Annotated[
        Path,
        Meta(
            description="Figures for the textfile collector of Prometheus' node_exporter, "
            "written here.",
            examples=["/run/room-panel-metrics/room-panel.prom"],
        ),
    ] = ""
