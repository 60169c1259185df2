"""The report to keep: one page, light, printable, with nothing to fetch."""

from datetime import datetime
from zoneinfo import ZoneInfo

from jinja2 import Environment, PackageLoader, StrictUndefined

from panel.acceptance.record import Record


def page(record: Record) -> str:
    environment = Environment(
        loader=PackageLoader("panel.acceptance", "look"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    zone = ZoneInfo(record.zone)
    environment.filters["day"] = lambda at: f"{_local(at, zone):%Y-%m-%d}"
    environment.filters["moment"] = lambda at: f"{_local(at, zone):%Y-%m-%d %H:%M}"
    environment.filters["second"] = lambda at: f"{_local(at, zone):%H:%M:%S}"
    environment.filters["seconds"] = lambda took: f"{took.total_seconds():.0f} s"
    return environment.get_template("acceptance.html").render(record=record)


def _local(at: datetime, zone: ZoneInfo) -> datetime:
    return at.astimezone(zone)
