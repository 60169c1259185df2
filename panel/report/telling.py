"""Numbers and days as a language writes them."""

from datetime import date

from panel.report.figures import Share
from panel.report.periods import Comparison, Contrast, Period
from panel.report.words import Words


class Telling:
    """How one language tells what was found."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._numbers = words.numbers

    def count(self, number: int) -> str:
        return f"{number:,}".replace(",", self._numbers.thousands)

    def number(self, number: float, places: int = 0) -> str:
        whole, _, part = f"{number:,.{places}f}".partition(".")
        whole = whole.replace(",", self._numbers.thousands)
        return f"{whole}{self._numbers.decimal}{part}" if part else whole

    def hours(self, hours: float) -> str:
        """Small ones to a tenth."""
        return self.number(hours, 0 if hours >= 10 else 1)

    def percent(self, rate: float) -> str:
        """To a tenth where whole percents would tell two apart that are not the same."""
        per_cent = rate * 100
        places = 1 if 0 < per_cent < 10 or 90 < per_cent < 100 else 0
        return self._numbers.percent.format(n=self.number(per_cent, places))

    def points(self, difference: float) -> str:
        sign = "+" if difference > 0 else "−" if difference < 0 else ""
        return f"{sign}{self.number(abs(difference) * 100, 1)}"

    def day(self, day: date) -> str:
        month = self.words.months[day.month - 1]
        return self._numbers.day.format(day=day.day, month=month, year=day.year)

    def month(self, text: str) -> str:
        """ "2026-03" in short."""
        year, month = text.split("-")
        return f"{self.words.short_months[int(month) - 1]} {year[2:]}"

    def period(self, compared: Comparison, period: Period) -> str:
        name = f"{compared.contrast.value}_{period.value}"
        day = self.day(compared.day) if compared.contrast is Contrast.DAY else ""
        return self.words.periods.of(name).format(day=day)

    def capital(self, text: str) -> str:
        return text[:1].upper() + text[1:]

    def share(self, text: str, share: Share, **more: str) -> str:
        """A text with the gaps {rate}, {low}, {high}, {count} and {of}."""
        said = text.format(
            rate=self.percent(share.rate),
            low=self.percent(share.low),
            high=self.percent(share.high),
            count=self.count(share.count),
            of=self.count(share.of),
            **more,
        )
        return f"{said} ({self._numbers.few})" if share.is_small and "{of}" in text else said
