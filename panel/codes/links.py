"""The texts of the other codes: Outlook with the room filled in, the guests' Wi-Fi, a mail."""

from datetime import datetime, timedelta, tzinfo
from urllib.parse import quote, urlencode

# Not documented by Microsoft; its own "add to Outlook" buttons are made so.
OUTLOOK = "https://outlook.office.com/calendar/0/deeplink/compose"
QUARTER = timedelta(minutes=15)
USUAL = timedelta(minutes=30)
_SPECIAL = str.maketrans({mark: f"\\{mark}" for mark in '\\;,:"'})


def book_later(mailbox: str, room: str, now: datetime, zone: tzinfo) -> str:
    """Outlook's form for a new meeting here, at the next full quarter of an hour."""
    start = now + (-(now - datetime.min.replace(tzinfo=now.tzinfo)) % QUARTER)
    times = {
        "startdt": start.astimezone(zone).isoformat(timespec="seconds"),
        "enddt": (start + USUAL).astimezone(zone).isoformat(timespec="seconds"),
    }
    return f"{OUTLOOK}?{_query({**_form(mailbox, room), **times})}"


def book_any_time(mailbox: str, room: str) -> str:
    """The same without times: a code that stays as it is."""
    return f"{OUTLOOK}?{_query(_form(mailbox, room))}"


def wifi(name: str, password: str, *, hidden: bool) -> str:
    """As phones' cameras understand it: https://github.com/zxing/zxing/wiki/Barcode-Contents."""
    kind = f"T:WPA;S:{name.translate(_SPECIAL)};P:{password.translate(_SPECIAL)}"
    if not password:
        kind = f"T:nopass;S:{name.translate(_SPECIAL)}"
    return f"WIFI:{kind};{'H:true;' if hidden else ''};"


def mail(address: str, subject: str) -> str:
    """RFC 6068."""
    return f"mailto:{quote(address, safe='@')}?subject={quote(subject, safe='')}"


def _form(mailbox: str, room: str) -> dict[str, str]:
    return {
        "path": "/calendar/action/compose",
        "rru": "addevent",
        "location": room,
        "to": mailbox,
    }


def _query(fields: dict[str, str]) -> str:
    return urlencode(fields, quote_via=quote, safe="/@")
