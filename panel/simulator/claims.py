"""Exchange's own check-ins, and its own release of the meetings that nobody claimed."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from panel.simulator.exchange import Exchange
from panel.simulator.mailbox import Answer, Item, Kind, Mailbox
from panel.simulator.store import Store

# Teams panels offer check-in this early. All times of a series share one id, so a claim is for
# the one it lies beside; that Exchange tells them apart like this is an assumption.
_OPENS = timedelta(minutes=20)
_SAID = "The room was released automatically, because nobody checked in."  # Exchange's is unknown


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    room: str
    uid: str  # the meeting's iCalUId
    method: str
    at: datetime


class AlreadyClaimed(Exception):
    """Somebody has checked in to this meeting before."""


class Claims:
    def __init__(self, store: Store, exchange: Exchange) -> None:
        self._store = store
        self._exchange = exchange
        self._filed: list[Claim] = []
        self._judged: set[tuple[str, str, datetime]] = set()

    def of(self, room: str) -> list[Claim]:
        return [claim for claim in self._filed if claim.room == room]

    def file(self, box: Mailbox, uid: str, method: str) -> Claim | None:
        """None if the room has no such meeting."""
        now = self._store.now()
        copies = [i for i in self._store.copies(uid) if i.mailbox == box.address]
        if not copies:
            return None
        if any(self._claimed(box, i) for i in copies if _open(i, now, i.length)):
            raise AlreadyClaimed
        claim = Claim(room=box.address, uid=uid, method=method, at=now)
        self._filed.append(claim)
        return claim

    def release_unclaimed(self) -> None:
        """What Exchange does where EnableAutoRelease is set; it judges each meeting once."""
        now = self._store.now()
        for box in list(self._store.mailboxes.values()):
            if not box.processing.enable_auto_release:
                continue
            patience = timedelta(minutes=box.processing.claim_minutes)
            for item in self._store.items(box.address):
                this = (box.address, item.uid, item.start)
                due = item.start + patience <= now < item.end
                if due and _can_be_released(item) and this not in self._judged:
                    self._judged.add(this)
                    if not self._claimed(box, item):
                        self._exchange.respond(item, Answer.DECLINED, _SAID, send=True)

    def _claimed(self, box: Mailbox, item: Item) -> bool:
        patience = timedelta(minutes=box.processing.claim_minutes)
        mine = (claim for claim in self.of(box.address) if claim.uid == item.uid)
        return any(_open(item, claim.at, patience) for claim in mine)


def _open(item: Item, at: datetime, patience: timedelta) -> bool:
    return item.kind is not Kind.MASTER and item.start - _OPENS <= at < item.start + patience


def _can_be_released(item: Item) -> bool:
    """Not what the room organizes itself; that all-day meetings are spared is an assumption."""
    return item.occupies and not item.is_organizer and not item.all_day
