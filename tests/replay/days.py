"""Recordings in words, and what `room-panel replay` says of them."""

from datetime import UTC, datetime
from pathlib import Path

from panel.replay import main
from panel.replay.gathered import Gathered
from panel.replay.json_lines import read_json_lines
from panel.replay.recorded import Recorded

SENSORS_DAY = Path(__file__).resolve().parents[2] / "assets" / "demo" / "sensors-day.jsonl"


def at(clock: str) -> datetime:
    """A moment of the recorded day: "10:00" or "10:00:30"."""
    return datetime.fromisoformat(f"2026-03-02T{clock}").replace(tzinfo=UTC)


def stamp(clock: str) -> str:
    return at(clock).isoformat()


def fitted(name: str = "radar", kind: str = "level", more: str = "") -> str:
    return f'{{"fitted": "{name}", "kind": "{kind}"{more}}}'


def meeting(start: str, end: str, name: str = "standup", more: str = "") -> str:
    times = f'"start": "{stamp(start)}", "end": "{stamp(end)}"'
    return f'{{"meeting": "{name}", {times}{more}}}'


def says(clock: str, sees: str, name: str = "radar", more: str = "") -> str:
    return f'{{"at": "{stamp(clock)}", "sensor": "{name}", "sees": "{sees}"{more}}}'


def begins(clock: str, name: str = "radar") -> str:
    """Heard, and its link is watched: from then on silence says that nothing has changed."""
    return says(clock, "absent", name, ', "link": "up", "watched": true')


def dies(clock: str, why: str, name: str = "radar") -> str:
    return f'{{"at": "{stamp(clock)}", "sensor": "{name}", "link": "lost", "why": "{why}"}}'


def people(clock: str, count: int) -> str:
    return f'{{"at": "{stamp(clock)}", "people": {count}}}'


def written(folder: Path, *lines: str, name: str = "day.jsonl") -> Path:
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def recorded(path: Path) -> Recorded:
    gathered = Gathered()
    read_json_lines(path, gathered)
    return gathered.recorded()


def replay(*words: str | Path) -> int:
    return main([str(word) for word in words])
