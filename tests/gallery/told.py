"""Flaws as a table: each once, with the screens that have it."""

from collections import defaultdict
from collections.abc import Iterable

from tests.gallery.hanging import Hung, flawed

FEW = 4  # screens named for a flaw; the rest are counted


def table(hung: Iterable[Hung]) -> str:
    """By scenario and flaw: in how many screens, and the first of them."""
    found: defaultdict[tuple[str, str], list[Hung]] = defaultdict(list)
    for one, flaw in flawed(list(hung)):
        found[one.scenario, flaw].append(one)
    lines = []
    for (scenario, flaw), where in sorted(found.items(), key=lambda one: (one[0][0], -len(one[1]))):
        named = ", ".join(f"{w.size[0]}x{w.size[1]} {w.theme} {w.language}" for w in where[:FEW])
        more = f" and {len(where) - FEW} more" if len(where) > FEW else ""
        lines.append(f"{scenario:22} {flaw}\n{'':22}   in {named}{more}\n")
    return "".join(lines)
