"""What only shows when all rules of one place are seen together.

A warning that could not be shown in full; times too short to mean anything; two ways where there
can be one.
"""

from collections import Counter
from collections.abc import Iterator

from panel.config.look import wrongs_of_look
from panel.config.release_contradictions import of_letters, of_release
from panel.config.rest import wrong_hours
from panel.config.rules_of_place import BUILT_IN, Rules
from panel.config.sentences import quoted

SHORTEST_EMPTY = 5  # people fetch coffee
SHORTEST_WALK_IN = 5  # the domain books no less
LONGEST_SSID = 32  # bytes; IEEE 802.11


def contradictions(rules: Rules) -> Iterator[str]:
    """Each told in a sentence that lacks only the file."""
    yield from _too_long_a_warning(rules)
    yield from of_release(rules)
    yield from of_letters(rules)
    yield from _too_soon_empty(rules)
    yield from _wrong_codes(rules)
    yield from _wrong_look(rules)
    yield from wrong_hours(rules.rest, rules.place("rest.office_hours"))
    walk_in = rules.presence.walk_in_minutes
    if 0 < walk_in < SHORTEST_WALK_IN:
        yield (
            f"{rules.place('presence.walk_in_minutes')} = {walk_in} is too short to book: "
            f"give {SHORTEST_WALK_IN} or more, or 0 for no such bookings."
        )


def _wrong_look(rules: Rules) -> Iterator[str]:
    for key, wrong in wrongs_of_look(rules.look):
        said = quoted(str(getattr(rules.look, key)))
        yield f"{rules.place(f'look.{key}')} = {said} {wrong}"


def _too_long_a_warning(rules: Rules) -> Iterator[str]:
    warning = rules.release.warning_minutes
    limits = {
        "window_minutes": rules.release.window_minutes,
        "settles_for_minutes": rules.release.settles_for_minutes,
    }
    key = "release.warning_minutes"
    unset = " (built in)" if rules.set_by(key) == BUILT_IN else ""
    for name, limit in limits.items():
        if warning > limit:
            yield (
                f"{rules.place(key)} = {warning}{unset} is longer than "
                f"{name} = {limit} ({rules.set_by(f'release.{name}')}): "
                f"give {limit} or less, or raise {name}."
            )


def _too_soon_empty(rules: Rules) -> Iterator[str]:
    quiet = rules.presence.ends_when_empty_minutes
    warning = rules.release.warning_minutes
    if not quiet:
        return
    said = f"{rules.place('presence.ends_when_empty_minutes')} = {quiet}"
    if quiet < SHORTEST_EMPTY:
        least = max(SHORTEST_EMPTY, warning)
        yield f"{said} is too soon to call a room empty: give {least} or more, or 0 for never."
    elif quiet < warning:
        level = rules.set_by("release.warning_minutes")
        yield (
            f"{said} is shorter than warning_minutes = {warning} ({level}): "
            f"give {warning} or more, or lower warning_minutes."
        )


def _wrong_codes(rules: Rules) -> Iterator[str]:
    if rules.phone.report_mail and rules.phone.report_url:
        yield (
            f"{rules.place('phone.report_url')} stands beside "
            f'{rules.place("phone.report_mail")}: keep one, and write "" for the other.'
        )
    counted = Counter(mailbox.casefold() for mailbox in rules.phone.near)
    for mailbox in (one for one, times in counted.items() if times > 1):
        yield f"{rules.place('phone.near')} names {quoted(mailbox)} twice: keep one."
    name = rules.wifi.name
    if len(name.encode()) > LONGEST_SSID:
        yield (
            f"{rules.place('wifi.name')} = {quoted(name)} is longer than {LONGEST_SSID} bytes: "
            "give the network's own name, in which accents count twice."
        )
    nameless = rules.set_by("wifi.name") == BUILT_IN  # an empty one may be meant: no code here
    if nameless and (rules.wifi.password or rules.wifi.hidden):
        key = "wifi.password" if rules.wifi.password else "wifi.hidden"
        yield f'{rules.place(key)} stands without a name: write name = "Guests" beside it.'
