"""The rules of one place as one would tell them."""

from collections.abc import Iterable, Iterator

from panel.config.release_rules import Notice, Release
from panel.config.rules import Presence
from panel.config.rules_of_place import Rules
from panel.config.sentences import either, quoted, shown


def sentences(rules: Rules) -> Iterator[str]:
    yield from of_release(rules.release)
    if rules.release.enabled:
        yield from of_limits(rules.release)
        yield from of_letters(rules.release, rules.notice)
    yield from of_presence(rules.presence, rules.release)
    if rules.release.share_check_ins:
        yield "A check-in is marked in the room's calendar, for another panel of the room."


def of_release(release: Release) -> Iterator[str]:
    if not release.enabled:
        yield "Nothing is released, and no check-in is asked for."
        return
    if release.halted:
        yield "HALTED: check-in goes on, and nothing is released."
    elif release.shadow:
        yield "Shadow mode: releases are decided and told in the journal, and none is made."
    margin = f" {release.margin_minutes} min later" if release.margin_minutes else ""
    yield (
        f"Check-in opens {release.opens_before_minutes} min before the start. Nobody checked "
        f"in {release.window_minutes} min after it: {_outcome(release)}{margin}, "
        f"{_warned(release)}."
    )
    yield f"No check-in needed: {', '.join(_exempt(release))}."
    yield (
        f"No release later than {release.gives_up_after_minutes} min after that, on an agenda "
        f"{release.stale_after_minutes} min old, or until all was well for "
        f"{release.settles_for_minutes} min."
    )
    if release.undo_minutes:
        yield f"Released, its time may be taken back for {release.undo_minutes} min, if still free."


def of_limits(release: Release) -> Iterator[str]:
    """What else must hold before a release."""
    if release.only_keywords:
        yield f"Only meetings with {_any(release.only_keywords)} in their subject are released."
    if release.holidays:
        yield f"Nothing is released on the holidays of {shown(('holidays',), release.holidays)}."
    if release.protected_hours:
        yield f"Nothing is released in protected hours: {'; '.join(release.protected_hours)}."
    if release.most_a_day:
        yield f"No more than {release.most_a_day} meetings are given back in a day."
    if release.calls_keep:
        yield "A meeting is kept while one of its people is in a call, or none can tell."
    if release.on_no_show == "cancel":
        yield (
            f"Cancelled for everybody if its organizer is at {either(release.own_domains)} and "
            f"it has no more than {release.cancel_up_to} attendees; else only declined."
        )


def of_letters(release: Release, notice: Notice) -> Iterator[str]:
    if notice.minutes_before:
        whom = "everybody invited" if notice.to == "everyone" else "the organizer"
        yield (
            f"A mail tells {whom} {notice.minutes_before} min before a release; where it cannot "
            "be sent, nothing is released."
        )
    if release.strikes:
        then = ", and the room then declines the rest" if release.leave_series else ""
        yield (
            f"After {release.strikes} no-shows of a series in a row its organizer gets a "
            f"letter{then}."
        )


def of_presence(presence: Presence, release: Release) -> Iterator[str]:
    """What sensors add, where there are any."""
    if release.enabled:
        yield f"Where there are sensors: {', '.join(_seen(presence))}."
    if release.enabled and presence.ends_when_empty_minutes:
        yield (
            f"A room that people have left is given back {presence.ends_when_empty_minutes} min "
            f"after the last was seen, {_warned(release)}; a PIR alone never does that."
        )
    if presence.walk_in_minutes:
        yield f"People who sit down in a free room book it for {presence.walk_in_minutes} min."


def _outcome(release: Release) -> str:
    return "released" if release.on_no_show == "decline" else "cancelled or released"


def _seen(presence: Presence) -> Iterator[str]:
    if presence.checks_in:
        yield "people seen in three different minutes count as checked in"
    else:
        yield "people seen keep the room, but are not checked in"
    if presence.on_fault == "keep":
        yield "and a required sensor that is not well keeps it too"
    else:
        yield "and while a required sensor is not well, check-in alone decides"


def _warned(release: Release) -> str:
    if not release.warning_minutes:
        return "without a warning"
    return f"after a warning of {release.warning_minutes} min in which any tap keeps the room"


def _exempt(release: Release) -> Iterator[str]:
    yield "booked at the door"
    if release.exempt_all_day:
        yield "all day"
    yield f"longer than {release.exempt_longer_than_hours:g} h"
    if release.exempt_shorter_than_minutes:
        yield f"shorter than {release.exempt_shorter_than_minutes} min"
    if release.exempt_booked_within_minutes:
        yield f"booked less than {release.exempt_booked_within_minutes} min before the start"
    if release.exempt_keywords:
        yield f"with {_any(release.exempt_keywords)} in the subject"
    if release.exempt_organizers:
        yield f"organized by {either(release.exempt_organizers)}"


def _any(keywords: Iterable[str]) -> str:
    return either(quoted(keyword) for keyword in keywords)
