"""The access token of the app itself: a JWT that tells what Entra has granted."""

import secrets

from panel.simulator.delegated import GRAPH, signed
from panel.simulator.directory import App, Directory

# What Exchange grants to an app that is confined to mailboxes, no token tells of.
_OF_MAILBOXES = ("Calendars.", "Mail.", "MailboxSettings.")


def app_token(directory: Directory, app: App, base: str) -> str:
    now = int(directory.now().timestamp())
    claims: dict[str, object] = {
        "aud": GRAPH,
        "iss": f"{base}/{directory.tenant}/",
        "tid": directory.tenant,
        "appid": app.client_id,
        "app_displayname": app.name,
        "idtyp": "app",
        "iat": now,
        "nbf": now,
        "exp": now + int(directory.token_lifetime.total_seconds()),
        "uti": secrets.token_urlsafe(16),
    }
    confined = app.mailboxes is not None
    roles = [
        name
        for name in sorted(app.permissions)
        if not (confined and name.startswith(_OF_MAILBOXES))
    ]
    return directory.issue(app, token=signed(claims | ({"roles": roles} if roles else {})))
