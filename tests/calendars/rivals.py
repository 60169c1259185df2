"""Somebody who books the room while a write is under way."""

import asyncio

from panel.domain.effects import Write
from panel.domain.meeting import Meeting

from .doors import ROOM, GraphDoor
from .wishes import at


def with_a_rival(
    door: GraphDoor,
    write: Write,
    method: str,
    rival: tuple[str, str],
    *,
    effect: bool,
    path: str = "/events",
) -> tuple[Meeting, ...]:
    """Makes a write; while Graph sits over it (or over its answer), somebody else books."""

    async def both() -> tuple[Meeting, ...]:
        before = door.asked(f"{method} .*{path}")
        door.graph.hang(method=method, path=path, effect=effect)
        writing = asyncio.create_task(door.calendar.write(write))
        while door.asked(f"{method} .*{path}") == before:  # noqa: ASYNC110  another thread's
            await asyncio.sleep(0.005)
        await asyncio.sleep(0.15)  # until it hangs
        door.world.book_at_the_door(ROOM, at(rival[0]), at(rival[1]))
        door.graph.recover()
        return await writing

    return door.runner.run(both())
