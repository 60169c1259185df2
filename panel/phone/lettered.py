"""What the page says of a letter's link, in one language."""

from collections.abc import Iterator

from panel.phone import wire
from panel.phone.telling import local
from panel.phone.words import Words

_DONE = {"coming": ("checked-in",), "free": ("releasing", "released")}


class Lettered:
    """All that is shown of one link: hours, never what the meeting is called."""

    def __init__(self, meant: wire.Meant, words: Words) -> None:
        self._meant = meant
        self._words = words

    @property
    def face(self) -> str:
        """Whose colours it has: a room of which nothing is known is never shown as free."""
        stands = self._meant.stands
        if self._meant.press or stands == "waiting":
            return "waiting"
        return "in-use" if stands in ("checked-in", "kept") else "unsure"

    @property
    def meeting(self) -> str:
        meant, words = self._meant, self._words
        if not meant.start:
            return words.letter.some_meeting
        start, end = (f"{local(at, meant.zone):%H:%M}" for at in (meant.start, meant.end))
        hours = words.times.range.format(start=start, end=end)
        return words.letter.meeting.format(hours=hours)

    @property
    def button(self) -> str:
        return self._words.letter.of(self._meant.does)

    @property
    def tells(self) -> list[str]:
        return list(self._tells())

    def _tells(self) -> Iterator[str]:
        meant, words = self._meant, self._words.letter
        if meant.press:
            yield words.of(f"{meant.does}-asks")
        elif meant.heard == "now" and meant.stands in _DONE[meant.does]:
            yield words.of(f"{meant.does}-done")
        elif meant.heard == "now":
            yield words.passed_on
        else:
            if meant.heard == "before":
                yield words.used
            yield words.of(meant.stands)
