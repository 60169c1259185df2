"""Rules of releases and letters that cannot hold together in one place."""

from collections.abc import Iterator

from panel.config.addresses import is_address, wrong_address
from panel.config.hours import NotHours, hours
from panel.config.rules_of_place import BUILT_IN, Rules
from panel.config.sentences import quoted, shown
from panel.config.words import wrong_words
from panel.domain.folding import folded


def of_release(rules: Rules) -> Iterator[str]:
    yield from _wrong_holidays(rules)
    yield from _wrong_hours(rules)
    yield from _wrong_keywords(rules)
    yield from _all_exempt(rules)
    yield from _wrong_cancelling(rules)
    if rules.release.leave_series and not rules.release.strikes:
        yield (
            f"{rules.place('release.leave_series')} = true stands without strikes: "
            "write strikes = 3 beside it."
        )


def of_letters(rules: Rules) -> Iterator[str]:
    release, key = rules.release, "notice.minutes_before"
    longest = release.opens_before_minutes + release.window_minutes + release.margin_minutes
    if rules.notice.minutes_before > longest:
        yield (
            f"{rules.place(key)} = {rules.notice.minutes_before} is longer than "
            f"opens_before_minutes, window_minutes and margin_minutes together: "
            f"give {longest} or less, or raise one of them."
        )
    for name, wrong in wrong_words(rules.words):
        yield f"{rules.place(f'words.{name}')} {wrong}"


def _wrong_holidays(rules: Rules) -> Iterator[str]:
    key, given = "release.holidays", rules.release.holidays
    if is_address(given) and (wrong := wrong_address(given)):
        yield f"{rules.place(key)} = {shown(('holidays',), given)} {wrong}"


def _wrong_hours(rules: Rules) -> Iterator[str]:
    for number, text in enumerate(rules.release.protected_hours, 1):
        try:
            hours(text)
        except NotHours as wrong:
            yield f"{rules.place('release.protected_hours')}, item {number}: {quoted(text)} {wrong}"


def _wrong_keywords(rules: Rules) -> Iterator[str]:
    exempt, only = rules.release.exempt_keywords, rules.release.only_keywords
    for key, keywords in {"exempt_keywords": exempt, "only_keywords": only}.items():
        for keyword in (one for one in keywords if not folded(one)):
            yield (
                f"{rules.place(f'release.{key}')} holds {quoted(keyword)}, which is nothing but "
                "accents: give letters or signs."
            )
    for keyword in only:
        for other in (one for one in exempt if folded(one) and folded(one) in folded(keyword)):
            level = rules.set_by("release.exempt_keywords")
            yield (
                f"{rules.place('release.only_keywords')} holds {quoted(keyword)}, which "
                f"exempt_keywords ({level}) keeps by {quoted(other)}: remove one of them."
            )


def _all_exempt(rules: Rules) -> Iterator[str]:
    key, release = "release.exempt_shorter_than_minutes", rules.release
    if release.exempt_shorter_than_minutes > release.exempt_longer_than_hours * 60:
        level = rules.set_by("release.exempt_longer_than_hours")
        yield (
            f"{rules.place(key)} = {release.exempt_shorter_than_minutes} is above "
            f"exempt_longer_than_hours = {release.exempt_longer_than_hours:g} ({level}), so every "
            "meeting is exempt: lower it, or write enabled = false."
        )


def _wrong_cancelling(rules: Rules) -> Iterator[str]:
    key, release = "release.on_no_show", rules.release
    if release.on_no_show == "decline":
        return
    if rules.set_by(key).startswith(("defaults", "sites.")):
        yield (
            f'{rules.place(key)} = "cancel" would cancel in rooms that are not named: '
            'write it under [rooms."MAILBOX".release] of each room it is meant for.'
        )
    elif not release.own_domains:
        unset = rules.set_by("release.own_domains") == BUILT_IN
        lacks = "without own_domains" if unset else "beside empty own_domains"
        yield (
            f'{rules.place(key)} = "cancel" stands {lacks}: '
            'write own_domains = ["example.com"], whose organizers\' meetings may be cancelled.'
        )
