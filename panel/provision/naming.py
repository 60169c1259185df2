"""PURE: how rooms are to be called, by a scheme such as City-Building-Floor-Room."""

import re
from dataclasses import dataclass

DEFAULT = "City-Building-Floor-Room"
_PART = re.compile(r"[A-Za-z]+")


@dataclass(frozen=True, slots=True)
class Scheme:
    """Words stand for parts, all else for itself. Empty: any name will do."""

    text: str

    def wrong(self, name: str) -> str:
        """The end of a sentence that starts with the name; empty if it follows."""
        if not self.text or re.fullmatch(self._pattern(), name):
            return ""
        return f'does not follow "{self.text}": rename the room, or give another --scheme.'

    def _pattern(self) -> str:
        """A part may hold anything but what parts are parted by, and no space at its ends."""
        between = [text for text in _PART.split(self.text) if text]
        parted_by = re.escape("".join(sorted({letter for text in between for letter in text})))
        part = rf"[^\s{parted_by}]([^{parted_by}]*[^\s{parted_by}])?"
        pieces = re.split(r"([A-Za-z]+)", self.text)
        return "".join(part if _PART.fullmatch(one) else re.escape(one) for one in pieces)
