"""A view as plain values."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from panel.domain.effects import Book, Cancel, EndEarly, Extend, Release
from panel.ui.day import Block, Day
from panel.ui.facts import BlockFacts, DayFacts, Facts, Moment, NextFacts, OfferFacts
from panel.ui.meetings import Waits
from panel.ui.offers import Offer
from panel.ui.view import View

WISHES = {Book: "book", Cancel: "end", EndEarly: "end", Extend: "extend", Release: "release"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plate:
    """What stands on the door whatever happens."""

    room_name: str
    room_detail: str
    language: str
    capacity: int = 0  # seats; 0: not told


def plain(view: View, plate: Plate) -> Facts:
    headline, countdown, refused = view.headline, view.countdown or view.rehearsal, view.refused
    back, theirs = view.given_back, view.take_back
    return Facts(
        roomName=plate.room_name,
        roomDetail=plate.room_detail,
        language=plate.language,
        face=view.face.value,
        at=_seconds(view.at),
        until=_seconds(view.until),
        minutesLeft=_minutes_between(view.at, view.until),
        hasMeeting=headline is not None,
        titleKind=headline.title.kind.value if headline else "",
        titleText=headline.title.text if headline else "",
        meetingStart=_seconds(headline.slot.start if headline else None),
        meetingEnd=_seconds(headline.slot.end if headline else None),
        counting=countdown is not None,
        closes=_seconds(countdown.closes if countdown else None),
        secondsLeft=countdown.seconds if countdown else 0,
        shareLeft=countdown.share if countdown else 0.0,
        warning=countdown is not None and countdown.warning,
        rehearsed=view.rehearsal is not None,
        canCheckIn=view.check_in is not None,
        canStart=view.start_early is not None,
        checkInIsForNext=None not in (view.check_in, headline)
        and view.check_in != (headline and headline.key),
        checkInStart=_seconds(view.check_in.start if view.check_in else None),
        canEnd=view.end is not None,
        canGiveBack=view.unneeded is not None,
        about=repr((view.check_in, view.end, view.unneeded, theirs)),
        cameEarly=view.come_early,
        ending=view.ending,
        waits=[_next(view.waits)] if view.waits else [],
        pending=WISHES[view.pending] if view.pending else "",
        refusedWish=WISHES[refused[0]] if refused else "",
        refusedWhy=refused[1].value if refused else "",
        givenBack=back.how.value if back else "",
        givenBackAt=_seconds(back.at if back else None),
        takesBackUntil=_seconds(theirs.until if theirs else None),
        lastSeen=_seconds(back.last_seen if back else None),
        people=view.people,
        capacity=plate.capacity,
        inside=view.inside.value,
        remark=view.remark.value,
        trouble=view.trouble.value,
        asOf=_seconds(view.as_of),
        bookOffers=_offers(view.book),
        extendOffers=_offers(view.extend),
        days=[_day(day) for day in view.days],
        nowMinute=view.now_minute,
    )


def _seconds(moment: datetime | None) -> Moment:
    return int(moment.timestamp()) if moment else None


def _minutes_between(start: datetime, end: datetime | None) -> int:
    return -(-int((end - start).total_seconds()) // 60) if end else 0


def _offers(offers: Iterable[Offer]) -> list[OfferFacts]:
    return [
        OfferFacts(minutes=offer.minutes, until=int(offer.until.timestamp()), toNext=offer.to_next)
        for offer in offers
    ]


def _next(waits: Waits) -> NextFacts:
    told = waits.headline
    return NextFacts(
        kind=told.title.kind.value,
        text=told.title.text,
        start=int(told.slot.start.timestamp()),
        here=waits.here,
    )


def _day(day: Day) -> DayFacts:
    return DayFacts(
        start=int(day.start.timestamp()),
        minutes=day.minutes,
        blocks=[_block(block) for block in day.blocks],
    )


def _block(block: Block) -> BlockFacts:
    return BlockFacts(
        kind=block.title.kind.value,
        text=block.title.text,
        start=int(block.start.timestamp()),
        end=int(block.end.timestamp()),
        fromMinute=block.from_minute,
        minutes=block.minutes,
        tone=block.tone.value,
        allDay=block.all_day,
        lane=block.lane,
        lanes=block.lanes,
    )
