"""What a designer would send back: words, targets, names, contrast."""

from tests.ui.flaws_contrast import contrast_flaws
from tests.ui.flaws_fingers import finger_flaws
from tests.ui.flaws_words import word_flaws
from tests.ui.sight import Sight


def flaws(sight: Sight, names: tuple[str, ...]) -> list[str]:
    """In sentences; `names` are of rooms and meetings, which may give way."""
    return [*word_flaws(sight, names), *finger_flaws(sight)]


def all_flaws(sight: Sight, names: tuple[str, ...]) -> list[str]:
    """Those that need another picture, too."""
    return [*flaws(sight, names), *contrast_flaws(sight)]
