"""The rules of a room: their copies kept fresh, what is wrong with them told, the journal told."""

import asyncio
import logging
from datetime import datetime

from panel.config import PanelSettings
from panel.config.graph_access import GraphAccess
from panel.journal.base import Place, RulesInForce, Setting

log = logging.getLogger(__name__)


def rules_in_force(settings: PanelSettings, at: datetime) -> RulesInForce:
    """What the journal keeps of the rules, so that each decision can be told with them."""
    place = settings.place
    return RulesInForce(
        at=at,
        place=Place(
            mailbox=place.mailbox,
            name=place.name,
            site=place.site,
            building=place.building,
            floor=place.floor,
            timezone=place.timezone,
        ),
        settings=tuple(
            Setting(key=told.key, value=told.value, origin=told.origin) for told in settings.rules
        ),
    )


def tell_faults(settings: PanelSettings, before: PanelSettings | None = None) -> None:
    """Each once: why the rules are not known, so that nothing is released; what is not shown."""
    for fault in settings.faults:
        if before is None or fault not in before.faults:
            log.error("%s", fault)
    for fault in settings.pictures.faults:
        if before is None or fault not in before.pictures.faults:
            log.warning("%s", fault)


async def fetch(settings: PanelSettings) -> None:
    """Keep the copies of what lies at addresses fresh; the watch on files sees them change."""
    access = settings.graph
    if not settings.fetched_rules and not settings.fetched_holidays:
        await asyncio.Event().wait()
    from panel.config.following import HOLIDAYS_EVERY, RULES_EVERY, Followed, follow

    await follow(
        [
            *(Followed(fetched=one, every=RULES_EVERY) for one in settings.fetched_rules),
            *(Followed(fetched=one, every=HOLIDAYS_EVERY) for one in settings.fetched_holidays),
        ],
        ca_file=access.ca_file if isinstance(access, GraphAccess) else None,
        on_change=lambda _: None,
    )
