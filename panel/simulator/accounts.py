"""Graph's routes for an account: who it is, and its mailbox's language and time zone."""

from collections.abc import Iterable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from panel.simulator.access import Access, answer
from panel.simulator.errors import invalid, no_such_resource
from panel.simulator.mailbox import Mailbox
from panel.simulator.wire import Json
from panel.simulator.world import World
from panel.simulator.zones import windows

_METADATA = "https://graph.microsoft.com/v1.0/$metadata"
_LANGUAGES = {
    "de-DE": "German (Germany)",
    "en-GB": "English (United Kingdom)",
    "en-US": "English (United States)",
    "es-ES": "Spanish (Spain)",
    "fr-FR": "French (France)",
    "it-IT": "Italian (Italy)",
    "nl-NL": "Dutch (Netherlands)",
}


class Accounts:
    def __init__(self, world: World, access: Access) -> None:
        self._world = world
        self._access = access

    def routes(self) -> Iterable[Route]:
        guard, user = self._access.guard, "/v1.0/users/{user}"
        settings = guard(self.settings, "MailboxSettings.Read")
        yield Route(user, guard(self.user, "User.ReadBasic.All"), methods=["GET"])
        yield Route(f"{user}/mailboxSettings", settings, methods=["GET"])

    def user(self, request: Request, _body: bytes) -> Response:
        name = request.path_params["user"]
        box = self._world.store.find_account(name)
        if box is None:
            raise no_such_resource(name)
        known: Json = {
            "id": box.guid,
            "displayName": box.name,
            "mail": box.address,
            "userPrincipalName": box.address,
            "jobTitle": None,
            "officeLocation": box.place.building if box.place else None,
            "preferredLanguage": None,
        }
        wanted = _wanted(request)
        if "mailboxSettings" in wanted:
            self._access.demand(request, "MailboxSettings.Read")
            self._access.reach(request, box)
            known["mailboxSettings"] = self._settings_of(box)
        return answer(
            {"@odata.context": f"{_METADATA}#users/$entity", **_only(known, wanted, "user")}
        )

    def settings(self, request: Request, _body: bytes) -> Response:
        box = self._access.mailbox(request)
        context = f"{_METADATA}#users('{box.guid}')/mailboxSettings"
        chosen = _only(self._settings_of(box), _wanted(request), "mailboxSettings")
        return answer({"@odata.context": context, **chosen})

    def _settings_of(self, box: Mailbox) -> Json:
        zone = windows(self._world.zone)
        language = {"locale": box.locale, "displayName": _LANGUAGES.get(box.locale or "")}
        return {
            "archiveFolder": None,
            "timeZone": zone,
            "delegateMeetingMessageDeliveryOptions": "sendToDelegateOnly",
            "dateFormat": "yyyy-MM-dd",
            "timeFormat": "HH:mm",
            "userPurpose": "room" if box.is_room else "user",
            "automaticRepliesSetting": {"status": "disabled", "externalAudience": "all"},
            "language": language if box.locale else None,
            "workingHours": {
                "daysOfWeek": ["monday", "tuesday", "wednesday", "thursday", "friday"],
                "startTime": "08:00:00.0000000",
                "endTime": "17:00:00.0000000",
                "timeZone": {"name": zone},
            },
        }


def _wanted(request: Request) -> tuple[str, ...]:
    said = request.query_params.get("$select", "").split(",")
    return tuple(name.strip() for name in said if name.strip())


def _only(known: Json, wanted: tuple[str, ...], kind: str) -> Json:
    if unknown := [name for name in wanted if name not in known]:
        said = f"Could not find a property named '{unknown[0]}' on type 'microsoft.graph.{kind}'."
        raise invalid("BadRequest", f"Parsing OData Select and Expand failed: {said}")
    return {name: known[name] for name in wanted} if wanted else known
