"""Somebody who asks Entra for tokens, on a clock that it turns itself."""

import pytest

from panel.calendars.base import CalendarError, SignInFailed
from panel.calendars.credential import Credential, Named, Secret
from panel.calendars.graph_auth import EntraTokens
from panel.calendars.graph_line import Patience, Trust
from panel.domain.faults import Fault

from .doors import QUICK, GraphDoor

RIGHT = Secret(secret="demo-secret")
TOKEN = "POST .*/token"


class Signer:
    def __init__(self, door: GraphDoor, *, patience: Patience = QUICK) -> None:
        self.door = door
        self.shown: Credential | None = RIGHT
        self.several: list[Named] = []  # instead, newest first
        self.seconds = 0.0
        self.tokens = EntraTokens(
            tenant=door.graph.directory.tenant,
            client_id="11111111-1111-1111-1111-111111111111",
            authority=door.graph.url,
            base_url=f"{door.graph.url}/v1.0",
            credentials=self._show,
            trust=Trust(door.graph.ca_path),
            patience=patience,
            clock=lambda: self.seconds,
        )

    def _show(self) -> list[Named]:
        if self.several:
            return self.several
        if self.shown is None:
            raise SignInFailed("There is no secret.", Fault.SECRET_MISSING)
        return [Named(name="panel", credential=self.shown)]

    def get(self) -> str:
        return self.door.runner.run(self.tokens.get())

    def an_hour_later(self) -> str:
        """When the token it has is too old."""
        self.seconds += 3600
        return self.get()

    def fails(self, error: type[CalendarError]) -> CalendarError:
        with pytest.raises(error) as raised:
            self.get()
        return raised.value

    @property
    def asked(self) -> int:
        return self.door.asked(TOKEN)
