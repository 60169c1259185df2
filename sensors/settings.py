"""What panel.toml says of sensors: [mqtt], and one [sensors.NAME] for each.

`panel.config` checks the whole file by the same definitions; the installer's live table
reads these two alone.
"""

from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

_ONE_LINE = r"^[^\x00-\x1f\x7f]*\Z"
Line = Annotated[str, Meta(pattern=_ONE_LINE, max_length=1000, title="one line")]
Path = Annotated[str, Meta(pattern=_ONE_LINE, title="a path")]
CredentialName = Annotated[
    str, Meta(pattern=_ONE_LINE, title="the name of a systemd credential, or a path")
]
Topic = Annotated[Line, Meta(title="a topic")]
Keys = Annotated[str, Meta(pattern=_ONE_LINE, title="keys joined by dots")]
Name = Annotated[
    str,
    Meta(
        pattern=r"^[^\x00-\x1f\x7f.\"\[\]]+\Z",
        max_length=60,
        title="a name without dots, quotes and brackets",
    ),
]
Value = str | bool | int | float
Port = Annotated[int, Meta(ge=1, le=65535)]
QuietMinutes = Annotated[int, Meta(ge=2, le=120)]
IntervalMinutes = Annotated[float, Meta(ge=0.1, le=1500)]
WarmUpSeconds = Annotated[int, Meta(ge=0, le=600)]
Pin = Annotated[int, Meta(ge=0, le=27)]
Number = Annotated[float, Meta(ge=-999_999, le=999_999)]
Profile = Literal[
    "on-off",
    "zigbee2mqtt",
    "esphome",
    "tasmota",
    "shelly",
    "home-assistant",
    "chirpstack",
    "things-stack",
    "homie",
    "zwave-js",
    "frigate",
]


