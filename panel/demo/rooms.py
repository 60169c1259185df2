"""A sample of the rooms near the demo's door, and what becomes of a tap on one."""

from collections.abc import Iterator
from datetime import UTC, datetime, time

from PySide6.QtCore import QObject

from panel.calendars.base import NotTold
from panel.demo.scene import Scene
from panel.domain.faults import Fault
from panel.domain.meeting import Slot
from panel.nearby.free import standing, to_ask
from panel.nearby.other import Feature, Other
from panel.nearby.ranking import ANYTHING, Listed, Wanted, ranked
from panel.nearby.shown import Booking, choices, facts
from panel.ui.rooms import RoomsBridge

HERE = Other(mailbox="saturne", name="Lyon-A-3-Saturne", building="Lyon-A", floor="3", capacity=8)
FIRST = "jupiter"  # the one that is chosen
# name, building, floor, seats, what it has, and the hours that are taken; none told: not known
ROOMS: tuple[tuple[str, str, str, int, tuple[Feature, ...], str | None], ...] = (
    (
        "Jupiter",
        "Lyon-A",
        "3",
        12,
        (Feature.SCREEN, Feature.VIDEO, Feature.WHEELCHAIR),
        "11:45-13:00",
    ),
    ("Vénus", "Lyon-A", "3", 4, (Feature.WHITEBOARD,), ""),
    ("Mercure", "Lyon-A", "3", 6, (Feature.SCREEN,), "10:00-11:10 13:00-14:00"),
    (
        "Neptune",
        "Lyon-A",
        "2",
        20,
        (Feature.SCREEN, Feature.VIDEO, Feature.AUDIO, Feature.PHONE),
        "14:30-16:00",
    ),
    ("Uranus", "Lyon-A", "2", 8, (Feature.SCREEN, Feature.WHITEBOARD), "09:00-12:30 13:00-17:00"),
    ("Callisto", "Lyon-B", "0", 40, (Feature.SCREEN, Feature.AUDIO, Feature.WHEELCHAIR), ""),
    ("Europe", "Lyon-B", "1", 6, (Feature.SCREEN, Feature.VIDEO), "09:30-10:30 11:15-12:00"),
    ("Ganymède", "Lyon-B", "1", 10, (Feature.SCREEN, Feature.PHONE), "08:00-18:00"),
    ("Pluton", "Lyon-B", "2", 4, (), None),
)


class Sample:
    """Rooms that take what is booked, or say that somebody was faster."""

    def __init__(self, scene: Scene) -> None:
        self.bridge = RoomsBridge()
        self.bridge.taps = self
        self._scene = scene
        self._wanted = ANYTHING
        self._bookings: dict[str, Booking] = {}
        self._others = tuple(map(_other, ROOMS))
        self.show()

    def show(self) -> None:
        if self._scene.scenario == "rooms-lost":
            self.bridge.show(facts("lost", (), HERE, self._others, self._wanted, {}))
            return
        rooms = ranked(self._listed(), HERE, self._wanted)
        self.bridge.show(facts("known", rooms, HERE, self._others, self._wanted, self._bookings))

    def look(self) -> None:
        """It is all there."""

    def leave(self) -> None:
        self._bookings = {}
        self._wanted = ANYTHING

    def want_seats(self, least: int) -> None:
        self._wanted = Wanted(
            seats=0 if least == self._wanted.seats else least, features=self._wanted.features
        )
        self.show()

    def want_feature(self, feature: str) -> None:
        features = self._wanted.features ^ {Feature(feature)}
        self._wanted = Wanted(seats=self._wanted.seats, features=features)
        self.show()

    def book(self, mailbox: str, which: int) -> None:
        listed = next(one for one in self._listed() if one.other.mailbox == mailbox)
        slots = choices(listed, self._bookings.get(mailbox))
        if which < len(slots):
            faster = self._scene.scenario == "rooms-taken"
            self._bookings[mailbox] = Booking(
                press="demo",
                slot=slots[which],
                state="refused" if faster else "booked",
                why=Fault.TAKEN if faster else Fault.NONE,
            )
            self.show()

    def _listed(self) -> Iterator[Listed]:
        now, silent = self._scene.now, self._scene.scenario == "rooms-unknown"
        covers = to_ask(now, UTC)
        for other, row in zip(self._others, ROOMS, strict=True):
            hours = None if silent and other.mailbox != FIRST else row[5]
            taken = NotTold.UNKNOWN if hours is None else tuple(_slots(hours, now))
            yield Listed(other=other, standing=standing(taken, covers, now, UTC))


def rooms(scene: Scene) -> Iterator[tuple[str, QObject]]:
    sample = Sample(scene)
    if scene.scenario in ("rooms-booked", "rooms-taken"):
        sample.book(FIRST, 1)
    yield "Rooms", sample.bridge


def _other(row: tuple[str, str, str, int, tuple[Feature, ...], str | None]) -> Other:
    name, building, floor, capacity, features, _ = row
    return Other(
        mailbox=name.casefold(),
        name=f"{building}-{floor}-{name}",
        building=building,
        floor=floor,
        capacity=capacity,
        features=features,
    )


def _slots(hours: str, now: datetime) -> Iterator[Slot]:
    for stretch in hours.split():
        start, end = (
            datetime.combine(now.date(), time.fromisoformat(clock), UTC)
            for clock in stretch.split("-")
        )
        yield Slot(start=start, end=end)
