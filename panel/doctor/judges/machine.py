"""Disk, memory, heat and power of the machine behind the door."""

from collections.abc import Iterator
from dataclasses import dataclass

from panel.doctor.lines import Line, Unknown, fail, ok, skip, warn

MB = 1 << 20
LITTLE_DISK, NO_DISK = 500 * MB, 50 * MB
LITTLE_MEMORY, NO_MEMORY = 100 * MB, 40 * MB
HOT, TOO_HOT = 80, 85  # degrees; a Raspberry Pi slows down at 80, and more at 85
WORN = 9  # tenths of its life, as eMMC counts

# https://www.raspberrypi.com/documentation/computers/os.html#get_throttled
_NOW, _ONCE = 0x1, 0x10000


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """What the panel writes into; `why` it cannot, empty: it can."""

    key: str  # state, cache
    path: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    folders: tuple[Folder, ...]
    disk_free: int | Unknown  # bytes, where the state lies
    read_only: bool | Unknown  # that file system
    worn: int | Unknown  # tenths of the card's life
    memory_free: int | Unknown  # bytes
    degrees: int | Unknown
    throttled: int | Unknown  # the bits of the firmware
    user: str


def machine(facts: Machine) -> Iterator[Line]:
    if not facts.folders:
        yield skip("machine.state", "folders", "Which folders stands in panel.toml; see above.")
    for folder in facts.folders:
        yield _folder(folder, facts)
    yield _disk(facts.disk_free)
    yield _card(facts.worn)
    yield _memory(facts.memory_free)
    yield _heat(facts.degrees)
    yield _power(facts.throttled)


def _folder(folder: Folder, facts: Machine) -> Line:
    line = f"machine.{folder.key}", f"{folder.key} folder"
    if not folder.why:
        return ok(*line, f"{folder.path} can be written.")
    if facts.read_only is True:
        return fail(
            *line,
            f"{folder.path} lies on a file system that is read-only: if it was not made so, the "
            "card is failing, and a new one is due.",
        )
    return fail(
        *line,
        f"{folder.path} cannot be written by user {facts.user} ({folder.why}): give it to the "
        "panel's user, and ask as that one.",
    )


def _disk(free: int | Unknown) -> Line:
    line = "machine.disk", "disk"
    if isinstance(free, Unknown):
        return skip(*line, "How much of the disk is free cannot be told.")
    said = f"{free // MB} MB are free where the journal lies"
    if free < NO_DISK:
        return fail(*line, f"{said}, too few to remember check-ins: make room.")
    if free < LITTLE_DISK:
        return warn(*line, f"{said}: make room.")
    return ok(*line, f"{said}.")


def _card(worn: int | Unknown) -> Line:
    line = "machine.card", "card"
    if isinstance(worn, Unknown):
        return skip(*line, "The card does not tell how worn it is; only eMMC does.")
    if worn > WORN:
        return warn(
            *line, f"The eMMC has used {10 * (worn - 1)} % of its life or more: replace it soon."
        )
    return ok(*line, f"The eMMC has used {10 * worn} % of its life at most.")


def _memory(free: int | Unknown) -> Line:
    line = "machine.memory", "memory"
    if isinstance(free, Unknown):
        return skip(*line, "How much memory is free cannot be told.")
    said = f"{free // MB} MB of memory are free"
    if free < NO_MEMORY:
        return fail(*line, f"{said}, so the panel may be killed: end what else runs here.")
    if free < LITTLE_MEMORY:
        return warn(*line, f"{said}: end what else runs here.")
    return ok(*line, f"{said}.")


def _heat(degrees: int | Unknown) -> Line:
    line = "machine.heat", "heat"
    if isinstance(degrees, Unknown):
        return skip(*line, "The kernel does not tell how hot the processor is.")
    said = f"The processor has {degrees} °C"
    if degrees >= TOO_HOT:
        return fail(*line, f"{said} and is slowed down: give it air or a heat sink.")
    if degrees >= HOT:
        return warn(*line, f"{said}: give it air or a heat sink.")
    return ok(*line, f"{said}.")


def _power(throttled: int | Unknown) -> Line:
    line = "machine.power", "power supply"
    if isinstance(throttled, Unknown):
        return skip(*line, "Only a Raspberry Pi's firmware tells of a weak power supply.")
    if throttled & _NOW:
        return fail(
            *line, "The voltage is too low now: use the maker's own supply, and a short cable."
        )
    if throttled & _ONCE:
        return warn(
            *line,
            "The voltage has been too low since the start: use the maker's own supply, and a "
            "short cable.",
        )
    return ok(*line, "The voltage has never been too low since the start.")
