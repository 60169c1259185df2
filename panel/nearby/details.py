"""What is told of other rooms: by sites.toml, and by the directory where it tells more."""

from collections.abc import Iterable, Iterator, Sequence

from panel.calendars.base import Place
from panel.config.neighbours import Neighbour
from panel.nearby.other import Feature, Other

_TAGS = {"whiteboard": Feature.WHITEBOARD, "phone": Feature.PHONE}  # as administrators write them


def as_told(neighbour: Neighbour) -> Other:
    return Other(
        mailbox=neighbour.mailbox,
        name=neighbour.name,
        building=neighbour.building,
        floor=neighbour.floor,
        capacity=neighbour.capacity,
        features=tuple(Feature(one) for one in dict.fromkeys(neighbour.features)),
    )


def lacks_something(rooms: Iterable[Other]) -> bool:
    """Whether the directory may tell more than the files."""
    return any(not (one.building and one.floor and one.capacity and one.features) for one in rooms)


def with_places(rooms: Sequence[Other], places: Iterable[Place]) -> tuple[Other, ...]:
    """The files win: the directory fills in what they leave out."""
    known = {place.address.casefold(): _of(place) for place in places}
    return tuple(one.or_of(known.get(one.mailbox.casefold(), one)) for one in rooms)


def _of(place: Place) -> Other:
    return Other(
        mailbox=place.address,
        name=place.name,
        building=place.building,
        floor=place.floor,
        capacity=place.capacity,
        features=tuple(_features(place)),
    )


def _features(place: Place) -> Iterator[Feature]:
    if place.display:
        yield Feature.SCREEN
    if place.video:
        yield Feature.VIDEO
    if place.audio:
        yield Feature.AUDIO
    tags = {tag.casefold() for tag in place.tags}
    yield from (feature for tag, feature in _TAGS.items() if tag in tags)
    if place.wheelchair:
        yield Feature.WHEELCHAIR
