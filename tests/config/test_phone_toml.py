"""[phone] and [reader] of panel.toml: what they mean, and what is told of a mistake in them."""

from datetime import timedelta
from pathlib import Path

import pytest

from panel.config import ConfigError, load_phone
from panel.config.phone import NotFitted, Phone, Protection, Reader
from tests.config.folder import GRAPH, ROOM, Folder

URL = 'public_url = "https://lyon-1.example.com"\n'
PHONE = f"{ROOM}[phone]\n{URL}"
BEHIND = f'{PHONE}proxies = ["10.1.2.3"]\n'
BADGES = f"{ROOM}[reader]\n"
ONE_OF = "give one of certificate, proxies, or plain_http = true on a network of its own."


def at(url: str, rest: str = 'proxies = ["10.1.2.3"]') -> str:
    return f'{ROOM}[phone]\npublic_url = "{url}"\n{rest}'


def test_a_door_has_neither_page_nor_reader_unless_asked_to(folder: Folder) -> None:
    folder.panel(ROOM)
    assert folder.load().phone == NotFitted()
    assert folder.load().reader == NotFitted()


def test_a_code_is_shown_for_a_minute_and_a_visit_lasts_five(folder: Folder) -> None:
    folder.panel(BEHIND)
    assert folder.load().phone == Phone(
        public_url="https://lyon-1.example.com",
        listen="0.0.0.0",
        port=8443,
        protection=Protection.PROXIES,
        certificate="",
        proxies=("10.1.2.3",),
        shown=timedelta(seconds=60),
        visit=timedelta(minutes=5),
        socket=Path("/run/room-panel-phone/panel.sock"),
    )


@pytest.mark.parametrize(
    ("url", "way", "protection"),
    [
        ("https://lyon-1.example.com/", 'certificate = "page"', Protection.CERTIFICATE),
        ("https://lyon-1.example.com", 'proxies = ["10.1.2.0/24", "::1"]', Protection.PROXIES),
        ("http://10.1.2.3:8080", "plain_http = true", Protection.NONE),
        ("http://[fd00::1]:8080", "plain_http = true", Protection.NONE),
    ],
)
def test_it_is_protected_in_one_of_three_ways(
    folder: Folder, url: str, way: str, protection: Protection
) -> None:
    folder.panel(at(url, way))
    phone = folder.load().phone
    assert isinstance(phone, Phone)
    assert phone.protection is protection
    assert phone.public_url == url.rstrip("/")


def test_the_page_reads_its_table_where_it_may_not_read_the_panels_secret(folder: Folder) -> None:
    folder.panel(f'{GRAPH}secret = "graph-secret"\n{BEHIND.removeprefix(ROOM)}')
    with pytest.raises(ConfigError, match=r"graph\.secret"):
        folder.load()
    assert isinstance(load_phone(folder.panel_toml), Phone)


def test_a_socket_of_its_own_starts_at_the_file(folder: Folder) -> None:
    folder.panel(f'{BEHIND}socket = "page.sock"')
    phone = folder.load().phone
    assert isinstance(phone, Phone)
    assert phone.socket == folder.path / "page.sock"


def test_a_reader_need_not_be_plugged_in_yet(folder: Folder) -> None:
    folder.panel(f'{BADGES}check_in = ["04*", "B-????"]\ndevice = "/dev/never"\nbaud = 115200')
    assert folder.load().reader == Reader(
        check_in=("04*", "B-????"), device=Path("/dev/never"), baud=115200
    )


def test_a_reader_without_a_device_types(folder: Folder) -> None:
    folder.panel(f'{BADGES}check_in = ["*"]')
    assert folder.load().reader == Reader(check_in=("*",), device=None, baud=9600)


