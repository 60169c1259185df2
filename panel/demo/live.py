"""The panel, its simulator and the page for phones, started together."""

import json
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from panel.config import load_panel
from panel.logs import start_logging

WORLD = "world.toml"
READY_WITHIN = 30.0  # seconds
# The shortest window there is, so that the whole story takes two minutes.
RULES = """[defaults]
show = "organizer"
[defaults.release]
opens_before_minutes = 0 # a new journal cannot know of check-ins before its start
window_minutes = 1
warning_minutes = 1
settles_for_minutes = 1
[defaults.phone]
near = [
    "jupiter@contoso.example", "venus@contoso.example", "mercure@contoso.example",
    "neptune@contoso.example", "uranus@contoso.example", "callisto@contoso.example",
]
report_mail = "facilities@contoso.example"
[defaults.booking]
host = true
[defaults.wifi]
name = "Contoso guests"
password = "come in, please"
# What else is told of these rooms, Graph tells: that of the door is here.
[rooms."saturne@contoso.example"]
building = "Lyon-A"
floor = "3"
capacity = 8
[rooms."jupiter@contoso.example"]
name = "Lyon-A-3-Jupiter"
[rooms."venus@contoso.example"]
name = "Lyon-A-3-Vénus"
[rooms."mercure@contoso.example"]
name = "Lyon-A-3-Mercure"
"""


def live(size: tuple[int, int], language: str, phones_at: str) -> int:
    """Run the panel on an embedded Graph until its window is closed.

    `phones_at`: the address of this machine that the code at the door leads to.
    """
    from panel.run import run

    with tempfile.TemporaryDirectory(prefix="room-panel-") as folder, simulator(Path(folder)) as at:
        config = write_settings(Path(folder), at, size, language)
        with config.open("a", encoding="utf-8") as file:
            file.write(_phone_toml(phones_at))
        settings = load_panel(config)
        start_logging(settings.log_level)
        with _page(config):
            return run(config, settings)


@contextmanager
def _page(config: Path) -> Iterator[None]:
    """The page behind the code, in a process of its own as on a panel."""
    command = [sys.executable, "-m", "panel", "phone", "--config", str(config)]
    with subprocess.Popen(command) as process:  # noqa: S603  our own words
        try:
            yield
        finally:
            process.terminate()


def _phone_toml(address: str) -> str:
    with socket.socket() as asked:
        asked.bind((address, 0))
        port = asked.getsockname()[1]
    return f"""[phone]
public_url = "http://{address}:{port}"
plain_http = true # nobody's calendar is behind it
listen = "{address}"
port = {port}
socket = "page/panel.sock"
"""


@contextmanager
def simulator(folder: Path) -> Iterator[Mapping[str, str]]:
    """A simulator of its own process; gives its url, authority and ca."""
    from panel.ui.window import assets

    ready = folder / "ready.json"
    world = assets() / "demo" / WORLD
    command = [sys.executable, "-m", "panel.simulator", "--world", str(world)]
    command += ["--state", str(folder), "--ready-file", str(ready)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:  # noqa: S603  our own words
        try:
            yield _announced(ready, process)
        finally:
            process.terminate()


def write_settings(
    folder: Path, graph: Mapping[str, str], size: tuple[int, int], language: str
) -> Path:
    """The files an installer would write, for the simulator's world."""
    secret = folder / "secret"
    secret.touch(mode=0o600)
    secret.write_text("demo-secret\n", encoding="utf-8")
    (folder / "sites.toml").write_text(RULES, encoding="utf-8")
    config = folder / "panel.toml"
    authority, _, tenant = graph["authority"].rpartition("/")
    config.write_text(
        f"""[room]
mailbox = "saturne@contoso.example"
name = "Lyon-A-3-Saturne"
detail = "8 seats"
[graph]
tenant = "{tenant}"
client_id = "11111111-1111-1111-1111-111111111111"
base_url = "{graph["url"]}"
authority = "{authority}"
secret = "{secret}"
ca_file = "{graph["ca"]}"
[screen]
language = "{language}"
width = {size[0]}
height = {size[1]}
cursor = true
[panel]
state = "{folder}/state"
cache = "{folder}/cache"
[clock]
trust = "always" # the host of a demo keeps its time
""",
        encoding="utf-8",
    )
    return config


def _announced(ready: Path, process: "subprocess.Popen[bytes]") -> Mapping[str, str]:
    deadline = time.monotonic() + READY_WITHIN
    while not ready.exists():
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError("the simulator did not start; see above")
        time.sleep(0.05)
    said = json.loads(ready.read_text(encoding="utf-8"))
    return {key: str(value) for key, value in said.items()}
