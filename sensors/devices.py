"""Devices and bridges known by name: their topics, values, and how they say that they are there.

A bridge's last will proves that the bridge lives, never its battery devices: only where a device
speaks to the broker itself is `last_will` true, and the device may be silent. All the others must
be heard from time to time, whatever their bridge says of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from sensors.base import Kind
from sensors.description import Availability, Description

_UNNAMED = Description(sensor="", kind=Kind.EVENT, topic="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """{device} and {rest} in its topics come from `device = "..."`."""

    device: str = ""  # what that is, for people
    form: str = r"(?P<device>.+)(?P<rest>)"
    speaks: Description = _UNNAMED
    of_kind: Mapping[Kind, Description] = field(default_factory=dict)
    path_hint: str = ""  # there is no usual path: one must be given, like this


# zigbee2mqtt.io: mqtt_topics_and_messages.md, device-availability.md; state is JSON since 2.0.
# With cache_state it repeats old values after a restart: last_seen, where it is on, tells.
_ZIGBEE = replace(
    _UNNAMED,
    topic="zigbee2mqtt/{device}",
    path="occupancy",
    timestamp="last_seen",
    battery="battery",
    battery_low="battery_low",
    availability=(
        Availability(topic="zigbee2mqtt/bridge/state", path="state"),  # a will, but the bridge's
        Availability(topic="zigbee2mqtt/{device}/availability", path="state"),
    ),
)
# esphome.io/components/mqtt: PREFIX/binary_sensor/ID/state, ON or OFF; PREFIX/status is its will
_ESPHOME = replace(
    _UNNAMED,
    topic="{device}/binary_sensor/{rest}/state",
    availability=(Availability(topic="{device}/status", last_will=True),),
)
_WORDS_OF_LORA = ("trigger", "triggered", "occupied", "motion", *_UNNAMED.on)
_NO_WORDS_OF_LORA = ("normal", "idle", "vacant", *_UNNAMED.off)

KNOWN: Mapping[str, Known] = {
    "on-off": Known(),
    "zigbee2mqtt": Known(
        device="the name of the device in Zigbee2MQTT",
        speaks=_ZIGBEE,
        # true is closed: a magnet is there
        of_kind={Kind.CONTACT: replace(_ZIGBEE, path="contact", on=(False,), off=(True,))},
    ),
    "esphome": Known(
        device="the node's topic_prefix and the sensor's id, as NODE/SENSOR",
        form=r"(?P<device>.+)/(?P<rest>[^/]+)",
        speaks=_ESPHOME,
        of_kind={Kind.COUNT: replace(_ESPHOME, topic="{device}/sensor/{rest}/state")},
    ),
    # tasmota.github.io/docs: Buttons-and-Switches (SetOption114 1), MQTT (LWT Online, Offline)
    "tasmota": Known(
        device="the device's Topic in Tasmota",
        form=r"(?P<device>[^/]+)(?P<rest>)",
        speaks=replace(
            _UNNAMED,
            topic="stat/{device}/RESULT",
            path="Switch1.Action",
            availability=(Availability(topic="tele/{device}/LWT", last_will=True),),
        ),
    ),
    # shelly-api-docs.shelly.cloud: gen2 Mqtt, Input; needs "Generic status update over MQTT"
    "shelly": Known(
        device="the MQTT prefix of the device, such as shellyplus1-a8032abe54dc",
        speaks=replace(
            _UNNAMED,
            topic="{device}/status/input:0",
            path="state",
            availability=(
                Availability(topic="{device}/online", on=(True,), off=(False,), last_will=True),
            ),
        ),
    ),
    # home-assistant.io: mqtt_statestream (state, retained), mqtt (homeassistant/status, its will)
    "home-assistant": Known(
        device="the entity, such as binary_sensor.boardroom_occupancy",
        form=r"(?P<device>[a-z_]+)\.(?P<rest>[a-z0-9_]+)",
        speaks=replace(
            _UNNAMED,
            topic="homeassistant/{device}/{rest}/state",
            availability=(
                Availability(topic="homeassistant/status"),
                # the state itself says when the device is gone from Home Assistant
                Availability(topic="{topic}", on=(), off=("unavailable",), neutral=("unknown", "")),
            ),
        ),
    ),
    # chirpstack.io/docs: integrations/mqtt, events; `object` only where a codec decodes.
    # Gateways hand in late what they could not send: `time` tells.
    "chirpstack": Known(
        device="the device's EUI, 16 digits from 0 to f in small letters",
        form=r"(?P<device>[0-9a-f]{16})(?P<rest>)",
        speaks=replace(
            _UNNAMED,
            topic="application/+/device/{device}/event/up",
            on=_WORDS_OF_LORA,
            off=_NO_WORDS_OF_LORA,
            timestamp="time",
            repeats="deduplicationId",
            battery="object.battery",
        ),
        path_hint="object.occupancy",
    ),
    # thethingsindustries.com/docs: integrations/mqtt, data-formats (ApplicationUp)
    "things-stack": Known(
        device="the end device's ID in The Things Stack",
        form=r"(?P<device>[a-z0-9-]+)(?P<rest>)",
        speaks=replace(
            _UNNAMED,
            topic="v3/+/devices/{device}/up",
            on=_WORDS_OF_LORA,
            off=_NO_WORDS_OF_LORA,
            timestamp="received_at",
            battery="uplink_message.decoded_payload.battery",
        ),
        path_hint="uplink_message.decoded_payload.occupancy",
    ),
    # homieiot.github.io: spec-core-v4_0_0 ($state lost is the device's will), v5 (5/, below)
    "homie": Known(
        device="what follows homie/, as DEVICE/NODE/PROPERTY, or 5/DEVICE/NODE/PROPERTY",
        form=r"(?P<device>(5/)?[^/]+)/(?P<rest>[^/]+/[^/]+)",
        speaks=replace(
            _UNNAMED,
            topic="homie/{device}/{rest}",
            availability=(
                Availability(
                    topic="homie/{device}/$state",
                    on=("ready",),
                    off=("lost", "disconnected", "alert", "init"),
                    neutral=("sleeping",),
                    last_will=True,
                ),
            ),
        ),
    ),
    # zwave-js.github.io/zwave-js-ui: usage/setup (Named topics, JSON Time-Value); 8 is motion
    "zwave-js": Known(
        device="the node's location and name in Z-Wave JS UI, as LOCATION/NAME",
        speaks=replace(
            _UNNAMED,
            topic="zwave/{device}/notification/endpoint_0/Home_Security/Motion_sensor_status",
            path="value",
            on=(7, 8, True),
            off=(0, False),
            timestamp="time",
            availability=(
                Availability(
                    topic="zwave/_CLIENTS/+/status", path="value", on=(True,), off=(False,)
                ),
                # a sleeping battery node may be "false" too, where only the value is sent
                Availability(
                    topic="zwave/{device}/status",
                    path="status",
                    on=("alive", "awake", "asleep", True),
                    off=("dead",),
                    neutral=("unknown", False, ""),
                ),
            ),
        ),
    ),
    # docs.frigate.video/integrations/mqtt: counts per camera or zone; the will is Frigate's own
    "frigate": Known(
        device="the camera or zone in Frigate",
        form=r"(?P<device>[^/]+)(?P<rest>)",
        speaks=replace(
            _UNNAMED,
            kind=Kind.COUNT,
            topic="frigate/{device}/person",
            availability=(Availability(topic="frigate/available"),),
        ),
    ),
}
