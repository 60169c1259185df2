"""Doors of every kind, as the panel tells of them, and pages read as a browser reads them."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

import msgspec

from panel.phone import wire
from tests.phone.stand_in import A_DOOR

AT = 1_795_165_380  # Friday 20 November 2026, 10:03 in Paris
MINUTE, HOUR = 60, 3600
TEN, HALF_PAST_ELEVEN = AT - 3 * MINUTE, AT + 87 * MINUTE
REPORT = wire.Button(does="report", press="T-report")
EMPTY = frozenset({"meta", "link", "input", "path", "circle", "br"})  # elements without an end


def a_door(**facts: object) -> wire.Door:
    usual: dict[str, object] = {
        "room": "Lyon-A-3-Saturne",
        "detail": "8 seats · screen · wheelchair access",
        "at": AT,
        "visit_ends": AT + 5 * MINUTE,
        "trouble": "none",
        "inside": "",
        "start": TEN,
        "end": HALF_PAST_ELEVEN,
        "until": HALF_PAST_ELEVEN,
        "buttons": (REPORT,),
    }
    return msgspec.structs.replace(A_DOOR, **{**usual, **facts})


def a_button(does: str, **facts: object) -> wire.Button:
    token = "T-" + "-".join([does, *(str(fact) for fact in facts.values())])
    return msgspec.convert({"does": does, "press": token, **facts}, wire.Button)


def lengths(does: str, *minutes: int) -> tuple[wire.Button, ...]:
    return tuple(a_button(does, minutes=each, until=AT + each * MINUTE) for each in minutes)


TO_NEXT = a_button("book", minutes=87, until=HALF_PAST_ELEVEN, to_next=True)
NAMED = {"title_kind": "named", "title_text": "Claire Fontaine"}
WIFI = wire.Wifi(name="Guests", password="come-in-please")
NEAR = (wire.Near(name="Lyon-A-3-Vénus", until=AT + HOUR), wire.Near(name="Mars", until=None))
LATER = "https://outlook.office.com/calendar/0/deeplink/compose?location=Lyon&rru=addevent"
MAIL = "mailto:facilities@example.com?subject=Lyon"
GAVE_BACK = wire.Decided(
    verdict="released",
    start=TEN - 15 * MINUTE,
    end=HALF_PAST_ELEVEN,
    at=AT - 4 * MINUTE,
    opened=TEN - 25 * MINUTE,
    closed=TEN - 5 * MINUTE,
    agenda_age=12,
    trusted_since=AT - 2 * HOUR,
    sensors=wire.Sensors(fitted=2, well=2, last_seen=AT - 21 * MINUTE, watching_since=AT - HOUR),
)

DOORS = {
    "free": a_door(
        face="free",
        title_kind="named",
        title_text="Budget review",
        start=HALF_PAST_ELEVEN,
        end=HALF_PAST_ELEVEN + HOUR,
        buttons=(*lengths("book", 15, 30, 45, 60), TO_NEXT, REPORT),
        later=LATER,
        wifi=WIFI,
    ),
    "all-day": a_door(face="free", until=None, title_kind="", buttons=lengths("book", 15, 30)),
    "soon": a_door(
        face="soon",
        until=AT + 7 * MINUTE,
        start=AT + 7 * MINUTE,
        buttons=(a_button("check-in", start=AT + 7 * MINUTE), REPORT),
        inside="now",
        **NAMED,
    ),
    "waiting": a_door(
        face="waiting",
        closes=AT + 7 * MINUTE,
        buttons=(a_button("check-in"), a_button("give-back"), REPORT),
        **NAMED,
    ),
    "last-minute": a_door(
        face="waiting",
        closes=AT + MINUTE,
        warning=True,
        buttons=(a_button("check-in"), a_button("give-back"), REPORT),
        **NAMED,
    ),
    "in-use": a_door(
        face="in-use",
        people=3,
        buttons=(*lengths("extend", 15, 30, 60), a_button("end"), REPORT),
        near=NEAR,
        near_known=True,
        wifi=WIFI,
        later=LATER,
        **NAMED,
    ),
    "emptied": a_door(
        face="in-use",
        closes=AT + MINUTE,
        warning=True,
        buttons=(a_button("keep"), *lengths("extend", 15), a_button("end")),
        report_mail=MAIL,
        **NAMED,
    ),
    "booking": a_door(face="free", pending="book", buttons=(REPORT,)),
    "refused": a_door(
        face="in-use",
        refused_wish="extend",
        refused_why="taken",
        buttons=(a_button("end"), REPORT),
        near_known=True,
    ),
    "released": a_door(
        face="free",
        decided=GAVE_BACK,
        buttons=(
            a_button("take-back", until=HALF_PAST_ELEVEN),
            *lengths("book", 15, 30, 60),
            REPORT,
        ),
        near=NEAR,
        near_known=True,
    ),
    "offline": a_door(
        face="unsure",
        trouble="unreachable",
        as_of=AT - 18 * MINUTE,
        until=None,
        buttons=(a_button("check-in"), REPORT),
        **NAMED,
    ),
    "fault": a_door(face="fault", trouble="secret-expired", until=None, title_kind="", buttons=()),
}


@dataclass
class Page(HTMLParser):
    """A page as parsed. Wrong nesting raises at once."""

    html: bytes
    tags: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.html.decode())
        self.close()
        assert not self.open, f"never closed: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"an attribute twice: {tag} {names}"
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, f"</{tag}> closes something else"

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]

    @property
    def tokens(self) -> list[str]:
        return [button["value"] for button in self.all("button")]
