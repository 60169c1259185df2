"""What the page and its panel say to each other: one JSON text a line, over a Unix socket.

The page asks, the panel answers; each line carries the number of its question. The panel makes
and checks every token; to the page they are texts to hand on. Moments are whole seconds since the
epoch, and everything is as the door shows it: what the door hides never leaves the panel.
"""

from typing import Annotated, Literal, get_args

from msgspec import Meta, Struct
from msgspec.json import Decoder, Encoder

LONGEST_QUESTION = 4 * 1024  # bytes, with its line's end
LONGEST_ANSWER = 64 * 1024
LONGEST_TOKEN = 200  # characters; the longest that the panel makes has 80
LONGEST_TEXT = 500  # characters of a report

Moment = int  # seconds since the epoch
Token = Annotated[str, Meta(max_length=LONGEST_TOKEN)]

Why = Literal[
    "expired",  # was good once: a code of another minute or day, a visit that has lasted long
    "foreign",  # the code of another door
    "forged",  # never one of ours, or not whole
    "used",  # this very press was heard before
    "changed",  # the press is of something that is no longer there
    "busy",  # more questions at once than anybody asks
    "lost",  # the panel does not answer
]


class Message(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One of either side."""


# --- the page asks --------------------------------------------------------------------------


class Scan(Message, frozen=True, tag="scan"):
    """Somebody opened the address in the code."""

    code: Token


class Look(Message, frozen=True, tag="look"):
    """Show the door to this visit."""

    visit: Token


About = Literal["", "broken", "dirty", "missing", "climate", "other"]
ABOUT = get_args(About)


class Press(Message, frozen=True, tag="press"):
    """A button of the page was pressed; `text` and `about` belong to a report."""

    visit: Token
    button: Token
    about: About = ""
    text: Annotated[str, Meta(max_length=LONGEST_TEXT)] = ""


class Letter(Message, frozen=True, tag="letter"):
    """Somebody, or something, opened a link in a letter: nothing is done, it is only told of."""

    link: Token


class Reply(Message, frozen=True, tag="reply"):
    """The button behind that link was pressed."""

    link: Token


Ask = Scan | Look | Press | Letter | Reply


class Question(Message, frozen=True):
    number: Annotated[int, Meta(ge=0)]
    ask: Ask


# --- the panel answers ----------------------------------------------------------------------


class Visit(Message, frozen=True, tag="visit"):
    """The code was good: whoever scanned it may act for a while."""

    visit: Token
    lasts: int  # seconds


class Refused(Message, frozen=True, tag="refused"):
    why: Why
    room: str = ""  # at whose door to scan, where the panel answers


class Heard(Message, frozen=True, tag="heard"):
    """The press has reached the room; what becomes of it, the door shows."""


Lengthens = Literal["extend", "book"]


class Button(Message, frozen=True):
    """One thing that may be done now. `press` speaks of what the door showed when it was made."""

    does: Literal["check-in", "end", "give-back", "take-back", "keep", "report"] | Lengthens
    press: Token
    minutes: int = 0  # extend, book: by how many
    until: Moment = 0  # extend, book, take back: until when
    to_next: bool = False  # extend, book: right up to the next meeting
    start: Moment = 0  # check in: for the meeting that starts then, where it is not the one shown


class Sensors(Message, frozen=True):
    """What the sensors had to say for a decision."""

    fitted: int
    well: int
    last_seen: Moment | None  # none: nobody, for as long as they were watching
    watching_since: Moment | None


class Decided(Message, frozen=True):
    """Why the panel gave the room back by itself: the decision, as facts."""

    verdict: Literal["released", "ended"]
    start: Moment
    end: Moment
    at: Moment
    opened: Moment
    closed: Moment
    agenda_age: int  # seconds
    trusted_since: Moment
    sensors: Sensors | None


class Near(Message, frozen=True):
    """Another room that is free now."""

    name: str
    until: Moment | None  # none: for the rest of the day


class Wifi(Message, frozen=True):
    name: str
    password: str  # empty: an open network


class Door(Message, frozen=True, tag="door"):
    """The door as it is now, for one visit."""

    room: str
    detail: str
    language: str  # of the door, for phones that speak neither of ours
    zone: str  # IANA name; empty: the machine's own
    visit_ends: Moment
    at: Moment
    face: Literal["free", "soon", "waiting", "in-use", "unsure", "fault"]
    until: Moment | None
    title_kind: str  # named, reserved, at-the-door; empty: there is no meeting to name
    title_text: str
    start: Moment
    end: Moment
    closes: Moment | None  # until when somebody may keep the room
    warning: bool
    came_early: bool
    pending: str  # book, end, extend, release; empty when no write is under way
    refused_wish: str
    refused_why: str
    trouble: str
    as_of: Moment | None  # how old what is shown is; none: fresh
    people: int
    inside: str
    remark: str
    buttons: tuple[Button, ...]
    decided: Decided | None
    near: tuple[Near, ...]
    near_known: bool  # false: not asked for, or not answered: not the same as none
    later: str  # Outlook, with the room filled in; empty: not offered
    wifi: Wifi | None
    report_mail: str  # a mailto: address; empty: see whether there is a button


Stands = Literal[
    "not-yet",  # check-in has not opened
    "waiting",  # for somebody to check in
    "checked-in",
    "kept",  # nobody has, and the room is kept all the same
    "releasing",
    "released",
    "over",
    "gone",  # not in the calendar at that time: moved, or taken out
    "unknown",  # the calendar has not been read lately
]


WasHeard = Literal["no", "now", "before"]


class Meant(Message, frozen=True, tag="meant"):
    """What a letter's link is for, and how its meeting stands now."""

    room: str
    language: str
    zone: str
    does: Literal["coming", "free"]
    stands: Stands
    heard: WasHeard  # its press: it is pressed once
    start: Moment  # 0, and so the end: it is not known any more
    end: Moment
    press: Token  # of its button; empty: there is nothing to press


Say = Visit | Refused | Heard | Door | Meant


class Answer(Message, frozen=True):
    number: int
    say: Say


encode = Encoder().encode
question = Decoder(Question).decode
answer = Decoder(Answer).decode
