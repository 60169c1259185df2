"""Every credential, shown to Entra."""

from datetime import datetime

from panel.calendars.graph_credentials import Tried, Verdict, try_each
from panel.calendars.graph_line import Patience
from panel.config import GraphAccess
from panel.doctor.judges.sign_in import Shown
from panel.doctor.lines import Unknown


def show_each(access: GraphAccess, patience: Patience) -> tuple[Shown, ...]:
    """In the order of panel.toml. Blocks for as long as Entra takes."""
    return tuple(_shown(tried) for tried in try_each(access, patience))


def _shown(tried: Tried) -> Shown:
    return Shown(
        name=tried.name,
        kind=tried.kind,
        refusal=tried.sentence if tried.verdict is not Verdict.ACCEPTED else "",
        ends=tried.ends if isinstance(tried.ends, datetime) else Unknown.UNKNOWN,
        was_asked=tried.verdict is not Verdict.UNKNOWN,
    )
