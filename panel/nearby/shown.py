"""Other rooms as the sheet at the door is told of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from panel.domain.faults import Fault
from panel.domain.meeting import Slot
from panel.nearby.free import State, lengths
from panel.nearby.other import Other
from panel.nearby.ranking import Listed, Wanted, may_be_asked
from panel.ui.facts import Moment, OfferFacts
from panel.ui.rooms import RoomFacts, RoomsFacts

MINUTE = timedelta(minutes=1)


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
    every: Sequence[Other],
    wanted: Wanted,
    bookings: Mapping[str, Booking],
) -> RoomsFacts:
    """`rooms`: those to show, in order; `every`: all there are, for what may be asked for."""
    seats, features = may_be_asked(every)
    rows = [_room(listed, bookings.get(listed.other.mailbox)) for listed in rooms]
    return RoomsFacts(
        state=state,
        rooms=rows,
        free=sum(row["state"] == State.FREE.value and row["outcome"] != "booked" for row in rows),
        seats=list(seats),
        features=[feature.value for feature in features],
        wantedSeats=wanted.seats,
        wantedFeatures=sorted(feature.value for feature in wanted.features),
    )


def choices(listed: Listed, booking: Booking | None) -> tuple[Slot, ...]:
    """What a tap may ask for; nothing where one is under way, or has been had."""
    asked = booking is not None and booking.state in ("booking", "booked")
    return () if asked else lengths(listed.standing)


def _room(listed: Listed, booking: Booking | None) -> RoomFacts:
    other, found = listed.other, listed.standing
    return RoomFacts(
        mailbox=other.mailbox,
        name=other.name,
        building=other.building,
        floor=other.floor,
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
