"""How a header becomes lines: RFC 5322 with RFC 2047's words.

The standard library's own folding makes encoded words longer than the 75 characters they may
have, and lines longer than it was told to; so the few fields that hold more than a word are
folded here.
"""

from base64 import b64encode
from collections.abc import Iterator
from email.policy import EmailPolicy
from typing import Any

_LINE = 78  # characters, without its end
_BYTES = 42  # of text in one encoded word: 56 letters, 12 around them, "Subject: " before them


class Folded(EmailPolicy):
    """SMTP's, but for how Subject, From and Bcc are written."""

    def fold(self, name: str, value: Any) -> str:
        match name.lower():
            case "subject":
                words = _words(str(value), _LINE - len("Subject: "))
            case "from":
                (sender,) = value.addresses
                named = _words(sender.display_name, _LINE - len("From: "), phrase=True)
                words = [*named, f"<{sender.addr_spec}>"]
            case "bcc":
                words = ", ".join(one.addr_spec for one in value.addresses).split(" ")
            case _:
                return str(super().fold(name, value))
        return "\r\n".join(_lines(f"{name}:", words)) + "\r\n"

    def fold_binary(self, name: str, value: Any) -> bytes:
        return self.fold(name, value).encode("ascii")


def worded(text: str) -> str:
    """What a header is to be given: a text that looks like encoded words is not to be decoded."""
    return " ".join(_words(text, _LINE))


def _words(text: str, longest: int, *, phrase: bool = False) -> list[str]:
    """As it stands where that is safe, else all of it encoded."""
    words = text.split(" ")
    can_stand = (_is_atom(w) if phrase else w.isascii() and "=?" not in w for w in words)
    if all(can_stand) and all(len(word) <= longest for word in words):
        return words
    return [f"=?utf-8?b?{b64encode(part.encode()).decode()}?=" for part in _parts(text)]


def _is_atom(word: str) -> bool:
    return word.isascii() and word.isalnum()


def _parts(text: str) -> Iterator[str]:
    """Whole characters, as many as one encoded word holds."""
    part = ""
    for character in text:
        if len((part + character).encode()) > _BYTES:
            yield part
            part = ""
        part += character
    if part:
        yield part


def _lines(line: str, words: list[str]) -> Iterator[str]:
    for word in words:
        if len(line) + 1 + len(word) > _LINE and not line.endswith(":"):
            yield line
            line = ""
        line = f"{line} {word}"
    yield line
