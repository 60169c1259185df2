"""The last decisions of a panel, as its broker is told: reasons and ids, and never a name."""

import hashlib
from collections.abc import Iterable
from typing import Any

import msgspec

from panel.domain.decision import Decision
from panel.journal.base import ToldDecision

LAST = 10


def decided(told: Iterable[ToldDecision]) -> list[dict[str, Any]]:
    """As the journal has them. One that a later version has written is told as its sentence."""
    return [_one(one) for one in told]


def _one(told: ToldDecision) -> dict[str, Any]:
    basic = {"at": told.at, "said": told.sentence}
    try:
        decision = msgspec.json.decode(told.facts, type=Decision)
    except msgspec.DecodeError:
        return basic | {"verdict": "unknown", "doubts": [], "meeting": None}
    return basic | {
        "verdict": decision.verdict.name.lower().replace("_", "-"),
        "doubts": sorted(doubt.name.lower().replace("_", "-") for doubt in decision.doubts),
        "meeting": {"id": digest(decision.key.event_id), "start": decision.key.start},
    }


def digest(event_id: str) -> str:
    """The same for the same meeting, and of no use to those who would look it up."""
    return hashlib.sha256(event_id.encode()).hexdigest()[:12]
