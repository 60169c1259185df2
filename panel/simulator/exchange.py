"""What Exchange does with meetings: create, answer, cancel, delete, update."""

from dataclasses import replace
from typing import Any

from panel.simulator.delivery import Delivery, Mail
from panel.simulator.mailbox import Answer, Draft, Item, Kind, Mailbox, ShowAs
from panel.simulator.post import Post
from panel.simulator.recurrence import UnsupportedRecurrence, starts
from panel.simulator.store import Store

_TYPED = (
    *("subject", "body", "show_as", "sensitivity", "all_day"),
    *("location", "zone", "attendees", "categories"),
)
_LOCAL = {"categories"}  # changes that no other mailbox hears of

_SHOWN = {
    Answer.ACCEPTED: ShowAs.BUSY,
    Answer.TENTATIVE: ShowAs.TENTATIVE,
    Answer.DECLINED: ShowAs.FREE,
}


class NotTheOrganizer(Exception):
    """Only the organizer can cancel."""


class TheOrganizer(Exception):
    """Nobody can answer his own invitation."""


class CrossesNeighbour(Exception):
    """An occurrence may not be moved onto or past the one beside it."""


class EndsBeforeItStarts(Exception):
    """A meeting's end lies before its start."""


class Exchange:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._delivery = Delivery(store)

    @property
    def mail(self) -> list[Mail]:
        return self._delivery.mail

    @property
    def post(self) -> Post:
        return self._delivery.post

    def create(self, box: Mailbox, draft: Draft, transaction_id: str | None = None) -> Item:
        """A new meeting in its organizer's mailbox; sent to everybody who is invited.

        In a room's own mailbox nobody asks the booking assistant: double bookings are possible.
        """
        replayed = transaction_id and next(
            (i for i in self._store.items(box.address) if i.transaction_id == transaction_id), None
        )
        if replayed:
            return replayed
        if draft.end < draft.start:
            raise EndsBeforeItStarts
        now = self._store.now()
        begun = [draft.start]
        if draft.recurrence:
            begun = starts(draft.recurrence, draft.start, draft.zone)
            if not begun:
                msg = "The series has no occurrence."
                raise UnsupportedRecurrence(msg)
        first = Item(
            mailbox=box.address,
            number=self._store.new_number(box.address),
            uid=self._store.new_uid(),
            kind=Kind.MASTER if draft.recurrence else Kind.SINGLE,
            organizer=box.who,
            start=begun[0],
            end=begun[0] + (draft.end - draft.start),
            created=draft.created or now,
            modified=now,
            response=Answer.ORGANIZER,
            recurrence=draft.recurrence,
            transaction_id=transaction_id,
            **{name: getattr(draft, name) for name in _TYPED},
        )
        first = self._store.put(first)
        if draft.recurrence:
            for start in begun:
                number = self._store.new_number(box.address)
                self._store.put(
                    replace(
                        first,
                        number=number,
                        kind=Kind.OCCURRENCE,
                        series=first.number,
                        original_start=start,
                        start=start,
                        end=start + first.length,
                        recurrence=None,
                        transaction_id=None,
                    )
                )
        for attendee in draft.attendees:
            self._delivery.invite(first, attendee)
        return self._store.copy(box.address, first.uid, None) or first

    def respond(self, item: Item, answer: Answer, comment: str, *, send: bool) -> None:
        """Accept, tentatively accept or decline; on a master, the whole series."""
        if item.is_organizer:
            raise TheOrganizer
        box = self._store.find_mailbox(item.mailbox)
        stays = answer is not Answer.DECLINED or (box and box.processing.preserve_declined)
        for copy in self._store.whole(item):
            if stays:
                now, shown = self._store.now(), _SHOWN[answer]
                self._store.put(replace(copy, response=answer, responded=now, show_as=shown))
            else:
                self._store.drop(copy)
        if send and box:
            self._delivery.answer(item, box, answer, comment)

    def cancel(self, item: Item, comment: str) -> None:
        if not item.is_organizer:
            raise NotTheOrganizer
        invited = {attendee.who.address.lower() for attendee in item.attendees}
        for mine in self._store.whole(item):
            self._store.drop(mine)
            self._delivery.withdraw(mine, invited)
        for attendee in item.attendees:
            self._delivery.tell(item.mailbox, attendee.who.address, item, "cancelled", comment)

    def remove(self, item: Item) -> None:
        """DELETE: a cancellation by the organizer; by anybody else, silence."""
        if item.is_organizer and item.attendees:
            self.cancel(item, "")
        else:
            for copy in self._store.whole(item):
                self._store.drop(copy)

    def update(self, item: Item, changes: dict[str, Any]) -> Item:
        """PATCH. The organizer's reaches every copy and undoes changes made there; others' none."""
        pairs = [(before, _changed(item, before, changes)) for before in self._store.whole(item)]
        if any(after.end < after.start for _, after in pairs):
            raise EndsBeforeItStarts
        if item.series is not None:
            self._stays_between_neighbours(pairs[0][1])
        stored = [(before, self._store.put(after)) for before, after in pairs]
        first = stored[0][1]
        if item.is_organizer and changes.keys() - _LOCAL:
            moved = any((b.start, b.end) != (a.start, a.end) for b, a in stored)
            before = {a.who.address.lower() for a in item.attendees}
            for attendee in first.attendees:
                new = attendee.who.address.lower() not in before
                self._delivery.send(stored, attendee, everything=moved or new, new=new)
            after = {a.who.address.lower() for a in first.attendees}
            for mine, _ in stored:
                self._delivery.withdraw(mine, before - after)
        return self._store.copy(item.mailbox, item.uid, first.original_start) or first

    def _stays_between_neighbours(self, after: Item) -> None:
        original = after.original_start or after.start
        for other in self._store.items(after.mailbox):
            if other.series != after.series or other.number == after.number:
                continue
            earlier = (other.original_start or other.start) < original
            if (earlier and other.end > after.start) or (not earlier and other.start < after.end):
                raise CrossesNeighbour


def _changed(asked: Item, item: Item, changes: dict[str, Any]) -> Item:
    """The item after a change; a master's new times move and reset all its occurrences."""
    if item is asked:
        changed = replace(item, **changes)
        exception = item.kind is Kind.OCCURRENCE
        return replace(changed, kind=Kind.EXCEPTION) if exception else changed
    timeless = {k: v for k, v in changes.items() if k not in ("start", "end", "recurrence")}
    if not changes.keys() & {"start", "end"}:
        return replace(item, **timeless)
    begin = changes.get("start", asked.start)
    start = (item.original_start or item.start) + (begin - asked.start)
    end = start + (changes.get("end", asked.end) - begin)
    return replace(
        item, **timeless, start=start, end=end, original_start=start, kind=Kind.OCCURRENCE
    )
