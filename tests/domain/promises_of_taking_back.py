"""A door held against what the panel promises of rooms that are taken back."""

from datetime import datetime, timedelta

from panel.domain import effects as ef
from panel.domain import events as ev
from panel.domain.meeting import MeetingKey, Slot
from tests.door import Door

Given = tuple[MeetingKey, datetime, datetime]  # whose it was, when it was decided, its end


class Reclaimed(Door):
    """Keeps its own account of what the panel gave back by itself, and who took it back."""

    given: Given | None = None  # taken by the calendar, and not taken back since
    deciding: dict[str, Given]
    reclaims: dict[str, Slot]  # by press

    def happens(self, event: ev.Event) -> None:
        self.__dict__.setdefault("deciding", {})
        self.__dict__.setdefault("reclaims", {})
        known = len(self.log)
        match event:
            case ev.WriteSucceeded(write_id=write_id):
                self.given = None if write_id in self.reclaims else self.given
                self.given = self.deciding.pop(write_id, self.given)
            case ev.Started():
                self.deciding = {}
            case _:
                pass
        super().happens(event)
        for write in (wish.write for _, wish in self.log[known:] if isinstance(wish, ef.Send)):
            match write:
                case ef.Release() | ef.EndEarly() if ef.is_own_idea(write):
                    self.deciding[write.id] = (write.key, self.now, write.useful_until)
                case ef.TakeBack():
                    self._it_is_theirs(write, event)
                    self.reclaims[write.id] = write.slot
                case _:
                    pass

    def _it_is_theirs(self, write: ef.TakeBack, event: ev.Event) -> None:
        if isinstance(event, ev.Started):
            assert self.reclaims[write.id] == write.slot, "a restart takes nothing more"
            return
        assert write.id not in self.reclaims, "one press takes once"
        assert self.given is not None, "only what the panel gave back by itself, and only once"
        key, decided, end = self.given
        assert write.slot.end == end, "they get the rest of their time, and no more"
        assert write.slot.start <= self.now < write.slot.end
        if isinstance(event, ev.TakeBackTapped):
            assert (write.id, key) == (event.press, event.key), "as it was under the finger"
            assert timedelta(0) <= self.now - decided < self.room.policy.take_back_within
        else:
            assert key in self.room.check_ins, "unasked only for whoever checked in meanwhile"
