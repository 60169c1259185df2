"""Other rooms as the sheet at the door is told of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from panel.domain.faults import Fault
from panel.domain.meeting import Slot
from panel.nearby.free import Standing, State, lengths
from panel.nearby.other import Other, near
from panel.nearby.ranking import Listed, Wanted, may_be_asked
from panel.ui.facts import Moment, OfferFacts
from panel.ui.rooms import RoomFacts, RoomsFacts

MINUTE = timedelta(minutes=1)
# A second try would end like the first.
FINAL = (Fault.TAKEN, Fault.ACCESS_DENIED, Fault.NOT_ALLOWED, Fault.ROOM_UNKNOWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """Of another room, from here."""

    press: str  # a GUID: the same for a press that is made again
    slot: Slot
    state: str = "booking"
    why: Fault = Fault.NONE  # it was refused


def facts(
    state: str,
    rooms: Sequence[Listed],
    here: Other,
    every: Sequence[Other],
    wanted: Wanted,
    bookings: Mapping[str, Booking],
) -> RoomsFacts:
    """`rooms`: those to show, in order; `every`: all there are, for what may be asked for."""
    seats, features = may_be_asked(every)
    rows = [_room(listed, bookings.get(listed.other.mailbox), here) for listed in rooms]
    return RoomsFacts(
        state=state,
        rooms=rows,
        free=sum(row["state"] == State.FREE.value for row in rows),
        unsure=sum(row["state"] == State.UNKNOWN.value for row in rows),
        seats=list(seats),
        features=[feature.value for feature in features],
        wantedSeats=wanted.seats,
        wantedFeatures=sorted(feature.value for feature in wanted.features),
    )


def choices(listed: Listed, booking: Booking | None) -> tuple[Slot, ...]:
    """What a tap may ask for; nothing where one is under way, or can come to nothing."""
    may_ask = booking is None or (booking.state == "refused" and booking.why not in FINAL)
    return lengths(listed.standing) if may_ask else ()


def had_first(rooms: Sequence[Listed], bookings: Mapping[str, Booking]) -> tuple[Listed, ...]:
    """What has been booked from here stays in sight."""
    had = {mailbox for mailbox, booking in bookings.items() if booking.state == "booked"}
    return tuple(sorted(rooms, key=lambda one: one.other.mailbox not in had))


def standing(listed: Listed, booking: Booking | None) -> Standing:
    """As the calendar told it, and as it turned out since."""
    found = listed.standing
    if booking is None or not (booking.state == "booked" or booking.why is Fault.TAKEN):
        return found
    return Standing(state=State.TAKEN, slot=Slot(start=found.slot.start, end=found.slot.start))


def _room(listed: Listed, booking: Booking | None, here: Other) -> RoomFacts:
    other, found = listed.other, standing(listed, booking)
    return RoomFacts(
        mailbox=other.mailbox,
        name=other.name,
        building=other.building,
        floor=other.floor,
        near=near(here, other).value,
        capacity=other.capacity,
        features=[feature.value for feature in other.features],
        state=found.state.value,
        begins=_seconds(found.slot.start),
        until=_seconds(found.slot.end) if found.slot.length and not found.all_day else None,
        allDay=found.all_day,
        offers=[_offer(slot) for slot in choices(listed, booking)],
        outcome=booking.state if booking else "",
        why=booking.why.value if booking and booking.state == "refused" else "",
        bookedUntil=_seconds(booking.slot.end) if booking else None,
    )


def _offer(slot: Slot) -> OfferFacts:
    return OfferFacts(minutes=slot.length // MINUTE, until=int(slot.end.timestamp()), toNext=False)


def _seconds(moment: datetime) -> Moment:
    return int(moment.timestamp())
