"""Logos and wallpapers: whether a file is a picture that a panel can show, by its first bytes."""

import re
import stat
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from panel.config.rules_of_place import Rules
from panel.config.sentences import quoted

LARGEST = 8_000_000  # bytes
LONGEST = 20  # times its other side
MOST = 25_000_000  # pixels: a hundred megabytes while it is read
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # frames of JPEG, which have a size
_LENGTH = re.compile(r"\s*([0-9.]+)\s*(px|pt|mm|cm|in|pc|em|rem)?\s*")


class NoPicture(Exception):
    """The end of a sentence that starts with the key and the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A file that can be shown. Without a path: none is wanted, or none can be shown."""

    path: Path | None = None
    changed: int = 0  # ns; another picture may lie there one day
    shape: float = 1.0  # its width, by its height


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictures:
    """Those of a door; `faults` tell what is wrong with one it does without."""

    logo: Picture = Picture()
    wallpaper: Picture = Picture()
    files: tuple[Path, ...] = ()  # whose change may change them
    faults: tuple[str, ...] = ()


def pictures(rules: Rules, where: str, beside: Path) -> Pictures:
    """As the rules name them. A door without a logo is a door: nothing is refused."""
    found: dict[str, Picture] = {}
    files, faults = [], []
    for key, said in (("logo", rules.look.logo), ("wallpaper", rules.look.wallpaper)):
        path = beside / said
        if not said:
            continue
        files.append(path)
        try:
            found[key] = picture(path)
        except NoPicture as error:
            place = f"{where}: {rules.place(f'look.{key}')} = {quoted(said)}"
            faults.append(f"{place} leads to {path}, which {error} The door does without it.")
    return Pictures(**found, files=tuple(files), faults=tuple(faults))


def picture(path: Path) -> Picture:
    """Raises NoPicture."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise NoPicture("is not a regular file: put the picture there.")
        if status.st_size > LARGEST:
            raise NoPicture(f"is larger than {LARGEST // 1_000_000} MB: save it with fewer pixels.")
        width, height = _size(path.read_bytes())
    except OSError as error:
        raise NoPicture(f"cannot be read ({error.strerror}): put the picture there.") from error
    if width * height > MOST:
        raise NoPicture(f"has more than {MOST // 1_000_000} million pixels: save it with fewer.")
    if max(width / height, height / width) > LONGEST:
        raise NoPicture(f"is more than {LONGEST} times as long as it is wide: cut it.")
    return Picture(path=path, changed=status.st_mtime_ns, shape=width / height)


def _size(data: bytes) -> tuple[float, float]:
    found: tuple[float, float] | None = None
    if data.startswith(_PNG):
        found = struct.unpack(">II", data[16:24]) if len(data) >= 24 else None
    elif data.startswith(_JPEG):
        found = next(_frames(data), None)
    elif b"<svg" in data[:4096]:
        found = _svg(data)
    if found is None or min(found) <= 0:
        raise NoPicture("is no picture that can be read: give a whole SVG, PNG or JPEG.")
    return found


def _frames(data: bytes) -> Iterator[tuple[int, int]]:
    """Width and height, from the headers of JPEG's segments."""
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        kind, length = data[at + 1], struct.unpack(">H", data[at + 2 : at + 4])[0]
        if kind in _SIZES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            yield width, height
        at += 2 + length


def _svg(data: bytes) -> tuple[float, float] | None:
    """By its box, or by the size it says; an entity is nothing a logo needs."""
    if b"<!ENTITY" in data:
        return None
    from xml.etree import ElementTree  # 10 ms: only for those who need it

    try:
        root = ElementTree.fromstring(data)  # noqa: S314  the organisation's own file, no entities
    except ElementTree.ParseError:
        return None
    box = root.get("viewBox", "").replace(",", " ").split()
    said = box[2:] if len(box) == 4 else [root.get("width", ""), root.get("height", "")]
    lengths = [_LENGTH.fullmatch(one) for one in said]
    if root.tag.rpartition("}")[2] != "svg" or not all(lengths):
        return None
    try:
        width, height = (float(one[1]) for one in lengths if one)
    except ValueError:  # two points in one number
        return None
    return width, height
