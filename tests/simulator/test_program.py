"""The simulator as a program, and its `/_sim/` door for other processes."""

import json
import os
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from panel.simulator import GraphSimulator, World
from panel.simulator.__main__ import main

from .tenant import ROOM, Caller, at

DEMO = Path(__file__).parents[2] / "assets/demo/world.toml"


def read_when_there(path: Path) -> dict[str, Any]:
    for _ in range(500):
        if path.exists():
            found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
            return found
        time.sleep(0.02)
    msg = f"{path} never came"
    raise AssertionError(msg)


def test_the_program_says_where_it_listens_and_stops_when_asked(tmp_path: Path) -> None:
    ready = tmp_path / "ready.json"
    line = ["--world", str(DEMO), "--state", str(tmp_path / "state"), "--ready-file", str(ready)]
    command = [sys.executable, "-m", "panel.simulator", *line]
    with subprocess.Popen(command, cwd=DEMO.parents[2], stdout=subprocess.PIPE) as process:
        said = read_when_there(ready)
        context = ssl.create_default_context(cafile=said["ca"])
        answer = httpx.get(
            f"{said['url']}/_sim/events/saturne@contoso.example", verify=context, trust_env=False
        )
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
    assert len(answer.json()["value"]) >= 12
    assert said["pid"] == process.pid != os.getpid()
    assert said["authority"] == f"{said['url']}/a1b2c3d4-0000-4000-8000-00000000c0de"


def test_main_returns_when_its_event_is_set(tmp_path: Path) -> None:
    ready, stop = tmp_path / "ready.json", threading.Event()
    line = ["--world", str(DEMO), "--ready-file", str(ready)]
    thread = threading.Thread(target=main, args=(line, stop))
    thread.start()
    said = read_when_there(ready)
    stop.set()
    thread.join()
    assert said["pid"] == os.getpid()
    assert not Path(said["ca"]).exists()


def test_a_port_that_is_taken_ends_the_program_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert main(["--world", str(DEMO), "--port", port]) == 2
    assert "choose another --port" in capsys.readouterr().err


def test_another_process_can_order_a_fault_and_call_it_off(
    graph: GraphSimulator, client: Caller
) -> None:
    wish = {"kind": "status", "status": 503, "times": None}
    assert client.http.post("/_sim/faults", json=wish).status_code == 204
    assert client.view().status_code == 503
    assert client.http.post("/_sim/recover").status_code == 204
    assert client.view().status_code == 200


def test_another_process_can_revoke_tokens_and_pull_the_cable(client: Caller) -> None:
    client.http.post("/_sim/faults", json={"do": "revoke_tokens"})
    assert client.view().status_code == 401
    client.http.post("/_sim/faults", json={"do": "unplug", "seconds": 0.3})
    time.sleep(0.2)
    with pytest.raises(httpx.TransportError):
        client.view()
    time.sleep(0.4)
    assert client.view().status_code == 401


def test_a_wish_that_makes_no_sense_is_refused(client: Caller) -> None:
    for wish in ({}, {"kind": "earthquake"}, {"do": "earthquake"}, {"colour": 3}):
        assert client.http.post("/_sim/faults", json=wish).status_code == 400


def test_another_process_sees_events_mail_and_requests(world: World, client: Caller) -> None:
    booked = world.book("Claire", ROOM, at("9:00"), at("10:00"))
    [event] = client.http.get(f"/_sim/events/{ROOM}").json()["value"]
    assert event["id"] == world.room_id(booked)
    assert client.http.get("/_sim/events/nobody@x").status_code == 404
    client.decline(event["id"], "Nobody came.")
    assert client.http.get("/_sim/mail").json()["value"][-1]["comment"] == "Nobody came."
    paths = [seen["path"] for seen in client.http.get("/_sim/requests").json()["value"]]
    assert paths[-1].endswith("/decline")


def test_another_process_lets_people_call_and_sign_in(world: World, client: Caller) -> None:
    world.person("Ada Lovelace")
    for do, activity in (("joins_a_call", "InACall"), ("hangs_up", "Available")):
        said = {"do": do, "who": "Ada Lovelace"}
        assert client.http.post("/_sim/people", json=said).status_code == 204
        assert world.mailbox("Ada Lovelace").shown.activity == activity
    answer = client.http.post("/_sim/people", json={"do": "sign_in", "who": ROOM})
    form = {"grant_type": "refresh_token", **answer.json()}
    assert client.sign_in(**form).status_code == 200
    for wrong, status in (({"do": "sings", "who": ROOM}, 400), ({**said, "who": "No"}, 404)):
        assert client.http.post("/_sim/people", json=wrong).status_code == status


def test_another_process_sees_check_ins(
    graph: GraphSimulator, world: World, client: Caller
) -> None:
    booked = world.book("Claire", ROOM, at("9:00"), at("10:00"))
    client.sign_in(grant_type="refresh_token", refresh_token=graph.sign_in(ROOM))
    said = {"calendarEventId": booked.uid}
    client.http.post(f"/v1.0/places/{ROOM}/checkIns", json=said)
    [claim] = client.http.get(f"/_sim/check_ins/{ROOM}").json()["value"]
    assert (claim["uid"], claim["method"]) == (booked.uid, "unspecified")
    assert client.http.get("/_sim/check_ins/nobody@x").status_code == 404


def test_nothing_is_left_behind(world: World) -> None:
    before = threading.active_count()
    with GraphSimulator(world) as graph:
        port, ca = graph.port, graph.ca_path
    assert threading.active_count() == before
    assert not ca.exists()
    with socket.create_server(("127.0.0.1", port)):
        """The port is free again."""


def test_a_client_that_has_not_shaken_hands_does_not_keep_it_from_stopping(world: World) -> None:
    with GraphSimulator(world) as graph:
        address = ("127.0.0.1", graph.port)
        silent = socket.create_connection(address)
    silent.close()
