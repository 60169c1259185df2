"""People as Graph knows them: letters to them, the language they read, and their calls."""

import re
import time
from base64 import b64encode
from collections.abc import Callable, Iterable, Sequence
from urllib.parse import quote, urlencode

import msgspec

from panel.calendars import base
from panel.calendars.base import AccessDenied, Gone, RoomUnknown, Unreadable
from panel.calendars.graph_http import Line, Question
from panel.calendars.graph_line import Errand
from panel.domain.person import Person

AT_MOST = 650  # people of one question, as documented
_UNKNOWN_FOR = 3600.0  # seconds: somebody may be new
# As Teams says it. InAMeeting comes from their own calendar: it would be true of every no-show.
_IN_A_CALL = {"InACall", "InAConferenceCall", "Presenting"}
_NOT_SAID = re.compile(r"[^\w@.'+-]+")  # what would end or change a search
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class _Account(msgspec.Struct, frozen=True, kw_only=True):
    id: str


class _Found(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    display_name: str | None = None
    mail: str | None = None


class _FoundPage(msgspec.Struct, frozen=True, kw_only=True):
    value: list[_Found]


class _Presence(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    activity: str | None = None


class _Presences(msgspec.Struct, frozen=True, kw_only=True):
    value: list[_Presence]


class _Language(msgspec.Struct, frozen=True, kw_only=True):
    locale: str | None = None


class _Settings(msgspec.Struct, frozen=True, kw_only=True):
    language: _Language | None = None


class People:
    def __init__(
        self,
        http: Line,
        *,
        base_url: str,
        mailbox: str,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._http = http
        self._base_url = base_url.rstrip("/")
        self._mailbox = mailbox
        self._clock = clock
        self._ids: dict[str, str] = {}  # in the directory, by address
        self._unknown: dict[str, float] = {}  # until when nobody need be asked again

    async def send(self, message: bytes, errand: Errand) -> None:
        """Once or not at all: a letter is not sent again where it may have gone out.

        A lost one keeps the room, as nothing is released without its notice; a doubled one
        teaches people to overlook them.
        """
        url = f"{self._user(self._mailbox)}/sendMail"
        letter = Question(
            "POST",
            url,
            errand.guid,
            content=b64encode(message),
            only_once=True,
            needs="Mail.Send",
        )
        await self._http.ask(letter, errand)

    async def language(self, address: str, errand: Errand) -> str:
        url = f"{self._user(address)}/mailboxSettings?$select=language"
        asked = Question("GET", url, errand.another_id(), needs="MailboxSettings.Read")
        try:
            answer = await self._http.ask(asked, errand)
        except (AccessDenied, RoomUnknown, Gone):
            return ""  # somebody outside, or out of the app's bounds
        try:
            language = msgspec.json.decode(answer.body, type=_Settings).language
        except (ValueError, RecursionError):
            return ""
        said = (language.locale if language else "") or ""
        return said if _LANGUAGE.fullmatch(said) else ""

    async def in_calls(self, addresses: Sequence[str], errand: Errand) -> frozenset[str]:
        """Those of them, as they were named."""
        named = {name: await self._id(name.strip().lower(), errand) for name in addresses}
        ids = sorted({id_ for id_ in named.values() if id_})
        calling: set[str] = set()
        for first in range(0, len(ids), AT_MOST):
            calling.update(await self._calling(ids[first : first + AT_MOST], errand))
        return frozenset(name for name, id_ in named.items() if id_ in calling)

    async def find(self, text: str, errand: Errand) -> tuple[Person, ...]:
        """By the beginnings of words in names and addresses; rooms are accounts too."""
        said = " ".join(_NOT_SAID.sub(" ", text.lower()).split())
        if len(said.replace(" ", "")) < base.LETTERS:
            return ()
        search = f'"displayName:{said}" OR "mail:{said}"'
        query = {"$search": search, "$select": "id,displayName,mail", "$top": str(base.AT_MOST)}
        url = f"{self._base_url}/users?{urlencode(query, safe='$', quote_via=quote)}"
        asked = Question("GET", url, errand.another_id(), needs="User.ReadBasic.All", searches=True)
        answer = await self._http.ask(asked, errand)
        try:
            found = msgspec.json.decode(answer.body, type=_FoundPage).value
        except (ValueError, RecursionError) as error:
            raise Unreadable("Graph answered something that is no list of people.") from error
        people = (Person(name=f.display_name or f.mail, address=f.mail) for f in found if f.mail)
        others = (p for p in people if p.address.casefold() != self._mailbox.casefold())
        return tuple(sorted(others, key=lambda p: (p.name, p.address))[: base.AT_MOST])

    async def _id(self, address: str, errand: Errand) -> str:
        """Empty if the directory does not know them."""
        if address in self._ids:
            return self._ids[address]
        if "@" not in address or self._clock() < self._unknown.get(address, 0.0):
            return ""
        url = f"{self._user(address)}?$select=id"
        asked = Question("GET", url, errand.another_id(), needs="User.ReadBasic.All")
        try:
            answer = await self._http.ask(asked, errand)
        except (RoomUnknown, Gone):
            self._unknown[address] = self._clock() + _UNKNOWN_FOR
            return ""
        try:
            found = msgspec.json.decode(answer.body, type=_Account).id
        except (ValueError, RecursionError) as error:
            raise Unreadable("Graph answered something that is no account.") from error
        self._ids[address] = found.lower()
        return self._ids[address]

    async def _calling(self, ids: list[str], errand: Errand) -> Iterable[str]:
        asked = Question(
            "POST",
            f"{self._base_url}/communications/getPresencesByUserId",
            errand.another_id(),
            {"ids": ids},
            asks_only=True,
            needs="Presence.Read.All",
        )
        answer = await self._http.ask(asked, errand)
        try:
            found = msgspec.json.decode(answer.body, type=_Presences).value
        except (ValueError, RecursionError) as error:
            raise Unreadable("Graph answered something that tells of nobody's calls.") from error
        return [each.id.lower() for each in found if each.activity in _IN_A_CALL]

    def _user(self, address: str) -> str:
        return f"{self._base_url}/users/{quote(address, safe='')}"
