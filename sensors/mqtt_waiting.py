"""How long to wait before a broker is called again."""

import random
from collections.abc import Callable

from sensors.mqtt_broker import Pace


class Waiting:
    """Doubled each time, and each time by another chance: thousands do not come back at once."""

    def __init__(
        self, pace: Pace, chance: Callable[[float, float], float] = random.uniform
    ) -> None:
        self._pace = pace
        self._chance = chance
        self._next = pace.first_wait

    def after(self, lasted: float) -> float:
        """Seconds, after a connection that lasted so long; 0: there was none."""
        if lasted > self._next:  # else somebody throws us out again and again
            self._next = self._pace.first_wait
        wait, self._next = self._next, min(2 * self._next, self._pace.longest_wait)
        return wait * self._chance(0.5, 1.0)
