"""A decision, put down with all that it rests on."""

from panel.domain import evidence, trust
from panel.domain.decision import Decision, Testimony, Verdict
from panel.domain.situation import Situation


def decide(s: Situation, verdict: Verdict) -> Decision:
    room, booking, now = s.room, s.booking, s.now
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
    )
