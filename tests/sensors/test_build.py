"""From panel.toml to sources, and to what is normal for each sensor."""

import tomllib
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from gpiozero.pins.mock import MockFactory  # type: ignore[import-untyped]  # it ships no types

from sensors.base import Kind, NoRecording, NoTrust, Source
from sensors.build import contradictions, expected, sources
from sensors.credentials import Credentials
from sensors.health import Expected
from sensors.mqtt_broker import Broker
from sensors.settings import MqttTable, SensorSettings

MQTT = '[mqtt]\nhost = "broker.example.com"\n'
TOPIC = 'topic = "room/ceiling"\n'
MINUTE = timedelta(minutes=1)


def settings(toml: str) -> SensorSettings:
    return msgspec.convert(tomllib.loads(toml), SensorSettings)


def made(
    toml: str, folder: Path = Path(), environment: Mapping[str, str] | None = None
) -> tuple[Source, ...]:
    return sources(settings(toml), folder, environment or {}, pins=MockFactory)


def broker(toml: str, folder: Path, credentials: Path | None = None) -> Broker:
    table = settings(MQTT + toml).mqtt
    assert isinstance(table, MqttTable)
    environment = {"CREDENTIALS_DIRECTORY": str(credentials)} if credentials else {}
    return Credentials(folder=folder, environment=environment).broker(table)


def the_expected(toml: str) -> Expected:
    (it,) = expected(settings(toml))
    return it


# --- sources --------------------------------------------------------------------------------------


def test_a_panel_without_sensors_has_no_sources() -> None:
    assert made("") == made(MQTT) == ()


def test_each_pin_and_recording_is_a_source_and_all_of_mqtt_is_one(tmp_path: Path) -> None:
    (tmp_path / "day.jsonl").write_text(
        '{"at": "2026-03-02T09:00:00Z", "sensor": "played", "sees": "present"}\n'
    )
    toml = (
        f"{MQTT}[sensors.a]\n{TOPIC}[sensors.pir]\npin = 17\n[sensors.door]\npin = 27\n"
        f'[sensors.played]\nrecording = "day.jsonl"\n[sensors.b]\n{TOPIC}'
    )
    assert [source.sensors for source in made(toml, tmp_path)] == [
        ("pir",),
        ("door",),
        ("played",),
        ("a", "b"),
    ]


def test_a_recording_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(NoRecording, match=r"no\.jsonl cannot be read"):
        made('[sensors.a]\nrecording = "no.jsonl"', tmp_path)


# --- what is normal -------------------------------------------------------------------------------


def test_a_pir_on_a_pin_warms_up_for_a_minute_and_others_do_not() -> None:
    assert the_expected("[sensors.pir]\npin = 17") == Expected(
        sensor="pir", kind=Kind.EVENT, stale_after=10 * MINUTE, warm_up=MINUTE
    )
    for toml in (
        'pin = 17\nkind = "level"',
        TOPIC,
        'recording = "a"',
        "pin = 17\nwarm_up_seconds = 0",
    ):
        assert the_expected(f"[sensors.a]\n{toml}").warm_up == timedelta(0)


def test_a_sensor_is_stale_after_three_of_its_intervals() -> None:
    assert the_expected(f"[sensors.a]\n{TOPIC}interval_minutes = 20").stale_after == 60 * MINUTE
    assert the_expected(f"[sensors.a]\n{TOPIC}interval_minutes = 0.5").stale_after == 1.5 * MINUTE


def test_a_profile_knows_the_kind_unless_the_file_does() -> None:
    toml = '[sensors.a]\nprofile = "zigbee2mqtt"\ndevice = "a"\n'
    assert the_expected(toml).kind is Kind.EVENT
    assert the_expected(f'{toml}kind = "level"').kind is Kind.LEVEL


