"""What QML may read, as plain values: the shape between a view and the bridge, fit for JSON.

Imports nothing of ours: the first frame is drawn from these before anything else is.
"""

from typing import TypedDict

Moment = int | None  # seconds since the epoch; none: there is no such moment


class OfferFacts(TypedDict):
    minutes: int
    until: int
    toNext: bool


class NextFacts(TypedDict):
    """A group that has the room next, and is told of to those inside."""

    kind: str
    text: str
    start: int
    here: bool  # its people have checked in


class BlockFacts(TypedDict):
    kind: str
    text: str
    start: int
    end: int
    fromMinute: int
    minutes: int
    tone: str
    allDay: bool
    lane: int
    lanes: int


class DayFacts(TypedDict):
    start: int
    minutes: int
    blocks: list[BlockFacts]


class Facts(TypedDict):
    """Named as the bridge's properties are; see `panel.ui.view.View` for their meaning."""

    roomName: str
    roomDetail: str
    language: str
    face: str
    at: Moment
    until: Moment
    minutesLeft: int
    hasMeeting: bool
    titleKind: str
    titleText: str
    meetingStart: Moment
    meetingEnd: Moment
    counting: bool
    closes: Moment
    secondsLeft: int
    shareLeft: float
    warning: bool
    rehearsed: bool  # in shadow mode: what is counted down to will not come
    canCheckIn: bool
    canStart: bool  # check in, and take the time until it begins
    checkInIsForNext: bool
    checkInStart: Moment
    canEnd: bool
    canGiveBack: bool
    about: str  # names the meetings that a tap would speak of: another text, other meetings
    cameEarly: bool
    ending: bool  # the last minutes of a meeting
    waits: list[NextFacts]  # one, or none
    pending: str  # book, end, extend, release; empty when no write is under way
    refusedWish: str
    refusedWhy: str
    givenBack: str  # how the room gave itself back; empty when it did not
    givenBackAt: Moment
    takesBackUntil: Moment  # what its people may still take back; none: nothing
    lastSeen: Moment
    people: int  # counted inside; 0 where nobody counts
    capacity: int  # seats; 0: not told
    inside: str  # now, lately; empty where nobody is seen, or it does not matter
    remark: str  # kept-seen, kept-unwell, silent, unwell; empty when sensors give no reason for one
    trouble: str
    asOf: Moment
    bookOffers: list[OfferFacts]
    extendOffers: list[OfferFacts]
    days: list[DayFacts]
    nowMinute: int