class MqttTable(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The broker, where there are MQTT sensors. One connection serves them all."""

    host: Annotated[Line, Meta(description="The broker.", examples=["broker.example.com"])]
    port: Annotated[
        Port | UnsetType,
        Meta(
            description="Its port.",
            extra={"default": "8883, or 1883 without `tls`"},
        ),
    ] = UNSET
    tls: Annotated[bool, Meta(description="Whether the connection is encrypted.")] = True
    ca_file: Annotated[
        Path,
        Meta(
            description="The certificate authority that vouches for the broker.",
            examples=["/etc/room-panel/broker-ca.pem"],
            extra={"default": "the system's"},
        ),
    ] = ""
    certificate: Annotated[
        CredentialName,
        Meta(
            description="The panel's own certificate with its key, as PEM.",
            examples=["mqtt-certificate"],
        ),
    ] = ""
    username: Annotated[Line, Meta(description="Who the panel is, if it has a password.")] = ""
    password: Annotated[
        CredentialName,
        Meta(
            description="What holds the password. Never the password itself.",
            examples=["mqtt-password"],
        ),
    ] = ""
    client_id: Annotated[
        Line,
        Meta(
            description="The name of this connection; two alike throw each other out.",
            extra={"default": "a new one each time"},
        ),
    ] = ""


class SensorTable(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One sensor: a `pin`, a `profile` or `topic` of MQTT, or a `recording`."""

    kind: Annotated[
        Literal["event", "level", "count", "contact"] | UnsetType,
        Meta(
            description="`event`: a hit counts, silence means little (PIR). `level`: present and "
            "absent both count (mmWave). `count`: how many people. `contact`: a door that moves.",
            extra={"default": "the profile's, or `event`"},
        ),
    ] = UNSET
    required: Annotated[
        bool, Meta(description="Whether the room is kept while this sensor is not well.")
    ] = True
    quiet_minutes: Annotated[
        QuietMinutes | UnsetType,
        Meta(
            description="How long nobody must have been seen before a release.",
            extra={"default": "10; 12 where one PIR is alone, 15 beside one that misses people"},
        ),
    ] = UNSET
    interval_minutes: Annotated[
        IntervalMinutes | UnsetType,
        Meta(
            description="How often the sensor speaks even when nothing happens; after three "
            "times this it is stale.",
            extra={"default": "stale after 10 min"},
        ),
    ] = UNSET
    warm_up_seconds: Annotated[
        WarmUpSeconds | UnsetType,
        Meta(
            description="How long after its start it cannot be believed.",
            extra={"default": "60 for a PIR on a pin, else 0"},
        ),
    ] = UNSET
    # a pin
    pin: Annotated[
        Pin | UnsetType,
        Meta(description="GPIO number (BCM), not the pin's place on the header."),
    ] = UNSET
    pull: Annotated[Literal["none", "up", "down"], Meta(description="The pin's resistor.")] = "none"
    active: Annotated[
        Literal["high", "low"], Meta(description="The level that means somebody, or an open door.")
    ] = "high"
    # MQTT
    profile: Annotated[
        Profile | UnsetType,
        Meta(description="Knows topics, values and availability of such devices."),
    ] = UNSET
    device: Annotated[
        Line,
        Meta(
            description="The device's name in the profile's topics.",
            examples=["boardroom_presence"],
        ),
    ] = ""
    topic: Annotated[
        Topic,
        Meta(
            description="Where it speaks; `+` and `#` are allowed.",
            examples=["building/3/ampere/motion"],
            extra={"default": "the profile's"},
        ),
    ] = ""
    path: Annotated[
        Keys,
        Meta(
            description="Where the value is in its JSON; a number counts in a list.",
            examples=["object.people_count_all"],
            extra={"default": "the profile's, or the whole message"},
        ),
    ] = ""
    on: Annotated[
        list[Value] | UnsetType,
        Meta(
            description="What means somebody; capitals do not matter.",
            examples=[["trigger"]],
            extra={"default": "the profile's, or true, on, 1, …"},
        ),
    ] = UNSET
    off: Annotated[
        list[Value] | UnsetType,
        Meta(
            description="What means nobody.",
            examples=[["normal"]],
            extra={"default": "the profile's, or false, off, 0, …"},
        ),
    ] = UNSET
    unknown: Annotated[
        list[Value] | UnsetType,
        Meta(
            description="What means that it cannot tell.",
            examples=[["unavailable"]],
            extra={"default": "the profile's, or unknown, unavailable"},
        ),
    ] = UNSET
    above: Annotated[
        Number | UnsetType,
        Meta(description="A number above this means somebody, else nobody."),
    ] = UNSET
    timestamp: Annotated[
        Keys, Meta(description="Where its own time is; an old one proves nothing.")
    ] = ""
    repeats: Annotated[
        Keys,
        Meta(
            description="Where a number is that repeats when the message does.",
            examples=["packet"],
        ),
    ] = ""
    battery: Annotated[Keys, Meta(description="Where its charge is, in percent.")] = ""
    battery_low: Annotated[Keys, Meta(description="Where it says that its battery is low.")] = ""
    availability: Annotated[
        list[Topic] | UnsetType,
        Meta(
            description="Topics that say whether it is there; all of them must.",
            examples=[["ampere/status"]],
            extra={"default": "the profile's"},
        ),
    ] = UNSET
    availability_path: Annotated[
        Keys, Meta(description="Where in their JSON.", extra={"default": "the whole message"})
    ] = ""
    availability_on: Annotated[
        list[Value] | UnsetType,
        Meta(description="What means there.", extra={"default": "online, true, ready, …"}),
    ] = UNSET
    last_will: Annotated[
        bool,
        Meta(
            description="Whether the broker itself says when the device is gone: then it may be "
            "silent for as long as it likes."
        ),
    ] = False
    # a recording
    recording: Annotated[
        Path,
        Meta(
            description="A file of readings to play, for trying things out.",
            examples=["day.jsonl"],
        ),
    ] = ""


class SensorSettings(Struct, frozen=True, kw_only=True):
    """Both tables together."""

    mqtt: MqttTable | UnsetType = UNSET
    sensors: dict[Name, SensorTable] = {}