WRONG = {
    "no protection": (PHONE, f"[phone] does not say how the page is protected: {ONE_OF}"),
    "no proxy among them": (
        f"{PHONE}proxies = []",
        f"[phone] does not say how the page is protected: {ONE_OF}",
    ),
    "two protections": (
        f'{BEHIND}certificate = "page"',
        f"phone.certificate stands beside phone.proxies: {ONE_OF}",
    ),
    "all three": (
        f'{BEHIND}certificate = "page"\nplain_http = true',
        f"phone.certificate stands beside phone.proxies and phone.plain_http: {ONE_OF}",
    ),
    "http with a certificate": (
        at("http://lyon-1.example.com", 'certificate = "page"'),
        'phone.public_url = "http://lyon-1.example.com" does not go with phone.certificate: '
        "begin it with https://.",
    ),
    "https without one": (
        at("https://lyon-1.example.com", "plain_http = true"),
        'phone.public_url = "https://lyon-1.example.com" does not go with phone.plain_http: '
        "begin it with http://.",
    ),
    "no such port": (
        at("https://lyon-1.example.com:70000"),
        'phone.public_url = "https://lyon-1.example.com:70000" has no usable host or port: '
        'give one such as "https://lyon-1.rooms.example.com:8443".',
    ),
    "brackets around nothing": (
        at("https://[::::]/"),
        'phone.public_url = "https://[::::]/" has no usable host or port: '
        'give one such as "https://lyon-1.rooms.example.com:8443".',
    ),
    "a name to listen on": (
        f'{BEHIND}listen = "localhost"',
        'phone.listen = "localhost" is no IP address: '
        'give one of this machine, or "0.0.0.0" for all of them.',
    ),
    "a proxy's name": (
        f'{PHONE}proxies = ["10.1.2.3", "proxy.example.com"]',
        'phone.proxies, item 2: "proxy.example.com" is no IP address or network: '
        'give one such as "10.1.2.3" or "10.1.2.0/24".',
    ),
    "half an address, half a network": (
        f'{PHONE}proxies = ["10.1.2.3/24"]',
        'phone.proxies, item 1: "10.1.2.3/24" is an address within a network: '
        'give "10.1.2.0/24", or the address alone.',
    ),
    "everybody a proxy": (
        f'{PHONE}proxies = ["0.0.0.0/0"]',
        'phone.proxies, item 1: "0.0.0.0/0" is everybody, who could then say to be anybody: '
        "name the proxies alone.",
    ),
    "no port": (
        f"{BEHIND}port = 0",
        "phone.port = 0 is out of range: give a whole number from 1 to 65535.",
    ),
    "a code for an hour": (
        f"{BEHIND}shown_seconds = 3600",
        "phone.shown_seconds = 3600 is out of range: give a whole number from 20 to 600.",
    ),
    "a path longer than a socket's": (
        f'{BEHIND}socket = "/{"run/" * 27}"',
        f'phone.socket = "/{"run/" * 14}run…" leads to a path of more than 107 bytes: '
        "give a shorter one.",
    ),
    "a reader that nothing checks in": (
        f"{BADGES}check_in = []",
        "reader.check_in is empty: write the patterns that check in, "
        'or check_in = ["*"] for every badge.',
    ),
    "a reader of no patterns": (
        BADGES,
        'reader.check_in is missing: write check_in = ["*"] under [reader].',
    ),
    "a speed that no line has": (
        f'{BADGES}check_in = ["*"]\nbaud = 9601',
        "reader.baud = 9601 is no usual speed: give 300, 600, 1200, 1800, 2400, 4800, 9600, 19200, "
        "38400, 57600, 115200, 230400, 460800 or 921600.",
    ),
}


@pytest.mark.parametrize(("text", "sentence"), WRONG.values(), ids=WRONG)
def test_one_sentence_names_file_key_value_and_remedy(
    folder: Folder, text: str, sentence: str
) -> None:
    assert folder.complaint_about_panel(text) == f"panel.toml: {sentence}"


@pytest.mark.parametrize(
    "url",
    [
        "lyon-1.example.com",
        "ftp://lyon-1.example.com",
        "https://",
        "https://a@lyon-1.example.com",
        "https://lyon-1.example.com?door=1",
        "https://lyon-1.example.com/#1",
        "https://lyon 1.example.com",
        "https://lyon-1.example.com/a b",
        "https://salle-ampère.example.com",
        "https://lyon-1.example.com\\n",
        f"https://{'a' * 120}.example.com",
    ],
)
def test_a_code_says_an_address_and_nothing_more(folder: Folder, url: str) -> None:
    sentence = folder.complaint_about_panel(at(url))
    assert sentence.startswith('panel.toml: phone.public_url = "')
    assert sentence.endswith(
        "cannot be used: give an https:// address without user, query and fragment, of at most "
        '120 characters, such as "https://lyon-1.rooms.example.com".'
    )


def test_all_that_is_wrong_with_the_page_is_said_at_once(folder: Folder) -> None:
    folder.panel(f'{PHONE}listen = "door"\n')
    with pytest.raises(ConfigError) as caught:
        folder.load()
    assert len(caught.value.sentences) == 2
