"""The journal of one room: a device that was another's before begins anew.

What it then knew, it knew of other meetings. That it is silent about the new room's check-ins
means nothing, and what it still owed was meant for the calendar of the old one.
"""

import logging
from datetime import tzinfo
from pathlib import Path

from panel.domain.moments import NOT_YET
from panel.journal.base import JournalError, RulesInForce
from panel.journal.database import aside, translated
from panel.journal.sqlite import SqliteJournal

log = logging.getLogger(__name__)


def journal_of(mailbox: str, path: Path, zone: tzinfo) -> SqliteJournal:
    """Raises JournalError, as all that opens one."""
    journal = SqliteJournal(path, zone)
    try:
        last = journal.rules_at(NOT_YET)  # they tell whose they were
    except JournalError:
        journal.close()
        raise
    before = last.place.mailbox if isinstance(last, RulesInForce) else mailbox
    if before.casefold() == mailbox.casefold():
        return journal
    journal.close()
    with translated(path):
        kept = aside(path, "other-room")
    log.warning(
        "this device was the panel of %s: the journal of that room is kept as %s and a new one "
        "begun, which knows no check-in so far",
        before,
        kept.name,
    )
    return SqliteJournal(path, zone)
