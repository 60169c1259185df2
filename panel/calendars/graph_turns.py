"""Which credential is shown first: the one that worked last, and now and then the newest."""

from collections.abc import Sequence

from panel.calendars.credential import Named

NEWEST_AGAIN = 24 * 3600.0  # seconds


class Turns:
    """While one takes another's place, both may be given, and either may be refused."""

    def __init__(self) -> None:
        self._given: tuple[Named, ...] = ()
        self._worked: Named | None = None
        self._newest_again = 0.0  # on the clock of whoever asks

    def order(self, given: Sequence[Named], now: float) -> tuple[Named, ...]:
        """All of them. They were given newest first."""
        given = tuple(given)
        changed, self._given = given != self._given, given
        last = self._worked
        if changed or last is None or last not in given or now >= self._newest_again:
            self._newest_again = now + NEWEST_AGAIN
            return given
        return (last, *(one for one in given if one != last))

    @property
    def have_worked(self) -> bool:
        return self._worked is not None

    def worked(self, named: Named) -> bool:
        """Whether that is a change."""
        before, self._worked = self._worked, named
        return before != named
