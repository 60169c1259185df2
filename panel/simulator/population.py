"""Who and what there is in the simulated tenant: rooms, people, guests, and their state."""

from dataclasses import replace

from panel.simulator.claims import Claims
from panel.simulator.exchange import Exchange
from panel.simulator.mailbox import Availability, Mailbox, Place, Processing, RoomList
from panel.simulator.sent import Sent
from panel.simulator.store import Now, Store, utc_now


class Population:
    """Rooms and people. Time comes from `now`, never from here."""

    def __init__(
        self,
        *,
        now: Now = utc_now,
        zone: str = "Europe/Paris",
        domain: str = "contoso.example",
        seed: int = 1,
    ) -> None:
        self.zone = zone
        self.domain = domain
        self.store = Store(now=now, seed=seed)
        self.exchange = Exchange(self.store)
        self.claims = Claims(self.store, self.exchange)
        self.sent: list[Sent] = []  # by sendMail, oldest first

    def room(
        self,
        address: str,
        name: str,
        *,
        place: Place | None = None,
        processing: Processing | None = None,
    ) -> Mailbox:
        with self.store.lock:
            return self.store.add_mailbox(
                address, name, place or Place(), processing or Processing()
            )

    def room_list(self, address: str, name: str, *rooms: str) -> RoomList:
        """An administrator puts rooms together."""
        with self.store.lock:
            found = tuple(self.mailbox(room).address for room in rooms)
            return self.store.add_room_list(address, name, found)

    def person(self, name: str, address: str | None = None) -> Mailbox:
        address = address or f"{name.lower().replace(' ', '.')}@{self.domain}"
        with self.store.lock:
            return self.store.add_mailbox(address, name, None, Processing())

    def guest(self, name: str, address: str) -> Mailbox:
        """Somebody outside the tenant, for whom Graph has no account and no mailbox.

        Rooms accept their meetings, as with ProcessExternalMeetingMessages.
        """
        with self.store.lock:
            box = self.store.add_mailbox(address, name, None, Processing())
            return self.store.change_mailbox(replace(box, outside=True))

    def mailbox(self, name: str) -> Mailbox:
        """By address, name or id. Whoever has a plain name and is unknown is hired on the spot."""
        found = self.store.find_mailbox(name)
        if found is None and "@" in name:
            msg = f"no mailbox {name} in this world"
            raise KeyError(msg)
        return found or self.person(name)

    def configure(self, room: str, processing: Processing) -> None:
        """An administrator changes the room's calendar processing."""
        with self.store.lock:
            self.store.change_mailbox(replace(self.mailbox(room), processing=processing))

    def speaks(self, name: str, locale: str | None) -> None:
        """The language of somebody's mailbox, like "fr-FR"; None: never chosen."""
        with self.store.lock:
            self.store.change_mailbox(replace(self.mailbox(name), locale=locale))

    def joins_a_call(self, name: str, activity: str = "InACall") -> None:
        """Teams then shows this person as in a call: nobody knows from where."""
        self.appears(name, "Busy", activity)

    def hangs_up(self, name: str) -> None:
        self.appears(name, "Available", "Available")

    def appears(self, name: str, availability: str, activity: str) -> None:
        """As what Teams shows somebody: "Away" and "BeRightBack", "Offline" twice, ..."""
        shown = Availability(availability=availability, activity=activity)
        with self.store.lock:
            self.store.change_mailbox(replace(self.mailbox(name), shown=shown))
