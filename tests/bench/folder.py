"""The files an installer would write, and the agenda of a run before."""

import os
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from panel.agenda_cache import AgendaCache
from panel.app import build
from panel.config import load_panel
from panel.domain.meeting import Agenda, Meeting, Slot
from panel.simulator.directory import CLIENT_ID, DEMO_SECRET, TENANT
from panel.zone import settle_in

ROOM = "saturne@contoso.example"
SIZE = (1280, 800)
NOWHERE = {"url": "https://127.0.0.1:9", "authority": f"https://127.0.0.1:9/{TENANT}", "ca": ""}
SHORTEST = """[defaults.release]
opens_before_minutes = 0
window_minutes = 1
warning_minutes = 1
settles_for_minutes = 1
"""


def write_settings(folder: Path, graph: Mapping[str, str], rules: str = "") -> Path:
    """panel.toml and what it names. With its log at debug, Qt's word of each frame goes through."""
    secret = folder / "secret"
    secret.touch(mode=0o600)
    secret.write_text(DEMO_SECRET, encoding="utf-8")
    (folder / "sites.toml").write_text(rules, encoding="utf-8")
    config = folder / "panel.toml"
    authority, _, tenant = graph["authority"].rpartition("/")
    config.write_text(
        f"""[room]
mailbox = "{ROOM}"
name = "Lyon-A-3-Saturne"
detail = "8 seats"
timezone = "Europe/Paris"
[graph]
tenant = "{tenant}"
client_id = "{CLIENT_ID}"
base_url = "{graph["url"]}"
authority = "{authority}"
secret = "{secret}"
ca_file = "{graph["ca"]}"
[screen]
show = "subject"
width = {SIZE[0]}
height = {SIZE[1]}
[panel]
state = "{folder}/state"
log_level = "debug"
[clock]
trust = "always"
""",
        encoding="utf-8",
    )
    return config


def keep_an_agenda(folder: Path) -> None:
    """What a run that ended just now would have left: today and tomorrow, ten meetings each."""
    now = datetime.now(UTC)
    hour = now.replace(minute=0, second=0, microsecond=0) - timedelta(hours=2)
    starts = [hour + timedelta(hours=n) for n in (*range(10), *range(24, 34))]
    meetings = tuple(
        Meeting(
            event_id=f"kept-{number}",
            slot=Slot(start=start, end=start + timedelta(minutes=45)),
            subject=f"Revue de projet {number}",
            organizer="Claire Fontaine",
        )
        for number, start in enumerate(starts)
    )
    covers = Slot(start=now - timedelta(days=1), end=now + timedelta(days=2))
    agenda = Agenda(meetings=meetings, covers=covers, fetched_at=now)
    AgendaCache(folder / "cache" / "agenda.json", ROOM).keep(agenda)
    config = folder / "panel.toml"
    settings = load_panel(config, {**os.environ, "CACHE_DIRECTORY": str(folder / "cache")})
    panel = build(config, settings, settle_in(settings.room.timezone))
    room = panel.runner.room
    panel.keep_first_frame(room, panel.view(room, now))
    panel.journal.close()
