"""The mailboxes and what is in them, with the ids they give out."""

import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime

from panel.simulator.mailbox import Item, Kind, Mailbox, Place, Processing, RoomList

# Neighbours differ only in case, or only in - and _: what a careless client mixes up.
_ALPHABET = "-_aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwWxXyYzZ0123456789"
_IMMUTABLE = "AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A"
_ORDINARY = "AAMkAGI2TG93AAA_BGAAAAAAiQ8W967B7TKBjgx9rVEURBwA"

Now = Callable[[], datetime]


def utc_now() -> datetime:
    return datetime.now(UTC)


def _code(number: int, width: int) -> str:
    digits = []
    for _ in range(width):
        number, digit = divmod(number, 64)
        digits.append(_ALPHABET[digit])
    return "".join(reversed(digits))


class Store:
    """Mailboxes by address. Ids come from counters, so that the same world gives the same ids."""

    def __init__(self, *, now: Now = utc_now, seed: int = 1) -> None:
        self.now = now
        self.lock = threading.RLock()  # requests come in one thread, the world's verbs in another
        self.mailboxes: dict[str, Mailbox] = {}
        self.room_lists: dict[str, RoomList] = {}
        self._seed = seed
        self._items: dict[tuple[str, int], Item] = {}
        self._numbers: dict[str, int] = {}
        self._versions: dict[tuple[str, int], int] = {}
        self._version = 0
        self._uids = 0

    def guid(self, number: int) -> str:
        return f"{self._seed:08x}-5a7e-4000-8000-{number:012x}"

    def add_mailbox(
        self, address: str, name: str, place: Place | None, processing: Processing
    ) -> Mailbox:
        number = len(self.mailboxes) + 1
        box = Mailbox(
            address=address,
            name=name,
            guid=self.guid(number),
            number=number,
            place=place,
            processing=processing,
        )
        self.mailboxes[address.lower()] = box
        return box

    def add_room_list(self, address: str, name: str, rooms: tuple[str, ...]) -> RoomList:
        guid = self.guid(0x115700000000 + len(self.room_lists))
        made = RoomList(address=address, name=name, guid=guid, rooms=rooms)
        self.room_lists[address.lower()] = made
        return made

    def change_mailbox(self, box: Mailbox) -> Mailbox:
        self.mailboxes[box.address.lower()] = box
        return box

    def find_mailbox(self, name: str) -> Mailbox | None:
        """By address, directory id or display name."""
        wanted = name.lower()
        found = self.mailboxes.get(wanted)
        others = self.mailboxes.values()
        return found or next((b for b in others if wanted in (b.guid, b.name.lower())), None)

    def find_account(self, name: str) -> Mailbox | None:
        """Whom Graph knows: by address or directory id, and nobody from outside."""
        box = self.find_mailbox(name)
        known = box and not box.outside and name.lower() in (box.address.lower(), box.guid)
        return box if known else None

    def new_uid(self) -> str:
        self._uids += 1
        head = "040000008200E00074C5B7101A82E00800000000B7CA7D517BECD401000000000000000010000000"
        return f"{head}{self._seed:08X}{self._uids:024X}"

    def new_number(self, address: str) -> int:
        self._numbers[address] = self._numbers.get(address, 1) + 1
        return self._numbers[address]

    def put(self, item: Item) -> Item:
        kept = replace(item, modified=self.now())
        self._items[item.mailbox, item.number] = kept
        self._version += 1
        # Occurrences and exceptions share their master's ETag, as they may in Exchange.
        self._versions[item.mailbox, item.series or item.number] = self._version
        return kept

    def drop(self, item: Item) -> None:
        self._items.pop((item.mailbox, item.number), None)

    def items(self, address: str) -> list[Item]:
        return [item for item in self._items.values() if item.mailbox == address]

    def copies(self, uid: str) -> list[Item]:
        return [item for item in self._items.values() if item.uid == uid]

    def copy(self, address: str, uid: str, original_start: datetime | None) -> Item | None:
        found = (i for i in self.copies(uid) if i.mailbox == address)
        return next((i for i in found if i.original_start == original_start), None)

    def whole(self, item: Item) -> list[Item]:
        """The item; for a series master, its occurrences and exceptions too."""
        if item.kind is not Kind.MASTER:
            return [item]
        return [item, *(i for i in self.items(item.mailbox) if i.series == item.number)]

    def id_of(self, item: Item, *, immutable: bool = True) -> str:
        return self._id(item.mailbox, item.number, immutable=immutable)

    def series_id_of(self, item: Item, *, immutable: bool = True) -> str | None:
        if item.series is None:
            return None
        return self._id(item.mailbox, item.series, immutable=immutable)

    def _id(self, address: str, number: int, *, immutable: bool) -> str:
        box = _code(self._seed * 64 + self.mailboxes[address.lower()].number, 3)
        return f"{_IMMUTABLE if immutable else _ORDINARY}{box}{_code(number, 4)}AAA="

    def by_id(self, address: str, wanted: str) -> Item | None:
        for item in self.items(address):
            if wanted in (self.id_of(item), self.id_of(item, immutable=False)):
                return item
        return None

    def change_key(self, item: Item) -> str:
        version = self._versions[item.mailbox, item.series or item.number]
        return f"{_code(version, 6)}RoomPanel/+{self._seed:04x}AAA=="

    def clash(self, address: str, wanted: Iterable[Item], uid: str) -> bool:
        taken = [i for i in self.items(address) if i.occupies and i.uid != uid]
        return any(i.overlaps(w.start, w.end) for w in wanted if w.occupies for i in taken)
