"""Takes letters away: who is written to, in which language, and one message for all of a kind.

The organizer has a letter of their own, with both links. Of the others each language has one, in
which they are hidden from each other; it keeps the room, but only the organizer may give it away.
"""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from panel.calendars.base import Calendar, CalendarError, NotAllowed
from panel.domain.effects import NoticeOf, Notify
from panel.domain.meeting import MeetingKey
from panel.mail.addresses import is_mailbox, to_write_to
from panel.mail.facts import Desk, Letter, Templates
from panel.mail.filling import Link
from panel.mail.letter import composed
from panel.mail.links import Links, NoLinks
from panel.mail.words import REFERENCE, known, languages

log = logging.getLogger(__name__)

AT_ONCE = 4  # questions for languages: what Exchange takes of one application and mailbox
REMEMBERS = 1000  # people who were written to, and of what
ALL = frozenset(Link)
COMING = frozenset({Link.COMING})


@dataclass(frozen=True, slots=True)
class _Group:
    """Those who get one message."""

    language: str
    to: str
    hidden: tuple[str, ...] = ()


class Courier:
    """Making one does no I/O."""

    def __init__(
        self,
        *,
        calendar: Calendar,
        desk: Desk,
        language: Callable[[], str],  # the room's, now
        templates: Callable[[str], Templates],  # in a language, as `sites.toml` has them now
        links: Callable[[Notify], Links | NoLinks],
    ) -> None:
        self._calendar = calendar
        self._desk = desk
        self._language = language
        self._templates = templates
        self._links = links
        self._reached: OrderedDict[tuple[MeetingKey, NoticeOf, str], None] = OrderedDict()
        self._lost = False

    async def deliver(self, notify: Notify) -> None:
        """Raises CalendarError unless everybody has been written to.

        Told to deliver it again, it writes only to those whom no letter has reached.
        """
        organizer = notify.meeting.answers
        if not is_mailbox(organizer):
            raise NotAllowed("The organizer's address is no mailbox that a letter can be sent to.")
        others = notify.meeting.attendees if notify.to_all else ()
        wanted = (organizer, *to_write_to(others, but=(organizer, self._desk.mailbox)))
        left = tuple(one for one in wanted if _name(notify, one) not in self._reached)
        links = self._links(notify)
        for group in _groups(organizer, await self._languages(left)):
            letter = self._letter(notify, group, links)
            await self._calendar.send_mail(await asyncio.to_thread(_written, letter))
            for address in (group.to, *group.hidden):
                self._reached[_name(notify, address)] = None
        while len(self._reached) > REMEMBERS:
            self._reached.popitem(last=False)

    def _letter(self, notify: Notify, group: _Group, links: Links | NoLinks) -> Letter:
        return Letter(
            about=notify,
            desk=self._desk,
            to=group.to,
            hidden=group.hidden,
            language=group.language,
            words=languages()[group.language],
            templates=self._templates(group.language),
            links=links,
            offers=ALL if group.to else COMING,
        )

    async def _languages(self, addresses: tuple[str, ...]) -> dict[str, str]:
        """What each of them reads, of ours; the room's language where that is not told."""
        ours = known(self._language()) or REFERENCE
        turn, failed = asyncio.Semaphore(AT_ONCE), asyncio.Event()

        async def read(address: str) -> str:
            async with turn:
                if failed.is_set():
                    return ours  # nobody else need be asked to hear the same
                try:
                    return known(await self._calendar.language_of(address)) or ours
                except CalendarError as error:
                    failed.set()
                    self._lose(error)
                    return ours

        found = await asyncio.gather(*map(read, addresses))
        if addresses and not failed.is_set():
            self._find()
        return dict(zip(addresses, found, strict=True))

    def _lose(self, error: CalendarError) -> None:
        if not self._lost:
            log.warning("nobody's language can be asked for, letters are in the room's: %s", error)
        self._lost = True

    def _find(self) -> None:
        if self._lost:
            log.info("languages can be asked for again")
        self._lost = False


def _groups(organizer: str, reads: dict[str, str]) -> Iterator[_Group]:
    if organizer in reads:
        yield _Group(reads[organizer], to=organizer)
    others = {address: language for address, language in reads.items() if address != organizer}
    for language in sorted(set(others.values())):
        yield _Group(language, to="", hidden=tuple(o for o in others if others[o] == language))


def _name(notify: Notify, address: str) -> tuple[MeetingKey, NoticeOf, str]:
    return (notify.meeting.key, notify.of, address)


def _written(letter: Letter) -> bytes:
    """Off the loop: the first one reads its template, which costs frames."""
    return composed(letter).as_bytes()
