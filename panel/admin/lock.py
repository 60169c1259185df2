"""The lock: five wrong PINs, and everybody waits; the longer, the more there were."""

from dataclasses import dataclass, replace
from hmac import compare_digest

FREE_TRIES = 5
WAITS = (30.0, 60.0, 300.0, 900.0)  # seconds, after the fifth wrong one, the sixth, ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """How it stands with it. Moments are seconds that nobody can set."""

    wrong: int = 0  # in a row
    until: float = 0.0

    def waits(self, now: float) -> float:
        """For how many seconds nobody may try."""
        return max(0.0, self.until - now)

    def tried(self, digits: str, pin: str, now: float) -> "Lock | None":
        """None: it opens. Whoever tries while it is locked is not even compared."""
        if self.waits(now):
            return self
        if compare_digest(digits.encode(), pin.encode()):
            return None
        wrong = self.wrong + 1
        if wrong < FREE_TRIES:
            return replace(self, wrong=wrong)
        wait = WAITS[min(wrong - FREE_TRIES, len(WAITS) - 1)]
        return Lock(wrong=wrong, until=now + wait)
