"""What is told of a room: by the files, and by the directory where they leave something out."""

from panel.calendars.base import Place
from panel.config.neighbours import Neighbour
from panel.nearby.details import as_told, lacks_something, with_places
from panel.nearby.other import Feature, Other

TOLD = Neighbour(
    mailbox="venus@contoso.example",
    name="Vénus",
    building="A",
    floor="3",
    capacity=4,
    features=("whiteboard", "wheelchair", "whiteboard"),
)
PLACE = Place(
    address="Venus@contoso.example",
    name="Lyon-A-3-Vénus",
    building="Lyon-A",
    floor="4",
    capacity=6,
    display="Surface Hub",
    video="Teams",
    audio="Yealink",
    wheelchair=True,
    tags=("Whiteboard", "windows", "PHONE"),
)


def test_a_room_is_what_the_file_says() -> None:
    assert as_told(TOLD) == Other(
        mailbox="venus@contoso.example",
        name="Vénus",
        building="A",
        floor="3",
        capacity=4,
        features=(Feature.WHITEBOARD, Feature.WHEELCHAIR),
    )


def test_the_file_wins_over_the_directory() -> None:
    assert with_places([as_told(TOLD)], [PLACE]) == (as_told(TOLD),)


def test_the_directory_fills_in_what_the_file_leaves_out() -> None:
    bare = as_told(Neighbour(mailbox="venus@contoso.example", name="venus"))
    (found,) = with_places([bare], [PLACE])
    assert (found.name, found.building, found.floor) == ("Lyon-A-3-Vénus", "Lyon-A", "4")
    assert (found.capacity, len(found.features)) == (6, len(Feature))


def test_a_room_that_the_directory_does_not_know_stays_as_it_is() -> None:
    bare = as_told(Neighbour(mailbox="pluto@contoso.example", name="pluto"))
    assert with_places([bare], [PLACE]) == (bare,)


def test_the_directory_is_asked_only_where_something_is_left_out() -> None:
    assert not lacks_something([as_told(TOLD)])
    assert lacks_something([as_told(TOLD), Other(mailbox="a@b", name="a")])
