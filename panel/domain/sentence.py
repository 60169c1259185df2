"""The one sentence that tells a decision, in local time: for the journal and the log."""

from collections.abc import Iterable
from datetime import datetime, tzinfo

from panel.domain.decision import Decision, Doubt, Testimony, Verdict
from panel.domain.moments import LONG_AGO, NOT_YET
from panel.domain.presence import Health, Kind
from panel.domain.sightings import ENOUGH


def sentence(decision: Decision, zone: tzinfo) -> str:
    said = _Said(decision, zone)
    match decision.verdict:
        case Verdict.RELEASED:
            return f"Released {said.at}: {said.window}, {said.evidence}, {said.trust}."
        case Verdict.ENDED:
            return f"Ended {said.at}: its people had come, {said.evidence}, {said.trust}."
        case Verdict.WOULD_RELEASE:
            return (
                f"Would have released {said.at}, were it not for shadow mode: "
                f"{said.window}, {said.evidence}, {said.trust}."
            )
        case Verdict.WOULD_END:
            return (
                f"Would have ended {said.at}, were it not for shadow mode: "
                f"its people had come, {said.evidence}, {said.trust}."
            )
        case Verdict.VANISHED:
            return f"Vanished {said.at}: {said.how_it_vanished}."
        case Verdict.KEPT:
            return f"Kept {said.at}: {said.window}, but {said.why_kept}."


class _Said:
    """The parts of the sentence."""

    def __init__(self, decision: Decision, zone: tzinfo) -> None:
        self._of = decision
        self._zone = zone
        self.at = self._clock(decision.at)

    @property
    def window(self) -> str:
        opened, closed = self._clock(self._of.opened_at), self._clock(self._of.closed_at)
        return f"no check-in from {opened} to {closed}"

    @property
    def trust(self) -> str:
        return (
            f"{self._beside()}agenda {self._of.agenda_age.total_seconds():.0f} s old, "
            f"everything trusted since {self._clock(self._of.steady_since)}"
        )

    @property
    def evidence(self) -> str:
        """ "no motion since 09:57:10, both sensors healthy"."""
        sensors = self._of.sensors
        if not sensors:
            return "no sensors fitted"
        motion = all(sensor.kind is Kind.EVENT for sensor in sensors)
        seen = max(sensor.seen_at for sensor in sensors)
        watched = min(sensor.sure_since for sensor in sensors)
        since = self._clock(seen if seen != LONG_AGO else min(watched, self._of.at))
        return f"{'no motion' if motion else 'nobody seen'} since {since}, {_health(sensors)}"

    @property
    def why_kept(self) -> str:
        decision = self._of
        if decision.minutes_seen >= ENOUGH:
            return f"somebody was seen in {decision.minutes_seen} different minutes"
        if decision.doubts:
            return ", ".join(self._doubt(doubt) for doubt in sorted(decision.doubts, key=_words))
        if decision.capped:
            return "the room had given itself back as often as it may in a day"
        if decision.called:
            if decision.called_at == LONG_AGO:
                return "nobody could tell whether its people were in a call"
            return f"somebody of the meeting was in a call at {self._clock(decision.called_at)}"
        if decision.unnoticed:
            return "its organizer could not be told before"
        if decision.protected:
            return "these hours are protected"
        if decision.beside:
            return "a meeting at the same time was checked in"
        if decision.forgotten:
            return "the journal was begun after check-in had opened, and may lack one"
        if decision.unwatched:
            return f"not every sensor was well all the time: {self._latecomers()}"
        if decision.closed_at >= decision.at:
            return "the panel learned of the meeting too late"
        seen = max((sensor.seen_at for sensor in decision.sensors), default=LONG_AGO)
        if seen > decision.steady_since:
            return f"somebody was seen at {self._clock(seen)}"
        return f"everything had been trusted only since {self._clock(decision.steady_since)}"

    @property
    def how_it_vanished(self) -> str:
        after = (self._of.at - self._of.key.start).total_seconds() / 60
        return (
            f"the meeting left the calendar {after:.0f} min after its start, and not through this "
            "panel: so does Exchange's own auto-release, which must be off for this room, or an "
            "organizer who cancels late"
        )

    def _beside(self) -> str:
        """What else was done, or could not be."""
        said = ""
        if self._of.noticed_at != LONG_AGO:
            said += f"its organizer was told at {self._clock(self._of.noticed_at)}, "
        if self._of.uncancelled is not None:
            said += f"declined only, for {self._of.uncancelled.value}, "
        return said

    def _doubt(self, doubt: Doubt) -> str:
        if doubt is Doubt.PRESENCE_UNKNOWN:
            ill = [s for s in self._of.sensors if not s.health.is_well]
            return f"{doubt.value} ({_named(ill)})" if ill else doubt.value
        return str(doubt.value)

    def _latecomers(self) -> str:
        late = max(self._of.sensors, key=lambda sensor: sensor.sure_since)
        if late.sure_since == NOT_YET:
            return _named([late])
        return f"{late.name} only since {self._clock(late.sure_since)}"

    def _clock(self, moment: datetime) -> str:
        return moment.astimezone(self._zone).strftime("%H:%M:%S")


def _words(doubt: Doubt) -> str:
    return doubt.value


def _named(sensors: Iterable[Testimony]) -> str:
    def named(sensor: Testimony) -> str:
        why = sensor.why if sensor.health is not Health.DEAF else ""
        return f"{sensor.name} {sensor.health.value}{': ' if why else ''}{why}"

    return ", ".join(named(sensor) for sensor in sensors)


def _health(sensors: tuple[Testimony, ...]) -> str:
    ill = [sensor for sensor in sensors if not sensor.health.is_well]
    if ill:
        return f"{len(sensors) - len(ill)} of {len(sensors)} sensors healthy ({_named(ill)})"
    which = {1: "the sensor", 2: "both sensors"}.get(len(sensors), f"all {len(sensors)} sensors")
    return f"{which} healthy"
