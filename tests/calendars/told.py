"""A Graph that answers what it is told to, where the simulated one would never."""

from collections.abc import Callable

import httpx
import msgspec

from panel.calendars.graph_http import Answer, Question
from panel.calendars.graph_line import Errand


class Told:
    is_delegated = False

    def __init__(self, answer: Callable[[Question], object]) -> None:
        self._answer = answer
        self.asked: list[Question] = []

    async def ask(self, question: Question, errand: Errand) -> Answer:
        assert errand.left > 0
        self.asked.append(question)
        return Answer(200, httpx.Headers(), msgspec.json.encode(self._answer(question)))
