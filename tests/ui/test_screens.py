"""The longest words in every size: nothing clipped, nothing in the way, no warning.

Every state as it usually is: tests/gallery.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from panel.demo.pictures import SIZES
from panel.demo.scenarios import MEETINGS, SCENARIOS, led_to
from panel.demo.setting_up import TOLD
from panel.domain import effects as ef
from panel.domain.faults import CREDENTIAL_FAULTS, Fault
from panel.ui.sensed import GivenBack, How, Inside, Remark
from panel.ui.view import Face, Kind, Show, Title, View, derive_view
from tests.rooms import a_room, at, meeting
from tests.ui.conftest import OpenGlass
from tests.ui.flaws import flaws
from tests.ui.glass import ROOM

NAMES = (ROOM, *(organizer for _, _, organizer, _ in MEETINGS))
LONG_ROOM = "Bâtiment Confluence – Salle de conférence Antoine de Saint-Ex"[:60]
LONG_TITLE = "Jean-Baptiste de La Rochefoucauld-Montmorency (Direction générale Sud)"
DOORS = tuple(name for name, found in SCENARIOS.items() if name not in TOLD and found.sheet is None)
WISHES = (
    ("free", ef.Book),
    ("released", ef.Book),
    ("released-by-sensors", ef.Book),
    ("in-use", ef.Extend),
    ("in-use", ef.EndEarly),
    ("waiting", ef.Release),
)
REFUSALS = (
    Fault.TAKEN,
    Fault.GONE,
    Fault.NOT_ALLOWED,
    Fault.NOT_RECORDED,
    Fault.ACCESS_DENIED,
    Fault.BUSY,
    Fault.UNREACHABLE,
)
OF_ONE_WRITE = (Fault.TAKEN, Fault.GONE, Fault.NOT_CANCELLED)
TROUBLES = tuple(fault for fault in Fault if fault not in OF_ONE_WRITE)
ASKED = (
    ("waiting", "give-back"),
    ("seen", "give-back"),
    ("in-use", "end"),
    ("in-use", "extend"),
    ("people", "extend"),
    ("emptied", "end"),
    ("emptied", "extend"),
)
SMALLEST = (480, 320)  # of the panels that are sold
every_size = pytest.mark.parametrize(
    "size", [*SIZES, SMALLEST], ids=lambda size: f"{size[0]}x{size[1]}"
)
every_language = pytest.mark.parametrize("language", ["en", "fr", "de", "ar"])
# The longest words, and those from right to left: the gallery looks at the others.
the_hardest = pytest.mark.parametrize("language", ["de", "ar"])


def view_of(scenario: str) -> View:
    room, now = led_to(SCENARIOS[scenario])
    return derive_view(room, now, UTC, Show.ORGANIZER)


def with_long_title(view: View) -> View:
    title = Title(kind=Kind.NAMED, text=LONG_TITLE)
    days = tuple(
        replace(day, blocks=tuple(replace(block, title=title) for block in day.blocks))
        for day in view.days
    )
    headline = replace(view.headline, title=title) if view.headline else None
    return replace(view, headline=headline, days=days)


def hard_views() -> Iterator[tuple[str, View]]:
    """The longest of everything that may come together."""
    for scenario in DOORS:
        yield f"{scenario}, long title", with_long_title(view_of(scenario))
    for scenario, wish in WISHES:
        view = with_long_title(view_of(scenario))
        yield f"{scenario}, {wish.__name__} pending", replace(view, pending=wish)
        for fault in REFUSALS:
            refused = replace(view, refused=(wish, fault))
            yield f"{scenario}, {wish.__name__} refused: {fault.value}", refused
    for how in How:
        for scenario in ("released", "released-by-sensors"):
            back = GivenBack(how=how, at=at("10:10"), last_seen=at("9:57") - timedelta(days=1))
            view = with_long_title(replace(view_of(scenario), given_back=back))
            yield f"{scenario}, {how.value}", replace(view, inside=Inside.LATELY)
    for scenario in ("last-minute", "emptied"):
        view = with_long_title(view_of(scenario))
        yield f"{scenario}, in shadow", replace(view, countdown=None, rehearsal=view.countdown)
    yield "soon, and the one before given back", soon_and_given_back()
    for scenario in ("free", "soon", "waiting", "seen", "in-use", "last-minute", "emptied"):
        for remark in Remark:
            view = replace(with_long_title(view_of(scenario)), remark=remark, people=125)
            yield f"{scenario}, {remark.value}, many people", view
        for inside in Inside:
            view = replace(with_long_title(view_of(scenario)), inside=inside)
            yield f"{scenario}, somebody inside {inside.value}", view
    unsure, in_use = view_of("unsure"), view_of("offline")
    for fault in TROUBLES:
        face = Face.FAULT if fault in CREDENTIAL_FAULTS else Face.UNSURE
        yield f"not sure: {fault.value}", replace(unsure, trouble=fault, face=face)
        yield f"in use: {fault.value}", replace(in_use, trouble=fault)


def soon_and_given_back() -> View:
    """Whoever comes now may take it back, book it, or check in to the next one."""
    given, late = view_of("released"), view_of("soon")
    check_in = late.headline.key if late.headline else None
    back = GivenBack(how=How.UNSEEN, at=at("10:10"), last_seen=at("9:57"))
    view = replace(late, given_back=back, take_back=given.take_back, check_in=check_in)
    assert view.take_back
    assert view.check_in
    assert view.book
    return replace(with_long_title(view), inside=Inside.LATELY)


@pytest.fixture
def hours() -> Callable[[datetime, datetime], View]:
    def until(now: datetime, end: datetime) -> View:
        room = a_room(meeting(now - timedelta(minutes=5), end, at_the_door=True), now=now)
        return derive_view(room, now, UTC, Show.RESERVED)

    return until


@the_hardest
@every_size
def test_the_longest_words_find_their_place(
    glass: OpenGlass, size: tuple[int, int], language: str
) -> None:
    detail = "24 places · visioconférence · tableau blanc"
    door = glass(view_of("free"), size=size, language=language, name=LONG_ROOM, detail=detail)
    found = {}
    for what, view in hard_views():
        door.show(view)
        found[what] = flaws(door, (LONG_ROOM, LONG_TITLE, detail, *NAMES))
    assert not {what: flaw for what, flaw in found.items() if flaw}


@the_hardest
@every_size
def test_what_a_tap_asks_has_room(glass: OpenGlass, size: tuple[int, int], language: str) -> None:
    door = glass(view_of("waiting"), size=size, language=language)
    found = {}
    for scenario, asking in ASKED:
        door.show(view_of(scenario))
        door.only("ActionBar").setProperty("asking", asking)
        door.settle()
        found[scenario, asking] = flaws(door, NAMES)
        assert len(door.buttons()) >= 2
    assert not {asked: flaw for asked, flaw in found.items() if flaw}


@every_language
def test_everything_that_can_be_tapped_at_once_has_room(glass: OpenGlass, language: str) -> None:
    room = a_room(meeting("11:00", "12:00"), now="10:50")
    soon = derive_view(room, at("10:50"), UTC, Show.RESERVED)
    assert soon.check_in is not None
    in_use = replace(view_of("in-use"), check_in=soon.check_in)
    door = glass(in_use, language=language)
    assert (len(door.buttons()), flaws(door, NAMES)) == (3, [])
    door.show(replace(soon, book=view_of("free").book[:1]))
    assert (len(door.buttons()), flaws(door, NAMES)) == (2, [])


@every_language
@every_size
@pytest.mark.parametrize("fault", ["", "panel.toml: [graph] tenant: " + "a long reason " * 12])
def test_the_set_up_screen_is_drawn_whole(
    glass: OpenGlass, size: tuple[int, int], language: str, fault: str
) -> None:
    place = "/etc/room-panel/panel.toml"
    told = {"place": place, "fault": fault, "hostname": "lyon-a-3-saturne-panel-0042"}
    setup = glass(size=size, language=language, setup=told)
    assert not flaws(setup, ())
    assert place in setup.said()


@every_size
def test_a_panel_that_waits_for_its_file_says_for_what_and_which_it_is(
    glass: OpenGlass, size: tuple[int, int]
) -> None:
    standing = (
        "https://provision.example.com/10000000abcdef01.toml is not there (404): " + "x " * 40
    )
    hostname = "room-panel · 10000000abcdef01 · eth0 dc:a6:32:01:02:03 · wlan0 dc:a6:32:01:02:04"
    told = {"place": "/etc/room-panel/panel.toml", "fault": "", "hostname": hostname}
    setup = glass(size=size, setup={**told, "standing": standing})
    assert not flaws(setup, ())
    assert standing in setup.said()
    assert any("10000000abcdef01 · eth0" in text for text in setup.said())
    setup.window.rootObject().setProperty("standing", "")
    setup.settle()
    assert standing not in setup.said()


@every_language
def test_a_time_of_another_day_says_which(
    glass: OpenGlass, language: str, hours: Callable[[datetime, datetime], View]
) -> None:
    door = glass(hours(at("23:30"), at("33:00")), language=language)
    until = {
        "en": "until Thu 09:00 · 9 h 30 min left",
        "fr": "jusqu’à jeu. 09:00 · encore 9\u00a0h\u00a030",
        "de": "bis Do. 09:00 · noch 9\u00a0Std.\u00a030\u00a0Min.",
        "ar": "حتى الخميس 09:00 · بقي 9\u00a0س\u00a030\u00a0د",
    }
    assert until[language] in door.said()


@every_language
def test_an_agenda_nobody_knows_is_not_drawn_as_an_empty_day(
    glass: OpenGlass, language: str
) -> None:
    unknown = replace(view_of("unsure"), as_of=None, headline=None, check_in=None)
    door = glass(unknown, language=language)
    said = {
        "en": "The agenda is not known.",
        "fr": "L’agenda n’est pas connu.",
        "de": "Die Termine sind nicht bekannt.",
        "ar": "جدول المواعيد غير معروف.",
    }
    assert said[language] in door.said()
    assert not [item for item in door.items() if item.inherits("QQuickFlickable")]
