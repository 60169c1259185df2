"""The world the simulator shows: what people do with meetings, in verbs."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from panel.simulator.claims import Claim
from panel.simulator.delivery import Mail
from panel.simulator.mailbox import (
    Answer,
    Attendee,
    Draft,
    Item,
    Kind,
    Sensitivity,
    ShowAs,
)
from panel.simulator.population import Population
from panel.simulator.post import Post
from panel.simulator.recurrence import Recurrence, numbered


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked:
    """A meeting as people speak of it: whose, where, and which time of a series."""

    uid: str
    organizer: str
    room: str
    occurrence: datetime | None = None


class World(Population):
    """Everything that is true of the simulated tenant; here what people do with meetings."""

    @property
    def mail(self) -> list[Mail]:
        """Exchange's own: answers and cancellations, oldest first. What Graph sent is `sent`."""
        return self.exchange.mail

    def book(
        self,
        organizer: str,
        room: str,
        start: datetime,
        end: datetime,
        *,
        subject: str = "",
        body: str = "",
        private: bool = False,
        all_day: bool = False,
        show_as: str = "busy",
        created: datetime | None = None,
        invited: tuple[str, ...] = (),
        recurrence: Recurrence | None = None,
    ) -> Booked:
        """Somebody invites the room, whose booking assistant accepts, or declines a clash."""
        with self.store.lock:
            place = self.mailbox(room)
            people = tuple(Attendee(who=self.mailbox(name).who) for name in invited)
            first, last = _dates(start, end) if all_day else (start, end)
            draft = Draft(
                start=first.astimezone(UTC),
                end=last.astimezone(UTC),
                subject=subject,
                body=body,
                all_day=all_day,
                show_as=ShowAs(show_as),
                sensitivity=Sensitivity.PRIVATE if private else Sensitivity.NORMAL,
                attendees=(*people, Attendee(who=place.who, type="resource")),
                recurrence=recurrence,
                zone=self.zone,
                location=place.name,
                created=created,
            )
            item = self.exchange.create(self.mailbox(organizer), draft)
            return Booked(uid=item.uid, organizer=item.mailbox, room=place.address)

    def book_at_the_door(
        self, room: str, start: datetime, end: datetime, *, subject: str = ""
    ) -> Booked:
        """Somebody books in the room's own mailbox, past the booking assistant."""
        with self.store.lock:
            box = self.mailbox(room)
            draft = Draft(start=start.astimezone(UTC), end=end.astimezone(UTC), subject=subject)
            item = self.exchange.create(box, replace(draft, zone=self.zone, location=box.name))
            return Booked(uid=item.uid, organizer=box.address, room=box.address)

    def series(
        self,
        organizer: str,
        room: str,
        start: datetime,
        end: datetime,
        *,
        count: int,
        on: tuple[str, ...] = (),
        subject: str = "",
        private: bool = False,
        invited: tuple[str, ...] = (),
    ) -> Booked:
        """`count` meetings, every day or, with `on`, on these days of the week."""
        return self.book(
            organizer,
            room,
            start,
            end,
            subject=subject,
            private=private,
            invited=invited,
            recurrence=numbered(start, count, on, self.zone),
        )

    def occurrence(self, booked: Booked, number: int) -> Booked:
        """The meeting at place `number` of a series, from 0."""
        with self.store.lock:
            mine = (i for i in self.store.copies(booked.uid) if i.mailbox == booked.organizer)
            found = sorted(i.original_start for i in mine if i.original_start)
        return replace(booked, occurrence=found[number])

    def organizer_moves(self, booked: Booked, start: datetime, end: datetime | None = None) -> None:
        with self.store.lock:
            mine = self._organizers(booked)
            times = {"start": start, "end": end or start + mine.length}
            self.exchange.update(mine, {k: v.astimezone(UTC) for k, v in times.items()})

    def organizer_shortens(self, booked: Booked, end: datetime) -> None:
        with self.store.lock:
            self.exchange.update(self._organizers(booked), {"end": end.astimezone(UTC)})

    def organizer_renames(self, booked: Booked, subject: str) -> None:
        with self.store.lock:
            self.exchange.update(self._organizers(booked), {"subject": subject})

    def organizer_cancels(self, booked: Booked, comment: str = "") -> None:
        with self.store.lock:
            self.exchange.cancel(self._organizers(booked), comment)

    def room_answers(self, booked: Booked, answer: Answer, comment: str = "") -> None:
        """Somebody answers for the room by hand, as a delegate does."""
        with self.store.lock:
            if copy := self.room_copy(booked):
                self.exchange.respond(copy, answer, comment, send=True)

    @property
    def post(self) -> Post:
        """Between mailboxes: to be made slow, or to lose and spoil what it carries."""
        return self.exchange.post

    def post_arrives(self) -> None:
        """What is due by now; it also does at each request to Graph."""
        with self.store.lock:
            self.post.arrive(self.store.now())

    def exchange_auto_releases(self) -> None:
        """Exchange looks at its clock now; it also does at each request to Graph."""
        with self.store.lock:
            self.claims.release_unclaimed()

    def check_ins(self, room: str) -> list[Claim]:
        """Those that were filed with Exchange, oldest first."""
        with self.store.lock:
            return self.claims.of(self.mailbox(room).address)

    def _organizers(self, booked: Booked) -> Item:
        item = self.organizer_copy(booked)
        if item is None:
            msg = f"{booked.organizer} has no such meeting any more"
            raise KeyError(msg)
        return item

    def organizer_copy(self, booked: Booked) -> Item | None:
        with self.store.lock:
            return self.store.copy(booked.organizer, booked.uid, booked.occurrence)

    def room_copy(self, booked: Booked) -> Item | None:
        with self.store.lock:
            return self.store.copy(booked.room, booked.uid, booked.occurrence)

    def room_answer(self, booked: Booked) -> Answer:
        """What the organizer sees of the room."""
        seen = self._organizers(booked).attendees
        return next(a.answer for a in seen if a.who.address == booked.room)

    def room_id(self, booked: Booked, *, immutable: bool = True) -> str:
        """The id of the room's copy, as Graph gives it out."""
        copy = self.room_copy(booked)
        if copy is None:
            msg = f"{booked.room} has no such meeting any more"
            raise KeyError(msg)
        return self.store.id_of(copy, immutable=immutable)

    def agenda(self, name: str) -> list[Item]:
        """What is in somebody's calendar, in order, without series masters."""
        with self.store.lock:
            items = self.store.items(self.mailbox(name).address)
            shown = (i for i in items if i.kind is not Kind.MASTER)
            return sorted(shown, key=lambda item: (item.start, item.number))


def _dates(start: datetime, end: datetime) -> tuple[datetime, datetime]:
    """All-day items are dates, written as UTC midnights."""
    first = datetime(start.year, start.month, start.day, tzinfo=UTC)
    last = datetime(end.year, end.month, end.day, tzinfo=UTC)
    return first, max(last, first + timedelta(days=1))
