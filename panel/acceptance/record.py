"""All that is kept of a run."""

import platform
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version

import msgspec

from panel.acceptance.cleaning import Swept
from panel.acceptance.outcome import Finding, Verdict
from panel.acceptance.times import Times

_PARTS = ("room-panel", "httpx", "msal", "msgspec")


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    run: str
    begun: datetime
    ended: datetime
    tenant: str
    app: str
    graph: str
    room: str
    organizer: str
    zone: str
    shows: str
    versions: dict[str, str]
    times: Times
    findings: tuple[Finding, ...]
    asked: int  # items; fewer findings: it was stopped
    swept: Swept

    @property
    def is_well(self) -> bool:
        whole = len(self.findings) == self.asked
        return whole and self.swept.is_clean and all(one.is_well for one in self.findings)

    @property
    def headline(self) -> str:
        passed = self._count(Verdict.PASSED)
        told = [f"{passed} of {self.asked} passed"]
        rest = (Verdict.FAILED, Verdict.UNTOLD, Verdict.LEFT_OUT)
        told += [f"{count} {kind.value}" for kind in rest if (count := self._count(kind))]
        if missing := self.asked - len(self.findings):
            told.append(f"{missing} not reached")
        return f"{', '.join(told)}."

    @property
    def remains(self) -> str:
        return " ".join(self.swept.left) or "No test meeting has been left behind."

    def _count(self, verdict: Verdict) -> int:
        return sum(one.verdict is verdict for one in self.findings)


def versions() -> dict[str, str]:
    return {"Python": platform.python_version(), **dict(_installed(_PARTS))}


def as_json(record: Record) -> str:
    known = {"is_well": record.is_well, **msgspec.to_builtins(record)}
    return msgspec.json.format(msgspec.json.encode(known), indent=2).decode()


def _installed(names: Iterable[str]) -> Iterable[tuple[str, str]]:
    for name in names:
        try:
            yield name, version(name)
        except PackageNotFoundError:
            yield name, "not installed"
