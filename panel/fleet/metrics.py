"""Figures for Prometheus, in the text its node_exporter collects from files: pure, but for keep().

https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format
https://prometheus.io/docs/practices/naming/: moments as timestamps, and what is not known is
not there.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from panel.domain import evidence, trust
from panel.domain.faults import Fault
from panel.domain.moments import LONG_AGO
from panel.domain.room import Room
from panel.fleet.health import Kept, Life, releases
from panel.ui.view import Face, View

Sample = tuple[Mapping[str, str], float]
_PLAIN: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """Since the panel was started."""

    decisions: Mapping[str, int]  # by verdict
    connected: bool | None  # none: no broker is set


def figures(view: View, room: Room, now: datetime, kept: Kept, life: Life, counted: Counted) -> str:
    told = (
        _info(life),
        _gauge("face", "Which face the door shows.", _one_of("face", Face, view.face.value)),
        _gauge(
            "fault",
            "What keeps the calendar away.",
            _one_of("fault", Fault, room.calendar_fault.value),
        ),
        _yes("agenda_fresh", "Whether the agenda is fresh.", trust.agenda_is_fresh(room, now)),
        _moment("agenda_fetched", "When the agenda was read last.", room.agenda.fetched_at),
        _yes("clock_synchronised", "Whether the clock is believed.", room.clock_synchronised),
        _yes("journal_sound", "Whether the journal takes records.", room.journal_sound),
        _yes("releases_on", "Whether no-shows are given back.", releases(room) == "on"),
        _gauge(
            "writes_owed", "Writes the calendar has not taken yet.", [(_PLAIN, len(room.pending))]
        ),
        _gauge(
            "sensor_well",
            "Whether a sensor can be believed.",
            [
                ({"sensor": s.fitted.name}, float(evidence.health(room, s).is_well))
                for s in room.sensors
            ],
        ),
        _moment("credential_ends", "When the last credential ends.", kept.ends),
        _moment("start", "When the panel was started.", life.started),
        _decisions(counted),
        _yes("broker_connected", "Whether the fleet's broker is there.", counted.connected),
    )
    return "".join(line for family in told for line in family)


def _info(life: Life) -> Iterator[str]:
    labels = {"version": life.version}
    return _family("info", "Which panel this is.", "gauge", [(labels, 1)])


def _decisions(counted: Counted) -> Iterator[str]:
    samples = [({"verdict": verdict}, float(n)) for verdict, n in counted.decisions.items()]
    return _family("decisions_total", "Decisions since the start.", "counter", samples)


def _gauge(name: str, about: str, samples: Iterable[Sample]) -> Iterator[str]:
    return _family(name, about, "gauge", samples)


def _yes(name: str, about: str, holds: bool | None) -> Iterator[str]:  # noqa: FBT001  its value
    return _gauge(name, about, [] if holds is None else [(_PLAIN, float(holds))])


def _moment(name: str, about: str, at: object) -> Iterator[str]:
    known = isinstance(at, datetime) and at > LONG_AGO
    samples = [(_PLAIN, at.timestamp())] if isinstance(at, datetime) and known else []
    return _gauge(f"{name}_timestamp_seconds", about, samples)


def _one_of(label: str, choices: Iterable[Face | Fault], holds: str) -> list[Sample]:
    """One sample for each, as for a state set: so that none goes stale when it changes."""
    return [({label: one.value}, float(one.value == holds)) for one in choices]


def _family(name: str, about: str, kind: str, samples: Iterable[Sample]) -> Iterator[str]:
    full = f"room_panel_{name}"
    for number, (labels, value) in enumerate(samples):
        if number == 0:
            yield f"# HELP {full} {about}\n# TYPE {full} {kind}\n"
        inside = ",".join(f'{key}="{_escaped(text)}"' for key, text in labels.items())
        yield f"{full}{{{inside}}} {value:.15g}\n" if inside else f"{full} {value:.15g}\n"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def keep(file: Path, text: str) -> None:
    """At once and whole, for all to read. Blocks, and raises OSError."""
    draft = file.with_name(f".{file.name}.new")  # not *.prom: not collected
    try:
        draft.write_text(text, encoding="utf-8")
        draft.chmod(0o644)
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)
