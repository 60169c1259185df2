"""What is compared: shadow mode and acting, before a day and since, earlier rules and present."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum

from panel.domain.moments import NOT_YET
from panel.journal.base import RulesInForce, Setting

BUILT_IN = "built in"  # as config calls the origin of what nobody has set
OF_RELEASES = ("release.", "notice.", "presence.")


class Period(Enum):
    BEFORE = "before"
    AFTER = "after"  # or all there is, where nothing is compared
    APART = "apart"  # it cannot be told which, so it is in neither


class Contrast(Enum):
    """What tells before from after. The names are those of the texts in `words`."""

    SHADOW = "shadow"
    DAY = "day"
    RULES = "rules"
    NONE = "none"


class History:
    """The rules of one room, as they followed each other."""

    def __init__(self, rules: Iterable[RulesInForce]) -> None:
        self.rules = tuple(sorted(rules, key=lambda r: r.at))
        self._moments = [rules.at for rules in self.rules]
        self._shadow = [is_shadow(rules) for rules in self.rules]
        changes = [
            new.at
            for old, new in zip(self.rules, self.rules[1:], strict=False)
            if release_settings(old) != release_settings(new)
        ]
        self.changed_at = changes[-1] if changes else NOT_YET

    @property
    def modes(self) -> frozenset[bool]:
        """Shadow mode, acting, or both; empty: nobody recorded it."""
        return frozenset(self._shadow)

    def was_shadow(self, moment: datetime) -> Period:
        """BEFORE in shadow mode, AFTER while acting."""
        found = bisect_right(self._moments, moment)
        if not found:
            return Period.APART
        return Period.BEFORE if self._shadow[found - 1] else Period.AFTER


@dataclass(frozen=True, slots=True)
class Comparison:
    """One for all rooms of a report."""

    contrast: Contrast
    day: date = date.max  # of DAY: the first that counts as after

    def period(self, history: History, start: datetime, local_day: date) -> Period:
        match self.contrast:
            case Contrast.SHADOW:
                return history.was_shadow(start)
            case Contrast.DAY:
                return Period.BEFORE if local_day < self.day else Period.AFTER
            case Contrast.RULES if history.changed_at == NOT_YET:
                return Period.APART
            case Contrast.RULES:
                return Period.BEFORE if start < history.changed_at else Period.AFTER
            case Contrast.NONE:
                return Period.AFTER


def comparison(histories: Iterable[History], day: date | None) -> Comparison:
    """The day that was given; else shadow and acting; else rules that changed; else nothing."""
    histories = tuple(histories)
    if day is not None:
        return Comparison(Contrast.DAY, day)
    modes: frozenset[bool] = frozenset().union(*(history.modes for history in histories))
    if len(modes) > 1:
        return Comparison(Contrast.SHADOW)
    if any(history.changed_at != NOT_YET for history in histories):
        return Comparison(Contrast.RULES)
    return Comparison(Contrast.NONE)


def is_shadow(rules: RulesInForce) -> bool:
    return any(s.key == "release.shadow" and s.value.casefold() == "true" for s in rules.settings)


def release_settings(rules: RulesInForce) -> tuple[Setting, ...]:
    """Those that decide on releases; of whoever is exempt only how many, for these are people."""
    return tuple(
        replace(s, value=f"{s.value.count('@')} @") if "@" in s.value else s
        for s in rules.settings
        if s.key.startswith(OF_RELEASES)
    )
