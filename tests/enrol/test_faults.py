"""A file that is wrong is refused whole, in a sentence; what held before still holds."""

import os

import pytest

from .bare import GRAPH, ROOM, SECRETS, Bare


@pytest.fixture
def enrolled(bare: Bare) -> Bare:
    bare.has_on_card(ROOM + GRAPH + SECRETS)
    assert bare.starts() == []
    return bare


OTHERS_FILE = f'[enrol]\nserial = "10000000ffffffff"\n{ROOM}'
WRONG = {
    "room-panel.toml on the boot partition, line 2, column 7: not valid TOML (Expected '=' after "
    "a key in a key/value pair): correct that line.": "[room]\nmailbo\n",
    "room-panel.toml on the boot partition: room.mailbox is missing: write mailbox = "
    '"lyon-1@example.com" under [room].': '[room]\nname = "Ampère"',
    "room-panel.toml on the boot partition: roomm = {…} is no setting: did you mean room?": ROOM
    + '[roomm]\nname = "Ampère"',
    "room-panel.toml on the boot partition: graph.secret = (not shown) is neither a file nor a "
    "systemd credential (graph-secret, did you mean graph-secret?): write a path, or the name that "
    "LoadCredential= or ImportCredential= gives it in the unit.": ROOM
    + GRAPH.replace("graph-secret", "graph-secrets"),
    'room-panel.toml on the boot partition: enrol.serial = "10000000ffffffff" is another '
    "device's, this one is 10000000a1b2c3d4: give this device its own file.": OTHERS_FILE,
    'room-panel.toml on the boot partition: network.gateway = "198.51.100.1" is not in the network '
    "of network.address (192.0.2.0/24): correct one of them.": ROOM
    + '[network]\naddress = "192.0.2.7/24"\ngateway = "198.51.100.1"\ndns = ["192.0.2.1"]',
    "room-panel.toml on the boot partition: [secrets.GRAPH] has no usable name: give a name of "
    "small letters, digits and hyphens of at most 64 characters.": ROOM
    + '[secrets]\nGRAPH = "tell nobody"',
    "room-panel.toml on the boot partition: secrets.client-secret reaches no unit: call it "
    "graph-*, admin-*, mqtt-*, fleet-*, token-key, phone-certificate, enrol-token or "
    "wifi-psk.": ROOM + '[secrets]\nclient-secret = "tell nobody"',
    "room-panel.toml on the boot partition: [secrets] cannot be told from the rest: write each as "
    "a table of its own, with its name in brackets.": 'secrets = { graph-secret = "x" }\n' + ROOM,
    "room-panel.toml on the boot partition: enrol.ca holds no certificate: paste it as PEM.": ROOM
    + '[enrol]\nca = "company.pem"',
    "room-panel.toml on the boot partition: enrol.address holds braces that are neither {serial} "
    "nor {mac}: correct them.": ROOM + '[enrol]\naddress = "https://a.example.com/{serail}.toml"',
    "room-panel.toml on the boot partition, line 2: byte 40 (0xe8) is not UTF-8: save the file "
    "with the encoding UTF-8.": "latin-1",
    "room-panel.toml on the boot partition, line 1: byte 0 (0xff) is not UTF-8: save the file "
    "with the encoding UTF-8.": "utf-16",
}


@pytest.mark.parametrize("sentence", WRONG, ids=range(len(WRONG)))
def test_a_wrong_file_changes_nothing_and_is_told(enrolled: Bare, sentence: str) -> None:
    text = WRONG[sentence]
    if text in ("latin-1", "utf-16"):
        enrolled.has_on_card('[room]\nname = "the room called Salle Ampère"', text)
    else:
        enrolled.has_on_card(text)
    before = enrolled.panel_toml
    assert enrolled.starts() == [sentence]
    assert enrolled.screen_says == sentence
    assert enrolled.panel_toml == before
    assert enrolled.secret() == "tell nobody"
    enrolled.has_on_card(ROOM + GRAPH)
    assert enrolled.starts() == []
    assert enrolled.screen_says == ""


def test_a_wrong_file_keeps_its_secrets_until_somebody_has_mended_it(bare: Bare) -> None:
    bare.has_on_card(ROOM + SECRETS + "[graph]\ntenant = 7")
    assert bare.starts()
    assert bare.secret() == ""
    assert "tell nobody" in bare.card_says
    assert "tell nobody" not in bare.screen_says


def test_half_a_file_is_refused(bare: Bare) -> None:
    whole = ROOM + GRAPH + SECRETS
    bare.has_on_card(whole[: whole.index("tell")])
    assert "not valid TOML" in bare.starts()[0]
    assert bare.room == ""


def test_a_file_that_is_far_too_large_is_not_even_read(bare: Bare) -> None:
    bare.has_on_card(ROOM + "#" * (1 << 20))
    assert bare.starts() == [f"{bare.card}/room-panel.toml is larger than 1 MiB: write it anew."]


