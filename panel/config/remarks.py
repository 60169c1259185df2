"""What is no mistake, and yet worth saying of the rules of one place."""

from collections.abc import Iterator

from panel.config.addresses import is_address
from panel.config.rules_of_place import Rules
from panel.config.sentences import shown

USUAL_WINDOW = range(5, 31)  # minutes


def remarks(rules: Rules) -> Iterator[str]:
    if not rules.release.enabled:
        return
    yield from _of_states(rules)
    yield from _of_subjects(rules)
    yield from _of_rights(rules)
    release = rules.release
    if release.window_minutes not in USUAL_WINDOW:
        low, high = USUAL_WINDOW[0], USUAL_WINDOW[-1]
        yield f"window_minutes = {release.window_minutes} is unusual: {low} to {high} are usual."
    if is_address(release.holidays):
        yield (
            f"holidays = {shown(('holidays',), release.holidays)} is fetched by each panel and "
            "not looked at here; until a panel has it, it releases nothing."
        )


def _of_states(rules: Rules) -> Iterator[str]:
    release = rules.release
    if release.halted:
        yield "halted is on: nothing is released until it is taken away where it is set."
    if release.shadow:
        yield "shadow is on: nothing is released, and no mail is sent before it."


def _of_subjects(rules: Rules) -> Iterator[str]:
    if rules.release.exempt_keywords or rules.release.only_keywords:
        yield (
            "keywords need the subjects: unless DeleteSubject and AddOrganizerToSubject are off "
            "for the mailbox (Set-CalendarProcessing), every meeting is exempt."
        )
    if rules.release.only_keywords:
        yield "only_keywords is set: a meeting whose subject has none of them is never released."


def _of_rights(rules: Rules) -> Iterator[str]:
    """What Entra must grant beyond the room's own calendar."""
    release = rules.release
    if release.on_no_show == "cancel":
        yield (
            "cancelling needs Calendars.ReadWrite on the organizers' mailboxes too: without it a "
            "no-show is declined."
        )
    if rules.notice.minutes_before:
        yield ("the notice needs Mail.Send for the room's mailbox: without it nothing is released.")
    elif release.strikes:
        yield "the letter on a series needs Mail.Send for the room's mailbox."
    if release.calls_keep:
        yield (
            "calls_keep needs Presence.Read.All and User.ReadBasic.All: without them nothing is "
            "released."
        )
