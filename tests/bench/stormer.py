"""A crowd that means ill: requests of all kinds, and connections that never come to an end.

`python -m tests.bench.stormer PORT SECONDS RATE SLOW`: says as JSON how many it made, and what
became of them. It runs at the lowest priority: a real one has a machine of its own.
"""

import asyncio
import json
import os
import secrets
import sys
import time
from collections import Counter
from collections.abc import Iterator
from itertools import count

ANSWERED_WITHIN = 10.0  # seconds
DRIPS_EVERY = 1.0
CALLERS = 64  # addresses
HEAD = "Host: panel\r\nConnection: close\r\n"


def requests() -> Iterator[bytes]:
    """Forged codes, forged visits and presses, what is not there, what is no request at all."""
    for n in count():
        token = secrets.token_urlsafe(25)
        form = f"button={token}&text={'x' * 100}"
        posted = f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(form)}"
        yield (
            f"GET /c/{token} HTTP/1.1\r\n{HEAD}\r\n",
            f"GET / HTTP/1.1\r\n{HEAD}Cookie: visit={token}\r\n\r\n",
            f"POST /press HTTP/1.1\r\n{HEAD}Cookie: visit={token}\r\n{posted}\r\n\r\n{form}",
            f"GET /{token} HTTP/1.1\r\n{HEAD}\r\n",
            f"{token}\r\n\r\n",
        )[n % 5].encode("ascii")


class Crowd:
    def __init__(self, port: int) -> None:
        self._port = port
        self._callers = count()
        self.answers: Counter[str] = Counter()
        self.cut = 0  # slow connections that were ended for them

    async def _call(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Each time as somebody else: 64 phones that are one crowd."""
        caller = f"127.0.1.{next(self._callers) % CALLERS + 1}"
        return await asyncio.open_connection("127.0.0.1", self._port, local_addr=(caller, 0))

    async def request(self, said: bytes) -> None:
        try:
            async with asyncio.timeout(ANSWERED_WITHIN):
                reader, writer = await self._call()
                try:
                    writer.write(said)
                    answer = await reader.read(64)
                    await reader.read()
                finally:
                    writer.close()
            self.answers[answer[9:12].decode("ascii", "replace") or "cut"] += 1
        except TimeoutError:
            self.answers["none in time"] += 1
        except OSError:
            self.answers["cut"] += 1

    async def drip(self, until: float) -> None:
        """A request that never ends, one byte a second; cut, it begins again."""
        while time.monotonic() < until:
            try:
                _, writer = await self._call()
                for byte in b"GET / HTTP/1.1\r\nHost: panel\r\nX: " + b"x" * 1000:
                    if time.monotonic() >= until:
                        break
                    writer.write(bytes([byte]))
                    await writer.drain()
                    await asyncio.sleep(DRIPS_EVERY)
                writer.close()
            except OSError:
                self.cut += 1
                await asyncio.sleep(DRIPS_EVERY / 4)


async def storm(port: int, seconds: float, rate: int, slow: int) -> dict[str, object]:
    crowd = Crowd(port)
    begun = time.monotonic()
    until = begun + seconds
    dripping = [asyncio.ensure_future(crowd.drip(until)) for _ in range(slow)]
    under_way: set[asyncio.Task[None]] = set()
    sent = 0
    for said in requests():
        due = begun + sent / rate
        if due >= until:
            break
        if (pause := due - time.monotonic()) > 0:
            await asyncio.sleep(pause)
        task = asyncio.ensure_future(crowd.request(said))
        under_way.add(task)
        task.add_done_callback(under_way.discard)
        sent += 1
    took = time.monotonic() - begun
    await asyncio.gather(*under_way, *dripping)
    return {
        "begun": begun,
        "took": took,
        "sent": sent,
        "answers": dict(crowd.answers),
        "cut": crowd.cut,
    }


def main() -> None:
    os.nice(19)
    port, seconds, rate, slow = sys.argv[1:]
    said = asyncio.run(storm(int(port), float(seconds), int(rate), int(slow)))
    sys.stdout.write(f"{json.dumps(said)}\n")


if __name__ == "__main__":
    main()
