"""What a light shows of a view: pure."""

from dataclasses import dataclass
from enum import Enum
from itertools import accumulate

from panel.lights.base import DARK, Colour
from panel.ui.view import Face, View


class Pattern(Enum):
    """How a light moves: seconds, and the share of its power in them, over and over.

    Nobody has to tell colours apart: what waits, hurries or is not known moves, each in its way.
    """

    STEADY = ((1.0, 1.0),)
    WAITING = ((1.0, 1.0), (1.0, 0.2))
    HURRY = ((0.25, 1.0), (0.25, 0.0))
    DOUBTFUL = ((0.15, 1.0), (0.2, 0.0), (0.15, 1.0), (3.5, 0.0))

    @property
    def lasts(self) -> float:
        """Seconds of one round."""
        return float(sum(seconds for seconds, _ in self.value))


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    colour: Colour
    pattern: Pattern


# The screen's hues, purer: next to red an LED's green is the brighter one, and the dark amber
# of the screen would be brown, which no lamp can show.
COLOURS = {
    Face.FREE: Colour(0.0, 0.7, 0.1),
    Face.SOON: Colour(0.0, 0.2, 1.0),
    Face.WAITING: Colour(1.0, 0.35, 0.0),
    Face.IN_USE: Colour(1.0, 0.0, 0.0),
    Face.UNSURE: Colour(0.5, 0.5, 0.6),
    Face.FAULT: Colour(0.5, 0.5, 0.6),
}
DOUBTFUL = Signal(colour=COLOURS[Face.UNSURE], pattern=Pattern.DOUBTFUL)


def signal(view: View) -> Signal:
    """Green is for what the door calls free, and for nothing else."""
    if view.face in (Face.UNSURE, Face.FAULT):
        return DOUBTFUL
    counting = view.countdown or view.rehearsal
    if counting is not None and counting.warning:
        return Signal(colour=COLOURS[Face.WAITING], pattern=Pattern.HURRY)
    pattern = Pattern.WAITING if view.face is Face.WAITING else Pattern.STEADY
    return Signal(colour=COLOURS[view.face], pattern=pattern)


def played(signal: Signal, since: float) -> tuple[Colour, float]:
    """What to show so many seconds after it began, and for how long that holds.

    A steady light holds for ever: nothing wakes up for it.
    """
    if signal.pattern is Pattern.STEADY:
        return signal.colour, float("inf")
    steps = signal.pattern.value
    at = since % signal.pattern.lasts
    for (_, level), end in zip(steps, accumulate(s for s, _ in steps), strict=True):
        if at < end:
            return (signal.colour.at(level) if level else DARK), end - at
    return signal.colour.at(steps[0][1]), steps[0][0]  # by the last bit of a float
