"""[mqtt] and [sensors.NAME] of panel.toml: what they mean, and one sentence for each mistake."""

import pytest
from msgspec import UNSET

from panel.config import ConfigError
from sensors.settings import MqttTable, SensorSettings, SensorTable
from tests.config.folder import ROOM, Folder

MQTT = f'{ROOM}[mqtt]\nhost = "broker.example.com"\n'
PIR = f"{ROOM}[sensors.pir]\npin = 17\n"
RADAR = f'{MQTT}[sensors.radar]\nprofile = "zigbee2mqtt"\ndevice = "boardroom"\n'

WRONG = {
    "no broker's address": (
        f"{ROOM}[mqtt]\nport = 1883",
        'panel.toml: mqtt.host is missing: write host = "broker.example.com" under [mqtt].',
    ),
    "a port that is none": (
        f"{MQTT}port = 0",
        "panel.toml: mqtt.port = 0 is out of range: give a whole number from 1 to 65535.",
    ),
    "a port in quotes": (
        f'{MQTT}port = "8883"',
        'panel.toml: mqtt.port = "8883" has the wrong type: give a whole number from 1 to 65535.',
    ),
    "a password of a wrong type is not shown": (
        f"{MQTT}password = 1234",
        "panel.toml: mqtt.password = (not shown) has the wrong type: "
        'give the name of a systemd credential, or a path, such as "mqtt-password".',
    ),
    "the table's name misspelt": (
        f"{ROOM}[sensor.pir]\npin = 17",
        "panel.toml: sensor = {…} is no setting: did you mean sensors?",
    ),
    "sensors that are a list": (
        f"sensors = [17, 27]\n{ROOM}",
        "panel.toml: sensors = [17, 27] must be a table: write [sensors.NAME].",
    ),
    "sensors in TOML's other form": (
        f"{ROOM}[[sensors]]\npin = 17",
        "panel.toml: sensors = [{…}] must be a table: write [sensors.NAME].",
    ),
    "a sensor without its name": (
        f"{ROOM}[sensors]\npin = 17",
        "panel.toml: sensors.pin = 17 stands in no table: write pin under [sensors.NAME].",
    ),
    "a sensor that is a value": (
        f'{ROOM}[sensors]\npir = "GPIO17"',
        'panel.toml: sensors.pir = "GPIO17" must be a table: write [sensors.pir].',
    ),
    "a sensor's key beside all tables": (
        f"quiet_minutes = 15\n{ROOM}",
        "panel.toml: quiet_minutes = 15 is no setting: write quiet_minutes under [sensors.NAME].",
    ),
    "a name with a dot": (
        f'{ROOM}[sensors."3.14"]\npin = 17',
        'panel.toml: [sensors."3.14"] has no usable name: '
        "give a name without dots, quotes and brackets of at most 60 characters.",
    ),
    "no such kind": (
        f'{PIR}kind = "pir"',
        'panel.toml: sensors.pir.kind = "pir" cannot be used: '
        'give "event", "level", "count" or "contact".',
    ),
    "a misspelt key": (
        f"{PIR}quiet_minuts = 5",
        "panel.toml: sensors.pir.quiet_minuts = 5 is no setting: did you mean quiet_minutes?",
    ),
    "a pin by its name": (
        f'{ROOM}[sensors.pir]\npin = "GPIO17"',
        'panel.toml: sensors.pir.pin = "GPIO17" has the wrong type: '
        "give a whole number from 0 to 27.",
    ),
    "a pin by its place on the header": (
        f"{ROOM}[sensors.pir]\npin = 40",
        "panel.toml: sensors.pir.pin = 40 is out of range: give a whole number from 0 to 27.",
    ),
    "a threshold that is no number": (
        f"{RADAR}above = nan",
        "panel.toml: sensors.radar.above = nan is out of range: "
        "give a number from -999999 to 999999.",
    ),
    "a value where a list belongs": (
        f'{RADAR}on = "trigger"',
        'panel.toml: sensors.radar.on = "trigger" has the wrong type: give a list in brackets, '
        'each item text, a number, true or false, such as ["trigger"].',
    ),
    "a list in a list": (
        f'{RADAR}on = ["trigger", [1, 2]]',
        "panel.toml: sensors.radar.on, item 2: [1, 2] has the wrong type: "
        "give text, a number, true or false.",
    ),
    "a date among values": (
        f"{RADAR}off = [1979-05-27]",
        "panel.toml: sensors.radar.off, item 1: 1979-05-27 has the wrong type: "
        "give text, a number, true or false.",
    ),
    "two lines for a topic": (
        f'{RADAR}availability = ["a/b", "a\\nb"]',
        r'panel.toml: sensors.radar.availability, item 2: "a\nb" cannot be used: '
        "give a topic of at most 1000 characters.",
    ),
    "a number among topics": (
        f"{RADAR}availability = [3]",
        "panel.toml: sensors.radar.availability, item 1: 3 has the wrong type: "
        "give a topic of at most 1000 characters.",
    ),
}


