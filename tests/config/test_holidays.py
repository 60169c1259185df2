"""Holidays read from calendars: which dates they take, and what is refused."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.config import ConfigError
from panel.config.holidays import LARGEST, read

PARIS = ZoneInfo("Europe/Paris")
TODAY = date(2026, 3, 2)


def calendar(*events: str) -> bytes:
    inner = [f"BEGIN:VEVENT\n{event}\nEND:VEVENT" for event in events]
    return "\n".join(["BEGIN:VCALENDAR", *inner, "END:VCALENDAR", ""]).encode()


def day(start: str, *more: str) -> str:
    return "\n".join([f"DTSTART;VALUE=DATE:{start}", *more])


def holidays(*events: str) -> list[str]:
    found = read(calendar(*events), "fr.ics", PARIS, TODAY)
    return [f"{one:%Y-%m-%d}" for one in sorted(found)]


def complaint(data: bytes, patience: float = 5) -> str:
    with pytest.raises(ConfigError) as caught:
        read(data, "fr.ics", PARIS, TODAY, patience)
    (sentence,) = caught.value.sentences
    return sentence


def test_an_all_day_event_is_a_holiday() -> None:
    assert holidays(day("20260714")) == ["2026-07-14"]


def test_the_end_of_several_days_is_no_holiday() -> None:
    assert holidays(day("20261224", "DTEND;VALUE=DATE:20261226")) == ["2026-12-24", "2026-12-25"]


def test_a_length_is_as_good_as_an_end() -> None:
    assert holidays(day("20261224", "DURATION:P2D")) == ["2026-12-24", "2026-12-25"]


def test_an_end_on_the_day_itself_still_leaves_the_day() -> None:
    assert holidays(day("20261224", "DTEND;VALUE=DATE:20261224")) == ["2026-12-24"]


def test_a_yearly_holiday_falls_within_a_year_before_and_two_after() -> None:
    yearly = holidays(day("16011225", "RRULE:FREQ=YEARLY"))
    assert yearly == ["2025-12-25", "2026-12-25", "2027-12-25"]


def test_a_holiday_may_fall_on_a_weekday_of_a_month() -> None:
    fourth_thursday = "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"
    found = holidays(day("20001123", fourth_thursday))
    assert found == ["2025-11-27", "2026-11-26", "2027-11-25"]


def test_a_day_excepted_is_worked() -> None:
    assert holidays(
        day("20261225", "RRULE:FREQ=YEARLY", "EXDATE;VALUE=DATE:20271225"),
    ) == ["2026-12-25"]


def test_an_exception_told_as_a_moment_means_the_date_at_the_door() -> None:
    late = "EXDATE:20271224T230000Z"  # midnight in Paris
    assert holidays(day("20261225", "RRULE:FREQ=YEARLY", late)) == ["2026-12-25"]


def test_a_last_moment_means_the_date_at_the_door() -> None:
    last = "RRULE:FREQ=DAILY;UNTIL=20261225T230000Z"
    assert holidays(day("20261225", last)) == ["2026-12-25", "2026-12-26"]


def test_a_moved_occurrence_leaves_its_day_for_another() -> None:
    assert holidays(
        day("20261225", "UID:x", "RRULE:FREQ=YEARLY;COUNT=2"),
        day("20271227", "UID:x", "RECURRENCE-ID;VALUE=DATE:20271225"),
    ) == ["2026-12-25", "2027-12-27"]


@pytest.mark.parametrize(
    "instead",
    [
        day("20271225", "STATUS:CANCELLED"),
        "DTSTART:20271225T090000Z\nDTEND:20271225T100000Z",
    ],
)
def test_an_occurrence_cancelled_or_given_hours_is_no_holiday(instead: str) -> None:
    assert holidays(
        day("20261225", "UID:x", "RRULE:FREQ=YEARLY;COUNT=2"),
        f"{instead}\nUID:x\nRECURRENCE-ID;VALUE=DATE:20271225",
    ) == ["2026-12-25"]


def test_days_listed_one_by_one() -> None:
    assert holidays(day("20260406", "RDATE;VALUE=DATE:20270329,20260525")) == [
        "2026-04-06",
        "2026-05-25",
        "2027-03-29",
    ]


def test_the_later_version_of_an_event_counts() -> None:
    assert holidays(
        day("20260407", "UID:x", "SEQUENCE:1"), day("20260406", "UID:x", "SEQUENCE:0")
    ) == ["2026-04-07"]


def test_an_event_with_hours_counts_for_no_date() -> None:
    hours = "DTSTART:20260706T090000Z\nDTEND:20260706T100000Z\nRRULE:FREQ=SECONDLY"
    assert holidays(day("20260714"), hours, day("20261225")) == ["2026-07-14", "2026-12-25"]


def test_a_cancelled_event_is_no_holiday() -> None:
    assert holidays(day("20260714"), day("20260715", "STATUS:CANCELLED")) == ["2026-07-14"]


def test_names_descriptions_and_time_zones_are_not_looked_at() -> None:
    noise = "SUMMARY:14 juillet\nDESCRIPTION:" + "long\n ger" * 1000 + "\nCATEGORIES:a,b"
    zone = "BEGIN:VTIMEZONE\nDTSTART:nonsense\nEND:VTIMEZONE\nBEGIN:VEVENT"
    data = calendar(day("20260714", noise)).replace(b"BEGIN:VEVENT", zone.encode())
    assert read(data, "fr.ics", PARIS, TODAY) == {date(2026, 7, 14)}


@pytest.mark.parametrize("ends", [b"\r\n", b"\n"])
def test_lines_may_be_folded_and_marked_as_utf_8(ends: bytes) -> None:
    data = b"\xef\xbb\xbf" + calendar(day("2026\n 0714")).replace(b"\n", ends)
    assert read(data, "fr.ics", PARIS, TODAY) == {date(2026, 7, 14)}


@pytest.mark.parametrize("span", [("20250201", "20250303"), ("20280302", "20280401")])
def test_of_long_holidays_only_what_falls_within_counts(span: tuple[str, str]) -> None:
    assert len(holidays(day(span[0], f"DTEND;VALUE=DATE:{span[1]}"))) == 2


def test_holidays_long_past_are_no_error() -> None:
    assert holidays(day("20190714")) == []


@pytest.mark.parametrize("data", [b"", b"\x00", b"<!DOCTYPE html>", b"[defaults]\n"])
def test_what_is_no_calendar_is_refused(data: bytes) -> None:
    wanted = "fr.ics: is no iCalendar file: give one that starts with BEGIN:VCALENDAR."
    assert complaint(data) == wanted


@pytest.mark.parametrize("cut", [b"DTSTART", b"END:VEVENT", b"END:VCALENDAR"])
def test_half_a_calendar_is_refused(cut: bytes) -> None:
    half = calendar(day("20260714")).partition(cut)[0]
    wanted = "fr.ics: is cut short, or no iCalendar file that can be read: export it again."
    assert complaint(half) == wanted


@pytest.mark.parametrize("events", [(), ("DTSTART:20260714T090000Z",)])
def test_a_calendar_without_holidays_is_refused(events: tuple[str, ...]) -> None:
    wanted = "fr.ics: names no holiday: give a calendar with all-day events."
    assert complaint(calendar(*events)) == wanted


@pytest.mark.parametrize("start", ["DTSTART;VALUE=DATE:20261332", "SUMMARY:no start", "DTSTART:x"])
def test_an_event_without_a_date_is_named_by_its_number(start: str) -> None:
    said = complaint(calendar(day("20260714"), start))
    assert said == "fr.ics: event 2 has no date that can be read: mend it."


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        ("FREQ=SECONDLY", 'repeats "SECONDLY"'),
        ("FREQ=HOURLY", 'repeats "HOURLY"'),
        ("COUNT=2", 'repeats ""'),
        ("FREQ=DAILY;BYHOUR=1", 'repeats by "BYHOUR"'),
        ("FREQ=DAILY;BYDAY=MO", "let it repeat WEEKLY"),
        ("FREQ=DAILY;INTERVAL=0", "INTERVAL below 1"),
        ("FREQ=YEARLY;BYSETPOS=" + "1," * 62 + "1", "more than 62 values"),
        ("FREQ=DAILY\nRRULE:FREQ=YEARLY", "more than one RRULE"),
    ],
)
def test_a_rule_that_no_holiday_follows_is_refused(rule: str, why: str) -> None:
    said = complaint(calendar(day("20260714", f"RRULE:{rule}")))
    assert said.startswith("fr.ics: event 1 ")
    assert why in said


@pytest.mark.parametrize(
    "event",
    [
        day("20260714", "DTEND;VALUE=DATE:99991231"),
        day("20260714", "UID:x", "RECURRENCE-ID;VALUE=DATE:99990714"),
    ],
)
def test_an_event_is_not_followed_through_the_centuries(event: str) -> None:
    assert "by more than a year" in complaint(calendar(day("20260714"), event))


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"BEGIN:VCALENDAR" + b"\n" * LARGEST, "larger than 1 MiB"),
        (calendar(*["X:Y"] * 5000), "more than 5000 events"),
        (calendar(day("20260714", "EXDATE:" + "20260714," * 20_001)), "more than 20000 dates"),
    ],
)
def test_a_crowd_is_refused_before_it_is_read(data: bytes, why: str) -> None:
    assert why in complaint(data)


def test_rules_that_never_come_true_end_with_the_patience() -> None:
    never = [day("20260714", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")] * 5000
    assert "takes too long" in complaint(calendar(*never[:4000]), patience=0.5)


def test_nests_are_not_climbed() -> None:
    nest = b"BEGIN:VEVENT\n" * 20_000 + b"END:VEVENT\n" * 20_000
    data = calendar(day("20260714")).replace(b"END:VEVENT", nest + b"END:VEVENT")
    assert read(data, "fr.ics", PARIS, TODAY) == {date(2026, 7, 14)}


TIMES = st.sampled_from(
    ["20260714", "20260714T000000Z", "99991231", "00010101", "x", "", "P1D", "20260101/P1D"]
)
KEYS = st.sampled_from(["DTSTART", "DTEND", "DURATION", "RDATE", "EXDATE", "RECURRENCE-ID"])
PARTS = st.sampled_from(["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "WKST", "B"])
VALUES = TIMES | st.sampled_from(["DAILY", "YEARLY", "1", "0", "-1", "99", "MO", "9MO", "1,2"])
LINES = st.one_of(
    st.builds("{}{}:{}".format, KEYS, st.sampled_from(["", ";VALUE=DATE", ";TZID=x"]), TIMES),
    st.lists(st.builds("{}={}".format, PARTS, VALUES)).map(lambda p: f"RRULE:{';'.join(p)}"),
    st.sampled_from(["UID:x", "SEQUENCE:1", "SEQUENCE:x", "STATUS:CANCELLED", "EXRULE:x", "END:X"]),
)


@given(st.lists(st.lists(LINES, max_size=5).map("\n".join), max_size=3))
def test_any_event_is_read_or_refused_in_a_sentence(events: list[str]) -> None:
    data = calendar(*[day("20260714", event) for event in events], *events)
    try:
        found = read(data, "fr.ics", PARIS, TODAY)
    except ConfigError as error:
        said, found = str(error), frozenset()
    else:
        said = "fr.ics: "
    assert said.startswith("fr.ics: ")
    assert all(abs(one - TODAY) < timedelta(days=733) for one in found)
