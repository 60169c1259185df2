"""A connection that is kept up in a thread of its own, for as long as a task lives."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress

from sensors.mqtt_bell import Bell
from sensors.mqtt_broker import Broker, Pace
from sensors.mqtt_link import Listener, keep_up
from sensors.mqtt_outbox import Outbox

# A thread that just then looks up a name or calls a broker ends by itself, seconds later.
_PATIENCE_AT_THE_END = 1.0  # seconds


async def listen(
    broker: Broker,
    listener: Listener,
    pace: Pace,
    stop: Callable[[], None],
    outbox: Outbox | None = None,  # what is said there besides, if anything
) -> None:
    """Until cancelled; `stop` is called first of all then. Raises NoTrust if it cannot begin."""
    bell = Bell()
    end = Future[None]()
    end.set_running_or_notify_cancel()  # it cannot be cancelled: the bell rings instead

    def keep_listening() -> None:
        try:
            keep_up(broker, listener, pace, bell, outbox)
        except BaseException as error:  # noqa: BLE001  raised again where listen() waits
            end.set_exception(error)
        else:
            end.set_result(None)
        finally:
            bell.close()

    # A daemon: the program may end while it looks up a name.
    thread = threading.Thread(target=keep_listening, name="mqtt", daemon=True)
    thread.start()
    try:
        await asyncio.wrap_future(end)
    finally:
        stop()
        bell.ring()
        with suppress(TimeoutError):
            await asyncio.wait_for(asyncio.wrap_future(end), _PATIENCE_AT_THE_END)
            thread.join()  # nothing is left of it but the return
