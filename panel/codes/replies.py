"""What the page is told of a letter's link, and what its press means to the room."""

from panel.codes.admission import Does
from panel.codes.clocks import Clocks
from panel.codes.letters import Letters, Linked
from panel.codes.shown import About
from panel.codes.signing import Forged
from panel.codes.standing import booking_of, may, stands
from panel.domain import events as ev
from panel.domain.effects import CheckedInBy
from panel.domain.room import Room
from panel.phone import wire


class Replies:
    """A link gives no visit: there is its one button, and nothing else of the door."""

    def __init__(self, *, letters: Letters, about: About, clocks: Clocks) -> None:
        self._letters = letters
        self._about = about
        self._clocks = clocks

    def letter(self, token: str, room: Room) -> wire.Meant | wire.Refused:
        """Opened, by whomever: programs follow links too, so nothing is done."""
        link = self._letters.open(token, self._clocks.since_boot())
        if isinstance(link, Forged):
            return wire.Refused(why="forged", room=self._about.room)
        heard: wire.WasHeard = "before" if self._letters.is_pressed(link) else "no"
        return self._meant(token, link, room, heard)

    def event(self, token: str, room: Room) -> ev.Event | wire.Meant | wire.Refused:
        """What the press comes to, the first time; else why to nothing."""
        told = self.letter(token, room)
        since_boot = self._clocks.since_boot()
        link = self._letters.open(token, since_boot)
        if isinstance(told, wire.Refused) or isinstance(link, Forged) or not told.press:
            return told
        booking = booking_of(room, link.meeting)
        if booking is None or not self._letters.press(link, since_boot):
            return wire.Refused(why="busy", room=self._about.room)
        key = booking.meeting.key
        if link.does is Does.CHECK_IN:
            return ev.CheckInTapped(key=key, by=CheckedInBy.MAIL)
        return ev.EndTapped(key=key, press=link.press)

    def done(self, token: str, room: Room) -> wire.Meant | wire.Refused:
        """After its press, with the room as it is then."""
        link = self._letters.open(token, self._clocks.since_boot())
        if isinstance(link, Forged):
            return wire.Refused(why="forged", room=self._about.room)
        return self._meant(token, link, room, "now")

    def _meant(self, token: str, link: Linked, room: Room, heard: wire.WasHeard) -> wire.Meant:
        booking = booking_of(room, link.meeting)
        is_over = self._clocks.since_boot() >= link.ends
        how = "over" if is_over else stands(room, link.meeting, self._clocks.now())
        return wire.Meant(
            room=self._about.room,
            language=self._about.language,
            zone=self._about.zone_name,
            does="coming" if link.does is Does.CHECK_IN else "free",
            stands=how,
            heard=heard,
            start=int(booking.meeting.slot.start.timestamp()) if booking else 0,
            end=int(booking.meeting.slot.end.timestamp()) if booking else 0,
            press=token if heard == "no" and may(link.does, how) else "",
        )
