"""RFC 5322's grammar of a header, as far as our letters use it; RFC 2047's words in it."""

import re

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_ADDRESS = rf"{_ATOM}(?:\.{_ATOM})*@{_ATOM}(?:\.{_ATOM})*"
_ENCODED = r"=\?utf-8\?(?:b\?[A-Za-z0-9+/]+={0,2}|q\?(?:[!->@-^`-~]|_)+)\?="
_QUOTED = r'"(?:[ !#-\[\]-~]|\\[ -~])*"'
_PHRASE = rf"(?:{_ENCODED}|{_ATOM}|{_QUOTED})(?: +(?:{_ENCODED}|{_ATOM}|{_QUOTED}))*"
_DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_RULES = {
    "subject": r"(?:[ -~]*)",
    "from": rf"(?:{_PHRASE} <{_ADDRESS}>|<?{_ADDRESS}>?)",
    "to": _ADDRESS,
    "bcc": rf"{_ADDRESS}(?:, {_ADDRESS})*",
    "date": rf"{_DAY}, \d\d {_MONTH} \d{{4}} \d\d:\d\d:\d\d [+-]\d{{4}}",
    "message-id": rf"<{_ADDRESS}>",
    "auto-submitted": "auto-generated",
    "x-auto-response-suppress": "All",
    "content-language": "[a-z]{2}",
    "mime-version": r"1\.0",
    "content-type": r'multipart/alternative; boundary="=_[0-9a-f]{32}"',
}


def faults(raw: bytes) -> list[str]:
    """What is wrong with a message's lines and its header; of its header each field is known."""
    found = [f"a line of {len(line)}" for line in raw.split(b"\r\n") if len(line) > 78]
    if b"\n" in raw.replace(b"\r\n", b"") or b"\r" in raw.replace(b"\r\n", b""):
        found.append("a line's end that is none")
    if any(byte > 126 or byte < 32 for byte in raw.replace(b"\r\n", b"")):
        found.append("a byte that is no text")
    return [*found, *_header_faults(raw.partition(b"\r\n\r\n")[0].decode("latin-1"))]


def _header_faults(header: str) -> list[str]:
    if re.search(r"\r\n[ \t]+(\r\n|\Z)", header):
        return ["a fold with nothing in it"]
    found, seen = [], []
    for line in re.sub(r"\r\n(?=[ \t])", "", header).split("\r\n"):
        name, _, body = line.partition(": ")
        seen.append(name.lower())
        if not re.fullmatch(_RULES.get(name.lower(), r"\A\Z"), body):
            found.append(f"{line!r} is against the grammar")
        words = re.findall(r"=\?\S*", body)
        wrong = [word for word in words if not re.fullmatch(_ENCODED, word) or len(word) > 75]
        found += [f"{word!r} is no encoded word" for word in wrong]
    found += [f"{name} twice" for name in set(seen) if seen.count(name) > 1]
    return [*found, *(f"no {name}" for name in {*_RULES} - {*seen, "to", "bcc"})]
