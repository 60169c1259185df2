"""Which of the other rooms comes first, and what one may ask for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from panel.nearby.free import OPEN, Standing, State
from panel.nearby.other import Feature, Near, Other, near

ASKED_FOR = (Feature.SCREEN, Feature.WHEELCHAIR)
SEATS = (4, 8, 12, 20, 40)
MOST_SEATS_ASKED = 3  # so many fit on the smallest screen
_ORDER = tuple(State)
_DISTANCES = tuple(Near)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    other: Other
    standing: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What somebody asks for; nothing by itself."""

    seats: int = 0
    features: frozenset[Feature] = frozenset()

    def is_met_by(self, other: Other) -> bool:
        """A room of which that is not told does not meet it."""
        return other.capacity >= self.seats and self.features <= set(other.features)


ANYTHING = Wanted()


def ranked(rooms: Iterable[Listed], here: Other, wanted: Wanted) -> tuple[Listed, ...]:
    """Free ones first, then those free soon; the nearest, the large enough, the longest free.

    What is not known comes last. Where all is equal, the order of `sites.toml` stays.
    """
    seats = wanted.seats or here.capacity

    def place(listed: Listed) -> tuple[int, int, bool, float]:
        found, other = listed.standing, listed.other
        free_for = found.slot.length.total_seconds() if found.state in OPEN else 0.0
        return (
            _ORDER.index(found.state),
            _DISTANCES.index(near(here, other)),
            other.capacity < seats,
            -free_for,
        )

    return tuple(sorted((one for one in rooms if wanted.is_met_by(one.other)), key=place))


def may_be_asked(rooms: Sequence[Other]) -> tuple[tuple[int, ...], tuple[Feature, ...]]:
    """The seats and features that some of these rooms have, and others have not."""
    seats = [
        least for least in SEATS if 0 < sum(other.capacity >= least for other in rooms) < len(rooms)
    ]
    features = tuple(
        one for one in ASKED_FOR if 0 < sum(one in other.features for other in rooms) < len(rooms)
    )
    return tuple(seats[:MOST_SEATS_ASKED]), features
