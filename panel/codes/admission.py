"""Who may act: a code scanned at the door becomes a visit, and a visit may press buttons.

Whoever opens the address of a code while it is shown, or shortly after, has a visit of their own:
two colleagues at one door, or a phone that looks at the address before its owner does, use
nothing up. A button is bound to the visit it was made for, and may be pressed once.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from hashlib import sha256
from uuid import UUID

from panel.codes.signing import Forged, Kind, Signed, Signer, payload_of
from panel.domain.meeting import MeetingKey
from panel.domain.moments import LONG_AGO
from panel.phone.wire import Why

SLOW = 30  # seconds that a phone may need from reading a code to opening its address
MARK = 3  # bytes that tell one room's codes from another's
NONCE = 8  # bytes
DIGEST = 8  # bytes
REMEMBERS = 4096  # presses: more than people make in the time they count


class Does(Enum):
    """What a button does."""

    CHECK_IN = 1
    END = 2
    GIVE_BACK = 3
    EXTEND = 4
    BOOK = 5
    TAKE_BACK = 6
    REPORT = 7
    KEEP = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """What a button does, to which meeting, until when; as far as that matters."""

    does: Does
    meeting: bytes = bytes(DIGEST)
    until: datetime = LONG_AGO


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    action: Action
    press: str  # a GUID: the same button, the same GUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Visiting:
    visit: str
    ends: int  # seconds since the boot


def digest_of(key: MeetingKey) -> bytes:
    """A meeting's name on a button: its id stays with the panel."""
    said = f"{key.start.timestamp():.0f} {key.event_id}"
    return sha256(said.encode()).digest()[:DIGEST]


class Admission:
    """Every `now` is seconds since the boot."""

    def __init__(
        self,
        signer: Signer,
        *,
        room: str,
        shown: timedelta,
        visit: timedelta,
        token_bytes: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self._signer = signer
        self._mark = sha256(room.casefold().encode()).digest()[:MARK]
        self._shown = round(shown.total_seconds())
        self._lasts = round(visit.total_seconds())
        self._token_bytes = token_bytes
        self._pressed: dict[str, int] = {}  # and when their visits are over

    def code(self, now: float) -> str:
        """What the door shows from now on."""
        return self._signer.sign(Kind.CODE, int(now), self._mark)

    def admit(self, code: str, now: float) -> Visiting | Why:
        """The visit of whoever has scanned this."""
        signed = self._open(Kind.CODE, code, now)
        if isinstance(signed, Forged):
            said = payload_of(code)
            return "foreign" if len(said) == MARK and said != self._mark else "forged"
        if now > signed.at + self._shown + SLOW:
            return "expired"
        visit = self._signer.sign(Kind.VISIT, int(now), self._token_bytes(NONCE))
        return self.visiting(visit, now)

    def visiting(self, visit: str, now: float) -> Visiting | Why:
        signed = self._open(Kind.VISIT, visit, now)
        if isinstance(signed, Forged):
            return "forged"
        ends = signed.at + self._lasts
        return Visiting(visit=visit, ends=ends) if now < ends else "expired"

    def button(self, visiting: Visiting, action: Action, now: float) -> str:
        until = max(0, int(action.until.timestamp())).to_bytes(4)
        said = bytes([action.does.value]) + action.meeting + until + self._token_bytes(NONCE)
        return self._signer.sign(Kind.BUTTON, int(now), said, visiting.visit)

    def press(self, visiting: Visiting, button: str, now: float) -> Pressed | Why:
        """What this button does, the first time that it is pressed."""
        signed = self._open(Kind.BUTTON, button, now, visiting.visit)
        if isinstance(signed, Forged):
            return "forged"
        if button in self._pressed:
            return "used"
        if len(self._pressed) >= REMEMBERS:
            self._pressed = {one: ends for one, ends in self._pressed.items() if now < ends}
            if len(self._pressed) >= REMEMBERS:
                return "busy"
        self._pressed[button] = visiting.ends
        said = signed.payload
        until = int.from_bytes(said[1 + DIGEST : 5 + DIGEST])
        action = Action(
            does=Does(said[0]),
            meeting=said[1 : 1 + DIGEST],
            until=datetime.fromtimestamp(until, UTC),
        )
        guid = UUID(bytes=sha256(button.encode()).digest()[:16], version=4)
        return Pressed(action=action, press=str(guid))

    def _open(self, kind: Kind, token: str, now: float, bound_to: str = "") -> Signed | Forged:
        signed = self._signer.open(kind, token, bound_to)
        if isinstance(signed, Signed) and signed.at > now:
            return Forged()  # nothing of ours is of a later time
        return signed
