"""Whether other rules make a release more likely or less, where that can be said."""

from collections.abc import Callable, Mapping
from enum import Enum
from types import MappingProxyType
from typing import Any

from panel.config.rules_of_place import Rules


class Shift(Enum):
    """What becomes of releases."""

    LESS = "Releases become less likely."
    MORE = "Releases become more likely."
    UNKNOWN = "Whether releases become more or less likely cannot be said."


Judge = Callable[[Any, Any], Shift]


def likelihood(was: Rules, now: Rules) -> str:
    """One sentence; empty where nothing that matters to releases has changed."""
    before, after = dict(was.values()), dict(now.values())
    shifts = {
        judge(before[key], after[key]) for key, judge in JUDGES.items() if before[key] != after[key]
    }
    if not shifts:
        return ""
    gives, gave = _gives_back(now), _gives_back(was)
    if not gives:
        return "Nothing is released any more." if gave else "Nothing is released, as before."
    if not gave:
        return "From now on there are releases here, where there were none."
    return (shifts.pop() if len(shifts) == 1 else Shift.UNKNOWN).value


def _gives_back(rules: Rules) -> bool:
    release = rules.release
    return release.enabled and not release.halted and not release.shadow


def _more(before: Any, after: Any) -> Shift:
    """The more of it, the more releases; of yes and no, yes is more."""
    return Shift.MORE if after > before else Shift.LESS


def _less(before: Any, after: Any) -> Shift:
    return Shift.LESS if after > before else Shift.MORE


def _more_but_zero_is_all(before: int, after: int) -> Shift:
    return _more(before or float("inf"), after or float("inf"))


def _less_but_zero_is_never(before: int, after: int) -> Shift:
    return _less(before or float("inf"), after or float("inf"))


def _each_keeps(before: list[str], after: list[str]) -> Shift:
    if set(before) <= set(after):
        return Shift.LESS
    return Shift.MORE if set(after) <= set(before) else Shift.UNKNOWN


def _each_allows_but_none_is_all(before: list[str], after: list[str]) -> Shift:
    if not before or not after:
        return Shift.LESS if after else Shift.MORE
    return _each_keeps(after, before)


def _any_keeps(before: str, after: str) -> Shift:
    """What is in it is not looked at."""
    if before and after:
        return Shift.UNKNOWN
    return Shift.LESS if after else Shift.MORE


def _alone(before: str, after: str) -> Shift:
    return Shift.MORE if after == "checkin_only" else Shift.LESS


# What is not here decides what becomes of a release, never whether there is one.
JUDGES: Mapping[str, Judge] = MappingProxyType(
    {
        "release.enabled": _more,
        "release.halted": _less,
        "release.shadow": _less,
        "release.window_minutes": _less,
        "release.opens_before_minutes": _less,
        "release.warning_minutes": _less,
        "release.margin_minutes": _less,
        "release.gives_up_after_minutes": _more,
        "release.stale_after_minutes": _more,
        "release.settles_for_minutes": _less,
        "release.most_a_day": _more_but_zero_is_all,
        "release.exempt_all_day": _less,
        "release.exempt_longer_than_hours": _more,
        "release.exempt_shorter_than_minutes": _less,
        "release.exempt_booked_within_minutes": _less,
        "release.exempt_keywords": _each_keeps,
        "release.only_keywords": _each_allows_but_none_is_all,
        "release.exempt_organizers": _each_keeps,
        "release.holidays": _any_keeps,
        "release.protected_hours": _each_keeps,
        "release.leave_series": _more,
        "release.calls_keep": _less,
        "release.share_check_ins": _less,
        "notice.minutes_before": _less,
        "presence.on_fault": _alone,
        "presence.checks_in": _less,
        "presence.ends_when_empty_minutes": _less_but_zero_is_never,
    }
)
