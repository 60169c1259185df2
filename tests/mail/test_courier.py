"""Who gets a letter, in which language, with which links; and what happens when none can go."""

import asyncio
import logging
from collections import Counter
from dataclasses import replace
from email.message import EmailMessage

import pytest

from panel.calendars.base import CalendarError, NotAllowed, Unreachable
from panel.calendars.memory import MemoryCalendar
from panel.config.words import WORDS
from panel.domain.effects import Notify
from panel.mail.courier import AT_ONCE, Courier
from panel.mail.links import Links, NoLinks

from .letters import ADA, DESK, LINKS, NOTICE, SERIES, STANDUP, at, part, read

GRACE, ALAN = STANDUP.attendees
TO_ALL = replace(NOTICE, to_all=True)


class Post(MemoryCalendar):
    """A calendar whose post may fail, and people's languages with it."""

    def __init__(self) -> None:
        super().__init__(now=lambda: at(8))
        self.takes = 1000  # letters, before it takes no more
        self.tells_languages = True
        self.asked: Counter[str] = Counter()
        self.at_once = self.most_at_once = 0

    async def send_mail(self, message: bytes) -> None:
        if len(self.sent) >= self.takes:
            raise Unreachable("Graph cannot be reached: check the network.")
        await super().send_mail(message)

    async def language_of(self, address: str) -> str:
        self.asked[address] += 1
        self.at_once += 1
        self.most_at_once = max(self.at_once, self.most_at_once)
        await asyncio.sleep(0)
        self.at_once -= 1
        if not self.tells_languages:
            raise Unreachable("Graph cannot be reached: check the network.")
        return await super().language_of(address)


def a_courier(post: Post, links: Links | NoLinks = LINKS) -> Courier:
    return Courier(
        calendar=post,
        desk=DESK,
        language=lambda: "fr",
        templates=lambda language: WORDS[language],  # type: ignore[index]  # one of ours
        links=lambda _: links,
    )


def delivered(notify: Notify, post: Post, links: Links | NoLinks = LINKS) -> list[EmailMessage]:
    asyncio.run(a_courier(post, links).deliver(notify))
    return [read(raw) for raw in post.sent]


def people(message: EmailMessage) -> list[str]:
    return [a.addr_spec for name in ("to", "bcc") for a in getattr(message[name], "addresses", ())]


def test_the_organizer_alone_is_told_in_the_rooms_language() -> None:
    (letter,) = delivered(NOTICE, Post())
    assert people(letter) == [ADA]
    assert letter["content-language"] == "fr"


@pytest.mark.parametrize(
    ("reads", "written"),
    [
        ("en-GB", "en"),
        ("fr-CA", "fr"),
        ("de-AT", "de"),
        ("da-DK", "fr"),
        ("", "fr"),
        ("EN_us", "en"),
        ("x" * 99, "fr"),
    ],
)
def test_people_are_written_to_in_what_they_read(reads: str, written: str) -> None:
    post = Post()
    post.reads(ADA, reads)
    (letter,) = delivered(NOTICE, post)
    assert letter["content-language"] == written


def test_all_are_told_each_language_once_and_hidden_from_each_other() -> None:
    post = Post()
    post.reads(GRACE, "en-US")
    letters = delivered(TO_ALL, post)
    assert [people(letter) for letter in letters] == [[ADA], [GRACE], [ALAN]]
    assert [letter["content-language"] for letter in letters] == ["fr", "en", "fr"]
    assert [letter["to"] is None for letter in letters] == [False, True, True]


def test_only_the_organizer_may_give_the_room_away() -> None:
    first, second = (part(letter, "plain") for letter in delivered(TO_ALL, Post()))
    assert (LINKS.coming in first, LINKS.free in first) == (True, True)
    assert (LINKS.coming in second, LINKS.free in second) == (True, False)


def test_a_series_is_the_organizers_business() -> None:
    (letter,) = delivered(SERIES, Post(), NoLinks.NO_PAGE)
    assert people(letter) == [ADA]


@pytest.mark.parametrize(
    "address",
    [
        *("", "grace", "grace@", "@x.y", "a b@x.y", "a@x.y\r\nBcc: b@x.y", "a@x.y,b@x.y"),
        *("é@x.y", "a..b@x.y", '"a"@x.y', "a@-x.y", "a@x..y", "a@x.y>", "a@x.y\n"),
        f"{'a' * 65}@x.y",
    ],
)
def test_what_is_no_mailbox_gets_no_letter(address: str) -> None:
    strange = replace(TO_ALL, meeting=replace(STANDUP, attendees=(address, GRACE)))
    assert [people(letter) for letter in delivered(strange, Post())] == [[ADA], [GRACE]]
    to_nobody = replace(NOTICE, meeting=replace(STANDUP, organizer_address=address))
    with pytest.raises(NotAllowed, match=r"^The organizer's address is no mailbox"):
        delivered(to_nobody, Post())


def test_nobody_is_told_twice_nor_the_room_itself() -> None:
    invited = (GRACE, ADA.upper(), GRACE.title(), DESK.mailbox.upper())
    letters = delivered(replace(TO_ALL, meeting=replace(STANDUP, attendees=invited)), Post())
    assert [people(letter) for letter in letters] == [[ADA], [GRACE]]


def test_a_hundred_are_told_and_few_are_asked_for_at_once() -> None:
    crowd = tuple(f"person-{n}@contoso.example" for n in range(150))
    post = Post()
    letters = delivered(replace(TO_ALL, meeting=replace(STANDUP, attendees=crowd)), post)
    assert people(letters[1]) == list(crowd[:100])
    assert 1 < post.most_at_once <= AT_ONCE


def test_who_was_told_already_is_left_out_when_it_is_tried_again() -> None:
    post = Post()
    post.takes = 1
    courier = a_courier(post)
    with pytest.raises(CalendarError):
        asyncio.run(courier.deliver(TO_ALL))
    post.takes = 1000
    asyncio.run(courier.deliver(replace(TO_ALL, id="another write")))
    asyncio.run(courier.deliver(replace(TO_ALL, id="and another")))
    assert [people(read(raw)) for raw in post.sent] == [[ADA], [GRACE, ALAN]]


def test_without_languages_letters_are_in_the_rooms_and_it_is_said_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    post = Post()
    post.tells_languages = False
    post.reads(ADA, "en")
    courier = a_courier(post)
    for start in (at(8), at(10)):
        slot = replace(STANDUP.slot, start=start)
        asyncio.run(courier.deliver(replace(TO_ALL, meeting=replace(STANDUP, slot=slot))))
    post.tells_languages = True
    asyncio.run(courier.deliver(replace(NOTICE, meeting=replace(STANDUP, event_id="another"))))
    spoken = [read(raw)["content-language"] for raw in post.sent]
    assert spoken == ["fr", "fr", "fr", "fr", "en"]
    assert [r.levelname for r in caplog.records] == ["WARNING", "INFO"]
    assert not any(name in caplog.text for name in (ADA, GRACE, "Ada", "Budget"))


def test_after_one_failure_nobody_else_is_asked_for(caplog: pytest.LogCaptureFixture) -> None:
    crowd = tuple(f"person-{n}@contoso.example" for n in range(50))
    post = Post()
    post.tells_languages = False
    delivered(replace(TO_ALL, meeting=replace(STANDUP, attendees=crowd)), post)
    assert post.asked.total() <= AT_ONCE
    assert len(caplog.records) == 1


def test_a_letter_that_cannot_go_is_told() -> None:
    post = Post()
    post.takes = 0
    with pytest.raises(Unreachable):
        delivered(NOTICE, post)
