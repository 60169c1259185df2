"""The texts of the other codes, as the phones that read them take them apart."""

import re
from datetime import datetime
from urllib.parse import parse_qs, unquote, urlsplit
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.codes import links
from tests.rooms import at

PARIS = ZoneInfo("Europe/Paris")
NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40)


def _form(address: str) -> dict[str, str]:
    return {name: said for name, [said] in parse_qs(urlsplit(address).query).items()}


@pytest.mark.parametrize(
    ("now", "start", "end"),
    [
        ("9:01", "11:15", "11:45"),  # in Paris, in summer
        ("9:15", "11:15", "11:45"),
        ("9:15:01", "11:30", "12:00"),
        ("21:50", "00:00", "00:30"),
    ],
)
def test_outlook_opens_with_the_next_half_hour_that_begins_on_a_quarter(
    now: str, start: str, end: str
) -> None:
    form = _form(links.book_later("saturne@contoso.example", "Saturne", at(now), PARIS))
    assert form["startdt"].endswith(f"T{start}:00+02:00")
    assert form["enddt"].endswith(f"T{end}:00+02:00")


def test_outlook_is_told_the_day_of_the_door() -> None:
    form = _form(links.book_later("saturne@contoso.example", "Saturne", at("21:50"), PARIS))
    assert datetime.fromisoformat(form["startdt"]) == at("22:00")
    assert form["startdt"].startswith("2026-06-11")


@given(name=NAMES)
def test_outlook_opens_with_the_room(name: str) -> None:
    address = links.book_any_time("saturne+1@contoso.example", name)
    assert address.startswith("https://outlook.office.com/calendar/0/deeplink/compose?")
    assert _form(address)["to"] == "saturne+1@contoso.example"
    assert unquote(dict(_pairs(address))["location"]) == name


def _pairs(address: str) -> list[tuple[str, str]]:
    return [
        (name, said)
        for name, _, said in (p.partition("=") for p in urlsplit(address).query.split("&"))
    ]


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


@given(name=NAMES, password=NAMES)
def test_a_phone_joins_the_network_however_it_is_called(name: str, password: str) -> None:
    text = links.wifi(name, password, hidden=False)
    part = r"((?:\\.|[^\\;,:\"])*)"
    found = re.fullmatch(rf"WIFI:T:WPA;S:{part};P:{part};;", text)
    assert found is not None
    assert (_unescaped(found[1]), _unescaped(found[2])) == (name, password)


def test_networks_without_a_password_and_without_a_sign() -> None:
    assert links.wifi("Guests", "", hidden=False) == "WIFI:T:nopass;S:Guests;;"
    assert links.wifi("Guests", "pa;ss", hidden=True) == "WIFI:T:WPA;S:Guests;P:pa\\;ss;H:true;;"


@given(name=NAMES)
def test_a_mail_has_the_room_as_its_subject_and_nothing_more(name: str) -> None:
    address = links.mail("facilities@contoso.example", name)
    parts = urlsplit(address)
    assert (parts.scheme, parts.path) == ("mailto", "facilities@contoso.example")
    [(field, said)] = _pairs(address)
    assert field == "subject"
    assert unquote(said) == name
    assert address.isascii()