@pytest.mark.parametrize(("text", "sentence"), WRONG.values(), ids=WRONG)
def test_one_sentence_names_file_key_value_and_remedy(
    folder: Folder, text: str, sentence: str
) -> None:
    assert folder.complaint_about_panel(text) == sentence


def test_every_item_that_is_wrong_is_told(folder: Folder) -> None:
    folder.panel(f"{RADAR}on = [[], 1, {{}}]")
    with pytest.raises(ConfigError) as caught:
        folder.load()
    assert [sentence.partition("on, ")[2][:6] for sentence in caught.value.sentences] == [
        "item 1",
        "item 3",
    ]


def test_a_room_without_sensors_has_none(folder: Folder) -> None:
    folder.panel(ROOM)
    assert folder.load().sensors == SensorSettings()


def test_sensors_are_taken_by_name_in_the_order_of_the_file(folder: Folder) -> None:
    folder.panel(f"{RADAR}[sensors.pir]\npin = 17\nquiet_minutes = 12\n")
    assert folder.load().sensors == SensorSettings(
        mqtt=MqttTable(host="broker.example.com"),
        sensors={
            "radar": SensorTable(profile="zigbee2mqtt", device="boardroom"),
            "pir": SensorTable(pin=17, quiet_minutes=12),
        },
    )
    assert [*folder.load().sensors.sensors] == ["radar", "pir"]


def test_values_keep_their_types(folder: Folder) -> None:
    folder.panel(f'{RADAR}on = ["motion", true, 1, 0.5]\noff = [false]\n')
    radar = folder.load().sensors.sensors["radar"]
    assert radar.on == ["motion", True, 1, 0.5]
    assert radar.off == [False]
    assert radar.unknown is UNSET


def test_a_quiet_time_holds_the_whole_warning(folder: Folder) -> None:
    folder.sites("[defaults.release]\nwarning_minutes = 5")
    assert folder.complaint_about_panel(f"{PIR}quiet_minutes = 4") == (
        "panel.toml: sensors.pir.quiet_minutes = 4 is shorter than release.warning_minutes = 5 "
        "(defaults): give 5 or more, or lower release.warning_minutes."
    )


def test_a_quiet_time_as_long_as_the_warning_is_no_mistake(folder: Folder) -> None:
    folder.sites("[defaults.release]\nwarning_minutes = 5")
    folder.panel(f"{PIR}quiet_minutes = 5")
    assert folder.load().sensors.sensors["pir"].quiet_minutes == 5


IMPOSSIBLE = {
    "two sensors on a pin": (
        f"{PIR}[sensors.radar]\npin = 17\n",
        "panel.toml: sensors.radar.pin = 17 is the pin of sensors.pir too: give each its own.",
    ),
    "no broker": (
        RADAR.replace('[mqtt]\nhost = "broker.example.com"\n', ""),
        'panel.toml: sensors.radar.profile = "zigbee2mqtt" needs a broker: '
        "write host = under [mqtt].",
    ),
}


@pytest.mark.parametrize(("text", "sentence"), IMPOSSIBLE.values(), ids=IMPOSSIBLE)
def test_what_sensors_call_impossible_is_told_with_the_file(
    folder: Folder, text: str, sentence: str
) -> None:
    assert folder.complaint_about_panel(text) == sentence
