"""Small moves between an ASGI server and an application: read, run, notice who left, cut."""

from starlette.types import ASGIApp, Message, Receive, Scope

from panel.simulator.spoil import Reply


async def whole(receive: Receive) -> bytes:
    parts = []
    while True:
        message = await receive()
        parts.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(parts)


async def gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def abort(scope: Scope, receive: Receive) -> None:
    transport = scope["simulator.transport"]
    if not transport.is_closing():  # Python 3.11.2 raises where the client was faster
        transport.abort()
    await gone(receive)


async def run(app: ASGIApp, scope: Scope, body: bytes) -> Reply:
    """An application's answer, kept instead of sent."""
    kept: list[Message] = []

    async def ask() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async def keep(message: Message) -> None:
        kept.append(message)

    await app(scope, ask, keep)
    whole = b"".join(message.get("body", b"") for message in kept)
    return Reply(status=kept[0]["status"], headers=tuple(kept[0]["headers"]), body=whole)
