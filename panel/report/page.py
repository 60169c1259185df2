"""The one page: headlines, what they rest on, and their plots; nothing in it is fetched."""

from collections.abc import Sequence
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined

from panel.domain.moments import NOT_YET
from panel.report import attendance, releases, upkeep
from panel.report.charts import Section
from panel.report.gathering import Gathered
from panel.report.periods import Contrast
from panel.report.plots import draw
from panel.report.telling import Telling

FIRST = ("no-shows", "hours", "contests", "delays", "attention")


def sections(found: Gathered, telling: Telling) -> tuple[Section, ...]:
    """In the order of the page: what it all came to, what needs somebody, and then the rest."""
    parts = (attendance, releases, upkeep)
    made = [section for part in parts for section in part.sections(found, telling)]
    return tuple(sorted(made, key=lambda s: FIRST.index(s.name) if s.name in FIRST else len(FIRST)))


def page(found: Gathered, telling: Telling, language: str) -> str:
    environment = Environment(
        loader=PackageLoader("panel.report", "look"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    told = sections(found, telling)
    look = (files("panel.report") / "look" / "report.css").read_text(encoding="utf-8")
    return environment.get_template("report.html").render(
        language=language,
        words=telling.words.page,
        lead=_lead(found, telling),
        compared=_compared(found, telling),
        sections=told,
        pictures=_pictures(told, telling),
        found=found,
        look=look,
    )


def _pictures(told: Sequence[Section], telling: Telling) -> dict[str, str]:
    """As they stand in the page: matplotlib escapes what it writes."""
    return {
        section.name: draw(section.chart, telling, section.name, section.headline)
        for section in told
        if section.chart is not None
    }


def _lead(found: Gathered, telling: Telling) -> str:
    words = telling.words.page
    number = len(found.rooms)
    rooms = words.one_room if number == 1 else words.rooms.format(n=telling.count(number))
    first = min(found.rooms, key=lambda room: room.first)
    last = max(found.rooms, key=lambda room: room.last)
    if first.first == NOT_YET:
        return words.nothing.format(rooms=rooms)
    return words.lead.format(
        rooms=rooms,
        meetings=telling.count(sum(room.meetings for room in found.rooms)),
        asked=telling.count(sum(room.asked for room in found.rooms)),
        first=telling.day(first.first.astimezone(first.zone).date()),
        last=telling.day(last.last.astimezone(last.zone).date()),
    )


def _compared(found: Gathered, telling: Telling) -> str:
    compared = found.comparison
    day = telling.day(compared.day) if compared.contrast is Contrast.DAY else ""
    return telling.words.page.of(f"compared_{compared.contrast.value}").format(day=day)
