"""A bare panel, its room signed in by somebody with a phone: the whole way, in its own process."""

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest

from panel.simulator import GraphSimulator
from tests.panel.installed import ROOM, Installed
from tests.panel.program import Program, until

KEY = base64.b64encode(bytes(range(32))).decode()


class Bare(Installed):
    """Enrolled with a key, and nothing else."""

    def __init__(self, folder: Path, graph: GraphSimulator) -> None:
        super().__init__(folder, graph)
        key = folder / "token-key"
        key.write_text(f"{KEY}\n", encoding="utf-8")
        key.chmod(0o600)
        self.kept = folder / "state" / "sign-in.sealed"

    def _graph_toml(self) -> str:
        secret = f'secret = "{self.folder}/secret"'
        return super()._graph_toml().replace(secret, 'sign_in = "device-code"')

    def sign_in(self, program: Program) -> None:
        """Somebody with a phone; the panel then reads its calendar."""
        code, polls = self.code(), self.polls()
        self.graph.approve(ROOM, code)
        program.complains("signed in as the room")
        first_look = 1  # whether whoever signed in opens the calendar
        until(lambda: self.polls() > polls + first_look, "a poll as the room")

    def codes_given(self) -> int:
        return sum("devicecode" in seen.path for seen in self.graph.requests)

    def code(self) -> str:
        until(lambda: bool(self.graph.directory.device_codes.newest), "a code")
        return self.graph.directory.device_codes.newest


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bare]:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with GraphSimulator() as graph:
        graph.world.room(ROOM, "Saturne")
        graph.directory.device_codes.interval = 1
        with Bare(tmp_path, graph) as bare:
            bare.write_panel()
            yield bare


def test_a_bare_panel_shows_a_code_and_lives_once_somebody_has_signed_in(bare: Bare) -> None:
    program = bare.start()
    bare.hears_ready()
    bare.sign_in(program)
    assert bare.kept.stat().st_mode & 0o777 == 0o600
    assert program.terminate() == 0
    assert not program.has_complained("Traceback")
    said = "".join(program.complained)
    assert "auto-release must be off" not in said
    assert said.count("Nobody has signed the panel in") == 1


def test_after_a_power_cut_it_is_still_signed_in(bare: Bare) -> None:
    program = bare.start()
    bare.sign_in(program)
    program.kill()
    given, polls = bare.codes_given(), bare.polls()
    program = bare.start()
    until(lambda: bare.polls() > polls, "a poll")
    assert program.terminate() == 0
    assert bare.codes_given() == given


def test_a_revoked_sign_in_asks_for_another(bare: Bare) -> None:
    program = bare.start()
    bare.sign_in(program)
    bare.graph.revoke_sign_ins()
    bare.graph.revoke_tokens()
    program.kill()
    program = bare.start()
    program.complains("sign it in again")
    bare.sign_in(program)
    assert program.terminate() == 0
