"""A file on the boot partition makes a bare device the panel of a room."""

from base64 import b64decode, b64encode

import pytest

from panel.config.credentials import KEY_LENGTH

from .bare import GRAPH, ROOM, SECRETS, SERIAL, Bare


def test_a_bare_device_becomes_the_panel_of_its_room(bare: Bare) -> None:
    bare.has_on_card(ROOM + GRAPH + SECRETS)
    assert bare.starts() == []
    assert bare.room == "lyon-1@example.com"
    assert bare.secret() == "tell nobody"
    assert bare.standing.enrolled


def test_its_secrets_are_wiped_from_the_card_and_lie_nowhere_in_the_clear(bare: Bare) -> None:
    bare.has_on_card(ROOM + SECRETS + GRAPH)
    bare.starts()
    assert bare.remembers("tell nobody") == []
    assert "[graph]" in bare.card_says
    assert "secrets]" not in bare.card_says


def test_what_somebody_wrote_stays_as_it_was_with_its_comments(bare: Bare) -> None:
    bare.has_on_card(ROOM + SECRETS)
    bare.starts()
    assert bare.panel_toml.rstrip() == ROOM.rstrip()


def test_nothing_is_written_a_second_time(bare: Bare) -> None:
    bare.has_on_card(ROOM + GRAPH + SECRETS)
    bare.starts()
    files = [bare.places.panel_toml, bare.places.sealed / "graph-secret", bare.places.kept]
    before = [path.stat().st_mtime_ns for path in files]
    assert bare.starts() == []
    assert [path.stat().st_mtime_ns for path in files] == before


def test_the_panel_is_restarted_for_a_new_secret_and_not_for_a_new_name(bare: Bare) -> None:
    bare.has_on_card(ROOM + GRAPH + SECRETS)
    bare.looks()
    assert bare.system.restarted == ["room-panel", "room-panel-phone"]
    bare.has_on_card(ROOM.replace("Salle Ampère", "Salle Volta") + GRAPH)
    bare.looks()
    assert bare.system.restarted == []
    assert "Salle Volta" in bare.panel_toml


def test_a_new_secret_on_the_card_is_taken(bare: Bare) -> None:
    bare.has_on_card(ROOM + GRAPH + SECRETS)
    bare.starts()
    bare.has_on_card(ROOM + GRAPH + SECRETS.replace("tell nobody", "rotated"))
    assert bare.starts() == []
    assert bare.secret() == "rotated"
    assert bare.remembers("rotated") == []


def test_what_was_changed_by_hand_on_the_device_stays(bare: Bare) -> None:
    bare.has_on_card(ROOM)
    bare.starts()
    bare.places.panel_toml.write_text(ROOM.replace("lyon-1", "lyon-2"))
    bare.starts()
    assert bare.room == "lyon-2@example.com"


def test_the_file_before_is_kept(bare: Bare) -> None:
    bare.has_on_card(ROOM)
    bare.starts()
    bare.has_on_card(ROOM.replace("lyon-1", "lyon-2"))
    bare.starts()
    assert "lyon-1" in (bare.places.kept / "room-panel.before.toml").read_text()


def test_so_is_one_that_somebody_wrote_by_hand(bare: Bare) -> None:
    bare.places.panel_toml.write_text(ROOM.replace("lyon-1", "by-hand"))
    bare.has_on_card(ROOM)
    bare.starts()
    assert bare.room == "lyon-1@example.com"
    assert "by-hand" in (bare.places.kept / "panel.before.toml").read_text()


def test_rules_that_lie_on_the_device_are_seen(bare: Bare) -> None:
    (bare.places.panel_toml.parent / "sites.toml").write_text('[sites.lyon]\nlanguage = "fr"\n')
    bare.has_on_card(ROOM + 'site = "lyonn"\n')
    assert bare.starts() == [
        'room-panel.toml on the boot partition: room.site = "lyonn" is no site: did you mean lyon?'
    ]
    bare.has_on_card(ROOM + 'site = "lyon"\n')
    assert bare.starts() == []


