"""A door with a PIR beside its radar, held against what the panel promises of people seen."""

from datetime import datetime

from panel.domain import effects as ef
from panel.domain import events as ev
from panel.domain.meeting import MeetingKey
from panel.domain.presence import Fitted, Health, Presence, Sees, Sensor, Word
from panel.domain.room import Phase
from panel.domain.sightings import minute_of
from tests.domain.promises import LONG_BEFORE, Watched
from tests.domain.sensed import PIR
from tests.rooms import CEILING, minutes


class Sighted(Watched):
    """Keeps its own account of whom the sensors have seen, and who has touched the glass."""

    beside: tuple[Fitted, ...] = ()
    pir_is_well = True
    pir_seen = pir_ill = touched = left = LONG_BEFORE
    radar_says = Sees.CANNOT_TELL
    stirred: frozenset[datetime] = frozenset()  # the minutes

    def hang_a_pir(self) -> None:
        self.beside = (PIR,)
        self.restart()

    def sensors(self) -> tuple[Sensor, ...]:
        return (*super().sensors(), *(Sensor(fitted=fitted) for fitted in self.beside))

    def sensors_begin(self) -> None:
        super().sensors_begin()
        self._pir_says(Sees.NOBODY if self.pir_is_well else Sees.CANNOT_TELL)

    def moves(self) -> None:
        if self.pir_is_well:
            self._pir_says(Sees.SOMEBODY)

    def pir_dies(self) -> None:
        self.pir_is_well = False
        self._pir_says(Sees.CANNOT_TELL)

    def pir_recovers(self) -> None:
        self.pir_is_well = True
        self._pir_says(Sees.NOBODY)

    def _pir_says(self, sees: Sees) -> None:
        health = Health.OK if self.pir_is_well else Health.OFFLINE
        for fitted in self.beside:
            word = Word(sensor=fitted.name, sees=sees, health=health)
            self.happens(ev.SensorTold(word=word))

    # --- its own account --------------------------------------------------------------------

    def happens(self, event: ev.Event) -> None:
        self.__dict__.setdefault("came", set())
        known = len(self.log)
        self._note_who_is_seen(event)
        if self.beside and not self.pir_is_well:
            self.pir_ill = self.now
        super().happens(event)
        for wish in (wish for _, wish in self.log[known:]):
            match wish:
                case ef.Send(write=ef.EndEarly(by_itself=True, key=key)):
                    self._an_early_end_is_due(key)
                case ef.Send(write=ef.Book(by_itself=True)) if not isinstance(event, ev.Started):
                    self._somebody_sat_down()
                case ef.Send(write=ef.Release(why=ef.ReleasedFor.NO_SHOW)):
                    self._the_pir_is_quiet()
                case ef.RecordCheckIn(check_in=check_in):
                    self._it_was_asked_for(check_in, event)
                case _:
                    pass

    def _note_who_is_seen(self, event: ev.Event) -> None:
        match event:
            case ev.SensorTold(word=word) if word.sensor == CEILING.name:
                if self.radar_says is Sees.SOMEBODY:
                    self.left = self.now
                self.radar_says = word.sees
            case ev.SensorTold(word=word) if word.sees is Sees.SOMEBODY:
                self.pir_seen = self.now
                self.stirred |= {minute_of(self.now)}
            case ev.Started():
                self._forget(Sees.CANNOT_TELL)
                kept = {check_in.key for check_in in event.check_ins}
                self.came &= kept | (self.came - self._seen_in())
            case ev.ClockStepped():
                self._forget(self.radar_says)
            case ev.CheckInTapped() | ev.EndTapped() | ev.ExtendTapped() | ev.ScreenTouched():
                self.touched = self.now
            case _:
                pass

    def _forget(self, radar_says: Sees) -> None:
        """No age can be told across it."""
        self.pir_seen = self.pir_ill = self.touched = self.left = LONG_BEFORE
        self.radar_says, self.stirred = radar_says, frozenset()

    def _seen_in(self) -> set[MeetingKey]:
        """Checked in by nobody's finger: a broken journal and a power cut are one loss too many."""
        made = (e.check_in for _, e in self.log if isinstance(e, ef.RecordCheckIn))
        return {check_in.key for check_in in made if check_in.by is ef.CheckedInBy.PRESENCE}

    # --- the promises -----------------------------------------------------------------------

    def _an_early_end_is_due(self, key: MeetingKey) -> None:
        empty_for = self.room.policy.ends_when_empty_for
        assert empty_for, "nothing is ended unasked"
        assert self.presence is Presence.VACANT, "a radar sees nobody"
        assert self.left >= key.start, "it has seen this meeting's people leave, no PIR has"
        assert self.now - self.left >= empty_for, "the room has been empty for so long"
        assert self.now - self.pir_seen >= max(empty_for, PIR.quiet), "nobody stirs"
        assert self.now - self.pir_ill >= empty_for, "or would have been seen to"
        assert self.now - self.touched >= empty_for, "nobody touches the glass"
        assert self.now - self.last_trouble >= self.room.policy.settles_for, "all is well"
        door = self._meeting(key).is_walk_up
        assert door or key in self.came, "only what people came to is ended"

    def _somebody_sat_down(self) -> None:
        assert self.room.policy.walk_in_books, "nobody is booked in unasked"
        assert self._knows(), "nobody is booked in on a memory"
        assert self.journal.sound
        lately = {minute for minute in self.stirred if self.now - minute < minutes(6)}
        seen = self.radar_says is Sees.SOMEBODY or self.now - self.left < minutes(6)
        assert seen or len(lately) >= 3, "a booking for somebody"
        expected = (Phase.CHECK_IN_OPEN, Phase.CHECKED_IN)
        running = [b for b in self.room.bookings if b.meeting.slot.holds(self.now)]
        assert all(b.phase not in expected for b in running), "they may be its people"

    def _the_pir_is_quiet(self) -> None:
        assert self.now - self.pir_seen >= PIR.quiet, "released within the quiet time"
        assert self.now - self.pir_ill >= PIR.quiet, "a sensor had only just recovered"

    def _it_was_asked_for(self, check_in: ef.CheckIn, event: ev.Event) -> None:
        if check_in.by is ef.CheckedInBy.PRESENCE and not isinstance(event, ev.AgendaFetched):
            assert self.room.policy.presence_checks_in, "nobody is checked in unasked"
            assert self.clock_synchronised, "nor at a time that nobody vouches for"
