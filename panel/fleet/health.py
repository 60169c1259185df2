"""How a panel is, as its broker and Prometheus are told: a null is what is not known."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from panel.calendars.credential import Ending, Untold
from panel.domain import evidence, trust
from panel.domain.moments import LONG_AGO
from panel.domain.room import Room


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What is known of the panel's credentials."""

    ends: datetime | Untold = Untold.UNTOLD  # when the last of them does
    ending: tuple[Ending, ...] = ()  # soon


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """The program and the machine under it."""

    started: datetime
    booted: datetime
    reason: str  # of its start
    versions: Mapping[str, str]

    @property
    def version(self) -> str:
        return self.versions["room_panel"]


def health(room: Room, now: datetime, kept: Kept, life: Life) -> dict[str, Any]:
    known = room.agenda.fetched_at > LONG_AGO
    ends = kept.ends if isinstance(kept.ends, datetime) else None
    return {
        "at": now,
        "agenda_fetched": room.agenda.fetched_at if known else None,
        "agenda_age_seconds": round(trust.agenda_age(room, now).total_seconds()) if known else None,
        "agenda_fresh": trust.agenda_is_fresh(room, now),
        "fault": room.calendar_fault.value,
        "writes_owed": len(room.pending),
        "clock": "synchronised" if room.clock_synchronised else "not synchronised",
        "journal": "sound" if room.journal_sound else "broken",
        "releases": releases(room),
        "sensors": [
            {"name": s.fitted.name, "health": evidence.health(room, s).value, "why": s.why}
            for s in room.sensors
        ],
        "credential_ends": ends,
        "credential_days_left": (ends.date() - now.date()).days if ends else None,
        "credentials_ending": [
            {"name": one.name, "kind": one.kind, "days_left": one.days} for one in kept.ending
        ],
        "started": life.started,
        "start_reason": life.reason,
        "booted": life.booted,
        "uptime_seconds": round((now - life.started).total_seconds()),
        "version": life.version,
    }


def releases(room: Room) -> str:
    """What becomes of no-shows: in the words of the settings, as the administrator's sheet."""
    policy = room.policy
    said = {
        "rules unknown": not policy.rules_known,
        "halted": policy.halted,
        "off": not policy.enabled,
        "shadow": policy.shadow,
    }
    return next((word for word, holds in said.items() if holds), "on")


def lasting(told: dict[str, Any]) -> dict[str, Any]:
    """All that does not change with every second: what is worth saying at once."""
    passing = ("at", "agenda_fetched", "agenda_age_seconds", "uptime_seconds")
    return {key: value for key, value in told.items() if key not in passing}
