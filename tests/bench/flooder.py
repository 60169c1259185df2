"""Everything a broker can be made to carry, 1,000 times a second, and now and then one true hit.

`python -m tests.bench.flooder PORT SECONDS RATE`: says as JSON how many it sent, and when the hits.
"""

import json
import sys
import time
from collections.abc import Iterator
from itertools import count

from paho.mqtt.client import Client
from paho.mqtt.enums import CallbackAPIVersion

HIT_EVERY = 2.5  # seconds
HUGE_EVERY = 10.0
HUGE = b"on" * 5_000_000
PIR = "flood/pir"  # says off all the time, and somebody was there once each HIT_EVERY
RADAR = "flood/radar"
PEOPLE = "flood/people"
HALL = "flood/hall/#"

Message = tuple[str, bytes, bool]  # topic, payload, retained

_MIXED: tuple[Message, ...] = (
    (RADAR, b'{"presence": true, "battery": 80}', False),
    (RADAR, b'{"presence": false, "battery": 79}', True),
    (PIR, b"off", False),
    ("flood/hall/north", b'{"presence": true}', False),
    (RADAR, b'{"presence": tr', False),
    (PIR, b"\x00\xff\xfe binary", False),
    ("flood/hall/south", b'{"presence": false}', True),
    (PEOPLE, b'{"count": 3, "battery": 50}', False),
    (RADAR, b"[" * 30_000 + b"]" * 30_000, False),
    ("flood/hall/a/b/c", b'{"presence":' * 5_000, False),
    (PEOPLE, b'{"count": 3, "battery": 49}', True),
    (RADAR, b'{"presence": true}', False),
    (PIR, b"off", True),
    (RADAR, b'{"presence": null}', False),
    ("flood/hall/nobody asked", b"x" * 3000, False),
    (PEOPLE, b'{"count": "3"', False),
    (RADAR, b'{"presence": false}', False),
    (PIR, b'{"cut', False),
    ("flood/hall/north", b'{"temperature": 21.5}', False),
    (PEOPLE, b'{"count": 3}', False),
)


def what_is_said() -> Iterator[Message]:
    for n in count():
        yield _MIXED[n % len(_MIXED)]


def main(port: int, seconds: float, rate: int) -> None:
    crowd = Client(CallbackAPIVersion.VERSION2)
    crowd.max_queued_messages_set(0)
    crowd.max_inflight_messages_set(1000)
    crowd.connect("127.0.0.1", port)
    crowd.loop_start()
    begun = time.monotonic()
    wall = time.time() - begun
    hits: list[float] = []  # by the wall's clock, as the room has it
    next_hit, next_huge = begun + HIT_EVERY / 2, begun + HUGE_EVERY / 4
    sent = 0
    for topic, payload, retained in what_is_said():
        due = begun + sent / rate
        if due >= begun + seconds:
            break
        if (wait := due - time.monotonic()) > 0.002:
            time.sleep(wait)
        if due >= next_huge:
            next_huge += HUGE_EVERY
            crowd.publish(RADAR, HUGE)
        elif due >= next_hit and due < begun + seconds - 1:
            next_hit += HIT_EVERY
            hits.append(wall + time.monotonic())
            crowd.publish(PIR, b"on", qos=1)
        else:
            crowd.publish(topic, payload, qos=sent % 2, retain=retained)
        sent += 1
    took = time.monotonic() - begun
    until = time.monotonic() + 30
    while crowd.want_write() and time.monotonic() < until:
        time.sleep(0.01)
    crowd.disconnect()
    crowd.loop_stop()
    said = {"begun": begun, "took": took, "sent": sent, "hits": hits}
    sys.stdout.write(f"{json.dumps(said)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]))
