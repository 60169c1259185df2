"""What browsers say beside what they ask for: their language, and whose page a form was on."""

from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

_MOST = 20  # languages that anybody reads


def language(accepted: str, spoken: Sequence[str]) -> str:
    """The one of ours that is liked best; empty if none is. See RFC 9110, 12.5.4."""
    liked: dict[str, float] = {}
    for part in accepted.split(",")[:_MOST]:
        name, _, quality = part.strip().partition(";")
        tongue = name.strip().partition("-")[0].lower()
        weight = _weight(quality)
        if tongue in spoken and weight > liked.get(tongue, 0.0):
            liked[tongue] = weight
    return max(liked, key=lambda tongue: liked[tongue], default="")


def _weight(quality: str) -> float:
    name, _, number = quality.replace(" ", "").partition("=")
    if not name:
        return 1.0
    whole = number.replace(".", "", 1)
    if name != "q" or not whole.isascii() or not whole.isdigit() or len(whole) > 4:
        return 0.0
    return float(number)


def of_our_page(headers: Mapping[str, str], public_url: str) -> bool:
    """Whether a form was sent by a page of ours, as far as the browser tells.

    `Origin: null` says nothing: it is what the page's own forms say too, since it asks for no
    referrer. A button is signed for one visit, whoever sends it.
    """
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    origin = headers.get("origin", "null")
    if origin == "null":
        return True
    public = urlsplit(public_url)
    ours = f"{public.scheme}://{public.netloc}".lower()
    return origin.lower() in (ours, f"{public.scheme}://{headers.get('host', '')}".lower())
