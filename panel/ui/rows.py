"""Times, offers and days in the types that QML takes."""

from typing import Any

from PySide6.QtCore import QDateTime

from panel.ui.facts import DayFacts, Moment, NextFacts, OfferFacts


def qt_time(moment: Moment) -> QDateTime:
    return QDateTime() if moment is None else QDateTime.fromSecsSinceEpoch(moment)


def offer_row(offer: OfferFacts) -> dict[str, Any]:
    return {**offer, "until": qt_time(offer["until"])}


def next_row(waits: NextFacts) -> dict[str, Any]:
    return {**waits, "start": qt_time(waits["start"])}


def day_row(day: DayFacts) -> dict[str, Any]:
    blocks = [
        {**block, "start": qt_time(block["start"]), "end": qt_time(block["end"])}
        for block in day["blocks"]
    ]
    return {**day, "start": qt_time(day["start"]), "blocks": blocks}
