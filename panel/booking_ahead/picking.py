"""The slot somebody at the door has picked, until it is booked or forgotten."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from uuid import uuid4

from panel.booking_ahead.going import Asked, Going, State, going, made
from panel.booking_ahead.people import People
from panel.booking_ahead.plain import Picked, ahead_of, plain
from panel.config.booking import Booking as Rules
from panel.domain import trust
from panel.domain.events import Event, SlotTapped
from panel.domain.faults import Fault
from panel.domain.meeting import Slot
from panel.domain.person import NOBODY, Person
from panel.domain.room import Room
from panel.ui.slot_bridge import SlotBridge
from panel.ui.slots import (
    Pick,
    end_by,
    end_to,
    pick_at,
    pick_next,
    shown_around,
    start_by,
    start_to,
    still,
    stretches,
)
from panel.ui.view import View

LONGEST_TITLE = 60
MINUTE = timedelta(minutes=1)

FindPeople = Callable[[str], Awaitable[tuple[Person, ...]]]


class Picking:
    """Behind SlotSheet.qml, and the ghost on the timeline."""

    name = "Slot"

    def __init__(
        self,
        *,
        room: Room,
        tell: Callable[[Event], None],
        now: Callable[[], datetime],
        zone: tzinfo,
        rules: Callable[[], Rules],
        find_people: FindPeople,
    ) -> None:
        self._room, self._tell, self._now, self._zone, self._rules = room, tell, now, zone, rules
        self._picked: Picked | None = None
        self._asked: Asked | None = None
        self.people = People(find_people, self._show)
        self.bridge = SlotBridge(plain(room, rules(), now(), zone))
        self.bridge.taps = self

    def show(self, _view: View, room: Room) -> None:
        self._room = room
        if self._picked is not None and self._asked is None:
            self._keep_up(self._picked)
        if self._picked is not None and self._asked is not None:
            self._follow(self._picked, self._asked)
        self._show()

    async def run(self) -> None:
        await self.people.run()

    # --- taps -----------------------------------------------------------------------------------

    def look(self, moment: int) -> None:
        at = datetime.fromtimestamp(moment, UTC)
        self._pick(pick_at(self._free, at, self._longest))

    def later(self) -> None:
        self._pick(pick_next(self._free, self._now(), self._zone, self._longest))

    def day(self, *, tomorrow: bool) -> None:
        today = self._now().astimezone(self._zone).date()
        free = tuple(
            slot
            for slot in self._free
            if (slot.start.astimezone(self._zone).date() > today) is tomorrow
        )
        self._change(lambda _: pick_next(free, self._now(), self._zone, self._longest))

    def start_by(self, steps: int) -> None:
        self._change(lambda pick: start_by(self._free, pick, steps, self._longest))

    def end_by(self, steps: int) -> None:
        self._change(lambda pick: end_by(pick, steps, self._longest))

    def start_to(self, minute: float) -> None:
        self._change(lambda pick: start_to(pick, self._moment(minute), self._longest))

    def end_to(self, minute: float) -> None:
        self._change(lambda pick: end_to(pick, self._moment(minute), self._longest))

    def find(self, text: str) -> None:
        if self._rules().host:
            self.people.find(text)

    def invite(self, which: int) -> None:
        """One of those found; any other number: nobody."""
        people = self.people.found.people
        if self._picked is not None and self._is_picking:
            host = people[which] if 0 <= which < len(people) else NOBODY
            self._picked = replace(self._picked, host=host)
        self.people.forget()
        self._show()

    def book(self, title: str) -> None:
        """The first press books; an impatient second one finds it on its way."""
        rules = self._rules()
        if self._picked is None or not self._is_picking:
            return
        if not ahead_of(self._room, rules, self._now()):
            return
        slot = self._picked.pick.slot
        self._asked = Asked(press=str(uuid4()), slot=slot, at=self._now())
        self._picked = replace(self._picked, going=replace(self._picked.going, state=State.BOOKING))
        self._tell(
            SlotTapped(
                slot=slot,
                press=self._asked.press,
                title=one_line(title) if rules.title else "",
                host=self._picked.host if rules.host else NOBODY,
            )
        )
        self._show()

    def again(self) -> None:
        """After a refusal: what is free now, from the same time on."""
        if self._picked is None or self._picked.going.state is not State.REFUSED:
            return
        before, self._asked = self._picked, None
        free, start = self._free, before.pick.slot.start
        pick = still(free, before.pick) or pick_at(free, start, self._longest)
        pick = pick or pick_next(free, start, self._zone, self._longest)
        self._pick(pick or pick_next(free, self._now(), self._zone, self._longest))
        if self._picked is not None:
            self._picked = replace(self._picked, host=before.host)
        self._show()

    def drop(self) -> None:
        """Forget it; what is on its way stays so."""
        self._picked = self._asked = None
        self.people.forget()
        self._show()

    # --- state ----------------------------------------------------------------------------------

    @property
    def _free(self) -> tuple[Slot, ...]:
        return stretches(self._room, self._now(), self._zone) if self._rules().ahead else ()

    @property
    def _longest(self) -> timedelta:
        return self._room.policy.longest_booking

    @property
    def _is_picking(self) -> bool:
        return self._picked is not None and self._picked.going.state is State.PICKING

    def _moment(self, minute: float) -> datetime:
        assert self._picked is not None  # noqa: S101  asked for only where something is picked
        return self._picked.shown.start + minute * MINUTE

    def _pick(self, pick: Pick | None) -> None:
        """This slot and no other; none: nothing is picked."""
        self._asked = None
        if pick is None:
            self._picked = None
        else:
            shown = shown_around(pick.slot, self._zone)
            self._picked = Picked(pick=pick, shown=shown)
        self._show()

    def _change(self, move: Callable[[Pick], Pick | None]) -> None:
        if self._picked is None or not self._is_picking:
            return
        moved = move(self._picked.pick)
        if moved is not None:
            shown = shown_around(moved.slot, self._zone, self._picked.shown)
            self._picked = replace(self._picked, pick=moved, shown=shown)
            self._show()

    def _keep_up(self, picked: Picked) -> None:
        """Time passes, and others book: what is picked must be free still."""
        pick = still(self._free, picked.pick)
        if pick is None and self._is_picking:
            known = trust.knows_the_time_and_agenda(self._room, self._now())
            why = Fault.TAKEN if known else Fault.UNREACHABLE
            self._picked = replace(picked, going=Going(state=State.REFUSED, why=why))
        elif pick is not None and pick != picked.pick:
            self._picked = replace(picked, pick=pick)

    def _follow(self, picked: Picked, asked: Asked) -> None:
        if picked.going.state.stands:
            self._picked = replace(picked, made=made(self._room, asked) or picked.made)
            return
        now = going(self._room, asked, self._now())
        if now.state is State.PICKING:
            self._asked = None
        else:
            self._asked = replace(asked, sent=now.sent)
        self._picked = replace(picked, going=now, made=made(self._room, asked))

    def _show(self) -> None:
        free = self._free if self._picked is not None else ()
        self.bridge.show(
            plain(
                self._room,
                self._rules(),
                self._now(),
                self._zone,
                free,
                self._picked,
                self.people.found,
            )
        )


def one_line(title: str) -> str:
    """What a calendar takes as a subject: one line, and not too long."""
    printable = "".join(letter if letter.isprintable() else " " for letter in title)
    return " ".join(printable.split())[:LONGEST_TITLE].rstrip()
