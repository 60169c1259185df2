"""A crowd of sensors that all talk at once, and much of it nonsense: a process of its own.

`python -m tests.sensors.crowd PORT SECONDS RATE`: a hit of each of `ONCE` comes once, somewhere.
"""

import sys
import time
from collections.abc import Iterator

from paho.mqtt.client import Client
from paho.mqtt.enums import CallbackAPIVersion

ONCE = 12
_MIXED: tuple[tuple[str, bytes], ...] = (
    ("crowd/radar", b'{"presence": true, "battery": 80}'),
    ("crowd/radar", b'{"presence": false, "battery": 79}'),
    ("crowd/radar", b'{"presence": tr'),
    ("crowd/radar", b"\x00\xff\xfe binary"),
    ("crowd/radar", b'{"presence": null}'),
    ("crowd/pir", b"on"),
    ("crowd/pir", b"off"),
    ("crowd/pir", b"[" * 5000),
    ("crowd/nobody asked", b"x" * 3000),
    ("crowd/people", b'{"count": 3}'),
)


def what_is_said(many: int) -> Iterator[tuple[str, bytes]]:
    hits = {many * (2 * n + 1) // (2 * ONCE): n for n in range(ONCE)}
    for n in range(many):
        if n in hits:
            yield f"once/{hits[n]}", b"on"
        elif n % 3 == 0:
            yield f"once/{n % ONCE}", b"off"
        else:
            yield _MIXED[n % len(_MIXED)]


def main(port: int, seconds: float, rate: int) -> None:
    sensor = Client(CallbackAPIVersion.VERSION2)
    sensor.max_inflight_messages = 1000
    sensor.connect("127.0.0.1", port)
    sensor.loop_start()
    begun = time.monotonic()
    said = []
    for n, (topic, payload) in enumerate(what_is_said(round(seconds * rate))):
        wait = begun + n / rate - time.monotonic()
        if wait > 0.005:
            time.sleep(wait)
        said.append(sensor.publish(topic, payload, qos=n % 2))
    for word in said:
        word.wait_for_publish(30)
    sensor.disconnect()
    sensor.loop_stop()


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]))
