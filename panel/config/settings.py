"""The settings' own definitions: errors, the README's reference and the types come from here."""

from typing import Annotated, Literal, get_args

from msgspec import UNSET, Meta, UnsetType

from panel.config.admin_table import AdminTable
from panel.config.doctor_table import DoctorTable
from panel.config.fleet_table import FleetTable
from panel.config.graph_table import GraphTable
from panel.config.light import LightTable
from panel.config.phone_tables import PhoneTable, ReaderTable
from panel.config.values import Line, Mailbox, Path, Table
from sensors.climate import Climate
from sensors.settings import MqttTable, Name, SensorTable

# One more is one more here, and a file in each of assets/translations (`make translations`),
# config/words, mail/words and phone/words: tests name what is missing.
Language = Literal["en", "fr", "de", "es", "it", "nl", "pt", "ar"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
Rotation = Literal[0, 90, 180, 270]
Show = Literal["reserved", "organizer", "subject"]


class RoomTable(Table, frozen=True, kw_only=True):
    """Which room this is."""

    mailbox: Annotated[
        Mailbox, Meta(description="The room's mailbox.", examples=["lyon-1@example.com"])
    ]
    name: Annotated[
        Line,
        Meta(
            description="The name on the door.",
            examples=["Salle Ampère"],
            extra={"default": "the mailbox's name"},
        ),
    ] = ""
    detail: Annotated[
        Line, Meta(description="A line below the name.", examples=["2nd floor, 8 seats"])
    ] = ""
    capacity: Annotated[
        int,
        Meta(
            ge=0,
            le=10_000,
            description="How many it seats: where people are counted, the door tells when there "
            "are more.",
            examples=[8],
            extra={"default": "as `sites.toml`, or not told"},
        ),
    ] = 0
    site: Annotated[
        Line, Meta(description="The room's site in `sites.toml`.", examples=["lyon"])
    ] = ""
    timezone: Annotated[
        str,
        Meta(
            title="an IANA time zone",
            description="Where the door is.",
            examples=["Europe/Paris"],
            extra={"default": "the system's"},
        ),
    ] = ""


class ScreenTable(Table, frozen=True, kw_only=True):
    """The screen. `language` and `show` win over those of `sites.toml`."""

    language: Annotated[
        Language | UnsetType,
        Meta(description="The door's language.", extra={"default": "as `sites.toml`, or `en`"}),
    ] = UNSET
    show: Annotated[
        Show | UnsetType,
        Meta(
            description="What strangers may read of a meeting.",
            extra={"default": "as `sites.toml`, or `reserved`"},
        ),
    ] = UNSET
    width: Annotated[
        int, Meta(ge=0, le=8192, description="Pixels; 0 with height 0: the full screen.")
    ] = 0
    height: Annotated[int, Meta(ge=0, le=8192, description="Pixels.")] = 0
    scale: Annotated[
        float, Meta(ge=0.5, le=3, description="Enlarges everything; DSI panels hide their size.")
    ] = 1.0
    inches: Annotated[
        float,
        Meta(
            ge=0,
            le=100,
            description="The diagonal of the picture. With it, what is to be tapped is 12 mm or "
            "more on that very screen; 0: not told, a common panel of 7 to 10 inches.",
            examples=[7.0],
        ),
    ] = 0.0
    rotate: Annotated[
        Rotation,
        Meta(
            description="By how many degrees the picture is turned clockwise, and touch with it. "
            "`width` and `height` stay those of the screen as it was built."
        ),
    ] = 0
    cursor: Annotated[bool, Meta(description="Whether to show a mouse pointer.")] = False
    backlight: Annotated[
        Path,
        Meta(
            description="The folder of its backlight. Without one, it is dimmed by what it shows.",
            examples=["/sys/class/backlight/10-0045"],
            extra={"default": "the only one there is"},
        ),
    ] = ""
    ambient: Annotated[
        bool,
        Meta(
            description="Whether a light sensor of the panel sets its brightness, and the look of "
            '`theme = "auto"`.'
        ),
    ] = False


class PanelTable(Table, frozen=True, kw_only=True):
    """Folders, and the log."""

    state: Annotated[
        Path,
        Meta(
            description="The folder of the journal, which must survive a power cut.",
            extra={"default": "`$STATE_DIRECTORY`, or `~/.local/state/room-panel`"},
        ),
    ] = ""
    cache: Annotated[
        Path,
        Meta(
            description="The folder of what may be lost.",
            extra={"default": "`$CACHE_DIRECTORY`, or `~/.cache/room-panel`"},
        ),
    ] = ""
    sites: Annotated[
        Path,
        Meta(
            title="a path, or an https:// address",
            description="The rules of all sites: a file beside this one unless the path says "
            "otherwise, or an address, whose last good copy is kept. Until there is one, nothing "
            "is released.",
            examples=["sites.toml"],
            extra={"default": "`sites.toml`, if there is one"},
        ),
    ] = ""
    log_level: Annotated[
        Literal["debug", "info", "warning", "error"], Meta(description="From which level to log.")
    ] = "info"


class ClockTable(Table, frozen=True, kw_only=True):
    """When to believe the clock; nothing is released while it is not believed."""

    trust: Annotated[
        Literal["kernel", "always"],
        Meta(
            description="`kernel`: once the kernel calls it synchronised. `always`: for a virtual "
            "machine or container whose host keeps the time."
        ),
    ] = "kernel"


class PanelFile(Table, frozen=True, kw_only=True):
    """panel.toml: one per panel."""

    room: RoomTable
    graph: GraphTable | UnsetType = UNSET
    screen: ScreenTable = ScreenTable()
    panel: PanelTable = PanelTable()
    clock: ClockTable = ClockTable()
    mqtt: MqttTable | UnsetType = UNSET
    sensors: dict[Name, SensorTable] = {}  # noqa: RUF012  msgspec copies it
    phone: PhoneTable | UnsetType = UNSET
    reader: ReaderTable | UnsetType = UNSET
    admin: AdminTable | UnsetType = UNSET
    light: LightTable | UnsetType = UNSET
    climate: Climate = {}  # noqa: RUF012  msgspec copies it
    fleet: FleetTable | UnsetType = UNSET
    doctor: DoctorTable = DoctorTable()
