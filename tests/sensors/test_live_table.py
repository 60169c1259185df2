"""The installer's live table: `python -m sensors --config panel.toml`."""

import io
import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sensors.__main__ import main
from sensors.base import Evidence, Kind, Link, Reading
from sensors.health import Expected, Watch
from sensors.live import InPlace, LineByLine
from sensors.recording import read_recording
from sensors.table import Row
from tests.sensors.broker import MqttBroker

# A shell ignores Ctrl-C for what it runs in the background.
PROGRAM = ("env", "--default-signal=INT", sys.executable, "-W", "error", "-m", "sensors")
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PANEL = """
[room]
mailbox = "not looked at"
[sensors.ceiling]
recording = "day.jsonl"
kind = "count"
[sensors.pir]
recording = "day.jsonl"
"""
DAY = """
{"at": "2026-03-02T09:00:00Z", "sensor": "ceiling", "people": 3, "battery": 80}
{"at": "2026-03-02T09:00:00.400Z", "sensor": "pir", "sees": "present"}
{"at": "2026-03-02T09:00:00.800Z", "sensor": "pir", "link": "lost", "why": "cable out"}
"""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    (tmp_path / "day.jsonl").write_text(DAY)
    (tmp_path / "panel.toml").write_text(PANEL)
    return tmp_path / "panel.toml"


@contextmanager
def the_program(
    config: Path, *words: str, out: int = subprocess.PIPE
) -> Iterator[subprocess.Popen[str]]:
    """Runs it, in Rome; and at last presses Ctrl-C."""
    program = subprocess.Popen(
        [*PROGRAM, "--config", config, *words],
        stdout=out,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"TZ": "Europe/Rome", "PYTHONUNBUFFERED": "1"},
    )
    try:
        yield program
        program.send_signal(signal.SIGINT)
        _, complaints = program.communicate(timeout=10)
        assert (program.returncode, complaints) == (0, "")
    finally:
        program.kill()
        program.communicate()


def read_until(words: str, descriptor: int) -> str:
    """What it writes, until it has written these words."""
    said, deadline = b"", time.monotonic() + 10
    while words.encode() not in said:
        ready, _, _ = select.select([descriptor], [], [], max(0.0, deadline - time.monotonic()))
        assert ready, said.decode()
        said += os.read(descriptor, 10_000)
    return said.decode()


# --- what it shows --------------------------------------------------------------------------------


def test_in_a_pipe_each_change_is_a_line_and_ctrl_c_is_no_fault(config: Path) -> None:
    with the_program(config) as program:
        assert program.stdout is not None
        said = read_until("cable out\n", program.stdout.fileno())
    lines = [" ".join(line.split()[1:]) for line in said.splitlines()]
    assert lines[:2] == [
        "ceiling count offline: not heard from yet",
        "pir event offline: not heard from yet",
    ]
    assert [line.split()[3] for line in lines if line.startswith("ceiling count present")]
    assert lines[-1].startswith("pir event present")
    assert lines[-1].endswith("offline: cable out")
    assert any(line.endswith("3 80 % ok") for line in lines)


def test_on_a_terminal_the_table_is_drawn_again_where_it_was(config: Path) -> None:
    terminal, its_end = pty.openpty()
    try:
        with the_program(config, out=its_end):
            said = read_until("cable out", terminal)
    finally:
        os.close(terminal)
        os.close(its_end)
    assert said.startswith("SENSOR        KIND     SAYS")
    assert said.count("F\x1b[J") == said.count("SENSOR") - 1 > 0


def test_what_is_recorded_can_be_played_again(config: Path, tmp_path: Path) -> None:
    file = tmp_path / "recorded.jsonl"
    with the_program(config, "--record", str(file)) as program:
        assert program.stdout is not None
        read_until("cable out", program.stdout.fileno())
    recorded = [(r.sensor, r.evidence, r.link, r.count) for r in read_recording(file)]
    played = [
        (r.sensor, r.evidence, r.link, r.count) for r in read_recording(tmp_path / "day.jsonl")
    ]
    assert recorded[-len(played) :] == played


def test_an_absent_that_does_not_stand_is_shown_with_what_it_lacks() -> None:
    row = Row(watch=Watch(expected=Expected(sensor="a", kind=Kind.LEVEL), since=NOW))
    linked = Reading(sensor="a", at=NOW, link=Link.UP)
    old = Reading(sensor="a", at=NOW, evidence=Evidence.ABSENT, fresh=False)
    cells = row.heard(linked).heard(old).heard(Reading(sensor="a", at=NOW)).cells(NOW)
    assert (cells[2], cells[-1]) == ("absent", "ok: it must say absent anew")


