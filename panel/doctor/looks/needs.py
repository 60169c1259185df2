"""What a panel with these settings needs of Graph, and for what."""

from collections.abc import Iterator

from panel.config import PanelSettings
from panel.doctor.judges.sign_in import Need
from panel.domain.policy import ReleasePolicy


def needs(settings: PanelSettings) -> tuple[Need, ...]:
    return tuple(_needs(settings, settings.policy))


def _needs(settings: PanelSettings, policy: ReleasePolicy) -> Iterator[Need]:
    yield Need(permission="Calendars.ReadWrite", purpose="agenda, check-in, releases")
    letters = [
        key
        for key, asked in (
            ("notice.minutes_before", bool(policy.notice_before)),
            ("release.strikes", bool(policy.strikes)),
        )
        if asked
    ]
    if letters:
        yield Need(permission="Mail.Send", purpose=f"letters of {' and '.join(letters)}")
        yield Need(
            permission="MailboxSettings.Read",
            purpose="letters are in the languages of their readers",
            optional=True,
        )
    if policy.calls_keep:
        yield Need(permission="Presence.Read.All", purpose="release.calls_keep")
    people = [
        key
        for key, asked in (
            ("release.calls_keep", policy.calls_keep),
            ("booking.host", settings.booking.host),
        )
        if asked
    ]
    if people:
        yield Need(permission="User.ReadBasic.All", purpose=" and ".join(people))
    if settings.near:
        yield Need(
            permission="Place.Read.All",
            purpose="other rooms are told with seats and equipment",
            optional=True,
        )


def needs_subjects(settings: PanelSettings) -> str:
    """Which setting does; empty: none."""
    policy = settings.policy
    asked = {
        "release.exempt_keywords": bool(policy.exempt_keywords),
        "release.only_keywords": bool(policy.only_keywords),
        'show = "subject"': settings.screen.show == "subject",
    }
    return " and ".join(key for key, said in asked.items() if said)
