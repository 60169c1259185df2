"""Numbers and days as a language writes them."""

from datetime import date
from itertools import pairwise

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

    def percent(self, rate: float, *others: float) -> str:
        """To a tenth where it, or one of the others told beside it, would look the same else."""
        rates = sorted({100 * each for each in (rate, *others)})
        apart = min((high - low for low, high in pairwise(rates)), default=1.0)
        close_to_an_end = not others and (0 < rates[0] < 10 or 90 < rates[0] < 100)
        fine = apart < 1 or close_to_an_end
        return self._numbers.percent.format(n=self.number(100 * rate, 1 if fine else 0))

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
        low, high = share.interval()
        said = text.format(
            rate=self.percent(share.rate, low, high),
            low=self.percent(low, share.rate, high),
            high=self.percent(high, low, share.rate),
            count=self.count(share.count),
            of=self.count(share.of),
            **more,
        )
        return f"{said} ({self._numbers.few})" if share.is_small and "{of}" in text else said
