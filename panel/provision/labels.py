"""What the installer sticks on: a page of labels to print on A4, 24 to a sheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from urllib.parse import quote

import segno
from jinja2 import Environment, PackageLoader, StrictUndefined

from panel.provision.making import Made
from panel.provision.rooms import COLUMNS, Row

A_SHEET = 24  # three times eight, 63.5 x 33.9 mm: Avery L7159 and its many copies


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """For one panel."""

    name: str
    mailbox: str
    site: str
    serial: str
    file: str
    code: str  # an SVG of our own making


def page(made: Sequence[Made], notes: str) -> str:
    """HTML. `notes`: where an installer finds more, with columns in braces."""
    environment = Environment(
        loader=PackageLoader("panel.provision", "look"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style = (files("panel.provision") / "look" / "labels.css").read_text(encoding="utf-8")
    labels = [_label(one, notes) for one in made]
    sheets = [labels[at : at + A_SHEET] for at in range(0, len(labels), A_SHEET)]
    return environment.get_template("labels.html").render(sheets=sheets, style=style)


def said_by_code(made: Made, notes: str) -> str:
    """An address to open; else what a list of assets wants to know."""
    if notes:
        return _filled(notes, made.row)
    told = [made.row.of("name"), made.row.of("mailbox"), made.row.of("serial") or made.file]
    return "\n".join(filter(None, told))


def _label(made: Made, notes: str) -> Label:
    row = made.row
    code = segno.make(said_by_code(made, notes), error="m", micro=False)
    return Label(
        name=row.of("name") or row.of("mailbox").partition("@")[0],
        mailbox=row.of("mailbox"),
        site=row.of("site"),
        serial=row.of("serial"),
        file=made.file,
        code=code.svg_inline(border=2, omitsize=True),
    )


def _filled(notes: str, row: Row) -> str:
    for column in COLUMNS:
        notes = notes.replace(f"{{{column}}}", quote(row.of(column), safe=""))
    return notes
