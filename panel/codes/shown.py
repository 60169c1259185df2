"""The door as a phone is told of it: what it shows, and a button for each thing one may do."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from panel.codes import links
from panel.codes.admission import Action, Does, digest_of
from panel.domain.decision import Decision, GaveBack, Verdict
from panel.domain.meeting import MeetingKey
from panel.domain.moments import LONG_AGO, NOT_YET
from panel.nearby.asking import FreeRoom, NotKnown
from panel.phone import wire
from panel.ui.offers import Offer
from panel.ui.plain import WISHES
from panel.ui.view import Face, View

IS_NEWS = timedelta(hours=4)  # people ask why on the day; later, the journal tells

Make = Callable[[Action], str]  # a button's token


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What stands whatever happens."""

    mailbox: str
    room: str
    detail: str
    language: str
    zone: tzinfo
    zone_name: str  # IANA; empty: the machine's own
    book_later: bool
    wifi: wire.Wifi | None
    report_mail: str
    takes_reports: bool  # by a web-hook


def door(
    view: View,
    gave_back: GaveBack | None,
    about: About,
    near: tuple[FreeRoom, ...] | NotKnown,
    now: datetime,
    visit_ends: datetime,
    make: Make,
) -> wire.Door:
    headline, refused = view.headline, view.refused
    return wire.Door(
        room=about.room,
        detail=about.detail,
        language=about.language,
        zone=about.zone_name,
        visit_ends=_seconds(visit_ends),
        at=_seconds(view.at),
        face=view.face.value,
        until=_or_none(view.until),
        title_kind=headline.title.kind.value if headline else "",
        title_text=headline.title.text if headline else "",
        start=_seconds(headline.slot.start) if headline else 0,
        end=_seconds(headline.slot.end) if headline else 0,
        closes=_or_none(view.countdown.closes if view.countdown else None),
        warning=view.countdown is not None and view.countdown.warning,
        came_early=view.come_early,
        pending=WISHES[view.pending] if view.pending else "",
        refused_wish=WISHES[refused[0]] if refused else "",
        refused_why=refused[1].value if refused else "",
        trouble=view.trouble.value,
        as_of=_or_none(view.as_of),
        people=view.people,
        inside=view.inside.value,
        remark=view.remark.value,
        buttons=tuple(_buttons(view, about, make)),
        decided=_decided(gave_back, now, about.zone),
        near=() if isinstance(near, NotKnown) else tuple(map(_near, near)),
        near_known=not isinstance(near, NotKnown),
        later=_later(about, now),
        wifi=about.wifi,
        report_mail=links.mail(about.report_mail, about.room) if about.report_mail else "",
    )


def _buttons(view: View, about: About, make: Make) -> Iterator[wire.Button]:
    def about_meeting(does: Does, key: MeetingKey) -> str:
        return make(Action(does=does, meeting=digest_of(key)))

    if view.check_in:
        is_shown = view.headline is not None and view.headline.key == view.check_in
        start = 0 if is_shown else _seconds(view.check_in.start)
        press = about_meeting(Does.CHECK_IN, view.check_in)
        yield wire.Button(does="check-in", press=press, start=start)
    if view.face is Face.IN_USE and view.countdown is not None and view.countdown.warning:
        yield wire.Button(does="keep", press=make(Action(does=Does.KEEP)))
    if view.take_back:
        until = view.take_back.until
        press = about_meeting(Does.TAKE_BACK, view.take_back.key)
        yield wire.Button(does="take-back", press=press, until=_seconds(until))
    if view.end:
        for offer in view.extend:
            action = Action(does=Does.EXTEND, meeting=digest_of(view.end), until=offer.until)
            yield _timed("extend", offer, make(action))
        yield wire.Button(does="end", press=about_meeting(Does.END, view.end))
    if view.unneeded:
        press = about_meeting(Does.GIVE_BACK, view.unneeded)
        yield wire.Button(does="give-back", press=press)
    for offer in view.book:
        yield _timed("book", offer, make(Action(does=Does.BOOK, until=offer.until)))
    if about.takes_reports:
        yield wire.Button(does="report", press=make(Action(does=Does.REPORT)))


def _timed(does: wire.Lengthens, offer: Offer, press: str) -> wire.Button:
    return wire.Button(
        does=does,
        press=press,
        minutes=offer.minutes,
        until=_seconds(offer.until),
        to_next=offer.to_next,
    )


def _decided(gave_back: GaveBack | None, now: datetime, zone: tzinfo) -> wire.Decided | None:
    """While it is news."""
    if gave_back is None:
        return None
    decision, slot = gave_back.decision, gave_back.slot
    same_day = decision.at.astimezone(zone).date() == now.astimezone(zone).date()
    if not same_day or not timedelta(0) <= now - decision.at < IS_NEWS:
        return None
    return wire.Decided(
        verdict="ended" if decision.verdict is Verdict.ENDED else "released",
        start=_seconds(slot.start),
        end=_seconds(slot.end),
        at=_seconds(decision.at),
        opened=_seconds(decision.opened_at),
        closed=_seconds(decision.closed_at),
        agenda_age=round(decision.agenda_age.total_seconds()),
        trusted_since=_seconds(decision.steady_since),
        sensors=_sensors(decision),
    )


def _sensors(decision: Decision) -> wire.Sensors | None:
    said = decision.sensors
    if not said:
        return None
    seen = max(one.seen_at for one in said)
    watching = min(one.sure_since for one in said)
    return wire.Sensors(
        fitted=len(said),
        well=sum(one.health.is_well for one in said),
        last_seen=None if seen == LONG_AGO else _seconds(seen),
        watching_since=None if watching == NOT_YET else _seconds(watching),
    )


def _near(room: FreeRoom) -> wire.Near:
    return wire.Near(name=room.name, until=_or_none(room.until))


def _later(about: About, now: datetime) -> str:
    if not about.book_later:
        return ""
    return links.book_later(about.mailbox, about.room, now, about.zone)


def _seconds(moment: datetime) -> wire.Moment:
    return int(moment.timestamp())


def _or_none(moment: datetime | None) -> wire.Moment | None:
    return _seconds(moment) if moment else None
