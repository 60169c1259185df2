"""A door held against what a site has set: shadow, cap, notice, calls, guard-rails."""

from datetime import datetime

from panel.domain import effects as ef
from panel.domain import events as ev
from panel.domain.call import Call
from panel.domain.meeting import MeetingKey
from panel.domain.policy import OnNoShow
from tests.domain.promises import LONG_BEFORE, Watched
from tests.rooms import minutes


class Governed(Watched):
    """Keeps its own account of letters and calls."""

    told: dict[MeetingKey, datetime]  # the letters that went out, by when they were written
    writing: dict[str, ef.Notify]
    calling: dict[MeetingKey, datetime]  # when somebody last was in a call, or nobody could tell
    asked: set[MeetingKey]

    def happens(self, event: ev.Event) -> None:
        self.__dict__.setdefault("told", {})
        self.__dict__.setdefault("writing", {})
        self.__dict__.setdefault("calling", {})
        self.__dict__.setdefault("asked", set())
        known = len(self.log)
        self._hear_of_letters_and_calls(event)
        super().happens(event)
        for write in (wish.write for _, wish in self.log[known:] if isinstance(wish, ef.Send)):
            if isinstance(write, ef.Notify):
                self.writing[write.id] = write
            if not isinstance(event, ev.Started):
                self._the_rules_allow(write)

    def _hear_of_letters_and_calls(self, event: ev.Event) -> None:
        match event:
            case ev.WriteSucceeded(write_id=write_id) if write_id in self.writing:
                letter = self.writing[write_id]
                self.told[letter.meeting.key] = letter.at
            case ev.CallsTold(key=key, says=says):
                self.asked.add(key)
                if says is not Call.NOBODY:
                    self.calling[key] = self.now
            case ev.Started() | ev.ClockStepped():
                self.asked = set()
            case _:
                pass

    # --- the promises -----------------------------------------------------------------------

    def _the_rules_allow(self, write: ef.Write) -> None:
        if ef.is_own_idea(write) and not isinstance(write, ef.Book | ef.ReportCheckIn):
            policy = self.room.policy
            assert not policy.shadow, "in shadow mode nothing is written"
            assert not policy.halted, "nor in an emergency"
            assert policy.rules_known, "nor by rules that nobody has read"
        match write:
            case ef.Release(why=ef.ReleasedFor.NO_SHOW):
                self._this_release_is_allowed(write)
            case ef.LeaveSeries():
                assert write.key in self.told, "its organizer has been told"
            case ef.Notify(of=ef.NoticeOf.RELEASE):
                assert write.meeting.key not in self.came, "who has come needs no letter"
            case _:
                pass

    def _this_release_is_allowed(self, write: ef.Release) -> None:
        policy, meeting = self.room.policy, self._meeting(write.key)
        assert policy.exemption(meeting) is None, "it is not exempt"
        assert not policy.protected.holds(self.now), "these hours are not protected"
        if policy.most_a_day:
            day = {key for key in self.given_back if key.start.date() == write.key.start.date()}
            assert len(day | {write.key}) <= policy.most_a_day, "not more often than it may"
        if policy.notice_before and "@" in meeting.organizer_address:
            told = self.told.get(write.key, None)
            assert told is not None, "no release without a notice"
            assert self.now - told >= max(policy.notice_before, policy.warning), "in time"
        if policy.calls_keep:
            assert write.key in self.asked, "its people were asked for"
            quiet = self.now - self.calling.get(write.key, LONG_BEFORE)
            assert quiet >= minutes(2), "and are in no call"
        if write.cancels:
            assert policy.on_no_show is OnNoShow.CANCEL, "nobody asked to cancel"
            assert len(meeting.attendees) <= policy.cancel_up_to
            assert meeting.organizer_address.endswith("@contoso.example")
