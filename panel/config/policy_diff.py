"""What holds in one sites.toml and not in another, place by place."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from panel.config.likelihood import likelihood
from panel.config.rules_of_place import BUILT_IN, Rules, Told
from panel.config.sentences import LONG_LIST, quoted
from panel.config.sites import Sites


class Change(NamedTuple):
    """One key that holds something else."""

    key: str
    before: str  # with its origin
    after: str


def changes(old: Sites, new: Sites) -> Iterator[str]:
    """A change is told where it is made: those below that only inherit it are not repeated."""
    general = _between(old.rules(), new.rules())
    yield from _told("where no site or room says otherwise", old.rules(), new.rules(), general)
    yield from _of_sites(old, new, general)
    yield from _of_rooms(old, new, general)


def _of_sites(old: Sites, new: Sites, general: list[Change]) -> Iterator[str]:
    before, after = old.file.sites, new.file.sites
    for site in before:
        if site not in after:
            yield f"site {site}: removed"
    for site in after:
        if site not in before:
            yield f"site {site}: added"
            continue
        was, now = old.rules(site=site), new.rules(site=site)
        yield from _told(f"site {site}", was, now, _new(_between(was, now), general))


def _of_rooms(old: Sites, new: Sites, general: list[Change]) -> Iterator[str]:
    """The same room in other letters is the same room."""
    before, after = ({name.casefold() for name in sites.file.rooms} for sites in (old, new))
    at_sites = {
        site: _between(old.rules(site=site), new.rules(site=site))
        for site in new.file.sites
        if site in old.file.sites
    }
    for name, room in old.file.rooms.items():
        if name.casefold() not in after:
            yield f"room {name}{f' (site {room.site})' if room.site else ''}: removed"
    for name, room in new.file.rooms.items():
        if name.casefold() not in before:
            yield f"room {name}{f' (site {room.site})' if room.site else ''}: added"
            continue
        was = old.rules(site=old.site_of(name), mailbox=name)
        now = new.rules(site=room.site, mailbox=name)
        stays = room.site and room.site == old.site_of(name)
        inherited = at_sites.get(room.site, general) if stays else general
        found = [*_moved(old, new, name), *_new(_between(was, now), inherited)]
        yield from _told(f"room {name}", was, now, found)


def _moved(old: Sites, new: Sites, name: str) -> Iterator[Change]:
    """What only rooms have."""
    was, now = old.room_of(name), new.room_of(name)
    for key in ("site", "name", "building", "floor", "capacity", "features"):
        before, after = getattr(was, key), getattr(now, key)
        if before != after:
            yield Change(key, _said(before), _said(after))


def _said(value: str | int | list[str]) -> str:
    said = ", ".join(value) if isinstance(value, list) else str(value or "")
    return said or "none"


def _between(was: Rules, now: Rules) -> list[Change]:
    """By value: what is never shown may have changed too."""
    return [
        _change(was.tell(key, before), now.tell(key, after), before, after)
        for (key, before), (_, after) in zip(was.values(), now.values(), strict=True)
        if before != after and {was.set_by(key), now.set_by(key)} != {BUILT_IN}  # words of ours
    ]


def _change(one: Told, other: Told, before: object, after: object) -> Change:
    said = "another" if one.value == other.value else other.value  # too long, or never shown
    if LONG_LIST in (one.value, other.value) and isinstance(before, list):
        said += "".join(_items(before, after))
    return Change(one.key, f"{one.value} ({one.origin})", f"{said} ({other.origin})")


def _items(before: Any, after: Any) -> Iterator[str]:
    """What is in one of two lists only."""
    yield from (f", with {quoted(item)}" for item in after if item not in before)
    yield from (f", without {quoted(item)}" for item in before if item not in after)


def _new(found: list[Change], inherited: list[Change]) -> list[Change]:
    return [change for change in found if change not in inherited]


def _told(place: str, was: Rules, now: Rules, found: list[Change]) -> Iterator[str]:
    if not found:
        return
    yield f"{place}:"
    yield from (f"  {change.key}: {change.before} -> {change.after}" for change in found)
    if said := likelihood(was, now):
        yield f"  {said}"
