"""What Exchange does with meetings: invitations, answers, updates, cancellations."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from panel.simulator.mailbox import (
    Answer,
    Attendee,
    Draft,
    Item,
    Kind,
    Mailbox,
    Sensitivity,
    ShowAs,
)
from panel.simulator.recurrence import starts
from panel.simulator.store import Store

_OF_THE_ORGANIZER = ("subject", "body", "show_as", "sensitivity", "all_day", "location", "zone")


class NotTheOrganizer(Exception):
    """Only the organizer can cancel."""


class TheOrganizer(Exception):
    """Nobody can answer his own invitation."""


class CrossesNeighbour(Exception):
    """An occurrence may not be moved onto or past the one beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """What arrives in somebody's inbox about a meeting."""

    at: datetime
    sender: str
    to: str
    uid: str
    original_start: datetime | None
    says: str  # an Answer's value, or "cancelled"
    comment: str


class Exchange:
    def __init__(self, store: Store) -> None:
        self._store = store
        self.mail: list[Mail] = []

    def create(self, box: Mailbox, draft: Draft, transaction_id: str | None = None) -> Item:
        """A new meeting in its organizer's mailbox; sent to everybody who is invited.

        In a room's own mailbox nobody asks the booking assistant: double bookings are possible.
        """
        replayed = transaction_id and next(
            (i for i in self._store.items(box.address) if i.transaction_id == transaction_id), None
        )
        if replayed:
            return replayed
        now = self._store.now()
        begun = [draft.start]
        if draft.recurrence:
            begun = starts(draft.recurrence, draft.start, draft.zone) or [draft.start]
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
            attendees=draft.attendees,
            response=Answer.ORGANIZER,
            recurrence=draft.recurrence,
            transaction_id=transaction_id,
            **{name: getattr(draft, name) for name in _OF_THE_ORGANIZER},
        )
        self._store.put(first)
        if draft.recurrence:
            for start in begun:
                self._store.put(_occurrence(first, self._store.new_number(box.address), start))
        for attendee in draft.attendees:
            self._invite(first, attendee)
        return self._store.copy(box.address, first.uid, None) or first

    def _invite(self, first: Item, attendee: Attendee) -> None:
        box = self._store.find_mailbox(attendee.who.address)
        if box is None or box.address == first.mailbox:
            return
        sent = self._store.whole(first)
        if self._refuses(box, sent):
            self._answered(first, box, Answer.DECLINED, "")
            return
        answer = Answer.ACCEPTED if box.is_room else Answer.NOT_RESPONDED
        master = None
        for item in sent:
            number = self._store.new_number(box.address)
            master = number if item.kind is Kind.MASTER else master
            series = None if item.series is None else master
            copy = replace(
                self._as_received(box, item), number=number, series=series, response=answer
            )
            self._store.put(replace(copy, responded=self._store.now() if box.is_room else None))
        if box.is_room:
            self._answered(first, box, answer, "")

    def _refuses(self, box: Mailbox, items: list[Item]) -> bool:
        asks = box.is_room and not box.processing.allow_conflicts
        return asks and self._store.clash(box.address, items, items[0].uid)

    def _as_received(self, box: Mailbox, item: Item) -> Item:
        copy = replace(item, mailbox=box.address, transaction_id=None)
        if not box.is_room:
            return replace(copy, show_as=ShowAs.TENTATIVE)
        rules = box.processing
        return replace(
            copy,
            subject=rules.subject(item.subject, item.organizer.name),
            sensitivity=Sensitivity(rules.sensitivity(item.sensitivity)),
            body="" if rules.delete_comments else item.body,
        )

    def _answered(self, item: Item, box: Mailbox, answer: Answer, comment: str) -> None:
        """Sets what the organizer sees of an attendee, and puts the answer into his inbox."""
        now = self._store.now()
        organizer = item.organizer.address
        seen = self._store.copy(organizer, item.uid, item.original_start)
        for copy in self._store.whole(seen) if seen else []:
            told = tuple(
                replace(a, answer=answer, answered=now)
                if a.who.address.lower() == box.address.lower()
                else a
                for a in copy.attendees
            )
            self._store.put(replace(copy, attendees=told))
        self._post(box.address, organizer, item, answer.value, comment)

    def _post(self, sender: str, to: str, item: Item, says: str, comment: str) -> None:
        self.mail.append(
            Mail(
                at=self._store.now(),
                sender=sender,
                to=to,
                uid=item.uid,
                original_start=item.original_start,
                says=says,
                comment=comment,
            )
        )

    def respond(self, item: Item, answer: Answer, comment: str, *, send: bool) -> None:
        """Accept, tentatively accept or decline; on a master, the whole series."""
        if item.is_organizer:
            raise TheOrganizer
        shown = ShowAs.TENTATIVE if answer is Answer.TENTATIVE else ShowAs.BUSY
        for copy in self._store.whole(item):
            if answer is Answer.DECLINED:
                self._store.drop(copy)
            else:
                now = self._store.now()
                self._store.put(replace(copy, response=answer, responded=now, show_as=shown))
        box = self._store.find_mailbox(item.mailbox)
        if send and box:
            self._answered(item, box, answer, comment)

    def cancel(self, item: Item, comment: str) -> None:
        if not item.is_organizer:
            raise NotTheOrganizer
        for mine in self._store.whole(item):
            self._store.drop(mine)
            for copy in self._store.copies(item.uid):
                if copy.original_start == mine.original_start:
                    self._cancelled(copy)
        for attendee in item.attendees:
            self._post(item.mailbox, attendee.who.address, item, "cancelled", comment)

    def _cancelled(self, copy: Item) -> None:
        box = self._store.find_mailbox(copy.mailbox)
        if box and box.is_room and box.processing.remove_cancelled:
            self._store.drop(copy)
        else:
            subject = f"Canceled: {copy.subject}"
            self._store.put(replace(copy, cancelled=True, subject=subject, show_as=ShowAs.FREE))

    def remove(self, item: Item) -> None:
        """DELETE: a cancellation by the organizer; by anybody else, silence."""
        if item.is_organizer and item.attendees:
            self.cancel(item, "")
        else:
            for copy in self._store.whole(item):
                self._store.drop(copy)

    def update(self, item: Item, changes: dict[str, Any]) -> Item:
        """PATCH. The organizer's reaches every copy and undoes changes made there; others' none."""
        whole = self._store.whole(item)
        pairs = [(before, self._changed(item, before, changes)) for before in whole]
        for before, after in pairs:
            if before.kind in (Kind.OCCURRENCE, Kind.EXCEPTION) and before is item:
                self._stays_between_neighbours(after)
        stored = [(before, self._store.put(after)) for before, after in pairs]
        if item.is_organizer:
            for attendee in stored[0][1].attendees:
                self._send_update(stored, attendee)
        return self._store.copy(item.mailbox, item.uid, stored[0][1].original_start) or item

    def _changed(self, asked: Item, item: Item, changes: dict[str, Any]) -> Item:
        timeless = {k: v for k, v in changes.items() if k not in ("start", "end")}
        if item is asked:
            exception = item.kind is Kind.OCCURRENCE
            changed = replace(item, **changes)
            return replace(changed, kind=Kind.EXCEPTION) if exception else changed
        if len(timeless) == len(changes):
            return replace(item, **timeless)
        begin = changes.get("start", asked.start)
        end = changes.get("end", asked.end)
        start = (item.original_start or item.start) + (begin - asked.start)
        moved = replace(item, **timeless, start=start, end=start + (end - begin))
        return replace(moved, original_start=start, kind=Kind.OCCURRENCE)

    def _stays_between_neighbours(self, after: Item) -> None:
        original = after.original_start or after.start
        for other in self._store.items(after.mailbox):
            if other.series != after.series or other.number == after.number:
                continue
            earlier = (other.original_start or other.start) < original
            if (earlier and other.end > after.start) or (not earlier and other.start < after.end):
                raise CrossesNeighbour

    def _send_update(self, pairs: list[tuple[Item, Item]], attendee: Attendee) -> None:
        box = self._store.find_mailbox(attendee.who.address)
        first_before, first = pairs[0]
        if box is None or box.address == first.mailbox:
            return
        moved = any((b.start, b.end) != (a.start, a.end) for b, a in pairs)
        copies = [self._store.copy(box.address, b.uid, b.original_start) for b, _ in pairs]
        if moved and self._refuses(box, [after for _, after in pairs]):
            for copy in filter(None, copies):
                self._store.drop(copy)
            self._answered(first, box, Answer.DECLINED, "")
            return
        for copy, (_, after) in zip(copies, pairs, strict=True):
            if copy:
                again = self._as_received(box, after)
                again = replace(again, number=copy.number, series=copy.series, created=copy.created)
                self._store.put(replace(again, response=copy.response, responded=copy.responded))
        invited = any(copies) or not (moved or attendee not in first_before.attendees)
        if not invited and first.series is None:
            self._invite(first, attendee)
        elif moved and box.is_room and any(copies):
            self._answered(first, box, Answer.ACCEPTED, "")


def _occurrence(master: Item, number: int, start: datetime) -> Item:
    return replace(
        master,
        number=number,
        kind=Kind.OCCURRENCE,
        series=master.number,
        original_start=start,
        start=start,
        end=start + master.length,
        recurrence=None,
        transaction_id=None,
    )
