"""Hosts looked up in a directory while somebody types."""

import asyncio
from collections.abc import Iterator

import pytest

from panel.booking_ahead.people import People
from panel.calendars.base import Unreachable
from panel.domain.person import Person

from .day import Day


class Directory:
    """One that takes its time, or cannot be reached."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.unplugged = False
        self.open = asyncio.Event()
        self.open.set()

    async def find(self, text: str) -> tuple[Person, ...]:
        self.asked.append(text)
        if self.unplugged:
            raise Unreachable("the network is down: look at the cable.")
        await self.open.wait()
        return () if text == "nobody" else (Person(name=text, address=f"{text}@contoso.example"),)


@pytest.fixture
def day() -> Iterator[Day]:
    day = Day("9:00")
    yield day
    day.close()


@pytest.fixture
def directory() -> Directory:
    return Directory()


@pytest.fixture
def people(day: Day, directory: Directory) -> Iterator[People]:
    people = People(directory.find, lambda: None)
    life = day.start(people.run())
    yield people
    life.cancel()


def test_whoever_types_on_asks_once_for_the_whole(
    day: Day, directory: Directory, people: People
) -> None:
    for text in ("a", "ad", "ada"):
        people.find(text)
        day.wait(seconds=0.1)
    day.wait(seconds=2)
    assert directory.asked == ["ada"]
    assert [one.name for one in people.found.people] == ["ada"]


def test_one_letter_asks_nobody(day: Day, directory: Directory, people: People) -> None:
    people.find("  a ")
    day.wait(seconds=2)
    assert (directory.asked, people.found.how) == ([], "")


def test_an_answer_that_nobody_waits_for_any_more_is_not_shown(
    day: Day, directory: Directory, people: People
) -> None:
    directory.open.clear()
    people.find("ada")
    day.wait(seconds=1)
    people.find("grace")
    directory.open.set()
    day.wait(seconds=0.1)
    assert people.found.how == "searching"
    day.wait(seconds=1)
    assert [one.name for one in people.found.people] == ["grace"]


def test_what_is_forgotten_stays_so(day: Day, directory: Directory, people: People) -> None:
    people.find("ada")
    people.forget()
    day.wait(seconds=2)
    assert (directory.asked, people.found.how) == ([], "")


def test_nobody_of_this_name_is_an_answer_too(
    day: Day, directory: Directory, people: People
) -> None:
    people.find("nobody")
    day.wait(seconds=2)
    assert people.found.how == "nobody"


def test_a_directory_that_is_lost_is_logged_once_and_once_when_it_is_back(
    day: Day, directory: Directory, people: People, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    directory.unplugged = True
    for text in ("ada", "grace"):
        people.find(text)
        day.wait(seconds=2)
        assert people.found.how == "failed"
    directory.unplugged = False
    people.find("ada")
    day.wait(seconds=2)
    said = [record.getMessage() for record in caplog.records if "hosts" in record.getMessage()]
    assert said == [
        "hosts cannot be looked up: the network is down: look at the cable.",
        "hosts can be looked up again",
    ]