def test_other_files_of_the_panel_come_along(bare: Bare) -> None:
    pem = "-----BEGIN CERTIFICATE-----\nAA\n-----END CERTIFICATE-----\n"
    graph = GRAPH + 'ca_file = "proxy.pem"\n'
    bare.has_on_card(f'{ROOM}{graph}{SECRETS}\n[files]\n"proxy.pem" = """\n{pem}"""\n')
    assert bare.starts() == []
    assert (bare.places.panel_toml.parent / "proxy.pem").read_text() == pem


def test_a_secret_of_many_lines_is_sealed_as_it_is(bare: Bare) -> None:
    key = "-----BEGIN PRIVATE KEY-----\n[not a table]\n-----END PRIVATE KEY-----\n"
    bare.has_on_card(
        f'{ROOM}[secrets]\nphone-certificate = """\n{key}"""\n[clock]\ntrust = "always"'
    )
    assert bare.starts() == []
    assert bare.secret("phone-certificate") == key
    assert "[clock]" in bare.card_says


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(ROOM.replace("\n", "\r\n"), "utf-8"), (ROOM, "utf-8-sig")],
    ids=["line ends of Windows", "the mark of Notepad"],
)
def test_a_file_from_notepad_is_a_file(bare: Bare, text: str, encoding: str) -> None:
    bare.has_on_card(text + SECRETS, encoding)
    assert bare.starts() == []
    assert bare.room == "lyon-1@example.com"
    assert bare.remembers("tell nobody") == []


def test_an_empty_card_is_no_fault(bare: Bare) -> None:
    assert bare.starts() == []
    assert bare.room == ""
    assert bare.screen_says == "Waiting for room-panel.toml on the boot partition."
    assert bare.standing.serial == SERIAL
    assert bare.standing.cards == ("eth0 b8:27:eb:01:02:03",)


def test_a_device_that_nobody_enrols_says_nothing_of_it(bare: Bare) -> None:
    assert bare.screen_says == ""


def test_a_credential_does_what_the_card_does(bare: Bare) -> None:
    bare.is_handed(ROOM + GRAPH + SECRETS)
    assert bare.starts() == []
    assert bare.room == "lyon-1@example.com"
    assert bare.secret() == "tell nobody"


def test_an_old_credential_does_not_undo_what_the_card_said_later(bare: Bare) -> None:
    bare.is_handed(ROOM + GRAPH + SECRETS)
    bare.starts()
    bare.has_on_card(ROOM + GRAPH + SECRETS.replace("tell nobody", "rotated"))
    bare.starts()
    assert bare.starts() == []
    assert bare.secret() == "rotated"


def test_what_was_fetched_later_wins_over_the_card_until_that_is_changed(bare: Bare) -> None:
    bare.has_on_card(ROOM)
    bare.starts()
    bare.was_sent(ROOM.replace("lyon-1", "lyon-2"))
    bare.looks()
    bare.starts()
    assert bare.room == "lyon-2@example.com"
    bare.has_on_card(ROOM.replace("lyon-1", "lyon-3"))
    bare.starts()
    assert bare.room == "lyon-3@example.com"


def test_what_was_fetched_leaves_no_trace_in_memory(bare: Bare) -> None:
    bare.was_sent(ROOM + GRAPH + SECRETS)
    assert bare.looks() == []
    assert bare.secret() == "tell nobody"
    assert bare.remembers("tell nobody") == []


BY_CODE = GRAPH.replace('secret = "graph-secret"', 'sign_in = "device-code"')


def test_the_key_of_a_rooms_own_sign_in_is_made_on_the_device_and_stays(bare: Bare) -> None:
    bare.has_on_card(ROOM + BY_CODE)
    assert bare.starts() == []
    key = bare.secret("token-key")
    assert len(b64decode(key, validate=True)) == KEY_LENGTH
    assert bare.starts() == []
    assert bare.secret("token-key") == key


def test_another_machine_makes_another_key(bare: Bare) -> None:
    bare.has_on_card(ROOM + BY_CODE)
    bare.starts()
    key = bare.secret("token-key")
    bare.another_machine("two")
    assert bare.starts() == []
    assert bare.secret("token-key") != key


def test_a_key_that_somebody_gives_is_taken_instead(bare: Bare) -> None:
    given = b64encode(bytes(KEY_LENGTH)).decode()
    bare.has_on_card(f'{ROOM}{BY_CODE}\n[secrets]\ntoken-key = "{given}"\n')
    assert bare.starts() == []
    assert bare.secret("token-key") == given
