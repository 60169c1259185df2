"""The links in letters: signed, for one meeting, good until it ends, and pressed once.

They are bound to the machine's boot as codes are: after a power cut they count no more. What was
pressed is remembered for as long as the panel runs. A restart forgets it, and does no harm: the
same link is the same press with the same GUID, the journal knows who came and what was given
back, and only a meeting that still waits is changed at all.
"""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from math import ceil
from uuid import UUID

from panel.codes.admission import DIGEST, REMEMBERS, Does, digest_of
from panel.codes.signing import Forged, Kind, Signer
from panel.domain.effects import Notify
from panel.domain.meeting import MeetingKey
from panel.mail.links import Links

PATH = "/m/"  # of a link's address
_LATEST = 2**32 - 1  # seconds since the boot: a century


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """What a good link says."""

    does: Does  # CHECK_IN or GIVE_BACK
    meeting: bytes
    ends: int  # seconds since the boot
    press: str  # a GUID: the same link, the same GUID


class Letters:
    """Every `since_boot` is seconds."""

    def __init__(self, signer: Signer, *, public_url: str) -> None:
        self._signer = signer
        self._public_url = public_url
        self._pressed: dict[str, int] = {}  # and when their meetings are over

    def links(self, notify: Notify, now: datetime, since_boot: float) -> Links:
        """What this letter's buttons lead to."""
        ends = since_boot + max(0.0, (notify.meeting.slot.end - now).total_seconds())

        def address(does: Does) -> str:
            token = self._token(does, notify.meeting.key, int(since_boot), ends)
            return f"{self._public_url}{PATH}{token}"

        return Links(coming=address(Does.CHECK_IN), free=address(Does.GIVE_BACK))

    def open(self, token: str, since_boot: float) -> Linked | Forged:
        signed = self._signer.open(Kind.LETTER, token)
        if isinstance(signed, Forged) or signed.at > since_boot:
            return Forged()  # nothing of ours is of a later time
        said = signed.payload
        return Linked(
            does=Does(said[0]),
            meeting=said[1 : 1 + DIGEST],
            ends=int.from_bytes(said[1 + DIGEST :]),
            press=str(UUID(bytes=sha256(token.encode()).digest()[:16], version=4)),
        )

    def is_pressed(self, link: Linked) -> bool:
        return link.press in self._pressed

    def press(self, link: Linked, since_boot: float) -> bool:
        """Whether this counts: never twice, nor when more was pressed than can be remembered."""
        if link.press in self._pressed:
            return False
        if len(self._pressed) >= REMEMBERS:
            self._pressed = {one: end for one, end in self._pressed.items() if since_boot < end}
        if len(self._pressed) >= REMEMBERS:
            return False
        self._pressed[link.press] = link.ends
        return True

    def _token(self, does: Does, key: MeetingKey, at: int, ends: float) -> str:
        until = min(ceil(ends), _LATEST).to_bytes(4)
        return self._signer.sign(Kind.LETTER, at, bytes([does.value]) + digest_of(key) + until)
