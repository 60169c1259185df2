"""A line of the table: what was looked at, how it stands, and one sentence with the remedy."""

from dataclasses import dataclass
from enum import Enum


class Status(Enum):
    OK = "ok"
    WARN = "warn"
    FAIL = "fail"
    SKIP = "skip"  # does not apply, or cannot be told: never the same as ok


class Unknown(Enum):
    """Stands in where nobody could tell."""

    UNKNOWN = "unknown"


# By what an id begins with, in the order of the table.
GROUPS = {
    "configuration": "Configuration",
    "clock": "Clock",
    "network": "Network",
    "sign_in": "Sign-in",
    "room": "Room",
    "rules": "Rules",
    "sensors": "Sensors",
    "screen": "Screen",
    "machine": "Machine",
    "panel": "Panel",
    "fleet": "Fleet",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Its id stays the same for ever: others watch for it."""

    id: str
    what: str
    status: Status
    sentence: str
    command: str = ""  # to be copied, where one is the remedy

    @property
    def group(self) -> str:
        return self.id.partition(".")[0]


def ok(line: str, what: str, sentence: str, command: str = "") -> Line:
    return Line(id=line, what=what, status=Status.OK, sentence=sentence, command=command)


def warn(line: str, what: str, sentence: str, command: str = "") -> Line:
    return Line(id=line, what=what, status=Status.WARN, sentence=sentence, command=command)


def fail(line: str, what: str, sentence: str, command: str = "") -> Line:
    return Line(id=line, what=what, status=Status.FAIL, sentence=sentence, command=command)


def skip(line: str, what: str, sentence: str, command: str = "") -> Line:
    return Line(id=line, what=what, status=Status.SKIP, sentence=sentence, command=command)


def in_order(lines: list[Line]) -> list[Line]:
    """By groups; within one as they came."""
    order = [*GROUPS]
    return sorted(lines, key=lambda line: order.index(line.group))
