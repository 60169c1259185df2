"""Each credential, the token, and what it allows against what this panel needs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from panel.doctor.lines import Line, Unknown, fail, ok, skip, warn

ENDS_SOON = timedelta(days=30)

# What Exchange scopes to mailboxes: granted by RBAC for Applications, no token tells of it.
OF_MAILBOXES = ("Calendars.", "Mail.", "MailboxSettings.", "Contacts.")
ENOUGH = {
    "Calendars.ReadWrite": {"Calendars.ReadWrite.Shared"},
    "MailboxSettings.Read": {"MailboxSettings.ReadWrite"},
    "Place.Read.All": {"Place.ReadWrite.All"},
    "Presence.Read.All": {"Presence.ReadWrite.All"},
    "User.ReadBasic.All": {
        "User.Read.All",
        "User.ReadWrite.All",
        "Directory.Read.All",
        "Directory.ReadWrite.All",
    },
}
# One app may serve panels that are set up otherwise.
OF_OTHER_PANELS = frozenset(
    {
        "Calendars.ReadWrite",
        "Mail.Send",
        "MailboxSettings.Read",
        "Place.Read.All",
        "Presence.Read.All",
        "User.ReadBasic.All",
    }
)
# Of whoever signs in, and of nobody else.
HARMLESS = frozenset({"openid", "profile", "email", "offline_access", "User.Read"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One credential, and what Entra said of it."""

    name: str
    kind: str  # secret, certificate, sign-in
    refusal: str  # a sentence; empty: it is taken
    ends: datetime | Unknown
    was_asked: bool = True  # else Entra could not be reached


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """A permission, and for what. Optional: without it something is told less well."""

    permission: str
    purpose: str
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What the token itself says."""

    permissions: frozenset[str]
    delegated: bool


def credentials(all_shown: Sequence[Shown], now: datetime) -> Iterator[Line]:
    """One line each; in the order in which the panel shows them."""
    taken = any(not one.refusal for one in all_shown)
    for number, shown in enumerate(all_shown, 1):
        line = f"sign_in.credential_{number}", shown.kind
        if not shown.refusal:
            yield _taken(line, shown, now)
        elif taken and shown.was_asked:
            yield warn(*line, f"{shown.name} is refused, another one is taken: {shown.refusal}")
        else:
            yield fail(*line, shown.refusal)
    if not all_shown:
        line = "sign_in.credential_1", "credential"
        yield fail(*line, 'There is none: write certificate = "graph-certificate" under [graph].')


def rotation(all_shown: Sequence[Shown], now: datetime) -> Iterator[Line]:
    """Those lines, and what to do next."""
    yield from credentials(all_shown, now)
    line = "sign_in.next", "what next"
    asked = [one for one in all_shown if one.was_asked]
    taken = [one for one in asked if not one.refusal]
    if not asked:
        yield skip(*line, "Entra could not be asked: mend the network first.")
    elif not taken:
        yield fail(*line, "The panel cannot sign in: mend one of these first.")
    elif len(asked) == 1:
        yield skip(
            *line,
            "To change it, make a second one in Entra, and name both in panel.toml, the new one "
            "first; the old one goes on meanwhile.",
        )
    elif asked[0].refusal:
        yield warn(
            *line,
            f"{asked[0].name} is not taken yet, so leave {taken[0].name} where it is, in Entra "
            "too.",
        )
    else:
        old = ", ".join(one.name for one in asked[1:])
        yield ok(
            *line,
            f"{asked[0].name} is taken: once every panel says so, take {old} out of panel.toml, "
            "and then away in Entra.",
        )


def _taken(line: tuple[str, str], shown: Shown, now: datetime) -> Line:
    if isinstance(shown.ends, Unknown):
        until = {
            "secret": "; when it ends Entra does not tell: write its date into panel.toml",
            "sign-in": "; it lasts while it is used",
        }.get(shown.kind, "")
        return ok(*line, f"Entra takes {shown.name}{until}.")
    left = shown.ends - now
    if left <= timedelta(0):
        return warn(
            *line,
            f"Entra takes {shown.name}, though it ended on {shown.ends:%Y-%m-%d} by its own date: "
            "make a new one, and correct the date.",
        )
    said = f"Entra takes {shown.name} until {shown.ends:%Y-%m-%d}"
    if left < ENDS_SOON:
        return warn(
            *line,
            f"{said}, in {left.days} days: make a new one now, and name both until all panels have "
            "it.",
        )
    return ok(*line, f"{said}.")


def permissions(held: Held | Unknown, needs: Sequence[Need]) -> Iterator[Line]:
    if isinstance(held, Unknown):
        yield skip("sign_in.permissions", "permissions", "Which ones the token holds is not told.")
        return
    yield from _needed(held, needs)
    yield _beyond(held, needs)


def holds(held: Held, permission: str) -> bool:
    return bool(({permission} | ENOUGH.get(permission, set())) & held.permissions)


def _needed(held: Held, needs: Sequence[Need]) -> Iterator[Line]:
    line = "sign_in.permissions", "permissions"
    lacking = [need for need in needs if not holds(held, need.permission)]
    by_exchange = [
        need for need in lacking if not held.delegated and need.permission.startswith(OF_MAILBOXES)
    ]
    firmly = [need for need in lacking if need not in by_exchange and not need.optional]
    have = [need.permission for need in needs if need not in lacking]
    if firmly:
        said = " and ".join(f"{need.permission} ({need.purpose})" for need in firmly)
        yield fail(
            *line, f"The token lacks {said}: add it to the app in Entra, and consent as an admin."
        )
    elif have:
        yield ok(*line, f"The token holds {', '.join(have)}.")
    else:
        yield ok(*line, "The token itself holds none, as it should be with RBAC for Applications.")
    # Reading and writing the room's calendar have lines of their own, which prove it.
    for need in by_exchange:
        if not need.permission.startswith("Calendars."):
            yield skip(
                f"sign_in.{need.permission.partition('.')[0].lower()}",
                need.permission,
                f"Not in the token ({need.purpose}); whether Exchange grants it, this tells:",
                "Test-ServicePrincipalAuthorization -Identity APP -Resource ROOM",
            )
    for need in lacking:
        if need.optional and need not in by_exchange:
            yield skip(
                f"sign_in.{need.permission.partition('.')[0].lower()}",
                need.permission,
                f"Not held, and not necessary: with it, {need.purpose}.",
            )


def _beyond(held: Held, needs: Sequence[Need]) -> Line:
    line = "sign_in.least", "least privilege"
    wanted = {need.permission for need in needs} | HARMLESS
    beyond = sorted(held.permissions - wanted - OF_OTHER_PANELS)
    spare = sorted((held.permissions & OF_OTHER_PANELS) - wanted)
    if not beyond and spare:
        return ok(*line, f"Not needed by this panel, but maybe by others: {', '.join(spare)}.")
    if not beyond:
        return ok(*line, "The token holds nothing beyond what this panel needs.")
    return warn(
        *line,
        f"The app may do more than any panel needs ({', '.join(beyond)}): take it away in Entra.",
    )
