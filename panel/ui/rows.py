"""Times, offers and days in the types that QML takes."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QDateTime

from panel.ui.day import Day
from panel.ui.offers import Offer


def qt_time(moment: datetime | None) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp())) if moment else QDateTime()


def offer_rows(offers: Iterable[Offer]) -> list[dict[str, Any]]:
    return [
        {"minutes": offer.minutes, "until": qt_time(offer.until), "toNext": offer.to_next}
        for offer in offers
    ]


def day_rows(days: Iterable[Day]) -> list[dict[str, Any]]:
    return [_day(day) for day in days]


def _day(day: Day) -> dict[str, Any]:
    return {
        "start": qt_time(day.start),
        "minutes": day.minutes,
        "blocks": [
            {
                "kind": block.title.kind.value,
                "text": block.title.text,
                "start": qt_time(block.start),
                "end": qt_time(block.end),
                "fromMinute": block.from_minute,
                "minutes": block.minutes,
                "tone": block.tone.value,
                "allDay": block.all_day,
                "lane": block.lane,
                "lanes": block.lanes,
            }
            for block in day.blocks
        ],
    }
