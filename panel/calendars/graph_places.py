"""Rooms as Graph's directory of places tells of them. Needs Place.Read.All."""

from urllib.parse import quote

import msgspec

from panel.calendars.base import Gone, Place, RoomUnknown, Unreadable
from panel.calendars.graph_http import Line, Question
from panel.calendars.graph_line import Errand

_PAGE = 100  # rooms: as many as Graph gives at once
_PAGES = 20


class _Room(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """Whatever is not told is null, or is not there at all."""

    display_name: str | None = None
    email_address: str | None = None
    building: str | None = None
    floor_label: str | None = None
    floor_number: int | None = None
    capacity: int | None = None
    audio_device_name: str | None = None
    video_device_name: str | None = None
    display_device_name: str | None = None
    is_wheel_chair_accessible: bool | None = None
    tags: list[str] | None = None


class _Page(msgspec.Struct, frozen=True, kw_only=True):
    value: list[msgspec.Raw]
    next_link: str | None = msgspec.field(default=None, name="@odata.nextLink")


class Places:
    def __init__(self, http: Line, *, base_url: str) -> None:
        self._http = http
        self._root = f"{base_url.rstrip('/')}/places"

    async def rooms(self, room_list: str, errand: Errand) -> tuple[Place, ...]:
        """Of the list with this address; without one, all."""
        of_list = f"{quote(room_list, safe='')}/microsoft.graph.roomlist/rooms"
        path = of_list if room_list else "microsoft.graph.room"
        link: str | None = f"{self._root}/{path}?$top={_PAGE}"
        found: dict[str, Place] = {}
        for _ in range(_PAGES):
            if link is None:
                break
            page = await self._page(link, room_list, errand)
            found |= {place.address: place for place in filter(None, map(_place, page.value))}
            link = page.next_link
        return tuple(found.values())

    async def _page(self, link: str, room_list: str, errand: Errand) -> _Page:
        asked = Question("GET", link, errand.another_id(), needs="Place.Read.All", of=room_list)
        try:
            answer = await self._http.ask(asked, errand)
        except Gone as error:
            raise RoomUnknown(f"There is no room list {room_list}: check its address.") from error
        try:
            return msgspec.json.decode(answer.body, type=_Page)
        except (ValueError, RecursionError) as error:
            raise Unreadable("Graph answered something that is no list of rooms.") from error


def _place(raw: msgspec.Raw) -> Place | None:
    """None of what has no address or cannot be read: nobody could book it."""
    try:
        room = msgspec.json.decode(raw, type=_Room)
    except (ValueError, RecursionError):
        return None
    address = (room.email_address or "").strip().lower()
    if "@" not in address:
        return None
    number = "" if room.floor_number is None else str(room.floor_number)
    return Place(
        address=address,
        name=(room.display_name or "").strip() or address,
        building=(room.building or "").strip(),
        floor=(room.floor_label or "").strip() or number,
        capacity=max(room.capacity or 0, 0),
        audio=room.audio_device_name or "",
        video=room.video_device_name or "",
        display=room.display_device_name or "",
        wheelchair=room.is_wheel_chair_accessible is True,
        tags=tuple(room.tags or ()),
    )
