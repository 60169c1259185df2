"""A door with a code, in a test's own time: what stands before every one of these tests."""

from datetime import timedelta

from panel.codes.admission import Admission, Visiting
from panel.codes.signing import Signer

ROOM = "saturne@contoso.example"
KEY = bytes(range(32))
BOOT = "0f4b6a1e-2c7d-4e52-9d5a-7f3f5c1f2b11"
SHOWN = timedelta(seconds=60)
VISIT = timedelta(minutes=5)


def a_signer(*, key: bytes = KEY, room: str = ROOM, boot: str = BOOT) -> Signer:
    return Signer(key=key, room=room, boot=boot)


def a_door(*, key: bytes = KEY, room: str = ROOM, boot: str = BOOT) -> Admission:
    return Admission(a_signer(key=key, room=room, boot=boot), room=room, shown=SHOWN, visit=VISIT)


def a_visit(door: Admission, now: float = 1000.0) -> Visiting:
    visiting = door.admit(door.code(now), now)
    assert isinstance(visiting, Visiting)
    return visiting
