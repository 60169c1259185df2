"""What a designer would send back: words, targets, names, contrast."""

from tests.ui.flaws_contrast import contrast_flaws
from tests.ui.flaws_fingers import finger_flaws
from tests.ui.flaws_words import word_flaws
from tests.ui.sight import Sight, Still


def flaws(sight: Sight, names: tuple[str, ...]) -> list[str]:
    """In sentences; `names` are of rooms and meetings, which may give way."""
    still = Still(sight)
    return [*word_flaws(still, names), *finger_flaws(still)]


def all_flaws(sight: Sight, names: tuple[str, ...]) -> list[str]:
    """Those that need another picture, too."""
    still = Still(sight)
    return [*word_flaws(still, names), *finger_flaws(still), *contrast_flaws(still)]
