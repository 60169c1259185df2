"""Whether a panel acted or only watched while a meeting ran: its shadow weeks tell most."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import Enum

from panel.domain.record import Course, MeetingRecord
from panel.journal.base import RulesInForce

SHADOW = "release.shadow"  # as sites.toml has it


class Mode(Enum):
    """What the panel did about no-shows."""

    SHADOW = "shadow"  # it told, and released nothing
    ACTING = "acting"
    NOT_TOLD = "not told"  # by neither the rules nor its verdicts


class Modes:
    """Those of one journal, by the rules that it has kept."""

    def __init__(self, rules: Iterable[RulesInForce]) -> None:
        told = [(each.at, _mode(each)) for each in rules]
        told.sort(key=lambda change: change[0])
        self._from = [at for at, _ in told]
        self._modes = [mode for _, mode in told]

    def during(self, start: datetime, end: datetime) -> Mode:
        """NOT_TOLD also where it changed between."""
        first, last = (bisect_right(self._from, moment) for moment in (start, end))
        modes = set(self._modes[max(first - 1, 0) : last]) if first else {Mode.NOT_TOLD}
        return modes.pop() if len(modes) == 1 else Mode.NOT_TOLD

    def of_each(self, meetings: Iterable[MeetingRecord]) -> Iterator[tuple[MeetingRecord, Mode]]:
        """Meetings by their start. Where no rules tell, the verdicts before and after do."""
        waiting: list[MeetingRecord] = []
        last = Mode.NOT_TOLD
        for meeting in meetings:
            verdict = _BY_VERDICT.get(meeting.course, Mode.NOT_TOLD)
            if verdict is Mode.NOT_TOLD:
                told = self.during(meeting.key.start, meeting.over_at)
                if told is Mode.NOT_TOLD:
                    waiting.append(meeting)
                else:
                    yield meeting, told
                continue
            between = verdict if verdict is last else Mode.NOT_TOLD
            yield from ((each, between) for each in waiting)
            waiting, last = [], verdict
            yield meeting, verdict
        yield from ((each, Mode.NOT_TOLD) for each in waiting)


_BY_VERDICT = {Course.RELEASED: Mode.ACTING, Course.WOULD_RELEASE: Mode.SHADOW}


def _mode(rules: RulesInForce) -> Mode:
    values = {setting.key: setting.value for setting in rules.settings}
    if SHADOW not in values:
        return Mode.NOT_TOLD
    return Mode.SHADOW if values[SHADOW].casefold() == "true" else Mode.ACTING