def test_whoever_fetches_cannot_make_root_read_another_file(bare: Bare) -> None:
    bare.has_on_card(ROOM)
    bare.was_sent("")
    bare.places.fetched.unlink()
    bare.places.fetched.symlink_to(bare.card / "room-panel.toml")
    path = bare.places.fetched
    assert bare.looks() == [f"{path} is a link, not a file: write it anew."]


def test_what_was_fetched_and_refused_is_asked_for_again(bare: Bare) -> None:
    bare.was_sent(OTHERS_FILE)
    assert "is another device's" in bare.looks()[0]
    assert not bare.places.tag.exists()
    assert not bare.places.fetched.exists()


def test_a_card_from_another_device_does_not_keep_the_panel_from_starting(enrolled: Bare) -> None:
    enrolled.another_machine("two")
    enrolled.starts()
    assert enrolled.starts() == [
        "The secret graph-secret was sealed on another machine, or this one has lost its key: "
        "give it anew under [secrets] in room-panel.toml."
    ]
    assert sorted(path.name for path in enrolled.places.sealed.iterdir()) == [".dead-graph-secret"]
    assert enrolled.room == "lyon-1@example.com"


def test_its_new_secret_is_taken(enrolled: Bare) -> None:
    enrolled.another_machine("two")
    enrolled.starts()
    enrolled.has_on_card(ROOM + GRAPH + SECRETS)
    assert enrolled.starts() == []
    assert enrolled.secret() == "tell nobody"


def test_the_address_gives_it_anew_by_itself(bare: Bare) -> None:
    bare.was_sent(ROOM + GRAPH + SECRETS)
    bare.starts()
    bare.another_machine("two")
    bare.starts()
    assert bare.secret() == ""
    bare.was_sent(ROOM + GRAPH + SECRETS)
    assert bare.looks() == []
    assert bare.secret() == "tell nobody"


def test_a_secret_that_opens_again_is_back(enrolled: Bare) -> None:
    enrolled.another_machine("two")
    enrolled.starts()
    enrolled.another_machine("one")
    assert enrolled.starts() == []
    assert enrolled.secret() == "tell nobody"


def test_without_the_program_that_seals_nothing_is_touched(bare: Bare) -> None:
    bare.has_on_card(ROOM + GRAPH + SECRETS)
    bare.creds.unlink()
    assert bare.starts() == [
        f"{bare.creds} is not installed, so no secret can be sealed: install systemd 250 or newer."
    ]
    assert "tell nobody" in bare.card_says
    assert bare.room == ""


def test_what_cannot_be_opened_after_sealing_is_not_wiped(bare: Bare) -> None:
    """A machine whose key changes under its hands."""
    text = bare.creds.read_text().replace("exec base64\n", 'base64; echo other >"$0.key"; exit\n')
    bare.creds.write_text(text)
    bare.has_on_card(ROOM + GRAPH + SECRETS)
    assert "does not open again" in bare.starts()[0]
    assert "tell nobody" in bare.card_says


def test_a_sealed_secret_survives_a_day_without_the_program(enrolled: Bare) -> None:
    enrolled.creds.rename(enrolled.creds.with_name("away"))
    assert enrolled.starts()
    enrolled.creds.with_name("away").rename(enrolled.creds)
    assert enrolled.secret() == "tell nobody"


def test_a_disk_that_takes_nothing_keeps_the_network_from_nobody(bare: Bare) -> None:
    bare.has_on_card(f"{ROOM}{GRAPH}{SECRETS}[network]\nntp = ['192.0.2.1']\n")
    bare.starts()
    (bare.places.sealed / ".dead-graph-secret" / "in the way").mkdir(parents=True)
    bare.another_machine("two")
    assert "could not be put aside" in bare.starts()[0]
    assert (bare.places.network / "timesyncd.conf.d/room-panel.conf").exists()
    assert bare.standing.enrolled


def test_a_network_that_cannot_be_written_is_told(bare: Bare) -> None:
    bare.loses_power()
    bare.places.network.write_text("in the way")
    bare.has_on_card(f"{ROOM}[network]\nntp = ['192.0.2.1']\n")
    assert "[network] could not be put in place" in bare.looks()[0]
    assert "[network]" in bare.screen_says
    assert bare.room == "lyon-1@example.com"


@pytest.mark.parametrize("said", [b'{"sentence":' + b"[" * 5000, b'{"sentence": 5}', b"\xff"])
def test_whoever_fetches_may_leave_anything_and_the_screen_goes_on(bare: Bare, said: bytes) -> None:
    bare.has_on_card('[enrol]\naddress = "https://a.example.com/{serial}"\n')
    assert bare.starts() == []
    outcome = bare.places.fetched.with_name("outcome.json")
    outcome.parent.mkdir()
    outcome.write_bytes(said)
    assert bare.screen_says == "Asking a.example.com for the file of this panel."
    outcome.unlink()
    os.mkfifo(outcome)
    assert bare.screen_says == "Asking a.example.com for the file of this panel."
