"""What every calendar promises of people: letters, languages, calls. In memory, and in Graph."""

import pytest

from panel.calendars.base import Unreachable

from .any_door import AnyDoor
from .wishes import ADA, KARIM, LETTER


def test_a_letter_goes_out_as_it_was_written(any_door: AnyDoor) -> None:
    any_door.reads(ADA, "fr-FR")
    any_door.send_mail(LETTER)
    assert any_door.letters() == [LETTER]


def test_somebody_reads_the_language_of_their_mailbox(any_door: AnyDoor) -> None:
    any_door.reads(ADA, "fr-FR")
    any_door.reads(KARIM, "en-GB")
    assert [any_door.language_of(who) for who in (ADA, KARIM)] == ["fr-FR", "en-GB"]


def test_what_a_stranger_reads_is_not_told(any_door: AnyDoor) -> None:
    assert any_door.language_of("grace@navy.example") == ""


def test_whoever_is_in_a_call_is_told_of_until_they_hang_up(any_door: AnyDoor) -> None:
    any_door.joins_a_call(ADA)
    any_door.joins_a_call(KARIM)
    assert any_door.in_calls(ADA, KARIM) == {ADA, KARIM}
    any_door.hangs_up(ADA)
    assert any_door.in_calls(ADA, KARIM) == {KARIM}


def test_a_stranger_is_in_no_call(any_door: AnyDoor) -> None:
    any_door.joins_a_call(ADA)
    assert any_door.in_calls("grace@navy.example", ADA) == {ADA}


def test_of_nobody_there_is_no_call(any_door: AnyDoor) -> None:
    assert any_door.in_calls() == frozenset()


def test_people_are_out_of_reach_of_an_unplugged_calendar(any_door: AnyDoor) -> None:
    any_door.joins_a_call(ADA)
    any_door.unplug()
    with pytest.raises(Unreachable):
        any_door.in_calls(ADA)
    with pytest.raises(Unreachable):
        any_door.language_of(ADA)
    with pytest.raises(Unreachable):
        any_door.send_mail(LETTER)
    any_door.plug_in()
    assert any_door.in_calls(ADA) == {ADA}
    assert any_door.letters() == []
