"""A decision, put down with all that it rests on."""

from panel.domain import calls, cap, evidence, notice, trust
from panel.domain.decision import Decision, Testimony, Verdict
from panel.domain.moments import LONG_AGO, NOT_YET
from panel.domain.policy import OnNoShow
from panel.domain.situation import Situation


def decide(s: Situation, verdict: Verdict) -> Decision:
    room, booking, now = s.room, s.booking, s.now
    called, noticed = calls.called(room, booking), notice.given_at(room, booking)
    may_cancel = room.policy.on_no_show is OnNoShow.CANCEL and not booking.meeting.at_the_door
    return Decision(
        verdict=verdict,
        key=s.key,
        at=now,
        opened_at=trust.opens_at(room, booking),
        closed_at=trust.closes_at(room, booking),
        steady_since=room.steady_since,
        agenda_age=trust.agenda_age(room, now),
        presence=evidence.presence(room, now),
        doubts=trust.doubts(room, now),
        beside=trust.somebody_beside(room, booking),
        forgotten=trust.may_be_forgotten(room, booking),
        unwatched=not evidence.watched_since_it_mattered(room, booking),
        minutes_seen=evidence.minutes_seen(room, booking, now),
        sensors=tuple(
            Testimony(
                name=sensor.fitted.name,
                kind=sensor.fitted.kind,
                health=evidence.health(room, sensor),
                why=sensor.why,
                seen_at=sensor.seen_at,
                sure_since=sensor.sure_since,
            )
            for sensor in room.sensors
        ),
        capped=cap.is_reached(room, booking),
        called=now < calls.clear_at(room, booking),
        called_at=called.seen_at,
        unnoticed=trust.lacks_notice(room, booking, now),
        noticed_at=noticed if noticed != NOT_YET else LONG_AGO,
        protected=room.policy.protected.holds(now),
        uncancelled=room.policy.why_not_cancelled(booking.meeting) if may_cancel else None,
    )
