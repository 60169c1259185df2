"""All that one panel is told."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from panel.config.admin import Admin
from panel.config.booking import Booking
from panel.config.doctor_table import DoctorTable
from panel.config.fetched import Fetched
from panel.config.fleet_table import FleetTable
from panel.config.graph_access import GraphAccess, NotConfigured
from panel.config.light import LightTable
from panel.config.look import Look
from panel.config.neighbours import Neighbour
from panel.config.phone import NotFitted, Phone, Reader
from panel.config.phone_tables import Phones, Wifi
from panel.config.pictures import Pictures
from panel.config.rest import Rest
from panel.config.rules_of_place import Told
from panel.config.settings import Language, RoomTable, Rotation, Show
from panel.config.words import Words
from panel.domain.policy import ReleasePolicy
from sensors.climate import Climate
from sensors.settings import SensorSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """How the door looks."""

    language: Language
    show: Show
    width: int  # 0 with height 0: the full screen
    height: int
    scale: float
    inches: float  # its diagonal; 0: not told
    rotate: Rotation
    cursor: bool
    backlight: str  # its folder; empty: the only one there is
    ambient: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the room is. Empty: not told."""

    mailbox: str
    name: str
    site: str
    building: str
    floor: str
    timezone: str
    capacity: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelSettings:
    """What holds for one panel. `origin` tells which level set a key; see `Rules`."""

    room: RoomTable
    place: Place
    graph: GraphAccess | NotConfigured
    screen: Screen
    state: Path
    cache: Path
    log_level: Literal["debug", "info", "warning", "error"]
    clock_trust: Literal["kernel", "always"]
    policy: ReleasePolicy
    words: Words
    letters: Mapping[Language, Words]  # for people of each language
    sensors: SensorSettings
    climate: Climate
    phone: Phone | NotFitted
    reader: Reader | NotFitted
    light: LightTable | NotFitted
    fleet: FleetTable | NotFitted
    doctor: DoctorTable
    codes: Phones
    wifi: Wifi  # without a name: none
    booking: Booking
    look: Look
    pictures: Pictures
    rest: Rest
    admin: Admin | NotFitted
    near: tuple[Neighbour, ...]
    origin: Mapping[str, str]
    rules: tuple[Told, ...]  # every key of sites.toml as it holds here
    files: tuple[Path, ...]  # whose change may change this; some may not be there
    fetched_rules: tuple[Fetched, ...]  # addresses to follow, so that the files change
    fetched_holidays: tuple[Fetched, ...]
    faults: tuple[str, ...]  # why the rules are not known: nothing is released
