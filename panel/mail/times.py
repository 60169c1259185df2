"""Moments as a language writes them, at the door's own time."""

from datetime import date, datetime, tzinfo

from panel.mail.words import Words


def time(moment: datetime, zone: tzinfo) -> str:
    """24 hours in every language, as the door shows it."""
    return f"{moment.astimezone(zone):%H:%M}"


def time_seen_from(now: datetime, moment: datetime, zone: tzinfo, words: Words) -> str:
    """A time of today, or one of another day with its name."""
    is_today = moment.astimezone(zone).date() == now.astimezone(zone).date()
    return time(moment, zone) if is_today else day_and_time(moment, zone, words)


def day_and_time(moment: datetime, zone: tzinfo, words: Words) -> str:
    day = day_of(moment.astimezone(zone), words)
    return words.moment.format(day=day, time=time(moment, zone))


def day_of(day: date, words: Words) -> str:
    return (words.first_day if day.day == 1 else words.day).format(
        weekday=words.weekdays[day.weekday()],
        day=day.day,
        month=words.months[day.month - 1],
        year=day.year,
    )
