"""What holds for all, each site and each room, as `room-panel policy check` prints it."""

from collections.abc import Iterable, Iterator

from panel.config.policy_sentences import sentences
from panel.config.remarks import remarks
from panel.config.rules_of_place import BUILT_IN, Rules
from panel.config.sentences import quoted
from panel.config.sites import Sites


def policy_table(sites: Sites) -> str:
    general = sites.rules()
    places = [_place(_anywhere(sites), general, remarks(general), in_full=True)]
    known = [*remarks(general)]
    for title, rules in places_of(sites):
        new = (remark for remark in remarks(rules) if remark not in known)
        places.append(_place(title, rules, new))
    return "\n".join(places)


def places_of(sites: Sites) -> Iterator[tuple[str, Rules]]:
    """Each site and each room, with what holds there."""
    for site in sites.file.sites:
        rooms = _count(len(sites.mailboxes_at(site)), "room")
        yield f"site {site} ({rooms})", sites.rules(site=site)
    for mailbox, room in sites.file.rooms.items():
        where = f"site {room.site}" if room.site else "no site"
        yield f"room {mailbox} ({where})", sites.rules(site=room.site, mailbox=mailbox)


def _anywhere(sites: Sites) -> str:
    there = f"{_count(len(sites.file.sites), 'site')}, {_count(len(sites.file.rooms), 'room')}"
    return f"{sites.where} ({there}): where no site or room says otherwise"


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _place(title: str, rules: Rules, remarked: Iterable[str], *, in_full: bool = False) -> str:
    lines = [title, *(f"  {sentence}" for sentence in sentences(rules))]
    lines.append(f"  The door speaks {quoted(rules.language)} and shows {quoted(rules.show)}.")
    lines += [f"  Remark: {remark}" for remark in remarked]
    lines += [
        f"    {told.key:<36} = {told.value}  ({told.origin})"
        for told in rules.told()
        if in_full or told.origin != BUILT_IN
    ]
    return "\n".join(lines) + "\n"
