"""How a meeting travels: invitations and updates to attendees, answers back to the organizer."""

from collections.abc import Callable, Container
from dataclasses import dataclass, replace
from datetime import datetime

from panel.simulator.mailbox import Answer, Attendee, Item, Kind, Mailbox, ShowAs
from panel.simulator.post import Letter, Post
from panel.simulator.store import Store

Pairs = list[tuple[Item, Item]]  # before and after, a master first


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


class Delivery:
    """The post between mailboxes. A room's booking assistant answers at once; people do not."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.post = Post()
        self.mail: list[Mail] = []

    def invite(self, first: Item, attendee: Attendee) -> None:
        pairs = [(item, item) for item in self._store.whole(first)]
        self._carry("invitation", lambda: self._receive(pairs, attendee, everything=True))

    def send(self, pairs: Pairs, attendee: Attendee, *, everything: bool, new: bool) -> None:
        """Brings an attendee's copies up to date; `everything` also brings back missing ones."""
        letter: Letter = "invitation" if new else "update"
        self._carry(letter, lambda: self._receive(pairs, attendee, everything=everything))

    def _carry(self, letter: Letter, deed: Callable[[], None]) -> None:
        self.post.carry(letter, deed, self._store.now())

    def _receive(self, pairs: Pairs, attendee: Attendee, *, everything: bool) -> None:
        box = self._store.find_mailbox(attendee.who.address)
        first = pairs[0][1]
        if box is None or box.address == first.mailbox:
            return
        copies = [self._store.copy(box.address, b.uid, b.original_start) for b, _ in pairs]
        if everything and self._refuses(box, [after for _, after in pairs]):
            for old in copies:
                if old is not None:
                    self._store.drop(old)
            self.answer(first, box, Answer.DECLINED, "")
            return
        answer = Answer.ACCEPTED if box.is_room else Answer.NOT_RESPONDED
        for copy, (_, after) in zip(copies, pairs, strict=True):
            if copy:
                anew = answer if box.is_room and everything else None
                self._overwrite(copy, self._as_received(box, after), anew)
            elif everything:
                self._add(box, self._as_received(box, after), answer)
        if box.is_room and everything:
            self.answer(first, box, answer, "")

    def _refuses(self, box: Mailbox, items: list[Item]) -> bool:
        asks = box.is_room and not box.processing.allow_conflicts
        return asks and self._store.clash(box.address, items, items[0].uid)

    def _as_received(self, box: Mailbox, item: Item) -> Item:
        copy = replace(item, mailbox=box.address, transaction_id=None, categories=())
        if not box.is_room:
            return replace(copy, show_as=ShowAs.TENTATIVE)
        rules = box.processing
        return self.post.alters(
            replace(
                copy,
                subject=rules.subject(item.subject, item.organizer.name),
                sensitivity=rules.sensitivity(item.sensitivity),
                body="" if rules.delete_comments else item.body,
            )
        )

    def _overwrite(self, copy: Item, fresh: Item, anew: Answer | None) -> None:
        """An update leaves what is the copy's own; `anew`: its owner has answered again."""
        response = anew or copy.response
        responded = self._store.now() if anew else copy.responded
        number = copy.number
        if self.post.renews:
            self._store.drop(copy)
            number = self._store.new_number(copy.mailbox)
        self._store.put(
            replace(
                fresh,
                number=number,
                series=copy.series,
                created=copy.created,
                categories=copy.categories,
                show_as=ShowAs.FREE if response is Answer.DECLINED else fresh.show_as,
                response=response,
                responded=responded,
                attendees=_seen_by(fresh, response, responded),
            )
        )

    def _add(self, box: Mailbox, fresh: Item, answer: Answer) -> None:
        master = self._store.copy(box.address, fresh.uid, None)
        responded = self._store.now() if box.is_room else None
        self._store.put(
            replace(
                fresh,
                number=self._store.new_number(box.address),
                series=master.number if master and fresh.kind is not Kind.MASTER else None,
                response=answer,
                responded=responded,
                attendees=_seen_by(fresh, answer, responded),
            )
        )

    def answer(self, item: Item, box: Mailbox, answer: Answer, comment: str) -> None:
        """Sets what the organizer sees of an attendee, and puts the answer into his inbox."""
        self._carry("answer", lambda: self._hear(item, box, answer, comment))

    def _hear(self, item: Item, box: Mailbox, answer: Answer, comment: str) -> None:
        now = self._store.now()
        organizer = item.organizer.address
        seen = self._store.copy(organizer, item.uid, item.original_start)
        for copy in self._store.whole(seen) if seen else []:
            told = _answers(copy.attendees, box.address, answer, now)
            self._store.put(replace(copy, attendees=told))
        self.tell(box.address, organizer, item, answer.value, comment)

    def withdraw(self, item: Item, invited: Container[str]) -> None:
        """Takes one meeting away from these mailboxes, by their addresses in lower case."""

        def take_away() -> None:
            for copy in self._store.copies(item.uid):
                here = copy.mailbox.lower() in invited and copy.mailbox != item.mailbox
                if here and copy.original_start == item.original_start:
                    self._cancel(copy)

        self._carry("cancellation", take_away)

    def _cancel(self, copy: Item) -> None:
        """A cancelled copy stays, marked as such, unless the room cleans up."""
        if copy.cancelled:
            return
        box = self._store.find_mailbox(copy.mailbox)
        if box and box.is_room and box.processing.remove_cancelled:
            self._store.drop(copy)
        else:
            subject = f"Canceled: {copy.subject}"
            self._store.put(replace(copy, cancelled=True, subject=subject, show_as=ShowAs.FREE))

    def tell(self, sender: str, to: str, item: Item, says: str, comment: str) -> None:
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


def _answers(
    attendees: tuple[Attendee, ...], address: str, answer: Answer, at: datetime | None
) -> tuple[Attendee, ...]:
    return tuple(
        replace(a, answer=answer, answered=at) if a.who.address.lower() == address.lower() else a
        for a in attendees
    )


def _seen_by(copy: Item, answer: Answer, at: datetime | None) -> tuple[Attendee, ...]:
    """In its own copy an attendee finds its own answer."""
    return _answers(copy.attendees, copy.mailbox, answer, at)
