"""What is installed, whether any of it is known to be bad, and whether the panel runs."""

from collections.abc import Iterator
from dataclasses import dataclass

from panel.doctor.lines import Line, Unknown, fail, ok, skip, warn

NEWEST_BAD_PYTHON = (3, 11)  # PySide6 6.12.0 drops references there, and aborts within hours
OLDEST_SYSTEMD = 254  # knows RestartSteps= and ImportCredential=


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    panel: str
    python: tuple[int, int, int]
    pyside: str  # empty: not installed
    kernel: str
    system: str
    systemd: int | Unknown
    image: str  # its name and version; empty: this is none
    runs: bool | Unknown  # the panel, by systemd's word


def versions(facts: Versions) -> Iterator[Line]:
    python = ".".join(map(str, facts.python))
    yield ok(
        "panel.version",
        "versions",
        f"Room Panel {facts.panel}, Python {python}, {facts.system}, Linux {facts.kernel}.",
    )
    yield _qt(facts)
    yield _systemd(facts.systemd)
    yield _runs(facts)
    line = "panel.image", "image"
    if facts.image:
        yield ok(*line, f"It runs from {facts.image}.")
    else:
        yield skip(*line, "This machine was not set up from an image, so it is updated by hand.")


def _qt(facts: Versions) -> Line:
    line = "panel.qt", "Qt"
    if not facts.pyside:
        return fail(
            *line,
            "PySide6 is not installed, and without it there is no door:",
            "pip install PySide6-Essentials",
        )
    if facts.pyside.startswith("6.12.0") and facts.python[:2] <= NEWEST_BAD_PYTHON:
        return fail(
            *line,
            f"PySide6 {facts.pyside} aborts on Python {facts.python[0]}.{facts.python[1]} after "
            "some hours: take another one.",
            'pip install "PySide6-Essentials<6.12"',
        )
    return ok(*line, f"PySide6 {facts.pyside}, of which nothing bad is known.")


def _systemd(version: int | Unknown) -> Line:
    line = "panel.systemd", "systemd"
    if isinstance(version, Unknown):
        return skip(*line, "Its version cannot be told.")
    if version < OLDEST_SYSTEMD:
        return warn(
            *line,
            f"systemd {version} does not know all that the units say: use {OLDEST_SYSTEMD} or "
            "later, which Debian 13 has.",
        )
    return ok(*line, f"systemd {version} knows all that the units say.")


def _runs(facts: Versions) -> Line:
    line = "panel.running", "panel"
    match facts.runs:
        case True:
            return ok(*line, "room-panel.service is up.")
        case False:
            return fail(
                *line,
                "room-panel.service is not up; why, this tells:",
                "systemctl status room-panel",
            )
        case Unknown.UNKNOWN:
            return skip(*line, "There is no systemd here to tell whether the panel runs.")
