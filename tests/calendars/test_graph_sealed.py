"""The room's sign-in on the disk: sealed, whole, private, and nobody else's."""

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from panel.calendars.base import SignInFailed
from panel.calendars.credential import Sealed
from panel.calendars.graph_sealed import opened, seal
from panel.domain.faults import Fault

TOKEN = "1.AVkA-refresh"


@pytest.fixture
def sealed(tmp_path: Path) -> Sealed:
    return Sealed(file=tmp_path / "sign-in.sealed", key=bytes(32), holder="app tenant room")


def refusal(sealed: Sealed) -> SignInFailed:
    with pytest.raises(SignInFailed) as raised:
        opened(sealed)
    return raised.value


def test_what_was_sealed_is_opened(sealed: Sealed) -> None:
    seal(sealed, TOKEN)
    assert opened(sealed).refresh_token == TOKEN
    opened(sealed).keep("next")
    assert opened(sealed).refresh_token == "next"


def test_whoever_signs_in_meanwhile_is_not_replaced_by_the_one_before(sealed: Sealed) -> None:
    seal(sealed, TOKEN)
    before = opened(sealed)
    seal(sealed, "somebody else's")
    before.keep("next")
    assert opened(sealed).refresh_token == "somebody else's"


def test_nobody_reads_it_on_the_disk(sealed: Sealed) -> None:
    seal(sealed, TOKEN)
    assert TOKEN.encode() not in sealed.file.read_bytes()
    assert stat.S_IMODE(sealed.file.stat().st_mode) == 0o600


def test_the_same_token_looks_different_each_time(sealed: Sealed) -> None:
    seal(sealed, TOKEN)
    first = sealed.file.read_bytes()
    seal(sealed, TOKEN)
    assert sealed.file.read_bytes() != first


def test_before_the_first_sign_in_there_is_none(sealed: Sealed) -> None:
    told = refusal(sealed)
    assert told.what is Fault.NOT_SIGNED_IN
    assert str(told) == "Nobody has signed the panel in as its room yet: do it at the door."


def test_another_rooms_sign_in_is_none(sealed: Sealed) -> None:
    seal(sealed, TOKEN)
    for other in (replace(sealed, holder="app tenant other"), replace(sealed, key=b"k" * 32)):
        assert refusal(other).what is Fault.SIGN_IN_AGAIN


@pytest.mark.parametrize("length", [0, 10, 21, 30, 40])
def test_a_torn_one_is_none(sealed: Sealed, length: int) -> None:
    seal(sealed, TOKEN)
    sealed.file.write_bytes(sealed.file.read_bytes()[:length])
    assert str(refusal(sealed)) == (
        "The panel's sign-in is torn, or of another app, tenant, room or machine: "
        "sign it in at the door."
    )


def test_what_is_no_file_is_none(sealed: Sealed) -> None:
    sealed.file.mkdir()
    assert refusal(sealed).what is Fault.SIGN_IN_AGAIN


def test_a_folder_that_is_gone_is_told_and_nothing_is_left_behind(sealed: Sealed) -> None:
    lost = replace(sealed, file=sealed.file.parent / "gone" / "sign-in.sealed")
    with pytest.raises(SignInFailed, match="check the disk and the folder"):
        seal(lost, TOKEN)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_what_root_seals_belongs_to_the_panel(sealed: Sealed) -> None:
    os.chown(sealed.file.parent, 4711, 4711)
    seal(sealed, TOKEN)
    assert sealed.file.stat().st_uid == sealed.file.stat().st_gid == 4711


def test_neither_key_nor_token_shows_when_printed(sealed: Sealed) -> None:
    seal(sealed, TOKEN)
    shown = f"{replace(sealed, key=b'k' * 32)!r} {opened(sealed)!r}"
    assert "kkkk" not in shown
    assert TOKEN not in shown