# --- contradictions -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("toml", "sentence"),
    [
        ("[sensors.a]", "sensors.a has no pin, profile, topic or recording: say which it is."),
        (
            f"[sensors.a]\npin = 17\n{TOPIC}",
            'sensors.a.topic = "room/ceiling" cannot stand beside pin = 17: remove one of them.',
        ),
        (
            '[sensors.a]\npin = 17\npath = "occupancy"',
            'sensors.a.path = "occupancy" cannot stand beside pin = 17: remove one of them.',
        ),
        (
            '[sensors.a]\nrecording = "a.jsonl"\npull = "up"',
            'sensors.a.pull = "up" cannot stand beside recording = "a.jsonl": remove one of them.',
        ),
        (
            f'{MQTT}[sensors.a]\n{TOPIC}active = "low"',
            'sensors.a.active = "low" cannot stand beside topic = "room/ceiling": '
            "remove one of them.",
        ),
        (
            '[sensors.a]\npin = 17\n[sensors."Room 1"]\npin = 17',
            'sensors."Room 1".pin = 17 is the pin of sensors.a too: give each its own.',
        ),
        (
            '[sensors.a]\npin = 17\nkind = "count"',
            'sensors.a.kind = "count" cannot be: a pin counts nobody: choose "level".',
        ),
        (
            f"[sensors.a]\n{TOPIC}",
            'sensors.a.topic = "room/ceiling" needs a broker: write host = under [mqtt].',
        ),
        (
            f'{MQTT}tls = false\ncertificate = "a.pem"',
            "mqtt.certificate cannot stand beside mqtt.tls = false: remove one of them.",
        ),
        (
            f'{MQTT}username = "panel"',
            'mqtt.username = "panel" has no password: write password = what holds it.',
        ),
        (
            f'{MQTT}password = "mqtt"',
            "mqtt.password has no username: write username = whose it is.",
        ),
    ],
)
def test_what_cannot_be_is_said_with_its_remedy(toml: str, sentence: str) -> None:
    assert contradictions(settings(toml)) == (sentence,)


def test_what_is_wrong_with_a_profile_is_said_too() -> None:
    toml = f'{MQTT}[sensors.a]\nprofile = "zigbee2mqtt"'
    (sentence,) = contradictions(settings(toml))
    assert sentence.startswith("sensors.a: ")


def test_a_good_file_has_no_contradictions() -> None:
    toml = (
        f'{MQTT}username = "panel"\npassword = "mqtt"\ncertificate = "a"\n[sensors.a]\n{TOPIC}'
        'path = "x"\n[sensors.b]\npin = 17\npull = "up"\nactive = "low"\nrequired = false\n'
        '[sensors.c]\nrecording = "day.jsonl"\nkind = "count"\nquiet_minutes = 5\n'
    )
    assert contradictions(settings(toml)) == ()


# --- credentials ----------------------------------------------------------------------------------


def test_the_port_follows_tls_unless_it_is_said(tmp_path: Path) -> None:
    assert broker("", tmp_path).port == 8883
    assert broker("tls = false", tmp_path).port == 1883
    assert broker("port = 8884", tmp_path).port == 8884


def test_a_name_is_a_credential_of_the_unit_and_a_path_leads_from_the_folder(
    tmp_path: Path,
) -> None:
    given, folder = tmp_path / "given", tmp_path / "etc"
    for place, word in ((given, "of the unit"), (folder, "of the folder")):
        place.mkdir()
        (place / "mqtt").write_text(f"{word}\nsecond line\n")
    assert broker('password = "mqtt"', folder, given).password == "of the unit"
    assert broker('password = "./mqtt"', folder, given).password == "of the folder"
    assert broker('ca_file = "mqtt"', folder, given).ca_file == str(folder / "mqtt")
    assert broker('certificate = "mqtt"', folder, given).certificate == str(given / "mqtt")


@pytest.mark.parametrize(
    ("toml", "sentence"),
    [
        (
            'password = "hunter2"',
            "mqtt.password = (not shown) is the name of a credential, and none is given: let the "
            "unit load it (LoadCredential=), or write a path with a /.",
        ),
        (
            'certificate = "./a.pem"',
            "mqtt.certificate leads to FOLDER/a.pem: No such file or directory: put the file "
            "there for this user to read, or correct the path.",
        ),
        (
            'password = "./empty"',
            "mqtt.password leads to FOLDER/empty, whose first line is empty: write it there.",
        ),
        (
            'password = "./binary"',
            "mqtt.password leads to FOLDER/binary, which is not UTF-8: save it as UTF-8.",
        ),
    ],
)
def test_a_credential_that_cannot_be_read_is_no_trust(
    toml: str, sentence: str, tmp_path: Path
) -> None:
    (tmp_path / "empty").write_text("\nhunter2")
    (tmp_path / "binary").write_bytes(b"hunter2\xff")
    with pytest.raises(NoTrust) as caught:
        broker(toml, tmp_path)
    assert str(caught.value) == sentence.replace("FOLDER", str(tmp_path))
    assert "hunter2" not in str(caught.value)
