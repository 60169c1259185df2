"""Graph's routes for rooms and free/busy."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from urllib.parse import quote, urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from panel.simulator.access import Access, answer
from panel.simulator.errors import invalid, no_such_resource
from panel.simulator.graph import read
from panel.simulator.mailbox import Item, Kind, Mailbox, Place, Sensitivity, ShowAs
from panel.simulator.wire import Json, in_zone
from panel.simulator.wire_in import ScheduleQuestion, moment
from panel.simulator.world import World

_METADATA = "https://graph.microsoft.com/v1.0/$metadata"
_SCHEDULES = 20  # of one question, as documented
_PAGE = 100  # rooms, likewise
_MARKS = {ShowAs.FREE: "0", ShowAs.TENTATIVE: "1", ShowAs.BUSY: "2", ShowAs.OOF: "3"}


class Rooms:
    def __init__(self, world: World, access: Access) -> None:
        self._world = world
        self._store = world.store
        self._access = access

    def routes(self) -> Iterable[Route]:
        guard = self._access.guard
        schedule = "/v1.0/users/{user}/calendar/getSchedule"
        rooms = "/v1.0/places/microsoft.graph.room"
        lists = "/v1.0/places/microsoft.graph.roomlist"
        place = "/v1.0/places/{user}"
        of_list = f"{place}/microsoft.graph.roomlist/rooms"
        yield Route(schedule, guard(self.schedule, "Calendars.Read"), methods=["POST"])
        yield Route(rooms, guard(self.rooms, "Place.Read.All"), methods=["GET"])
        yield Route(lists, guard(self.room_lists, "Place.Read.All"), methods=["GET"])
        yield Route(of_list, guard(self.rooms_of_list, "Place.Read.All"), methods=["GET"])
        yield Route(place, guard(self.place, "Place.Read.All"), methods=["GET"])
        cast = f"{place}/microsoft.graph.room"
        yield Route(cast, guard(self.place, "Place.Read.All"), methods=["GET"])

    def place(self, request: Request, _body: bytes) -> Response:
        name = request.path_params["user"]
        box = self._store.find_account(name)
        if box is None or not box.is_room:
            raise no_such_resource(name)
        context = f"{_METADATA}#places/microsoft.graph.room/$entity"
        return answer({"@odata.context": context, **_room_json(box)})

    def rooms(self, request: Request, _body: bytes) -> Response:
        found = [box for box in self._store.mailboxes.values() if box.is_room]
        return _page(request, found, "places/microsoft.graph.room")

    def room_lists(self, _request: Request, _body: bytes) -> Response:
        context = f"{_METADATA}#places/microsoft.graph.roomList"
        found = [
            {"id": made.guid, "displayName": made.name, "emailAddress": made.address}
            for made in self._store.room_lists.values()
        ]
        return answer({"@odata.context": context, "value": found})

    def rooms_of_list(self, request: Request, _body: bytes) -> Response:
        name = request.path_params["user"]
        known = self._store.room_lists
        made = known.get(name.lower()) or next((m for m in known.values() if m.guid == name), None)
        if made is None:
            raise no_such_resource(name)
        found = [self._store.mailboxes[room.lower()] for room in made.rooms]
        kind = f"places('{quote(made.address, safe='')}')/microsoft.graph.roomList/rooms"
        return _page(request, found, kind)

    def schedule(self, request: Request, body: bytes) -> Response:
        self._access.mailbox(request)
        asked = read(request, body, ScheduleQuestion)
        if not 5 <= asked.availability_view_interval <= 1440:
            raise invalid("ErrorInvalidRequest", "The interval is 5 to 1440 minutes.")
        if len(asked.schedules) > _SCHEDULES:
            raise invalid("ErrorInvalidRequest", f"At most {_SCHEDULES} schedules are allowed.")
        context = f"{_METADATA}#Collection(microsoft.graph.scheduleInformation)"
        found = [self._free_busy(name, asked) for name in asked.schedules]
        return answer({"@odata.context": context, "value": found})

    def _free_busy(self, name: str, asked: ScheduleQuestion) -> Json:
        box = self._store.find_account(name)
        if box is None:
            error = {"message": f"{name} not found.", "responseCode": "ErrorMailRecipientNotFound"}
            return {"scheduleId": name, "availabilityView": "", "error": error}
        start, end = moment(asked.start_time), moment(asked.end_time)
        zone = asked.start_time.time_zone
        shown = sorted(
            (
                item
                for item in self._store.items(box.address)
                if item.kind is not Kind.MASTER and not item.cancelled and item.overlaps(start, end)
            ),
            key=lambda item: item.start,
        )
        step = timedelta(minutes=asked.availability_view_interval)
        slots = range(-((start - end) // step))
        marks = (_mark(shown, start + n * step, min(start + (n + 1) * step, end)) for n in slots)
        return {
            "scheduleId": name,
            "availabilityView": "".join(marks),
            "scheduleItems": [
                {
                    "isPrivate": item.sensitivity is Sensitivity.PRIVATE,
                    "status": item.show_as.value,
                    "subject": item.subject,
                    "location": item.location,
                    "start": in_zone(item.start, zone, date_only=item.all_day),
                    "end": in_zone(item.end, zone, date_only=item.all_day),
                }
                for item in shown
            ],
            "workingHours": {
                "daysOfWeek": ["monday", "tuesday", "wednesday", "thursday", "friday"],
                "startTime": "08:00:00.0000000",
                "endTime": "17:00:00.0000000",
                "timeZone": {"name": self._world.zone},
            },
        }


def _mark(items: list[Item], start: datetime, end: datetime) -> str:
    return max((_MARKS.get(i.show_as, "4") for i in items if i.overlaps(start, end)), default="0")


def _page(request: Request, found: list[Mailbox], kind: str) -> Response:
    query = dict(request.query_params)
    top, skip = (query.get(name, "") for name in ("$top", "$skip"))
    first = int(skip) if skip.isdigit() else 0
    size = min(int(top), _PAGE) if top.isdigit() else _PAGE
    shown = [_room_json(box) for box in found[first : first + size]]
    body: Json = {"@odata.context": f"{_METADATA}#{kind}", "value": shown}
    if first + size < len(found):
        more = urlencode({**query, "$skip": str(first + size)}, safe="$")
        body["@odata.nextLink"] = f"{request.url.replace(query=more)}"
    return answer(body)


def _room_json(box: Mailbox) -> Json:
    place = box.place or Place()
    return {
        "id": box.guid,
        "emailAddress": box.address,
        "displayName": box.name,
        "address": {"city": place.city} if place.city else None,
        "geoCoordinates": None,
        "phone": "",
        "nickname": box.name,
        "label": None,
        "capacity": place.capacity,
        "building": place.building or None,
        "floorNumber": place.floor,
        "floorLabel": place.label or None,
        "isWheelChairAccessible": place.wheelchair,
        "bookingType": "standard",
        "tags": list(place.tags),
        "audioDeviceName": place.audio or None,
        "videoDeviceName": place.video or None,
        "displayDeviceName": place.display or None,
    }