def test_a_table_that_has_not_changed_is_not_drawn_again() -> None:
    for paper in (InPlace, LineByLine):
        out = io.StringIO()
        shown = paper(out)
        rows = {"pir": ("pir", "event", "", "", "", "", "", "ok")}
        shown.show(rows, NOW)
        once = out.getvalue()
        shown.show(dict(rows), NOW)
        assert once
        assert out.getvalue() == once


def test_a_terminal_is_sent_no_word_of_a_sensor_that_could_move_its_cursor() -> None:
    out = io.StringIO()
    LineByLine(out).show({"a": ("a", "event", "", "", "", "", "", "offline: \x1b[2J")}, NOW)
    assert "\x1b" not in out.getvalue()


def test_a_long_reason_goes_on_below_its_sensor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    out = io.StringIO()
    InPlace(out).show({"a": ("a", "event", "", "", "", "", "", "offline: " + "long " * 20)}, NOW)
    lines = out.getvalue().splitlines()
    assert max(map(len, lines)) < 40
    assert lines[-1].startswith(" " * 14 + "long")


# --- what is wrong --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("toml", "sentence"),
    [
        ("", "there are no sensors: write one as [sensors.NAME]."),
        ("[sensors", "is not valid TOML"),
        (
            '[sensors.ceiling]\npin = 4\nkind = "motion"',
            'sensors.ceiling.kind = "motion" cannot be used: '
            'give "contact", "count", "event" or "level".',
        ),
        (
            "[sensors.ceiling]\npin = 44",
            "sensors.ceiling.pin = 44 cannot be used: give a whole number from 0 to 27.",
        ),
        (
            '[sensors."Room 1"]\npni = 4',
            'sensors."Room 1".pni = 4 is no setting: remove it, or use pin.',
        ),
        (
            '[sensors."a.b"]\npin = 4',
            '[sensors."a.b"] has no usable name: give a name without dots, quotes and brackets.',
        ),
        ("sensors = 3", "sensors = 3 must be tables: write [sensors.NAME]."),
        ("[mqtt]", "mqtt.host is missing: write host = under [mqtt]."),
        (
            '[mqtt]\nhost = "h"\npassword = 12345',
            "mqtt.password = (not shown) cannot be used: "
            "give the name of a systemd credential, or a path.",
        ),
        (
            '[sensors.a]\nrecording = "no.jsonl"',
            "no.jsonl cannot be read: No such file or directory.",
        ),
        ("[sensors.a]", "sensors.a has no pin, profile, topic or recording: say which it is."),
        (
            '[mqtt]\nhost = "h"\npassword = "hunter2"\nusername = "u"\n[sensors.a]\ntopic = "t"',
            "mqtt.password = (not shown) is the name of a credential, and none is given",
        ),
    ],
)
def test_a_wrong_file_is_one_sentence(
    toml: str, sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "panel.toml"
    config.write_text(toml)
    assert main(["--config", str(config)]) == 2
    out, complaint = capsys.readouterr()
    assert out == ""
    assert complaint.startswith(str(config))
    assert sentence in complaint
    assert complaint.count("\n") == 1


def test_a_file_that_is_not_there_is_said_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--config", "/nowhere/panel.toml"]) == 2
    assert "/nowhere/panel.toml cannot be read (No such file" in capsys.readouterr().err


# --- what there is to find ------------------------------------------------------------------------


def test_what_announces_itself_is_proposed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "panel.toml"
    announced = b'{"name": "Desk", "dev_cla": "motion", "stat_t": "desk/motion"}'
    with MqttBroker(tmp_path) as broker:
        broker.start()
        config.write_text(f'[mqtt]\nhost = "127.0.0.1"\nport = {broker.port}\ntls = false\n')
        for name in ("a", "n/b"):
            topic = f"homeassistant/binary_sensor/{name}/config"
            broker.publish(topic, announced, retain=True)
        assert main(["--config", str(config), "--discover", "0.5"]) == 0
    out, complaint = capsys.readouterr()
    assert "[sensors.desk]" in out
    assert "[sensors.desk_2]" in out
    assert 'topic = "desk/motion"' in out
    assert complaint == ""


def test_a_broker_that_is_not_there_is_a_sentence_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "panel.toml"
    config.write_text('[mqtt]\nhost = "127.0.0.1"\nport = 1\ntls = false\n')
    assert main(["--config", str(config), "--discover", "5"]) == 1
    assert "cannot be reached: Connection refused." in capsys.readouterr().err
