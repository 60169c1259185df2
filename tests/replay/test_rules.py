"""The rules that a replay is asked for by options: lists, hours and holidays among them."""

from argparse import ArgumentParser, Namespace
from datetime import UTC, date, time
from pathlib import Path

import pytest

from panel.config import ConfigError
from panel.replay.rules import add_options, chosen_policy

CALENDAR = (
    "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20200714\n"
    "RRULE:FREQ=YEARLY\nEND:VEVENT\nEND:VCALENDAR\n"
)


def asked(*words: str) -> Namespace:
    parser = ArgumentParser()
    add_options(parser)
    parser.set_defaults(zone=UTC)
    return parser.parse_args(words)


def test_a_list_is_given_item_by_item() -> None:
    policy = chosen_policy(asked("--exempt-keywords", "VIP", "--exempt-keywords", "board"))
    assert policy.exempt_keywords == ("VIP", "board")


def test_protected_hours_are_read_as_in_sites_toml() -> None:
    (hours,) = chosen_policy(asked("--protected-hours", "sat 20:00-07:00")).protected.hours
    assert (hours.days, hours.start) == (frozenset({5}), time(20))
    with pytest.raises(ConfigError, match="item 1"):
        chosen_policy(asked("--protected-hours", "lunch"))


def test_an_item_that_cannot_be_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        asked("--exempt-organizers", "Ada")
    assert "'Ada': give an address or a domain" in capsys.readouterr().err


def test_holidays_come_from_a_file_and_never_from_an_address(tmp_path: Path) -> None:
    file = tmp_path / "fr.ics"
    file.write_text(CALENDAR, encoding="utf-8")
    policy = chosen_policy(asked("--holidays", str(file)))
    assert {day.replace(year=2020) for day in policy.protected.holidays} == {date(2020, 7, 14)}
    with pytest.raises(ConfigError, match="a replay fetches no holidays"):
        chosen_policy(asked("--holidays", "https://days.example.com/fr.ics"))
