"""`room-panel provision`: everything wrong is told at once, and then nothing is written."""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from panel.config import ConfigError, toml_file
from panel.provision import rooms
from panel.provision.labels import page
from panel.provision.making import Made, Template
from panel.provision.making import wrongs as wrongs_of_files
from panel.provision.naming import DEFAULT, Scheme
from panel.provision.rooms import Row, Wrong

_MEMORY = Path("/dev/shm")  # noqa: S108  what is made there is 0700, by a name of its own
_NAMED = 3  # lines, where many have the same trouble


def main(argv: list[str]) -> int:
    """0: written; 2: something is wrong, and nothing is."""
    asked = _arguments().parse_args(argv)
    try:
        rows = _rows(asked)
        if asked.out is None:
            sys.stdout.write(rooms.as_csv(rows))
            return 0
        template = Template.read(asked.template, _pairs(asked.secret), _pairs(asked.file))
        made = _made(asked, rows, template)
        told = _write(made, asked)
    except ConfigError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except OSError as error:
        sys.stderr.write(f"{error.filename} cannot be written ({error.strerror}).\n")
        return 2
    sys.stdout.writelines(f"{line}\n" for line in told)
    return 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="room-panel provision",
        description="Make the files of many panels, one for each line of a list of rooms, and "
        "labels to print. Whatever is wrong is told at once, and then nothing is written.",
        epilog=f"Columns: {', '.join(rooms.COLUMNS)}. Paths and --notes may hold them in braces: "
        "keys/{serial}.pem.",
    )
    parser.add_argument("rooms", type=Path, nargs="?", help="a CSV file")
    parser.add_argument(
        "--from-graph",
        type=Path,
        metavar="CONFIG",
        help="instead: ask Microsoft "
        "365, with the credentials of this panel.toml (needs Place.Read.All)",
    )
    parser.add_argument("--room-list", default="", metavar="ADDRESS", help="only its rooms")
    parser.add_argument(
        "--out",
        type=Path,
        metavar="FOLDER",
        help="left out: print the rooms of --from-graph as CSV, to be completed",
    )
    parser.add_argument(
        "--template",
        type=Path,
        help="what all panels have in common: panel.toml, with [enrol] and [network] if you like",
    )
    parser.add_argument("--secret", action="append", default=[], metavar="NAME=FILE")
    parser.add_argument(
        "--file",
        action="append",
        default=[],
        metavar="NAME=FILE",
        help="a file beside panel.toml, such as a certificate authority",
    )
    parser.add_argument(
        "--scheme", default=DEFAULT, help=f'how rooms are called ({DEFAULT}); "" for any name'
    )
    parser.add_argument("--two-panels", action="store_true", help="a room may have several panels")
    parser.add_argument("--labels", type=Path, metavar="HTML", help="labels to print on A4")
    parser.add_argument(
        "--notes",
        default="",
        metavar="ADDRESS",
        help="what the labels' codes open; left out: they tell room, mailbox and serial number",
    )
    return parser


def _rows(asked: argparse.Namespace) -> tuple[Row, ...]:
    if bool(asked.rooms) == bool(asked.from_graph):
        raise ConfigError("Give a list of rooms, or --from-graph: one of them.")
    if asked.from_graph:
        from panel.provision.from_graph import rooms as rooms_of_graph

        return rooms_of_graph(asked.from_graph, asked.room_list)
    if asked.out is None:
        raise ConfigError("--out is missing: name the folder for the files.")
    rows, wrongs = rooms.read(toml_file.content(asked.rooms, toml_file.WRITE_IT))
    _insist(asked, wrongs)
    return rows


def _made(asked: argparse.Namespace, rows: Sequence[Row], template: Template) -> tuple[Made, ...]:
    scheme = Scheme(asked.scheme)
    wrongs = [*rooms.wrongs(rows, scheme, two_panels=asked.two_panels)]
    made = tuple(map(template.made, rows))
    memory = _MEMORY if _MEMORY.is_dir() else None  # secrets pass through it
    with tempfile.TemporaryDirectory(dir=memory) as scratch:
        told = {(wrong.line, wrong.column) for wrong in wrongs if wrong.column}
        more = wrongs_of_files(made, Path(scratch))
        wrongs += [wrong for wrong in more if (wrong.line, wrong.column) not in told]
    _insist(asked, wrongs)
    return made


def _insist(asked: argparse.Namespace, wrongs: Iterable[Wrong]) -> None:
    """One sentence for each trouble, however many lines have it."""
    lines: dict[str, list[int]] = {}
    for wrong in sorted(wrongs, key=lambda one: one.line):
        found = lines.setdefault(wrong.sentence, [])
        if wrong.line not in found:
            found.append(wrong.line)
    where = asked.rooms or "the directory"
    if lines:
        raise ConfigError(
            *(f"{where}, {_lines(found)}: {sentence}" for sentence, found in lines.items())
        )


def _lines(found: Sequence[int]) -> str:
    if len(found) == 1:
        return f"line {found[0]}"
    named = ", ".join(map(str, found[:_NAMED]))
    more = len(found) - _NAMED
    return f"lines {named}" + (f" and {more} more" if more > 0 else "")


def _write(made: Sequence[Made], asked: argparse.Namespace) -> list[str]:
    """Those that are as they were keep their time: no panel fetches them again."""
    folder: Path = asked.out
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    others = {path.name for path in folder.glob("*.toml")} - {one.file for one in made}
    changed = sum(_put(folder / one.file, one.text) for one in made)
    told = [f"{len(made)} files in {folder}, {changed} of them new or changed."]
    bare = sum(not one.row.of("serial") for one in made)
    if bare:
        told.append(
            f"{bare} without a serial number: copy each as room-panel.toml to the boot partition."
        )
    told += [f"{folder}/{name} is of no room in this list: remove it?" for name in sorted(others)]
    if asked.labels:
        asked.labels.write_text(page(made, asked.notes), encoding="utf-8")
        told.append(f"Labels: {asked.labels}; print it on A4 without margins, at 100 %.")
    return told


def _put(path: Path, text: str) -> bool:
    """Whether it was another one before. Never for others to read, not even for a moment."""
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    beside = path.with_name(f".{path.name}")
    beside.unlink(missing_ok=True)
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    beside.replace(path)
    return True


def _pairs(given: Iterable[str]) -> Mapping[str, str]:
    found = dict[str, str]()
    for pair in given:
        name, _, path = pair.partition("=")
        if not name or not path:
            raise ConfigError("Each --secret and --file is NAME=FILE, never the secret itself.")
        found[name] = path
    return found
