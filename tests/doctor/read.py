"""Lines, as tests ask for them."""

from collections.abc import Iterable

from panel.doctor.lines import Line, Status

OK, WARN, FAIL, SKIP = Status.OK, Status.WARN, Status.FAIL, Status.SKIP


def the(lines: Iterable[Line], which: str) -> Line:
    """The one line with this id."""
    (found,) = [line for line in lines if line.id == which]
    return found


def ids(lines: Iterable[Line]) -> list[str]:
    return [line.id for line in lines]
