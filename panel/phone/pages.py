"""The pages as a phone is sent them: templates filled in, and what they are drawn with."""

from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined

from panel.phone import wire
from panel.phone.deciding import Deciding
from panel.phone.languages import REFERENCE, languages
from panel.phone.lettered import Lettered
from panel.phone.telling import Telling

_KINDS = {
    "page.css": "text/css; charset=utf-8",
    "live.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
}
_DOES = ("check-in", "keep", "end", "give-back", "take-back", "report", "extend", "book")
_SCAN_AGAIN = ("expired", "foreign", "forged", "no-visit", "no-letter")
_PASSES = ("busy", "lost", "too-many")  # the page tries again by itself


class Pages:
    """Makes the pages of one door."""

    def __init__(self, *, prefix: str) -> None:
        """`prefix`: the path of the public address; empty where the page has a host of its own."""
        self._words = languages()
        self.languages = tuple(self._words)
        look = files("panel.phone") / "look"
        self._parts = {name: (look / name).read_bytes() for name in _KINDS}
        self._templates = Environment(
            loader=PackageLoader("panel.phone", "look"),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.globals.update(
            here=f"{prefix}/",
            addresses={name: self._address(prefix, name) for name in _KINDS},
        )

    def door(self, door: wire.Door, language: str, said: str) -> bytes:
        """`said`: what became of the last press: "reported", why it was refused, or nothing."""
        words = self._words[self._spoken(language)]
        telling = Telling(door, words)
        return self._page(
            "door.html",
            language,
            door=door,
            telling=telling,
            deciding=Deciding(door.decided, telling, words) if door.decided else None,
            buttons={does: [b for b in door.buttons if b.does == does] for does in _DOES},
            said=words.said.of(said),
        )

    def report(
        self, door: wire.Door, language: str, wrong: str, about: str = "", text: str = ""
    ) -> bytes:
        """`wrong`: the field that was not as it should be, "about" or "text"; or nothing.

        `about` and `text`: what was written so far.
        """
        button = next((b for b in door.buttons if b.does == "report"), None)
        return self._page(
            "report.html",
            language,
            door=door,
            button=button,
            wrong=wrong,
            about=about,
            text=text,
            choices=[kind for kind in wire.ABOUT if kind],
            longest=wire.LONGEST_TEXT,
        )

    def letter(self, meant: wire.Meant, language: str) -> bytes:
        words = self._words[self._spoken(language)]
        return self._page("letter.html", language, meant=meant, lettered=Lettered(meant, words))

    def refused(self, why: str, room: str, language: str) -> bytes:
        kind = "scan" if why in _SCAN_AGAIN else "wait" if why in _PASSES else "wrong"
        return self._page("stopped.html", language, why=why, room=room, kind=kind)

    def look(self, name: str) -> tuple[bytes, str] | None:
        """A part of the pages, and what it is."""
        part = self._parts.get(name)
        return (part, _KINDS[name]) if part is not None else None

    def _page(self, template: str, language: str, **said: object) -> bytes:
        spoken = self._spoken(language)
        page = self._templates.get_template(template)
        return page.render(language=spoken, words=self._words[spoken], **said).encode()

    def _spoken(self, language: str) -> str:
        return language if language in self._words else REFERENCE

    def _address(self, prefix: str, name: str) -> str:
        """Another one as soon as it holds something else: browsers keep what is behind it."""
        return f"{prefix}/look/{name}?{sha256(self._parts[name]).hexdigest()[:8]}"
