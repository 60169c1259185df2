"""Somebody far away with a letter: from its link to the room, past whatever reads mail before."""

from collections.abc import Callable
from datetime import UTC, datetime

from panel.codes.key import key_in
from panel.codes.letters import Letters
from panel.codes.signing import Signer
from panel.domain.effects import NoticeOf, Notify
from panel.domain.meeting import Meeting, Slot
from panel.mail.links import Links
from panel.simulator.mailbox import Answer
from panel.visitors import since_boot, this_boot

from .building import ROOM, Building
from .phone import Phone

Take = Callable[..., Phone]


def links_in(building: Building) -> Links:
    """Of a letter about the one meeting here, as its panel writes them."""
    [item] = building.world.agenda(ROOM)
    name = building.world.store.id_of(item, immutable=True)
    about = Meeting(event_id=name, slot=Slot(start=item.start, end=item.end))
    now = datetime.now(UTC)
    notify = Notify(id="n1", meeting=about, of=NoticeOf.RELEASE, at=now, useful_until=item.end)
    signer = Signer(key=key_in(building.folder / "state"), room=ROOM, boot=this_boot())
    page = f"http://127.0.0.1:{building.port}"
    return Letters(signer, public_url=page).links(notify, now, since_boot())


def test_a_link_is_followed_by_programs_and_pressed_by_a_person(
    building: Building, take_a_phone: Take
) -> None:
    booked = building.ada_books(begins_in=-1)
    building.opens()
    building.holds(building.shows_a_code, "a page to lead to")
    coming = links_in(building).coming
    for _ in range(3):
        scanner = take_a_phone()
        assert scanner.scans(coming) == 200
        scanner.reads("Nobody has checked in yet.")
    assert building.colour() == "amber"
    phone = take_a_phone()
    phone.scans(coming)
    phone.taps("We are coming")
    phone.reads("Thank you: the room is kept for you.")
    assert phone.offers() == []
    building.turns("red")
    assert building.what_ada_sees(booked) is Answer.ACCEPTED


def test_a_room_is_given_back_from_far_away_once_and_without_javascript(
    building: Building, take_a_phone: Take
) -> None:
    booked = building.ada_books(begins_in=-1)
    building.opens()
    building.holds(building.shows_a_code, "a page to lead to")
    free = links_in(building).free
    phone = take_a_phone(speaks="fr-FR", script=False, dark=True)
    phone.scans(free)
    phone.taps("Libérer la salle")
    phone.reads("Merci : la salle est en cours de libération.")
    building.turns("green")
    assert building.what_ada_sees(booked) is Answer.DECLINED
    phone.scans(free)
    phone.reads("Ce lien a déjà servi.")
    assert phone.offers() == []


def test_whoever_is_at_the_door_keeps_the_room(building: Building, take_a_phone: Take) -> None:
    building.ada_books(begins_in=-1)
    building.opens()
    at_the_door, far_away = take_a_phone(), take_a_phone()
    at_the_door.scans(building.code())
    free = links_in(building).free
    far_away.scans(free)
    at_the_door.taps("Check in")
    building.turns("red")
    far_away.taps("Release it now")
    far_away.reads("Somebody has checked in: the room stays yours.")
    assert building.colour() == "red"
