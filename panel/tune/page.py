"""One page of all sites; nothing in it is fetched."""

from collections.abc import Mapping, Sequence
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined

from panel.tune.saying import HEADER, Said
from panel.tune.tally import WINDOWS

METHOD = (
    "Released wrongly: somebody came after the release, or the sensors were first sure of "
    "somebody after it. The rate is of all meetings that needed a check-in.",
    "Weeks in shadow mode tell of every window. Where a panel acts, nobody sees who comes to a "
    "room that is given back already; only who takes it back is known, and that is the least.",
    "Left out are exempt meetings, and those that were kept because the panel was in doubt.",
    "People who sit down without checking in, in rooms without sensors, are known to nobody.",
    "Each bound (Clopper and Pearson) fails at most once in a hundred times, as long as one "
    "meeting tells nothing of the next; where the same people are late every week, more often.",
)


def page(sites: Sequence[Said], pictures: Mapping[int, str]) -> str:
    environment = Environment(
        loader=PackageLoader("panel.tune", "look"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    look = (files("panel.report") / "look" / "report.css").read_text(encoding="utf-8")
    return environment.get_template("tune.html").render(
        sites=sites,
        pictures=pictures,
        header=HEADER,
        method=METHOD,
        longest=WINDOWS[-1],
        look=look,
    )
